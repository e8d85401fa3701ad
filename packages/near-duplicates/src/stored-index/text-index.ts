import { type DuplicatePair, type Issue, UsageError } from '@tellings/schema';
import { noClass, rankOfDigest } from '../candidates/class-table.ts';
import type { TextWorker } from '../compute-pool.ts';
import { countStock } from '../detection.ts';
import { type DuplicateInput, prepareReport, reportShortness } from '../input.ts';
import type { NearDuplicateParameters } from '../parameters.ts';
import type { ReportSource } from '../report-source.ts';
import { comesFirst, type MemberRows, orderMembers, sliceClassPair } from '../text-class.ts';
import type { PairCounts } from '../verdict/pair-judge.ts';
import { pairIdOf } from '../verdict/pair-record.ts';
import { appendClasses, appendRowClasses, findClass } from './class-column.ts';
import { isCandidatePair, keysOf, meetTexts, type TextKeys } from './index-lookup.ts';
import type { IndexState } from './index-state.ts';
import { addToRuns, findValues, flushRuns } from './posting-runs.ts';
import { addToBatch, hashId, type IndexedReport, startBatch, writeBatch } from './report-file.ts';
import { appendResults, type ResultChange } from './result-log.ts';

/** An opened index and what works on it. */
export interface Indexing {
  readonly state: IndexState;
  readonly source: ReportSource;
  readonly parameters: NearDuplicateParameters;
  readonly worker: TextWorker;
}

interface Change {
  readonly pairs: Map<string, DuplicatePair>;
  readonly withdrawn: Set<string>;
  readonly issues: Issue[];
}

/**
 * Adds reports one by one: each costs what it meets, not what the index holds, and the pairs are those that an index built at once would have. What was known may
 * change: a text that came out earlier becomes the canonical one of its copies, and a phrase that
 * has become stock no longer brings two texts together.
 */
export function addReports(indexing: Indexing, reports: readonly IndexedReport[]): ResultChange {
  const { state } = indexing;
  const change: Change = { pairs: new Map(), withdrawn: new Set(), issues: [] };
  refuseKnownIds(indexing, reports);
  for (const report of reports) addReport(indexing, report, change);
  for (const runs of Object.values(state.runs)) flushRuns(runs);
  const result = {
    pairs: [...change.pairs.values()],
    withdrawn: [...change.withdrawn].filter((id) => !change.pairs.has(id)),
    issues: change.issues,
  };
  appendResults(state.storage, result);
  return result;
}

/** Throws the error for an id that an index would hold twice. */
export function refuseId(reportId: string): never {
  throw new UsageError(`the index was given report ${reportId} twice; give each report once`);
}

/** Before anything is added: an index that has taken in half of its reports holds what is not true. */
function refuseKnownIds({ state, source }: Indexing, reports: readonly IndexedReport[]): void {
  const seen = new Set<string>();
  for (const { report_id } of reports) {
    const rows = findValues(state.runs.ids, hashId(report_id));
    if (seen.has(report_id) || rows.some((row) => source.read(row).report_id === report_id)) {
      refuseId(report_id);
    }
    seen.add(report_id);
  }
}

function addReport(indexing: Indexing, given: IndexedReport, change: Change): void {
  const { state, worker, parameters } = indexing;
  const prepared = prepareReport(given);
  const report = { ...prepared.report, revision: given.revision };
  change.issues.push(...prepared.issues);
  const fingerprint = worker.kernel.fingerprint(report.body);
  const { wordCount, runCount, signature } = fingerprint;
  const shortness = reportShortness(report.report_id, wordCount, parameters.shingleWidth);
  if (shortness) change.issues.push(shortness);
  const digest = fingerprint.digest.slice();
  const keys = keysOf(fingerprint);
  const row = state.reports.rowCount;
  addToRuns(state.runs.ids, hashId(report.report_id), row);
  const known = wordCount === 0 ? noClass : findClass(state, digest);
  const textClass = known ?? state.classCount;
  const batch = startBatch(state.reports);
  addToBatch(batch, report);
  writeBatch(state.reports, batch);
  appendRowClasses(state, [textClass]);
  if (textClass === noClass) return;
  if (known !== undefined) {
    joinClass(indexing, textClass, report, row, change);
    return;
  }
  state.storage.append('signatures', new Uint8Array(signature.slice().buffer));
  appendClasses(state, digest, [runCount]);
  state.classCount++;
  addToRuns(state.runs.digests, (digest[0] as number) >>> 0, textClass);
  addToRuns(state.runs.members, textClass, row);
  addToRuns(state.runs.canonicals, textClass, row);
  foundClass(indexing, textClass, keys, rankOfDigest(digest, 0), change);
}

/** A report whose words are known: pairs with its text's other reports, and with similar texts'. */
function joinClass(
  indexing: Indexing,
  textClass: number,
  report: DuplicateInput,
  row: number,
  change: Change,
): void {
  const { state, source, parameters } = indexing;
  const neighbours = findValues(state.runs.similar, textClass);
  const canonical = canonicalRow(state, textClass);
  const isFirst = comesFirst(report, source.read(canonical));
  // Within a window copies are paired along a chain, into which the new report may come anywhere.
  const isAnew = isFirst || parameters.withinHours !== null;
  for (const other of neighbours) retractPair(indexing, textClass, other, change);
  if (isAnew) retractExact(indexing, membersOf(indexing, textClass), change);
  if (isFirst) addToRuns(state.runs.canonicals, textClass, row);
  addToRuns(state.runs.members, textClass, row);
  judgeExact(indexing, isAnew ? membersOf(indexing, textClass) : [canonical, row], change);
  for (const other of neighbours) judgeAnew(indexing, textClass, other, change);
}

/** A class's canonical report is the last that took the place: rows only grow. */
function canonicalRow({ runs }: IndexState, textClass: number): number {
  return Math.max(...findValues(runs.canonicals, textClass));
}

/** A text that is new. */
function foundClass(
  indexing: Indexing,
  textClass: number,
  keys: TextKeys,
  rank: number,
  change: Change,
): void {
  const { state, worker, parameters } = indexing;
  const { candidates, parted, crowdedCount } = meetTexts(state, textClass, keys, rank, parameters);
  state.crowdedCount += crowdedCount;
  for (const key of keys.bands) addToRuns(state.runs.bands, key, textClass);
  for (const key of keys.samples) addToRuns(state.runs.samples, key, textClass);
  const found = worker.verify({
    lefts: new Uint32Array(candidates.length).fill(canonicalRow(state, textClass)),
    rights: Uint32Array.from(candidates, (member) => canonicalRow(state, member)),
  });
  for (const texts of found) {
    const other = candidates[texts.pair] as number;
    addToRuns(state.runs.similar, textClass, other);
    addToRuns(state.runs.similar, other, textClass);
    judgeSimilar(indexing, textClass, other, countStock(texts, stockOf(indexing, texts)), change);
  }
  for (const [a, b] of listSimilar(state, parted)) {
    retractPair(indexing, a, b, change);
    judgeAnew(indexing, a, b, change);
  }
}

/** Pairs verified before whose classes stand in one of the sets, each once. */
function listSimilar(
  state: IndexState,
  sets: readonly (readonly number[])[],
): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const set of sets) {
    const members = new Set(set);
    for (const a of members) {
      for (const b of findValues(state.runs.similar, a)) {
        if (a < b && members.has(b)) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

/** Judges two classes once verified, unless they are no candidate pair any more. */
function judgeAnew(indexing: Indexing, a: number, b: number, change: Change): void {
  const { state, source, worker, parameters } = indexing;
  const [left, right] = [canonicalRow(state, a), canonicalRow(state, b)];
  const keysIn = (row: number): TextKeys => keysOf(worker.kernel.fingerprint(source.readBody(row)));
  const sides = [
    { textClass: a, keys: keysIn(left) },
    { textClass: b, keys: keysIn(right) },
  ] as const;
  if (!isCandidatePair(state, ...sides, parameters)) return;
  const task = { lefts: Uint32Array.of(left), rights: Uint32Array.of(right) };
  for (const found of worker.verify(task)) {
    judgeSimilar(indexing, a, b, countStock(found, stockOf(indexing, found)), change);
  }
}

/** Which of the shared samples too many texts have. */
function stockOf(
  { state, parameters }: Indexing,
  { sharedSamples }: { readonly sharedSamples: Int32Array },
): ReadonlySet<number> {
  const keys = Uint32Array.from(sharedSamples);
  return new Set(
    keys.filter((key) => findValues(state.runs.samples, key).length > parameters.postingLimit),
  );
}

function judgeSimilar(
  indexing: Indexing,
  a: number,
  b: number,
  counts: PairCounts,
  change: Change,
): void {
  const similar = { left: membersOf(indexing, a), right: membersOf(indexing, b), counts };
  for (const pair of indexing.worker.judge({ exact: [], similar: [similar] })) {
    change.pairs.set(pair.pair_id, pair);
  }
}

function judgeExact(indexing: Indexing, rows: MemberRows, change: Change): void {
  for (const pair of pairExact(indexing, rows)) change.pairs.set(pair.pair_id, pair);
}

/** Withdraws the pairs that the reports of one text made among themselves. */
function retractExact(indexing: Indexing, rows: MemberRows, change: Change): void {
  for (const { pair_id } of pairExact(indexing, rows)) retract(pair_id, change);
}

function pairExact({ worker }: Indexing, rows: MemberRows): readonly DuplicatePair[] {
  return worker.judge({ exact: [rows], similar: [] });
}

/** Withdraws every pair that the reports of two classes may have made. */
function retractPair(indexing: Indexing, a: number, b: number, change: Change): void {
  const { source, parameters } = indexing;
  const sides = [membersOf(indexing, a), membersOf(indexing, b)] as const;
  for (const [left, right] of sliceClassPair(...sides, parameters.bucketLimit, source.read)) {
    for (const one of [left.canonical, ...left.others]) {
      for (const other of [right.canonical, ...right.others]) {
        retract(pairIdOf(one.report.report_id, other.report.report_id), change);
      }
    }
  }
}

function retract(pairId: string, { pairs, withdrawn }: Change): void {
  pairs.delete(pairId);
  withdrawn.add(pairId);
}

/** Rows of a class, the canonical one first. */
function membersOf({ state, source }: Indexing, textClass: number): MemberRows {
  return orderMembers(findValues(state.runs.members, textClass), source.read);
}
