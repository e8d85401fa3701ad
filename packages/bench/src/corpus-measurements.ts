import { closeSync, openSync, writeFileSync } from 'node:fs';
import { UsageError } from '@tellings/schema';
import { compareExactly, type ExactComparison } from './exact-pairs.ts';
import { type CorpusName, readReports } from './measured-corpus.ts';
import { appendPairs } from './pair-file.ts';
import { createStopwatch, type Elapsed, peakMemory } from './stopwatch.ts';
import { findPairs, textReaders, verifyPairs } from './subjects.ts';

export interface SignatureMeasurement {
  readonly measure: 'signatures';
  readonly corpus: CorpusName;
  /** One of the ways from text to signature. */
  readonly reader: string;
  readonly repetitions: number;
}

export interface PairMeasurement {
  readonly measure: 'pairs';
  readonly corpus: CorpusName;
  readonly repetitions: number;
  /** Where the pairs found are written. */
  readonly pairsFile: string;
}

export interface TruthMeasurement {
  readonly measure: 'truth';
  readonly corpus: CorpusName;
  /** Where all similar pairs are written, as JSON. */
  readonly truthFile: string;
}

export interface CorpusSize {
  readonly documents: number;
  /** Of the bodies, in UTF-8. */
  readonly bytes: number;
}

export interface SignatureResult extends CorpusSize {
  /** Each repetition's, without the first, which pays for compiling. */
  readonly cpu_seconds: readonly number[];
}

export interface PairResult extends CorpusSize {
  /** Each repetition's, the first one cold. */
  readonly runs: readonly Elapsed[];
  /** CPU seconds to verified pairs, not yet judged, of as many repetitions. */
  readonly verified_seconds: readonly number[];
  /** Memory of the process with the texts read and nothing done, and its peak in the first run. */
  readonly loaded_bytes: number;
  readonly peak_bytes: number;
}

export type TruthResult = Pick<ExactComparison, 'shingle_shares'>;

/** Text to signature. Throws UsageError for a way that this build does not have. */
export async function measureSignatures(
  measurement: SignatureMeasurement,
): Promise<SignatureResult> {
  const { corpus, reader, repetitions } = measurement;
  const texts = readReports(corpus).map(({ body }) => body);
  const start = textReaders()[reader];
  if (!start) throw new UsageError(`this build has no way to signatures named ${reader}`);
  const read = start();
  const cpu_seconds: number[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    const stopwatch = createStopwatch();
    await stopwatch.time(() => {
      for (const text of texts) read(text);
    });
    if (repetition > 0) cpu_seconds.push(stopwatch.elapsed().cpu_seconds);
  }
  return { documents: texts.length, bytes: sumBytes(texts), cpu_seconds };
}

/** Reports in memory to the records of their pairs. */
export async function measurePairs(measurement: PairMeasurement): Promise<PairResult> {
  const { corpus, repetitions, pairsFile } = measurement;
  const reports = readReports(corpus);
  const loaded_bytes = process.memoryUsage.rss();
  const runs: Elapsed[] = [];
  let peak_bytes = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const stopwatch = createStopwatch();
    const pairs = await stopwatch.time(() => findPairs(reports));
    runs.push(stopwatch.elapsed());
    if (repetition > 0) continue;
    peak_bytes = peakMemory();
    const file = openSync(pairsFile, 'w');
    appendPairs(file, pairs);
    closeSync(file);
  }
  const verified_seconds: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const before = process.cpuUsage();
    const { user, system } = await verifyPairs(reports, () => process.cpuUsage(before));
    verified_seconds.push((user + system) / 1e6);
  }
  const bytes = sumBytes(reports.map(({ body }) => body));
  return { documents: reports.length, bytes, runs, verified_seconds, loaded_bytes, peak_bytes };
}

/** The similar pairs go to a file: there may be many. */
export function writeTruth({ corpus, truthFile }: TruthMeasurement): TruthResult {
  const texts = readReports(corpus).map(({ report_id, body }) => ({ id: report_id, text: body }));
  const { pairs, shingle_shares } = compareExactly(texts);
  writeFileSync(truthFile, JSON.stringify(pairs));
  return { shingle_shares };
}

function sumBytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
