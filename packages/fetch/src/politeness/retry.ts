import { sha256 } from '@tellings/schema';
import type { FailureKind } from './failure-kind.ts';

/** How often and when a failed request is repeated; times in milliseconds. */
export interface RetrySettings {
  /** Tries of one address, the first included. */
  readonly maxTries: number;
  /** Wait before the second try; doubled before each further one. */
  readonly retryDelay: number;
  /** Bound on the doubling. */
  readonly maxRetryDelay: number;
  /** Longest Retry-After that is waited for within a run; a longer one postpones the address. */
  readonly maxRetryAfter: number;
  /** Bound on a postponement, whatever the server asks for. */
  readonly maxPostponement: number;
}

export const defaultRetrySettings: RetrySettings = {
  maxTries: 3,
  retryDelay: 1_000,
  maxRetryDelay: 60_000,
  maxRetryAfter: 30_000,
  maxPostponement: 86_400_000,
};

export interface FailedTry {
  readonly kind: FailureKind;
  /** Of the last response; null when there was none. */
  readonly status: number | null;
  /** Milliseconds that the server asks to wait; null when it asks for none, or unreadably. */
  readonly retryAfter: number | null;
}

export interface RetryRule {
  /** `postpone`: try again after the wait, but do not hold up the run for it. */
  readonly action: 'retry' | 'postpone' | 'give-up';
  /** 0 when given up. */
  readonly waitMs: number;
}

/**
 * What follows a failed try. Failures that may pass (timeouts, connections, damaged bodies, 408,
 * 429, 5xx) are tried again up to `maxTries` after exponential back-off with equal jitter, half of
 * it fixed and half drawn, and not before Retry-After; every other failure is final. A failed DNS
 * look-up counts as a connection: a name may be gone or its server silent.
 *
 * @param attempt Tries made so far, from 1.
 * @param seed Draws the jitter, such as the address: the same seed and attempt give the same wait.
 */
export function retryRule(
  failure: FailedTry,
  attempt: number,
  seed: string,
  settings: RetrySettings = defaultRetrySettings,
): RetryRule {
  if (!isTransient(failure) || attempt >= settings.maxTries)
    return { action: 'give-up', waitMs: 0 };
  const asked = askedWait(failure.retryAfter);
  if (asked > settings.maxRetryAfter) {
    return { action: 'postpone', waitMs: Math.min(asked, settings.maxPostponement) };
  }
  return { action: 'retry', waitMs: Math.max(asked, backOff(attempt, seed, settings)) };
}

/** Whether the same request may succeed later. */
export function isTransient({ kind, status }: Pick<FailedTry, 'kind' | 'status'>): boolean {
  switch (kind) {
    case 'connection':
    case 'damaged':
    case 'no-http':
    case 'timeout':
      return true;
    case 'status':
      return status === 408 || status === 429 || (status !== null && status >= 500);
    case 'address-refused':
    case 'content':
    case 'redirect':
    case 'too-large':
    case 'unknown-encoding':
      return false;
  }
}

function askedWait(retryAfter: number | null): number {
  return retryAfter !== null && retryAfter > 0 ? retryAfter : 0;
}

function backOff(attempt: number, seed: string, settings: RetrySettings): number {
  const whole = Math.min(settings.retryDelay * 2 ** (attempt - 1), settings.maxRetryDelay);
  return Math.round(whole / 2 + (whole / 2) * draw(`${attempt} ${seed}`));
}

/** Evenly distributed in [0, 1), the same for the same text. */
function draw(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 8), 16) / 2 ** 32;
}
