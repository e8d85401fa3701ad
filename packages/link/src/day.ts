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
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
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
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCMonth() + 1;
}

export function dayOfMonth(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCDate();
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
