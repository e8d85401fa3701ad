/** When a report was published, as far as it says: an instant, or a whole day. */
export interface PublicationTime {
  /** Milliseconds since 1970 in UTC: the instant, or the day's beginning. */
  readonly start: number;
  readonly isDay: boolean;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const day = /^\d{4}-\d\d-\d\d$/;
const hour = 3_600_000;
/** A day is one somewhere on earth: it begins at UTC+14 and ends at UTC-12. */
const dayBegins = -14 * hour;
const dayEnds = 36 * hour;

/** Reads an RFC 3339 instant or a calendar day; null when it is neither or no such day exists. */
export function readPublicationTime(text: string): PublicationTime | null {
  const isDay = day.test(text);
  if (!isDay && !instant.test(text)) return null;
  const start = Date.parse(text);
  if (Number.isNaN(start) || !isCalendarDay(text.slice(0, 10))) return null;
  return { start, isDay };
}

/** Date.parse takes 30 February for 2 March. */
function isCalendarDay(text: string): boolean {
  if (Number(text.slice(8)) <= 28) return true;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Hours between two instants or two days; null when one is unknown or they are of both kinds. */
export function hoursBetween(a: PublicationTime | null, b: PublicationTime | null): number | null {
  if (!a || !b || a.isDay !== b.isDay) return null;
  return Math.abs(a.start - b.start) / hour;
}

/**
 * Whether two publications may lie within `hours` of each other: true unless both are known and
 * certainly further apart. A day is taken with every time zone it can mean, so two days count as
 * nearer than they are by up to 50 hours. Without a limit (null) all are within it.
 */
export function isWithinWindow(
  a: PublicationTime | null,
  b: PublicationTime | null,
  hours: number | null,
): boolean {
  if (hours === null || !a || !b) return true;
  const gap = Math.max(earliest(a) - latest(b), earliest(b) - latest(a));
  return gap <= hours * hour;
}

function earliest({ start, isDay }: PublicationTime): number {
  return isDay ? start + dayBegins : start;
}

function latest({ start, isDay }: PublicationTime): number {
  return isDay ? start + dayEnds : start;
}

/**
 * Negative when `a` came first, positive when `b` did, 0 when that cannot be told. An instant and a
 * day are in order only when the instant lies outside that day in every time zone.
 */
export function comparePublication(a: PublicationTime | null, b: PublicationTime | null): number {
  if (!a || !b) return 0;
  if (a.isDay === b.isDay) return a.start - b.start;
  const [dated, timed, sign] = a.isDay ? [a, b, -1] : [b, a, 1];
  if (timed.start < dated.start + dayBegins) return -sign;
  return timed.start >= dated.start + dayEnds ? sign : 0;
}

/** Total order for choosing the first of many: a day counts from its beginning, unknown is last. */
export function compareStart(a: PublicationTime | null, b: PublicationTime | null): number {
  return (a?.start ?? Number.MAX_VALUE) - (b?.start ?? Number.MAX_VALUE);
}
