import type { Day, DayInterval } from './day.ts';
import { dayOf, dayOfMonth, weekdayOf, yearOf } from './day.ts';
import type { DayExpression } from './day-expression.ts';

/**
 * The release day as a report states it. `days` is resolved to calendar days; the others await a
 * publication date and are compared by what they do state.
 */
export type ReleaseDay =
  | ({ readonly kind: 'days' } & DayInterval)
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly dayOfMonth: number | null;
      readonly before: number;
      readonly after: number;
    };

/**
 * Resolves words for a release day. A weekday is the newest such day not after publication; "early
 * Thursday" reaches back a day and "late Thursday" forward one, for the day changes at another hour
 * where the recording came out. Null when the words tell no day, or none without a publication date.
 */
export function resolveReleaseDay(
  expression: DayExpression,
  published: Day | null,
): ReleaseDay | null {
  const before = expression.part === 'early' ? 1 : 0;
  const after = expression.part === 'late' ? 1 : 0;
  const around = (day: Day | null): ReleaseDay | null =>
    day === null ? null : { kind: 'days', from: day - before, to: day + after };
  const { kind, year, month, day, weekday, daysAgo } = expression;
  if (kind === 'date' && year !== null && month !== null && day !== null) {
    return around(dayOf(year, month, day));
  }
  if (kind === 'month-day' && month !== null && day !== null) {
    if (published === null) return { kind: 'month-day', month, day, before, after };
    return around(newestMonthDay(month, day, published));
  }
  if (kind === 'weekday' && weekday !== null) {
    if (published === null) return { kind: 'weekday', weekday, dayOfMonth: day, before, after };
    return around(newestWeekday(weekday, day, published));
  }
  if (published === null) return null;
  if (kind === 'days-ago' && daysAgo !== null) return around(published - daysAgo);
  return kind === 'week' ? { kind: 'days', from: published - 6, to: published } : null;
}

function newestWeekday(weekday: number, day: number | null, published: Day): Day | null {
  const newest = published - ((weekdayOf(published) - weekday + 7) % 7);
  if (day === null) return newest;
  // A stated day of the month that is not that weekday contradicts it: neither can be trusted.
  return [newest, newest - 7].find((candidate) => dayOfMonth(candidate) === day) ?? null;
}

/** The newest such day not after the day that follows publication: papers are dated ahead of time. */
function newestMonthDay(month: number, day: number, published: Day): Day | null {
  const year = yearOf(published);
  const candidates = [year + 1, year, year - 1].map((each) => dayOf(each, month, day));
  return candidates.find((candidate) => candidate !== null && candidate <= published + 1) ?? null;
}
