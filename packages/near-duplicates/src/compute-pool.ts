import type { DuplicatePair } from '@tellings/schema';
import { fingerprintTexts, type TextBatch } from './candidates/text-batch.ts';
import {
  type SimilarTexts,
  type VerificationTask,
  verifyPairs,
} from './candidates/verification.ts';
import type { TextKernel } from './kernel/kernel.ts';
import { createTextKernel } from './kernel/text-kernel.ts';
import type { NearDuplicateParameters } from './parameters.ts';
import type { ReportSource } from './report-source.ts';
import { type JudgingTask, judgePairs } from './verdict/judging.ts';
import { createPairJudge } from './verdict/pair-judge.ts';

/** Rows in one task of reading. */
export interface ReadingTask {
  readonly first: number;
  readonly count: number;
}

/** The work on texts. Tasks name rows; whoever works has the reports at hand. */
export interface TextWorker {
  readonly kernel: TextKernel;
  fingerprint(task: ReadingTask): TextBatch;
  verify(task: VerificationTask): readonly SimilarTexts[];
  judge(task: JudgingTask): readonly DuplicatePair[];
}

export function createTextWorker(
  source: ReportSource,
  parameters: NearDuplicateParameters,
): TextWorker {
  const kernel = createTextKernel(parameters);
  const judge = createPairJudge(parameters);
  return {
    kernel,
    fingerprint: ({ first, count }) => fingerprintTexts(kernel, source.readBodies(first, count)),
    verify: (task) => verifyPairs(kernel, source.readBody, task, parameters),
    judge: (task) => judgePairs(kernel, judge, source, task, parameters),
  };
}

/** Workers, here or in threads; the answers are the same. What is judged may come encoded. */
export interface ComputePool<Judged> {
  /** Tasks to keep under way. */
  readonly width: number;
  fingerprint(task: ReadingTask): Promise<TextBatch>;
  verify(task: VerificationTask): Promise<readonly SimilarTexts[]>;
  judge(task: JudgingTask): Promise<Judged>;
}

/** A pool of one worker, on the calling thread. */
export function poolOf<Judged>(
  worker: TextWorker,
  encode: (pairs: readonly DuplicatePair[]) => Judged,
): ComputePool<Judged> {
  return {
    width: 1,
    fingerprint: async (task) => worker.fingerprint(task),
    verify: async (task) => worker.verify(task),
    judge: async (task) => encode(worker.judge(task)),
  };
}

/**
 * Runs tasks with `width` under way at a time, and yields their results in the order of the tasks,
 * whichever ends first.
 */
export async function* runInOrder<Task, Result>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  width: number,
  run: (task: Task) => Promise<Result>,
): AsyncGenerator<readonly [Task, Result]> {
  const underWay: (readonly [Task, Promise<Result>])[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // A failure is thrown where its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    underWay.push([task, result]);
    if (underWay.length < width) continue;
    const [first, promise] = underWay.shift() as (typeof underWay)[number];
    yield [first, await promise];
  }
  for (const [task, promise] of underWay) yield [task, await promise];
}
