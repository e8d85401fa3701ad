import {
  type ComputePool,
  type NearDuplicateParameters,
  packTask,
} from '@tellings/near-duplicates';
import { Tinypool } from 'tinypool';

/** What every task of a thread carries: where the reports lie, and the parameters. */
export interface ThreadContext {
  readonly folder: string;
  readonly parameters: NearDuplicateParameters;
  /** A folder may be built anew: what a thread keeps of it serves one pool. */
  readonly pool: number;
}

/** Threads that work on the texts of indexes; to be closed after use. */
export interface WorkerThreads {
  /**
   * A pool over the index in a folder. Each thread reads the reports it is asked about from there,
   * so tasks are row numbers, and results typed arrays and encoded records. The answers are those
   * of one thread.
   */
  poolOver(folder: string, parameters: NearDuplicateParameters): ComputePool<string>;
  close(): Promise<void>;
}

/** Texts are read, looked at and dropped: a young generation with room for them is seldom swept. */
const youngMegabytes = 32;

export function startThreads(threadCount: number): WorkerThreads {
  const threads = new Tinypool({
    filename: new URL('./duplicate-thread.js', import.meta.url).href,
    minThreads: threadCount,
    maxThreads: threadCount,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  let poolCount = 0;
  return {
    poolOver: (folder, parameters) => {
      const context: ThreadContext = { folder, parameters, pool: poolCount++ };
      return {
        width: 2 * threadCount,
        fingerprint: (task) => threads.run({ context, task }, { name: 'fingerprint' }),
        verify: (task) => threads.run({ context, task }, { name: 'verify' }),
        judge: (task) => threads.run({ context, task: packTask(task) }, { name: 'judge' }),
      };
    },
    close: () => threads.destroy(),
  };
}
