import { Tinypool } from 'tinypool';

/** What one task may take. */
export interface TaskLimits {
  /** Milliseconds from when it is handed in. */
  readonly milliseconds: number;
  /** Heap of the thread that runs it. */
  readonly megabytes: number;
}

export type LimitedResult<Result> =
  | { readonly end: 'done'; readonly value: Result }
  | { readonly end: 'time-limit' | 'memory-limit' };

/** Threads that run a function, each call under limits; to be closed after use. */
export interface LimitedThreads<Task, Result> {
  /** Rejects with what the function throws. */
  run(task: Task): Promise<LimitedResult<Result>>;
  close(): Promise<void>;
}

/**
 * Starts threads that run the function `name` of a module. A call that exceeds a limit ends its
 * thread, and another takes its place: the others do not notice. No more calls than threads may be
 * under way at once, because the time of one begins when it is handed in.
 */
export function startLimitedThreads<Task, Result>(
  module: URL,
  name: string,
  threadCount: number,
  { milliseconds, megabytes }: TaskLimits,
): LimitedThreads<Task, Result> {
  const threads = new Tinypool({
    filename: module.href,
    minThreads: threadCount,
    maxThreads: threadCount,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return {
    async run(task) {
      const ended = new AbortController();
      const timer = setTimeout(() => ended.abort(), milliseconds);
      try {
        const value = (await threads.run(task, { name, signal: ended.signal })) as Result;
        return { end: 'done', value };
      } catch (error) {
        if (ended.signal.aborted) return { end: 'time-limit' };
        if (isOutOfMemory(error)) return { end: 'memory-limit' };
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => threads.destroy(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
