import { toDay } from '../date/timestamp.ts';
import { monthRows } from './month-rows.ts';

const beginnings = monthRows
  .flat()
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')
  .replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const month = `(?:${beginnings})\\p{L}{0,8}\\.?`;
const weekday = '(?:\\p{Lu}\\p{L}{2,6}day,?\\s)?';

/** A day as datelines write it: "March 4", "Nov. 3, 2016", "4 mars", "4. März", "4 de mayo". */
export const datePattern: string = `(?<date>${weekday}(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er|[.º°]|st|nd|rd|th)?\\s(?:de\\s)?${month})(?:\\s?,?\\s(?:de\\s)?(?<year>(?:19|20)\\d{2}))?)`;

/** A day in Chinese and Japanese: 3月4日, 4日. */
export const eastAsianDatePattern: string =
  '(?<date>(?:(?<year>(?:19|20)\\d{2})年)?(?:\\d{1,2}月)?\\d{1,2}日)';

/** YYYY-MM-DD of a written date with its year; null without month or when the calendar has no such day. */
export function readDay(written: string, year: string): string | null {
  const number = readMonth(written);
  const day = /(?<!\d)\d{1,2}(?=日|(?!\d|月))/.exec(written.replace(year, ''))?.[0];
  if (number === null || day === undefined) return null;
  const iso = toDay(Number(year), number, Number(day));
  return iso === 'invalid-date' || iso === 'implausible-date' ? null : iso;
}

function readMonth(written: string): number | null {
  const numeric = /(\d{1,2})月/.exec(written)?.[1];
  if (numeric !== undefined) return Number(numeric);
  const name = written.toLowerCase().replace(/^\p{L}+day,?\s/u, '');
  const rows = monthRows.flatMap((starts, index) =>
    starts
      .filter((start) => new RegExp(`(?<!\\p{L})${start}`, 'u').test(name))
      .map((start) => ({ length: start.length, number: index + 1 })),
  );
  return rows.sort((a, b) => b.length - a.length)[0]?.number ?? null;
}
