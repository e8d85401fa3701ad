import type { Groups } from './timestamp.ts';

/** The months of the calendar of Iran and Afghanistan, Farvardin first; forms of one are joined by "/". */
const months: readonly (readonly string[])[] =
  'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت'
    .split(' ')
    .map((forms) => forms.split('/'));

/** Years that began since 1990. Later ones would be years of the lunar calendar. */
const earliestYear = 1369;
const latestYear = 1409;

/** 1 Farvardin 1399 was 20 March 2020. */
const epochYear = 1399;
const epoch: number = Date.UTC(2020, 2, 20);

/**
 * A day written in the solar Hijri calendar as a day of the Gregorian one: by the name of its month,
 * or by a year of that calendar before the digits of month and day. Other days stay as they are.
 */
export function fromSolarHijri(groups: Groups): Groups {
  const year = Number(groups.year);
  const month = groups.name === undefined ? Number(groups.month) : numberOf(groups.name);
  const day = Number(groups.day);
  if (!(year >= earliestYear && year <= latestYear && month >= 1 && month <= 12)) return groups;
  if (!(day >= 1 && day <= lengthOf(year, month))) return groups;
  const days = daysBefore(year) - daysBefore(epochYear) + daysBeforeMonth(month) + day - 1;
  const date = new Date(epoch + days * 86_400_000);
  const [gregorianYear, gregorianMonth, gregorianDay] = date.toISOString().slice(0, 10).split('-');
  return {
    ...groups,
    name: undefined,
    year: gregorianYear,
    month: gregorianMonth,
    day: gregorianDay,
  };
}

/** 0 for what is no month. */
function numberOf(name: string): number {
  // Arabic keyboards write other letters for yeh and kaf
  const folded = name.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
  return months.findIndex((forms) => forms.includes(folded)) + 1;
}

/** Six months have 31 days, five 30, the last 29 or 30. */
function lengthOf(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

function daysBeforeMonth(month: number): number {
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}

function daysBefore(year: number): number {
  let leaps = 0;
  for (let one = earliestYear; one < year; one += 1) if (isLeap(one)) leaps += 1;
  return (year - earliestYear) * 365 + leaps;
}

/** The cycle of 33 years, which holds from 1343 to 1472. */
function isLeap(year: number): boolean {
  return [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
}
