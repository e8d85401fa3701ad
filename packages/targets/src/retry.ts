import { RetryableError } from '@tellings/schema';

/** How often a request is tried, and the waits in between. */
export interface RetryPolicy {
  readonly tries: number;
  /** First wait, in ms; each later one is twice as long. */
  readonly firstWait: number;
  /** Longest wait, in ms; it bounds what a server may ask for too. */
  readonly longestWait: number;
}

export const defaultRetries: RetryPolicy = { tries: 6, firstWait: 500, longestWait: 30_000 };

/** Waits so many ms. */
export type Wait = (milliseconds: number) => Promise<void>;

/** A fault that may pass, with the wait in ms that the server asked for; null when it named none. */
export class BusyError extends RetryableError {
  readonly wait: number | null;

  constructor(message: string, wait: number | null, options?: ErrorOptions) {
    super(message, options);
    this.wait = wait;
  }
}

/**
 * Runs a task again while it fails with a RetryableError. The last error is thrown with the number
 * of tries; any other error at once.
 */
export async function withRetries<T>(
  task: () => Promise<T>,
  wait: Wait,
  { tries, firstWait, longestWait }: RetryPolicy,
): Promise<T> {
  for (let done = 1; ; done++) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error;
      if (done >= tries) {
        throw new RetryableError(`${error.message}; gave up after ${tries} tries: push again`, {
          cause: error,
        });
      }
      const asked = error instanceof BusyError ? (error.wait ?? 0) : 0;
      await wait(Math.min(longestWait, Math.max(asked, firstWait * 2 ** (done - 1))));
    }
  }
}
