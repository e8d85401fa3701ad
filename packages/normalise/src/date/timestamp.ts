import { monthNumber } from './month-names.ts';

/** A day, and an instant when a time of day was written with it. */
export interface Timestamp {
  /** Day as written, in its own zone: YYYY-MM-DD. */
  readonly date: string;
  /** Instant in UTC, RFC 3339; null when only the day is written or its zone is not known. */
  readonly instant: string | null;
  /** assumed: none was written and UTC was taken; unknown: its name means nothing; null: no time. */
  readonly zone: 'stated' | 'assumed' | 'unknown' | null;
  /** Clock time as written, in its own zone: YYYY-MM-DDTHH:MM:SS.sss; null when none is written. */
  readonly wall: string | null;
}

export type TimestampProblem = 'invalid-date' | 'implausible-date';

/** Before this year no web page was published: an earlier date is a default value or a mistake. */
const earliestYear = 1990;
const latestYear = 2199;

/** Minutes east of UTC: the names of RFC 5322 and those of Europe. Ambiguous ones (IST) are left out. */
const zoneMinutes: ReadonlyMap<string, number> = new Map([
  ...(['z', 'ut', 'utc', 'gmt', 'wet'] as const).map((name) => [name, 0] as const),
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['west', 60],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['hkt', 480],
  ['sgt', 480],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const clock =
  '(?:[T\\s,]+(?:at\\s+)?(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2})(?::?(?<second>\\d{2}|(?<=:)\\d)(?:[.,](?<fraction>\\d{1,9}))?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>z|(?:gmt|utc)?[+-]\\d{1,2}:?\\d{0,2}|[a-z]{2,5})?)?';

const forms: readonly RegExp[] = [
  // ISO 8601, also with a space for T, as publishing systems write it
  `(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${clock}`,
  `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})${clock}`,
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?',
  // RFC 5322 and running text: 3 Nov 2016, November 3, 2016
  `${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<name>[a-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4}|\\d{2})${clock}`,
  `${weekday}(?<name>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${clock}`,
  // asctime and Java: Thu Nov 03 14:03:00 GMT 2016
  `${weekday}(?<name>[a-z]{3,9})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\s(?<zone>[a-z]{2,5}))?\\s(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * Reads a date or date-time as written by feeds, markup and front matter: ISO 8601, RFC 5322 with
 * numeric or named zones, seconds since 1970, and running text. Strict: anything else is `invalid-date`.
 */
export function parseTimestamp(written: string): Timestamp | TimestampProblem {
  const trimmed = written.trim();
  if (trimmed.length > 80) return 'invalid-date';
  if (/^1\d{9}(?:\d{3})?$/.test(trimmed)) return readEpoch(trimmed);
  for (const form of forms) {
    const groups = form.exec(trimmed)?.groups;
    if (groups !== undefined) return readGroups(groups);
  }
  return 'invalid-date';
}

/** Seconds, or thousandths of them, since 1970. */
function readEpoch(digits: string): Timestamp {
  const instant = formatInstant(Number(digits.padEnd(13, '0')));
  return { date: instant.slice(0, 10), instant, zone: 'stated', wall: null };
}

/** YYYY-MM-DD when the three numbers are a day of the calendar. */
export function toDay(year: number, month: number, day: number): string | TimestampProblem {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < earliestYear || year > latestYear) return 'implausible-date';
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return 'invalid-date';
  return date.toISOString().slice(0, 10);
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** The timestamp of named digits: year, month or name, day, and a clock with its zone. */
export function readGroups(groups: Groups): Timestamp | TimestampProblem {
  const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
  if (month === null) return 'invalid-date';
  const date = toDay(fullYear(groups.year ?? ''), month, Number(groups.day));
  if (date === 'invalid-date' || date === 'implausible-date') return date;
  const milliseconds = timeOfDay(groups);
  if (milliseconds === 'invalid') return 'invalid-date';
  if (milliseconds === null) return dayOnly(date);
  const offset = zoneOffset(groups.zone);
  const clock = Date.parse(`${date}T00:00:00Z`) + milliseconds;
  const wall = new Date(clock).toISOString().slice(0, -1);
  if (offset === 'unknown') return { date, instant: null, zone: 'unknown', wall };
  const instant = formatInstant(clock - (offset ?? 0) * 60_000);
  return { date, instant, zone: offset === null ? 'assumed' : 'stated', wall };
}

/** A day without a time. */
export function dayOnly(date: string): Timestamp {
  return { date, instant: null, zone: null, wall: null };
}

/** Minutes east of UTC of a timestamp whose zone is stated; null otherwise. */
export function offsetOf({ instant, zone, wall }: Timestamp): number | null {
  if (instant === null || wall === null || zone !== 'stated') return null;
  return (Date.parse(`${wall}Z`) - Date.parse(instant)) / 60_000;
}

/** The same clock time, in an assumed zone of so many minutes east of UTC. */
export function assumeOffset(timestamp: Timestamp, minutes: number): Timestamp {
  if (timestamp.wall === null) return timestamp;
  const instant = formatInstant(Date.parse(`${timestamp.wall}Z`) - minutes * 60_000);
  return { ...timestamp, instant, zone: 'assumed' };
}

/** Two digits as in RFC 5322, section 4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Milliseconds since midnight; null when no time is written. */
function timeOfDay({ hour, minute, second, fraction, half }: Groups): number | null | 'invalid' {
  if (hour === undefined || minute === undefined) return null;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return 'invalid';
    hours = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const seconds = Math.min(Number(second ?? 0), 60);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return 'invalid';
  const thousandths = Math.trunc(Number(`0.${fraction ?? 0}`) * 1000);
  // A leap second has no number of its own: it is read as the second before it.
  return ((hours * 60 + Number(minute)) * 60 + Math.min(seconds, 59)) * 1000 + thousandths;
}

/** Minutes east of UTC; null when no zone is written. */
function zoneOffset(zone: string | undefined): number | null | 'unknown' {
  if (zone === undefined) return null;
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric === null) return zoneMinutes.get(zone.toLowerCase()) ?? 'unknown';
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 14 * 60) return 'unknown';
  return numeric[1] === '-' ? -minutes : minutes;
}

function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
