import { availableParallelism } from 'node:os';
import type { DocumentTask } from './document-thread.ts';
import {
  type LimitedResult,
  type LimitedThreads,
  startLimitedThreads,
  type TaskLimits,
} from './limited-threads.ts';

/** Far above what any page takes: only a fault of an extractor reaches them. */
export const documentLimits: TaskLimits = { milliseconds: 30_000, megabytes: 512 };

/** Documents that make it worth starting one more thread. */
const documentsPerThread = 20;

/** Threads load compiled code, also where this file is run as it was written. */
const compiled = new URL('../dist/document-thread.js', import.meta.url);

/**
 * Runs a function of document-thread.ts over every task, each under limits, and hands on what it
 * gives in no certain order.
 */
export async function readInThreads<Result>(
  name: 'readDocument' | 'readBlocks',
  tasks: readonly DocumentTask[],
  take: (task: DocumentTask, result: LimitedResult<Result>) => void,
  threadLimit: number = availableParallelism(),
): Promise<void> {
  if (tasks.length === 0) return;
  const count = Math.min(threadLimit, Math.ceil(tasks.length / documentsPerThread));
  const threads: LimitedThreads<DocumentTask, Result> = startLimitedThreads(
    compiled,
    name,
    count,
    documentLimits,
  );
  const queue = tasks.values();
  const work = async (): Promise<void> => {
    for (const task of queue) take(task, await threads.run(task));
  };
  try {
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    await threads.close();
  }
}
