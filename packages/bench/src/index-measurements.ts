import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { DuplicateInput } from '@tellings/near-duplicates';
import { startThreads } from '@tellings/pipeline';
import type { CorpusSize } from './corpus-measurements.ts';
import { corpusSeed, readAdditions, readBatches } from './measured-corpus.ts';
import { appendPairs } from './pair-file.ts';
import { appendReports, readReportFile } from './report-file.ts';
import { createStopwatch, type Elapsed, peakMemory } from './stopwatch.ts';
import { addReport, buildIndex, openIndex } from './subjects.ts';

/** Invents reports, so that what is measured next only reads them. */
export interface ReportWriting {
  readonly measure: 'reports';
  readonly size: number;
  readonly reportsFile: string;
}

export interface GrowthMeasurement {
  readonly measure: 'growth';
  readonly size: number;
  readonly reportsFile: string;
  /** Where the index is built. */
  readonly folder: string;
  readonly pairsFile: string;
}

/** Additions to the index that a measurement of growth left in `folder`. */
export interface AdditionMeasurement {
  readonly measure: 'additions';
  readonly size: number;
  readonly folder: string;
}

export interface GrowthResult extends CorpusSize, Elapsed {
  readonly peak_bytes: number;
}

export interface AdditionResult {
  readonly size: number;
  readonly open_seconds: number;
  /** One report each. */
  readonly addition_seconds: readonly number[];
}

const batchSize = 1000;
const additionCount = 50;
const mostToWarmUp = 3000;

/** Invents the reports of a synthetic corpus. */
export function writeReports({ size, reportsFile }: ReportWriting): null {
  const file = openSync(reportsFile, 'w');
  for (const batch of readBatches(corpusSeed, size, batchSize)) appendReports(file, batch);
  closeSync(file);
  return null;
}

/**
 * A file of reports to the records of their pairs and groups, by an index in a folder, with all
 * cores. Compiling is paid for before, by other reports and with the same threads: it would be a
 * large share of a small corpus's time, and make growth look too slow.
 */
export async function measureGrowth(measurement: GrowthMeasurement): Promise<GrowthResult> {
  const { size, reportsFile, folder, pairsFile } = measurement;
  const threads = startThreads(availableParallelism());
  const warmUpSize = Math.min(mostToWarmUp, size);
  const warmUp = [...readBatches(corpusSeed + 1, warmUpSize, batchSize)].flat();
  const scratch = mkdtempSync(`${folder}-`);
  (await buildIndex(scratch, warmUp, threads)).results();
  rmSync(scratch, { recursive: true });
  const read = { documents: 0, bytes: 0 };
  const stopwatch = createStopwatch();
  const { pairs } = await stopwatch.time(async () => {
    const reports = count(readReportFile(reportsFile), read);
    return (await buildIndex(folder, reports, threads)).results();
  });
  const peak_bytes = peakMemory();
  await threads.close();
  const file = openSync(pairsFile, 'w');
  appendPairs(file, pairs);
  closeSync(file);
  return { ...read, ...stopwatch.elapsed(), peak_bytes };
}

/** Adds reports one at a time. Throws FatalError when the folder holds no index. */
export async function measureAdditions(measurement: AdditionMeasurement): Promise<AdditionResult> {
  const { size, folder } = measurement;
  const opening = createStopwatch();
  const index = await opening.time(() => openIndex(folder));
  const addition_seconds: number[] = [];
  for (const report of readAdditions(size, additionCount)) {
    const stopwatch = createStopwatch();
    await stopwatch.time(() => addReport(index, report));
    addition_seconds.push(stopwatch.elapsed().wall_seconds);
  }
  return { size, open_seconds: opening.elapsed().wall_seconds, addition_seconds };
}

function* count(
  reports: Iterable<DuplicateInput>,
  counted: { documents: number; bytes: number },
): Generator<DuplicateInput> {
  for (const report of reports) {
    counted.documents++;
    counted.bytes += Buffer.byteLength(report.body);
    yield report;
  }
}
