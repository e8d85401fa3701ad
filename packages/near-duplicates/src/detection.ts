import { type CandidatePairs, joinCandidates } from './candidates/candidate-join.ts';
import {
  type ClassMembers,
  type ClassTable,
  listMembers,
  membersOf,
  rankOfDigest,
} from './candidates/class-table.ts';
import { createGrowingArray, type GrowingArray, push } from './candidates/growing-array.ts';
import type { SortedPostings } from './candidates/posting-partitions.ts';
import type { SimilarTexts, VerificationTask } from './candidates/verification.ts';
import { type ComputePool, runInOrder } from './compute-pool.ts';
import type { NearDuplicateParameters } from './parameters.ts';
import type { ReportSource } from './report-source.ts';
import { type MemberRows, orderMembers } from './text-class.ts';
import type { JudgingTask, SimilarClasses } from './verdict/judging.ts';

/** What sees the work while it goes on; each is called in an order that the input decides. */
export interface DetectionObserver<Judged> {
  readonly onBands?: (postings: SortedPostings) => void;
  readonly onSamples?: (postings: SortedPostings) => void;
  readonly onSimilar?: (left: number, right: number) => void;
  readonly onJudged: (judged: Judged) => void;
  readonly onProgress?: (step: DetectionStep, done: number, total: number) => void;
}

export type DetectionStep = 'read' | 'verify' | 'judge';

export interface DetectionSummary {
  readonly crowdedCount: number;
}

/**
 * All pairs of the reports of a table that has taken in every row: candidates from both indexes,
 * each counted exactly, each judged. Empties the table's postings.
 */
export async function detectPairs<Judged>(
  table: ClassTable,
  source: ReportSource,
  parameters: NearDuplicateParameters,
  pool: ComputePool<Judged>,
  observer: DetectionObserver<Judged>,
): Promise<DetectionSummary> {
  const candidates = joinCandidates(
    {
      textCount: table.digests.count,
      runCountOf: (text) => table.runCounts[text] as number,
      rankOf: (text) => rankOfDigest(table.digests.digests, 4 * text),
      bands: table.bands,
      samples: table.samples,
      ...(observer.onBands && { onBands: observer.onBands }),
      ...(observer.onSamples && { onSamples: observer.onSamples }),
    },
    parameters,
  );
  const members = listMembers(table);
  const rowsOf = rememberOrder(members, source);
  const similar = await verifyCandidates(candidates, table, pool, observer);
  const total = similar.length / similarNumbers;
  let judged = 0;
  for await (const [task, result] of runInOrder(
    planJudging(listCopies(members, rowsOf, parameters), similar, rowsOf),
    pool.width,
    pool.judge,
  )) {
    judged += task.similar.length;
    observer.onProgress?.('judge', judged, total);
    observer.onJudged(result);
  }
  return { crowdedCount: candidates.crowdedCount };
}

/** Candidate pairs in one task of verification. */
const pairsPerTask = 8192;

/** Of each pair of classes: left, right, and the five counts. */
const similarNumbers = 7;

async function verifyCandidates<Judged>(
  candidates: CandidatePairs,
  { firstRows }: ClassTable,
  pool: ComputePool<Judged>,
  observer: DetectionObserver<Judged>,
): Promise<GrowingArray> {
  const similar = createGrowingArray();
  const tasks = planVerification(candidates, firstRows);
  for await (const [{ first, last }, found] of runInOrder(tasks, pool.width, pool.verify)) {
    observer.onProgress?.('verify', last, candidates.count);
    for (const texts of found) {
      const left = candidates.lefts[first + texts.pair] as number;
      const right = candidates.rights[first + texts.pair] as number;
      observer.onSimilar?.(left, right);
      const counts = countStock(texts, candidates.stock);
      push(similar, left);
      push(similar, right);
      push(similar, counts.left);
      push(similar, counts.right);
      push(similar, counts.shared);
      push(similar, counts.sharedSamples);
      push(similar, counts.stockSamples);
    }
  }
  return similar;
}

function readSimilar({ values }: GrowingArray, start: number, rowsOf: RowsOf): SimilarClasses {
  const at = (field: number): number => values[start + field] as number;
  const counts = {
    left: at(2),
    right: at(3),
    shared: at(4),
    sharedSamples: at(5),
    stockSamples: at(6),
  };
  return { left: rowsOf(at(0)), right: rowsOf(at(1)), counts };
}

/** The counts of a pair, with the samples that are stock phrases told from the others. */
export function countStock(
  { leftCount, rightCount, sharedCount, sharedSamples }: SimilarTexts,
  stock: ReadonlySet<number>,
): SimilarClasses['counts'] {
  let stockSamples = 0;
  for (const sample of sharedSamples) if (stock.has(sample >>> 0)) stockSamples++;
  return {
    left: leftCount,
    right: rightCount,
    shared: sharedCount,
    sharedSamples: sharedSamples.length,
    stockSamples,
  };
}

interface PlannedVerification extends VerificationTask {
  readonly first: number;
  readonly last: number;
}

function* planVerification(
  { count, lefts, rights }: CandidatePairs,
  firstRows: readonly number[],
): Generator<PlannedVerification> {
  const rowOf = (textClass: number): number => firstRows[textClass] as number;
  for (let first = 0; first < count; first += pairsPerTask) {
    const last = Math.min(first + pairsPerTask, count);
    yield {
      first,
      last,
      lefts: lefts.slice(first, last).map(rowOf),
      rights: rights.slice(first, last).map(rowOf),
    };
  }
}

type RowsOf = (textClass: number) => MemberRows;

/** Puts the members of each class in order once. */
function rememberOrder(members: ClassMembers, { read }: ReportSource): RowsOf {
  const known = new Map<number, MemberRows>();
  return (textClass) => {
    const rows = membersOf(members, textClass);
    if (rows.length === 1) return [rows[0] as number];
    const ordered = known.get(textClass) ?? orderMembers(rows, read);
    known.set(textClass, ordered);
    return ordered;
  };
}

/** Every class that has several members; a large one in parts, unless its copies make a chain. */
function* listCopies(
  { ends }: ClassMembers,
  rowsOf: RowsOf,
  { withinHours }: NearDuplicateParameters,
): Generator<MemberRows> {
  for (let textClass = 0; textClass + 1 < ends.length; textClass++) {
    const start = textClass === 0 ? 0 : (ends[textClass - 1] as number);
    if ((ends[textClass] as number) - start < 2) continue;
    const [canonical, ...others] = rowsOf(textClass);
    const size = withinHours === null ? copiesPerTask : others.length;
    for (let first = 0; first < others.length; first += size) {
      yield [canonical as number, ...others.slice(first, first + size)];
    }
  }
}

/** Pairs of classes, and reports of classes with several, in one task of judging. */
const judgedPerTask = 1024;
const copiesPerTask = 4096;

function* planJudging(
  copies: Iterable<MemberRows>,
  similar: GrowingArray,
  rowsOf: RowsOf,
): Generator<JudgingTask> {
  let exact: MemberRows[] = [];
  let rowCount = 0;
  for (const rows of copies) {
    exact.push(rows);
    rowCount += rows.length;
    if (rowCount < copiesPerTask) continue;
    yield { exact, similar: [] };
    exact = [];
    rowCount = 0;
  }
  if (exact.length > 0) yield { exact, similar: [] };
  const step = judgedPerTask * similarNumbers;
  for (let first = 0; first < similar.length; first += step) {
    const pairs: SimilarClasses[] = [];
    const last = Math.min(first + step, similar.length);
    for (let start = first; start < last; start += similarNumbers) {
      pairs.push(readSimilar(similar, start, rowsOf));
    }
    yield { exact: [], similar: pairs };
  }
}
