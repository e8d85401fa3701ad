import { monthBeginnings, monthNumber } from '../date/month-names.ts';
import { toDay } from '../date/timestamp.ts';

const beginnings = monthBeginnings
  .join('|')
  .replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** A word that may be a month: the table says whether it is. The Levant has names of two words. */
const month = `(?:${beginnings})[\\p{L}\\p{M}]{0,10}(?:\\s(?:الثاني|الأول))?\\.?`;
const weekday = '(?:\\p{Lu}\\p{L}{2,6}day,?\\s)?';

/**
 * A day as datelines write it: "March 4", "Nov. 3, 2016", "4 mars", "4. März", "4 de mayo". What it
 * matches may still be no day: {@link isWrittenDay}.
 */
export const datePattern: string = `(?<date>${weekday}(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er|[.º°]|st|nd|rd|th)?\\s(?:de\\s)?${month})(?:\\s?,?\\s(?:de\\s)?(?<year>(?:19|20)\\d{2}))?)`;

/** A day in Chinese and Japanese: 3月4日, 4日. */
export const eastAsianDatePattern: string =
  '(?<date>(?:(?<year>(?:19|20)\\d{2})年)?(?:\\d{1,2}月)?\\d{1,2}日)';

/** Whether a match of the patterns names a day: "Paris, Marina 4" begins like "March 4". */
export function isWrittenDay(written: string): boolean {
  return written.endsWith('日') || readMonth(written) !== null;
}

/** YYYY-MM-DD of a written date with its year; null without month or when the calendar has no such day. */
export function readDay(written: string, year: string): string | null {
  const number = readMonth(written);
  const day = /(?<!\d)\d{1,2}(?=日|(?!\d|月))/.exec(written.replace(year, ''))?.[0];
  if (number === null || day === undefined) return null;
  const iso = toDay(Number(year), number, Number(day));
  return iso === 'invalid-date' || iso === 'implausible-date' ? null : iso;
}

const monthName: RegExp = new RegExp(`(?<!\\p{L})${month}`, 'gu');

function readMonth(written: string): number | null {
  const numeric = /(\d{1,2})月/.exec(written)?.[1];
  if (numeric !== undefined) return Number(numeric);
  const numbers = Array.from(written.matchAll(monthName), ([name]) => monthNumber(name));
  return numbers.find((number) => number !== null) ?? null;
}
