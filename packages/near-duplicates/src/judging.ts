import type { DuplicatePair } from '@tellings/schema';
import { pairExactCopies } from './exact-copies.ts';
import type { TextKernel } from './kernel.ts';
import type { JudgePair, PairCounts } from './pair-judge.ts';
import type { NearDuplicateParameters } from './parameters.ts';
import type { ReportSource } from './report-source.ts';
import { type MemberRows, sliceClassPair, sliceCopies } from './text-class.ts';

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
