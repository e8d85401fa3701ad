import { parseHttpDate } from './http-date.ts';
import { headerValues, type RawHeaders } from './raw-headers.ts';

/**
 * Milliseconds that a response asks to wait; null when it asks for nothing readable. Of several
 * Retry-After fields the longest counts. A date is taken relative to the response's own Date, so
 * that the server's clock may be wrong; without one, to `now`. Unbounded: the caller sets a cap.
 */
export function retryAfterOf(
  { headers }: { readonly headers: RawHeaders },
  now: number,
): number | null {
  const date = headerValues(headers, 'date')[0];
  const sentAt = date === undefined ? null : parseHttpDate(date.trim(), now);
  const waits = headerValues(headers, 'retry-after')
    .map((value) => parseRetryAfter(value, sentAt ?? now))
    .filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.max(...waits);
}

/** Milliseconds that a Retry-After header asks to wait (RFC 9110, 10.2.3); null when it is none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const instant = parseHttpDate(value, now);
  return instant === null ? null : Math.max(0, instant - now);
}
