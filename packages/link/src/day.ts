/** A calendar day as the number of days since 1970-01-01, so that days subtract. */
export type Day = number;

/** First and last possible day, both included. */
export interface DayInterval {
  readonly from: Day;
  readonly to: Day;
}

const millisecondsPerDay = 86_400_000;

/** The day of an ISO 8601 date, or null when there is no such day (2015-02-30). */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month (1 to 12) and day of the month, or null when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? date.getTime() / millisecondsPerDay : null;
}

export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * Year, month (1 to 12) and day of the month in the Gregorian calendar, counted in years that begin
 * in March, so that the leap day ends one (Hinnant, chrono-Compatible Low-Level Date Algorithms).
 */
export function dateOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** One day as `2016-11-03`, several as `2016-11-02/2016-11-03` (ISO 8601-1). */
export function formatInterval({ from, to }: DayInterval): string {
  return from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
}

/** Weekday by ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: Day): number {
  return dateOf(day).year;
}

export function monthOf(day: Day): number {
  return dateOf(day).month;
}

export function dayOfMonth(day: Day): number {
  return dateOf(day).dayOfMonth;
}

/** First to last day of a month. */
export function monthInterval(year: number, month: number): DayInterval {
  const from = Date.UTC(year, month - 1, 1) / millisecondsPerDay;
  return { from, to: Date.UTC(year, month, 1) / millisecondsPerDay - 1 };
}

/** Days between two intervals; 0 when they meet. */
export function gapBetween(a: DayInterval, b: DayInterval): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Every day of a short interval. */
export function daysIn({ from, to }: DayInterval): readonly Day[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
