import type { DuplicatePair } from '@tellings/schema';
import type { TextKernel } from '../kernel/kernel.ts';
import type { NearDuplicateParameters } from '../parameters.ts';
import type { ReportSource } from '../report-source.ts';
import { type MemberRows, sliceClassPair, sliceCopies } from '../text-class.ts';
import { pairExactCopies } from './exact-copies.ts';
import type { JudgePair, PairCounts } from './pair-judge.ts';

/** Text classes whose members are copies of each other, and pairs of classes that share text. */
export interface JudgingTask {
  readonly exact: readonly MemberRows[];
  readonly similar: readonly SimilarClasses[];
}

export interface SimilarClasses {
  readonly left: MemberRows;
  readonly right: MemberRows;
  readonly counts: PairCounts;
}

/** The records of all pairs of a task; of large classes some come more than once. */
export function judgePairs(
  kernel: TextKernel,
  judge: JudgePair,
  { read }: ReportSource,
  { exact, similar }: JudgingTask,
  parameters: NearDuplicateParameters,
): readonly DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  for (const rows of exact) {
    for (const slice of sliceCopies(rows, parameters, read)) {
      const shingleCount = kernel.hold(slice.canonical.report.body);
      pairs.push(...pairExactCopies(slice, shingleCount, parameters.withinHours));
    }
  }
  for (const { left, right, counts } of similar) {
    for (const [a, b] of sliceClassPair(left, right, parameters.bucketLimit, read)) {
      pairs.push(...judge(a, b, counts));
    }
  }
  return pairs;
}

/**
 * A task as one array of whole numbers, to hand to a thread: cloning objects costs more than the
 * judging. First the number of classes, each as its size and rows; then pair by pair both classes
 * and the five counts.
 */
export function packTask({ exact, similar }: JudgingTask): Uint32Array {
  const numbers: number[] = [exact.length];
  for (const rows of exact) packRows(rows, numbers);
  for (const { left, right, counts } of similar) {
    packRows(left, numbers);
    packRows(right, numbers);
    const { left: leftCount, right: rightCount, shared, sharedSamples, stockSamples } = counts;
    numbers.push(leftCount, rightCount, shared, sharedSamples, stockSamples);
  }
  return Uint32Array.from(numbers);
}

function packRows(rows: MemberRows, numbers: number[]): void {
  numbers.push(rows.length);
  for (const row of rows) numbers.push(row);
}

/** The task that was packed. */
export function unpackTask(numbers: Uint32Array): JudgingTask {
  let place = 0;
  const next = (): number => numbers[place++] as number;
  const nextRows = (): MemberRows => Array.from({ length: next() }, next);
  const exact = Array.from({ length: next() }, nextRows);
  const similar: SimilarClasses[] = [];
  while (place < numbers.length) {
    const [left, right] = [nextRows(), nextRows()];
    const counts = {
      left: next(),
      right: next(),
      shared: next(),
      sharedSamples: next(),
      stockSamples: next(),
    };
    similar.push({ left, right, counts });
  }
  return { exact, similar };
}
