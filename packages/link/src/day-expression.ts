import { foldText, wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';

/** Words that tell a day, month or year, with their offsets in the text. */
export interface DayExpression {
  readonly kind: 'date' | 'month-day' | 'weekday' | 'days-ago' | 'week' | 'month' | 'year';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** ISO 8601: Monday is 1. */
  readonly weekday: number | null;
  /** 0 for today, 1 for yesterday. */
  readonly daysAgo: number | null;
  /** "November last year". */
  readonly isLastYear: boolean;
  /** "early Thursday", "late 2015". */
  readonly part: 'early' | 'late' | null;
  readonly start: number;
  readonly end: number;
}

type Reading = Partial<Omit<DayExpression, 'kind' | 'start' | 'end' | 'part'>> &
  Pick<DayExpression, 'kind'>;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | null;
}

/**
 * Finds the words that tell days, in text order, without overlap; the more specific reading of a
 * place wins. `isRunning` marks running text, where a month that is also a common word ("may")
 * counts only when it is capitalised.
 */
export function findDayExpressions(
  text: string,
  grammar: Grammar,
  isRunning: boolean,
): readonly DayExpression[] {
  const folded = foldText(text);
  const found: DayExpression[] = [];
  for (const { pattern, read } of rulesOf(grammar)) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      // The stop of an abbreviated month may be the stop of the sentence.
      const end = start + match[0].replace(/\.$/, '').length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (isRunning && isCommonWord(text, start, end, grammar)) continue;
      const reading = read(match.groups ?? {});
      if (reading)
        found.push({ ...blank, ...reading, part: partAt(folded, start, end, grammar), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A day in EDTF (ISO 8601-2), with or without its year: `2016-11-03`, `XXXX-12-26`. */
export function readEdtfDay(edtf: string): DayExpression | null {
  const match = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(edtf);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (month === undefined || day === undefined) return null;
  const place = { ...blank, month, day, start: 0, end: edtf.length };
  if (year === undefined || Number.isNaN(year)) return { ...place, kind: 'month-day' };
  return { ...place, kind: 'date', year };
}

const blank: Omit<DayExpression, 'kind' | 'start' | 'end'> = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  daysAgo: null,
  isLastYear: false,
  part: null,
};

const ruleCache = new WeakMap<Grammar, readonly Rule[]>();

function rulesOf(grammar: Grammar): readonly Rule[] {
  const known = ruleCache.get(grammar);
  if (known) return known;
  const made = makeRules(grammar);
  ruleCache.set(grammar, made);
  return made;
}

function makeRules(grammar: Grammar): readonly Rule[] {
  const month = `(?<month>${grammar.any('months')})\\.?`;
  const dayNumber = `(?<day>\\d{1,2})(?:${grammar.any('ordinalEndings')})?`;
  const of = `(?:\\s+${grammar.any('of')})?`;
  const year = '(?<year>(?:19|20)\\d{2})';
  const rule = (pattern: string, read: Rule['read']): Rule => ({
    pattern: new RegExp(wholeWords(pattern), 'gu'),
    read,
  });
  const monthOf = (word: string | undefined): number | null =>
    word === undefined ? null : (grammar.months.get(word) ?? null);
  const date: Rule['read'] = (groups) => readDate(groups, monthOf(groups.month));
  return [
    rule(`${year}-(?<monthNumber>\\d{2})-(?<day>\\d{2})`, (groups) =>
      readDate(groups, Number(groups.monthNumber)),
    ),
    rule(`${dayNumber}${of}\\s+${month}${of},?\\s+${year}`, date),
    rule(`${month}\\s+${dayNumber},?\\s+${year}`, date),
    rule(`${dayNumber}${of}\\s+${month}`, date),
    rule(`${month}\\s+${dayNumber}(?![:.]\\d)`, date),
    rule(`${month}${of},?\\s+(?:(?<lastYear>${grammar.any('lastYear')})|${year})`, (groups) => ({
      kind: 'month',
      month: monthOf(groups.month),
      isLastYear: groups.lastYear !== undefined,
      year: groups.year === undefined ? null : Number(groups.year),
    })),
    rule(
      `(?<weekday>${grammar.any('weekdays')})(?:\\s*\\((?<day>\\d{1,2})\\)|,\\s*(?<bareDay>\\d{1,2})(?![\\d:.]|\\s*(?:${grammar.any('of')})?\\s*${grammar.any('months')}))?`,
      (groups) => readWeekday(groups, grammar),
    ),
    rule(month, (groups) => ({ kind: 'month', month: monthOf(groups.month) })),
    rule(grammar.any('yesterday'), () => ({ kind: 'days-ago', daysAgo: 1 })),
    rule(grammar.any('today'), () => ({ kind: 'days-ago', daysAgo: 0 })),
    rule(grammar.any('thisWeek'), () => ({ kind: 'week' })),
    rule(year, (groups) => ({ kind: 'year', year: Number(groups.year) })),
  ];
}

function readDate(
  groups: Readonly<Record<string, string | undefined>>,
  month: number | null,
): Reading | null {
  const day = Number(groups.day);
  if (month === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (groups.year === undefined) return { kind: 'month-day', month, day };
  return { kind: 'date', year: Number(groups.year), month, day };
}

function readWeekday(
  groups: Readonly<Record<string, string | undefined>>,
  grammar: Grammar,
): Reading | null {
  const weekday = grammar.weekdays.get(groups.weekday ?? '');
  if (weekday === undefined) return null;
  const stated = groups.day ?? groups.bareDay;
  const day = stated === undefined ? null : Number(stated);
  return { kind: 'weekday', weekday, day: day !== null && day >= 1 && day <= 31 ? day : null };
}

function isCommonWord(text: string, start: number, end: number, grammar: Grammar): boolean {
  const words = text.slice(start, end);
  const [first = ''] = /\p{L}+/u.exec(words) ?? [];
  if (!grammar.ambiguousMonths.has(foldText(first))) return false;
  return first.charAt(0) === first.charAt(0).toLowerCase();
}

function partAt(
  folded: string,
  start: number,
  end: number,
  grammar: Grammar,
): DayExpression['part'] {
  const before = folded.slice(Math.max(0, start - 30), start);
  const after = folded.slice(end, end + 30);
  const opens = (list: 'early' | 'late'): boolean => {
    const link = `(?:\\s+${grammar.any('beforeDays')}){0,2}\\s+$`;
    const source = (): string => `(?<![\\p{L}\\p{N}])${grammar.any(list)}${link}`;
    return before.search(grammar.pattern(`opens-${list}`, source)) >= 0;
  };
  const closes = (list: 'earlyAfter' | 'lateAfter'): boolean => {
    const source = (): string => `^\\s+${grammar.any(list)}(?![\\p{L}\\p{N}])`;
    return after.search(grammar.pattern(`closes-${list}`, source)) >= 0;
  };
  if (opens('early') || closes('earlyAfter')) return 'early';
  return opens('late') || closes('lateAfter') ? 'late' : null;
}
