import type { FetchLimits } from '../context.ts';

/** Watches that a transfer goes on. All times in milliseconds. */
export interface Deadlines {
  /** The request is sent: the answer is due. */
  awaitHead(): void;
  /** Headers or a piece of the body came: the next piece is due. */
  awaitBody(byteCount: number): void;
  /** Nothing is due while the receiver is busy. */
  hold(): void;
  stop(): void;
  /** Since the start. */
  elapsed(): number;
}

/**
 * One timer for all bounds of a transfer: on the answer, on the pause between two pieces of a body,
 * and on the whole, which a body arriving byte by byte does not escape.
 *
 * @param leastRate Bytes per second that lengthen the bound on the whole by one second each, for
 *   bodies that rightly take long; null: nothing lengthens it.
 * @param expire Called once, with the reason.
 */
export function startDeadlines(
  limits: FetchLimits,
  leastRate: number | null,
  expire: (reason: string) => void,
): Deadlines {
  const { headersTimeout, bodyTimeout, totalTimeout } = limits;
  const startedAt = performance.now();
  let due = Number.POSITIVE_INFINITY;
  let reason = '';
  let received = 0;
  const wholeDue = (): number =>
    startedAt + totalTimeout + (leastRate === null ? 0 : (received / leastRate) * 1_000);

  const check = (): void => {
    const now = performance.now();
    if (now >= due) expire(reason);
    else if (now >= wholeDue()) expire(`it takes longer than ${totalTimeout} ms`);
    else timer = setTimeout(check, Math.ceil(Math.min(due, wholeDue(), now + shortest) - now));
  };
  const shortest = Math.min(headersTimeout, bodyTimeout, totalTimeout);
  let timer = setTimeout(check, shortest);

  return {
    awaitHead() {
      due = performance.now() + headersTimeout;
      reason = `no answer within ${headersTimeout} ms`;
    },
    awaitBody(byteCount) {
      received += byteCount;
      due = performance.now() + bodyTimeout;
      reason = `its body stalls for ${bodyTimeout} ms`;
    },
    hold() {
      due = Number.POSITIVE_INFINITY;
    },
    stop: () => clearTimeout(timer),
    elapsed: () => performance.now() - startedAt,
  };
}
