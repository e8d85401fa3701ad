import type { CopyGroup, DuplicatePair, Issue } from '@tellings/schema';
import {
  addBatch,
  type ClassTable,
  createClassTable,
  listMembers,
  membersOf,
  noClass,
} from '../candidates/class-table.ts';
import {
  addPosting,
  createPostingPartitions,
  drainPostings,
  type PostingPartitions,
  type SortedPostings,
} from '../candidates/posting-partitions.ts';
import type { TextBatch } from '../candidates/text-batch.ts';
import {
  type ComputePool,
  createTextWorker,
  poolOf,
  type ReadingTask,
  runInOrder,
} from '../compute-pool.ts';
import { createContainmentMeasure } from '../containment.ts';
import { groupCopies } from '../copy-groups.ts';
import { type DetectionStep, detectPairs } from '../detection.ts';
import { type DuplicateInput, prepareReport, reportShortness } from '../input.ts';
import { compareIssues, reportCrowding } from '../near-duplicates.ts';
import {
  checkParameters,
  describeParameters,
  type NearDuplicateParameters,
} from '../parameters.ts';
import type { ReportSource } from '../report-source.ts';
import { encodeSignature } from '../signature.ts';
import { orderMembers } from '../text-class.ts';
import { comparePairs } from '../verdict/pair-record.ts';
import { appendClasses, appendRowClasses, readRowClasses, readRunCount } from './class-column.ts';
import {
  closeIndexState,
  createIndexState,
  type IndexState,
  openIndexState,
} from './index-state.ts';
import type { IndexStorage } from './index-storage.ts';
import { beginSegment, type PostingRuns } from './posting-runs.ts';
import {
  addToBatch,
  hashId,
  type IndexedReport,
  openReportSource,
  readRevisions,
  startBatch,
  writeBatchLater,
} from './report-file.ts';
import {
  appendLines,
  appendResults,
  encodePairs,
  type ResultChange,
  readResults,
} from './result-log.ts';
import { addReports, refuseId } from './text-index.ts';

/** Reports whose near-duplicates are known, kept in a storage; it grows by what is new. */
export interface DuplicateIndex {
  readonly reportCount: number;
  /** Revision of every report, by id. */
  revisions(): ReadonlyMap<string, string>;
  /** Adds reports that the index does not hold, and says what that changed. */
  add(reports: readonly IndexedReport[]): ResultChange;
  /** Signature of every report with a shingle, encoded as releases hold it. */
  signatures(): Generator<{ readonly report_id: string; readonly signature: string }>;
  /** All that was found, as `findNearDuplicates` would answer for the same reports. */
  results(): {
    readonly pairs: readonly DuplicatePair[];
    readonly groups: readonly CopyGroup[];
    readonly issues: readonly Issue[];
  };
}

/**
 * Opens what the storage holds; null when that is no index, or one of other parameters or another
 * edition: whatever else decides the results, such as a digest of the code.
 */
export function openDuplicateIndex(
  storage: IndexStorage,
  parameters: NearDuplicateParameters,
  edition: string = '',
): DuplicateIndex | null {
  checkParameters(parameters);
  const origin = describeOrigin(parameters, edition);
  const state = openIndexState(storage, origin);
  return state && wrapState(state, parameters, origin);
}

function describeOrigin(parameters: NearDuplicateParameters, edition: string): string {
  return `${describeParameters(parameters)} ${edition}`;
}

function wrapState(
  state: IndexState,
  parameters: NearDuplicateParameters,
  origin: string,
): DuplicateIndex {
  const source = openReportSource(state.storage);
  const worker = createTextWorker(source, parameters);
  return {
    get reportCount() {
      return state.reports.rowCount;
    },
    revisions: () => new Map(readRevisions(state.reports)),
    add: (reports) => {
      const change = addReports({ state, source, parameters, worker }, reports);
      closeIndexState(state, origin);
      return change;
    },
    signatures: () => listSignatures(state, parameters),
    results: () => {
      const { pairs: known, issues } = readResults(state.storage);
      const pairs = [...known.values()].sort(comparePairs);
      const measure = createContainmentMeasure(worker.kernel);
      const readReports = (ids: readonly string[]) => openReports(state, source, ids);
      return {
        pairs,
        groups: groupCopies(pairs, readReports, measure, parameters),
        issues: [...issues, ...reportCrowding(state.crowdedCount, parameters)].sort(compareIssues),
      };
    },
  };
}

function* listSignatures(
  state: IndexState,
  { permutations }: NearDuplicateParameters,
): Generator<{ readonly report_id: string; readonly signature: string }> {
  const slots = new Uint16Array(permutations);
  const bytes = new Uint8Array(slots.buffer);
  const classes = readRowClasses(state);
  let row = 0;
  for (const [report_id] of readRevisions(state.reports)) {
    const textClass = classes[row++] as number;
    if (textClass === noClass || readRunCount(state, textClass) === 0) continue;
    state.storage.read('signatures', textClass * bytes.length, bytes);
    yield { report_id, signature: encodeSignature(slots) };
  }
}

/** Reads reports by id; their rows are looked up once, in the order of the file. */
function openReports(
  { reports }: IndexState,
  { read }: ReportSource,
  ids: readonly string[],
): (id: string) => DuplicateInput {
  const wanted = new Set(ids);
  const rows = new Map<string, number>();
  let row = 0;
  for (const [id] of readRevisions(reports)) {
    if (wanted.has(id)) rows.set(id, row);
    row++;
  }
  return (id) => read(rows.get(id) as number);
}

export interface BuildOptions {
  /** What does the work, with the storage's reports at hand; the calling thread by default. Pairs come as `encodePairs` gives them. */
  readonly pool?: ComputePool<string>;
  readonly edition?: string;
  /** Reports read, candidate pairs verified, pairs judged. */
  readonly onProgress?: (step: DetectionStep, done: number, total: number | null) => void;
}

/**
 * Builds an index in place of what the storage held. Texts are read once and then lie in the
 * storage: memory holds about 700 bytes a report, not the reports. Throws UsageError for an id that
 * comes twice.
 */
export async function buildDuplicateIndex(
  storage: IndexStorage,
  reports: AsyncIterable<IndexedReport> | Iterable<IndexedReport>,
  parameters: NearDuplicateParameters,
  { pool: given, edition = '', onProgress = () => undefined }: BuildOptions = {},
): Promise<DuplicateIndex> {
  checkParameters(parameters);
  const origin = describeOrigin(parameters, edition);
  const state = createIndexState(storage);
  const source = openReportSource(storage);
  const pool = given ?? poolOf(createTextWorker(source, parameters), encodePairs);
  const table = createClassTable();
  const ids = createPostingPartitions();
  const tasks = takeReports(state, ids, reports);
  for await (const [batch, fingerprints] of runInOrder(
    tasks,
    pool.width,
    ({ first, count, written }) => written.then(() => pool.fingerprint({ first, count })),
  )) {
    takeFingerprints(state, table, batch, fingerprints, parameters);
    onProgress('read', batch.first + batch.count, null);
  }
  writeClasses(state, source, table, ids);
  const bands = beginSegment(state.runs.bands);
  const samples = beginSegment(state.runs.samples);
  const similar = createPostingPartitions();
  const { crowdedCount } = await detectPairs(table, source, parameters, pool, {
    onBands: bands.append,
    onSamples: samples.append,
    onSimilar: (left, right) => {
      addPosting(similar, left, right);
      addPosting(similar, right, left);
    },
    onJudged: (lines) => appendLines(storage, lines),
    onProgress,
  });
  bands.end();
  samples.end();
  writeSegment(state.runs.similar, similar);
  state.crowdedCount = crowdedCount;
  closeIndexState(state, origin);
  return wrapState(state, parameters, origin);
}

/** Reports on their way into the storage, then to be fingerprinted. */
interface WrittenBatch extends ReadingTask {
  /** Settles when they can be read. */
  readonly written: Promise<void>;
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
}

/** Bytes of reports in one task: enough that handing it over costs little. */
const batchSize = 2 ** 22;

/** Writes the reports, batch by batch. */
async function* takeReports(
  { reports: file }: IndexState,
  postings: PostingPartitions,
  reports: AsyncIterable<IndexedReport> | Iterable<IndexedReport>,
): AsyncGenerator<WrittenBatch> {
  let batch = startBatch(file);
  let ids: string[] = [];
  let issues: Issue[] = [];
  const write = (): WrittenBatch => {
    const { first, count } = batch;
    const written = { first, count, ids, issues, written: writeBatchLater(file, batch) };
    batch = startBatch(file);
    ids = [];
    issues = [];
    return written;
  };
  for await (const given of reports) {
    const prepared = prepareReport(given);
    addPosting(postings, hashId(given.report_id), batch.first + batch.count);
    addToBatch(batch, { ...prepared.report, revision: given.revision });
    ids.push(given.report_id);
    issues.push(...prepared.issues);
    if (batch.end >= batchSize) yield write();
  }
  if (batch.count > 0) yield write();
}

/** Takes the fingerprints of a batch into the table, and writes what is not needed in memory. */
function takeFingerprints(
  state: IndexState,
  table: ClassTable,
  { first, ids, issues }: WrittenBatch,
  fingerprints: TextBatch,
  { shingleWidth }: NearDuplicateParameters,
): void {
  const fresh = addBatch(table, fingerprints);
  const slots = fingerprints.signatures.length / fingerprints.count;
  const signatures = new Uint16Array(slots * fresh.length);
  fresh.forEach((text, index) => {
    const start = slots * text;
    signatures.set(fingerprints.signatures.subarray(start, start + slots), slots * index);
  });
  state.storage.append('signatures', new Uint8Array(signatures.buffer));
  appendRowClasses(state, table.classOfRow.slice(first));
  const short = ids.flatMap(
    (id, text) => reportShortness(id, fingerprints.wordCounts[text] ?? 0, shingleWidth) ?? [],
  );
  appendResults(state.storage, { pairs: [], withdrawn: [], issues: [...issues, ...short] });
}

/** Writes what is known of the classes before any pair is. */
function writeClasses(
  state: IndexState,
  { read }: ReportSource,
  table: ClassTable,
  ids: PostingPartitions,
): void {
  const { runs } = state;
  const { digests } = table.digests;
  state.classCount = table.digests.count;
  appendClasses(state, digests, table.runCounts);
  const byDigest = createPostingPartitions();
  const byClass = createPostingPartitions();
  const first = createPostingPartitions();
  const members = listMembers(table);
  for (let textClass = 0; textClass < state.classCount; textClass++) {
    addPosting(byDigest, (digests[4 * textClass] as number) >>> 0, textClass);
    const rows = membersOf(members, textClass);
    const [canonical] = orderMembers(rows, read);
    addPosting(first, textClass, canonical as number);
    for (const row of rows) addPosting(byClass, textClass, row);
  }
  writeSegment(runs.ids, ids, (postings) => refuseRepeatedIds(postings, read));
  writeSegment(runs.digests, byDigest);
  writeSegment(runs.members, byClass);
  writeSegment(runs.canonicals, first);
}

function writeSegment(
  runs: PostingRuns,
  postings: PostingPartitions,
  check: (sorted: SortedPostings) => void = () => undefined,
): void {
  const segment = beginSegment(runs);
  drainPostings(postings, (sorted) => {
    check(sorted);
    segment.append(sorted);
  });
  segment.end();
}

function refuseRepeatedIds(
  { count, keys, values }: SortedPostings,
  read: ReportSource['read'],
): void {
  for (let place = 1; place < count; place++) {
    if (keys[place] !== keys[place - 1]) continue;
    const { report_id } = read(values[place] as number);
    if (read(values[place - 1] as number).report_id === report_id) refuseId(report_id);
  }
}
