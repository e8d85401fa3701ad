import { type CopyGroup, compareStrings, type DuplicatePair, type Issue } from '@tellings/schema';
import { addBatch, createClassTable } from './candidates/class-table.ts';
import { createTextWorker, poolOf } from './compute-pool.ts';
import { createContainmentMeasure } from './containment.ts';
import { groupCopies } from './copy-groups.ts';
import { type DetectionStep, detectPairs } from './detection.ts';
import { type DuplicateInput, dropRepeatedIds, prepareReport, reportShortness } from './input.ts';
import { checkParameters, defaultParameters, type NearDuplicateParameters } from './parameters.ts';
import { holdReports } from './report-source.ts';
import { comparePairs } from './verdict/pair-record.ts';

export interface NearDuplicates {
  readonly pairs: readonly DuplicatePair[];
  readonly groups: readonly CopyGroup[];
  readonly issues: readonly Issue[];
}

export interface DetectionOptions {
  /** Candidate pairs verified, then pairs judged. */
  readonly onProgress?: (step: DetectionStep, done: number, total: number) => void;
}

/**
 * Finds the reports that share text, and which report the same thing.
 *
 * Identical word sequences are put together first. Each distinct text leaves a sketch in bands
 * (near copies) and samples of its shingles (cuts and reused passages); texts that meet in either
 * are candidates; their shared shingles are counted exactly; numbers, names, times and wording
 * decide whether a pair is a duplicate or only has one form. The order of the input does not
 * matter, and the same input gives the same records. Throws UsageError for parameters that make no
 * sense.
 */
export async function findNearDuplicates(
  reports: readonly DuplicateInput[],
  parameters: NearDuplicateParameters = defaultParameters,
  { onProgress }: DetectionOptions = {},
): Promise<NearDuplicates> {
  checkParameters(parameters);
  const { distinct, issues: repeats } = dropRepeatedIds(reports);
  const prepared = distinct.map(prepareReport);
  const rows = prepared.map(({ report }) => report);
  const issues = [...repeats, ...prepared.flatMap((report) => report.issues)];
  const table = createClassTable();
  const source = holdReports(rows);
  const worker = createTextWorker(source, parameters);
  const fingerprints = worker.fingerprint({ first: 0, count: rows.length });
  addBatch(table, fingerprints);
  rows.forEach(({ report_id }, row) => {
    const wordCount = fingerprints.wordCounts[row] ?? 0;
    const shortness = reportShortness(report_id, wordCount, parameters.shingleWidth);
    if (shortness) issues.push(shortness);
  });
  const found = new Map<string, DuplicatePair>();
  const { crowdedCount } = await detectPairs(
    table,
    source,
    parameters,
    poolOf(worker, (pairs) => pairs),
    {
      onJudged: (pairs) => {
        for (const pair of pairs) found.set(pair.pair_id, pair);
      },
      ...(onProgress && { onProgress }),
    },
  );
  const pairs = [...found.values()].sort(comparePairs);
  const byId = new Map(rows.map((report) => [report.report_id, report]));
  const readReports = () => (id: string) => byId.get(id) as DuplicateInput;
  const measure = createContainmentMeasure(worker.kernel);
  return {
    pairs,
    groups: groupCopies(pairs, readReports, measure, parameters),
    issues: [...issues, ...reportCrowding(crowdedCount, parameters)].sort(compareIssues),
  };
}

export function reportCrowding(
  crowdedCount: number,
  { bucketLimit, hubCount }: NearDuplicateParameters,
): readonly Issue[] {
  if (crowdedCount === 0) return [];
  return [
    {
      code: 'near-duplicates/crowded-bucket',
      level: 'info',
      stage: 'near-duplicates',
      record_id: null,
      path: null,
      message: `${crowdedCount} bands hold more than ${bucketLimit} texts each, whose texts were compared with ${hubCount} of them only; raise bucketLimit to compare all with all`,
      detail: String(crowdedCount),
    },
  ];
}

/** Order of the issues. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareStrings(a.code, b.code) || compareStrings(a.record_id ?? '', b.record_id ?? '');
}
