import type { ComputePool, NearDuplicateParameters } from '@tellings/near-duplicates';
import { Tinypool } from 'tinypool';

/** What every task of a thread carries: where the reports lie, and the parameters. */
export interface ThreadContext {
  readonly folder: string;
  readonly parameters: NearDuplicateParameters;
}

/**
 * Worker threads over the index in a folder: each reads the reports it is asked about from there,
 * so tasks are row numbers, and results typed arrays and encoded records. The answers are those of one
 * thread. To be closed after use.
 */
export function openThreadPool(
  context: ThreadContext,
  threadCount: number,
): ComputePool<string> & { close(): Promise<void> } {
  const pool = new Tinypool({
    filename: new URL('./duplicate-thread.js', import.meta.url).href,
    minThreads: threadCount,
    maxThreads: threadCount,
  });
  return {
    width: 2 * threadCount,
    fingerprint: (task) => pool.run({ context, task }, { name: 'fingerprint' }),
    verify: (task) => pool.run({ context, task }, { name: 'verify' }),
    judge: (task) => pool.run({ context, task }, { name: 'judge' }),
    close: () => pool.destroy(),
  };
}
