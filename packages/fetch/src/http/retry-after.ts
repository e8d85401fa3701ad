/** Milliseconds that a Retry-After header asks to wait (RFC 9110, 10.2.3); null when it is none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse takes far more than an HTTP-date, "3 apples" included.
  if (!/^[A-Z][a-z]{2},? .*GMT$/.test(value)) return null;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : Math.max(0, instant - now);
}
