import type { Day, DayInterval } from './day.ts';
import { dayOf, monthInterval, yearOf } from './day.ts';
import type { DayExpression } from './day-expression.ts';
import { findDayExpressions } from './day-expression.ts';
import { foldText, wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { readNumber } from './grammar.ts';

/**
 * When the recording before came out. `interval`: stated with its year. `month`: without, so it is
 * the newest such month before the recording told of. `range`: a length of time before it.
 */
export type AntecedentTime =
  | ({ readonly kind: 'interval' } & DayInterval)
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly fromDay: number;
      readonly toDay: number;
      readonly isLastYear: boolean;
    }
  | { readonly kind: 'range'; readonly minDays: number; readonly maxDays: number };

/** What a report says of the recording before. */
export interface Antecedent {
  readonly time: AntecedentTime;
  /** Stated when the words compare with a recording of one medium: "first video since 2014". */
  readonly medium: 'audio' | 'video' | null;
  /** Medium in which the words place the recording before: "since he appeared on camera in July". */
  readonly earlierMedium: 'audio' | 'video' | null;
}

export interface FoundTime {
  readonly time: AntecedentTime;
  readonly start: number;
  readonly end: number;
}

/** The first time that a phrase tells: "late 2015", "November last year", "almost 11 months". */
export function findAntecedentTime(
  phrase: string,
  grammar: Grammar,
  isRunning: boolean,
): FoundTime | null {
  const range = findRange(phrase, grammar);
  const expression = findDayExpressions(phrase, grammar, isRunning).find(
    (each) => timeOf(each) !== null,
  );
  const time = expression ? timeOf(expression) : null;
  if (!expression || !time || (range && range.start <= expression.start)) return range;
  return { time, start: expression.start, end: expression.end };
}

/** The medium that words about the recording before compare with, or null. */
export function antecedentMedium(phrase: string, grammar: Grammar): Antecedent['medium'] {
  const folded = foldText(phrase);
  const has = (list: 'video' | 'appearance' | 'audio'): boolean =>
    folded.search(grammar.pattern(list, () => wholeWords(grammar.any(list)))) >= 0;
  if (has('video') || has('appearance')) return 'video';
  return has('audio') ? 'audio' : null;
}

/** The time as days, seen from a recording that came out on `day`. */
export function resolveAntecedent(time: AntecedentTime, day: Day): DayInterval {
  if (time.kind === 'interval') return { from: time.from, to: time.to };
  if (time.kind === 'range') return { from: day - time.maxDays, to: day - time.minDays };
  const year = yearOf(day);
  if (time.isLastYear) return partOfMonth(time, year - 1);
  const thisYear = partOfMonth(time, year);
  return thisYear.from < day ? thisYear : partOfMonth(time, year - 1);
}

function partOfMonth(
  { month, fromDay, toDay }: { month: number; fromDay: number; toDay: number },
  year: number,
): DayInterval {
  const { from, to } = monthInterval(year, month);
  return { from: Math.min(to, from + fromDay - 1), to: Math.min(to, from + toDay - 1) };
}

function timeOf({
  kind,
  year,
  month,
  day,
  part,
  isLastYear,
}: DayExpression): AntecedentTime | null {
  const [fromDay, toDay] = part === 'early' ? [1, 12] : part === 'late' ? [19, 31] : [1, 31];
  if (kind === 'date' && year !== null && month !== null && day !== null) {
    const exact = dayOf(year, month, day);
    return exact === null ? null : { kind: 'interval', from: exact, to: exact };
  }
  if (kind === 'month-day' && month !== null && day !== null) {
    return { kind: 'month', month, fromDay: day, toDay: day, isLastYear };
  }
  if (kind === 'month' && month !== null) {
    if (year === null) return { kind: 'month', month, fromDay, toDay, isLastYear };
    return { kind: 'interval', ...partOfMonth({ month, fromDay, toDay }, year) };
  }
  if (kind === 'year' && year !== null) {
    const firstMonth = part === 'late' ? 9 : 1;
    const lastMonth = part === 'early' ? 4 : 12;
    return {
      kind: 'interval',
      from: monthInterval(year, firstMonth).from,
      to: monthInterval(year, lastMonth).to,
    };
  }
  return null;
}

/** Days of one unit, and how far a plain, a "nearly" and an "over" count may reach. */
const units = {
  years: { days: 365.25, exact: 170, under: 100, above: 200 },
  monthUnits: { days: 30.44, exact: 23, under: 31, above: 45 },
  weeks: { days: 7, exact: 5, under: 7, above: 10 },
} as const;

function findRange(phrase: string, grammar: Grammar): FoundTime | null {
  const folded = foldText(phrase);
  const match = folded.matchAll(grammar.pattern('range', () => rangeSource(grammar))).next().value;
  if (!match) return null;
  const groups = match.groups ?? {};
  const size =
    groups.years !== undefined
      ? units.years
      : groups.monthUnits !== undefined
        ? units.monthUnits
        : units.weeks;
  const word = groups.number ?? groups.bare;
  const count = word === undefined ? 1 : readNumber(grammar, word);
  if (count === null || count === 0) return null;
  const middle = count * size.days;
  const [minDays, maxDays] =
    groups.nearly !== undefined
      ? [middle - size.under, middle + 3]
      : groups.over !== undefined
        ? [middle - 3, middle + size.above]
        : [middle - size.exact, middle + size.exact];
  return {
    time: {
      kind: 'range',
      minDays: Math.max(1, Math.round(minDays)),
      maxDays: Math.round(maxDays),
    },
    start: match.index,
    end: match.index + match[0].length,
  };
}

function rangeSource(grammar: Grammar): string {
  const qualifier = `(?:(?<nearly>${grammar.any('nearly')})|(?<over>${grammar.any('over')})|${grammar.any('about')})`;
  const unit = `(?:(?<years>${grammar.any('yearUnits')})|(?<monthUnits>${grammar.any('monthUnits')})|(?<weeks>${grammar.any('weekUnits')}))`;
  const number = `(?<number>\\d{1,2}|${grammar.any('numbers')})`;
  // "in almost year": the article may be missing after a qualifier, never without one.
  return wholeWords(
    `(?:${qualifier}(?:\\s+${grammar.any('articles')})?\\s+(?:${number}[\\s-]+)?|${number.replace('<number>', '<bare>')}[\\s-]+)${unit}`,
  );
}
