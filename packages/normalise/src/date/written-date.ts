import { monthNumber } from './month-names.ts';
import { fromSolarHijri } from './solar-hijri.ts';
import { type Groups, readGroups, type Timestamp } from './timestamp.ts';

/** Order of day and month in dates of digits alone; null when the page does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** A day, perhaps with a time, in running text. */
export interface WrittenDate {
  readonly written: string;
  /** `ambiguous-order`: 03/04/2016, and nothing tells which is the month. */
  readonly timestamp: Timestamp | 'ambiguous-order';
  /** Extent in the text, with the time of day. */
  readonly start: number;
  readonly end: number;
}

// Levantine Arabic gives the month twice: نيسان / أبريل
const name = '(?:\\p{L}{2,10} ?/ ?)?(?<name>\\p{L}[\\p{L}\\p{M}]{1,14}(?: ?(?:الثاني|الأول))?)';
const joint = '(?:[.,]? ?(?:de |del |of |da |di |ta’ )?|[-/ ])';
const forms: readonly RegExp[] = [
  // 2016年11月3日, 2016년 11월 3일
  '(?<!\\d)(?<year>\\d{4}) ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2})(?!\\d)(?: ?[日일])?',
  // 2016-11-03, 2016. 11. 3.
  '(?<![\\d./-])(?<year>\\d{4})(?<mark>[-/.]) ?(?<month>\\d{1,2})\\k<mark> ?(?<day>\\d{1,2})(?!\\d)\\.?',
  // 3 tháng 11, 2016
  '(?<!\\d)(?<day>\\d{1,2}) (?:tháng |thg |th)(?<month>\\d{1,2}),? (?:năm )?(?<year>\\d{4})(?!\\d)',
  // 3. November 2016, 3 de noviembre de 2016, 3-Nov-2016
  `(?<![\\d\\p{L}])(?<day>\\d{1,2})(?:st|nd|rd|th|er|ος|η|-?го|º|ª)?${joint}${name}${joint}’?(?<year>\\d{4}|\\d{2}(?![\\d:.]))(?!\\d)`,
  // November 3, 2016
  `(?<!\\p{L})${name}[., ]{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?[., /]{1,3}(?<year>\\d{4})(?!\\d)`,
  // 2016. november 3., 2016 m. lapkričio 3
  `(?<![\\d./-])(?<year>\\d{4})\\.?(?: m\\.| metų)? ${name}\\.? (?<day>\\d{1,2})(?!\\d)\\.?`,
  // 03.11.2016, 11/3/2016
  '(?<![\\d./:-])(?<first>\\d{1,2})(?<mark>[./-]) ?(?<second>\\d{1,2})\\k<mark> ?(?<year>\\d{4}|\\d{2})(?![\\d/-])',
].map((form) => new RegExp(form, 'giu'));

const half = '(?<half>[ap]\\.?m\\b\\.?|[πμ]\\.?μ\\.?|[بق]\\.ظ)';
const zone =
  '(?: ?\\(?(?<zone>(?:GMT|UTC)? ?[+-]\\d{1,2}:?\\d{0,2}(?!\\d)|Z\\b|(?:UTC?|GMT|[A-Z]{1,3}T|MES?Z|WIB|WITA|MSK)\\b))?';
const after: RegExp = new RegExp(
  `^(?: ?[,|·•–—/\\-(]{0,2} ?(?:(?:at|um|à|a las?|às|as|alle|ore|ora|om|klo?|в|о|ob|o|saat|στις|pukul|lúc|la|de|r\\.|г\\.|р\\.|g\\.)[., ]{1,2}|T)?)(?<early>上午|오전)?(?<late>下午|오후)? ?(?<hour>\\d{1,2})(?: ?[:.hH٫：] ?|時|时|点|시 ?|u)(?<minute>\\d{2})(?:分|분)?(?:[:.](?<second>\\d{2}))?(?![\\d.]\\d) ?${half}?${zone}`,
  'iu',
);
const before: RegExp = new RegExp(
  `(?<![\\d.:/])(?<hour>\\d{1,2})[:hH](?<minute>\\d{2})(?::(?<second>\\d{2}))? ?${half}?(?: ?(?:uhr|hrs|hs|h))?${zone}\\)?(?: ?[,|·•–—/-]{0,1} ?)(?:on |am |el |le |,)?(?:[\\p{L}\\p{M}]{2,12}[.,]{0,2} )?$`,
  'iu',
);

/** Longest text that is searched. */
const longestText = 400;

/** The dates of a short text in the order they stand in it. Numerals of other scripts are read. */
export function findWrittenDates(text: string, order: DayOrder): WrittenDate[] {
  const line = toDigits(text.slice(0, longestText));
  const found: WrittenDate[] = [];
  for (const form of forms)
    for (const match of line.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const date = readMatch(match.groups ?? {}, line, { start, end }, order);
      if (date !== null) found.push(date);
    }
  return found.sort((a, b) => a.start - b.start);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function readMatch(
  matched: Groups,
  line: string,
  extent: Extent,
  order: DayOrder,
): WrittenDate | null {
  const groups = fromSolarHijri(matched);
  if (groups.name !== undefined && monthNumber(groups.name) === null) return null;
  const clock = findClock(line, extent);
  const whole = clock?.extent ?? extent;
  const written = line.slice(whole.start, whole.end).trim();
  const ordered = groups.first === undefined ? groups : orderDay(groups, order);
  if (ordered === 'ambiguous-order') return { written, timestamp: ordered, ...whole };
  const { year = '' } = ordered;
  const dated = { ...ordered, year: year.length === 2 ? `20${year}` : year };
  const timestamp = readGroups({ ...dated, ...clock?.groups });
  if (typeof timestamp !== 'string') return { written, timestamp, ...whole };
  const day = readGroups(dated);
  return typeof day === 'string'
    ? null
    : { written: line.slice(extent.start, extent.end), timestamp: day, ...extent };
}

function orderDay(groups: Groups, order: DayOrder): Groups | 'ambiguous-order' {
  const { first = '', second = '', year, mark } = groups;
  const dayFirst = { year, day: first, month: second };
  const monthFirst = { year, day: second, month: first };
  if (Number(first) > 12 || first === second) return dayFirst;
  if (Number(second) > 12) return monthFirst;
  // Nobody writes the month first and dots
  if (mark === '.' || order === 'day-first') return dayFirst;
  return order === 'month-first' ? monthFirst : 'ambiguous-order';
}

interface Clock {
  readonly groups: Groups;
  readonly extent: Extent;
}

function findClock(line: string, { start, end }: Extent): Clock | null {
  const following = after.exec(line.slice(end, end + 50));
  if (following !== null)
    return {
      groups: readClock(following.groups ?? {}),
      extent: { start, end: end + following[0].length },
    };
  const preceding = before.exec(line.slice(Math.max(0, start - 50), start));
  if (preceding === null) return null;
  const { groups, 0: words } = preceding;
  return { groups: readClock(groups ?? {}), extent: { start: start - words.length, end } };
}

function readClock(groups: Groups): Groups {
  const { hour, minute, second, early, late } = groups;
  const isLate = late !== undefined || /^[pμب]/i.test(groups.half ?? '');
  const isEarly = early !== undefined || groups.half !== undefined;
  const written = isLate ? 'pm' : isEarly ? 'am' : undefined;
  // 15:03 pm is 15:03
  return {
    hour,
    minute,
    second,
    half: Number(hour) > 12 ? undefined : written,
    // Small letters are words: "at", "post"
    zone: /\p{Ll}/u.test(groups.zone ?? '') ? undefined : groups.zone?.replace(' ', ''),
  };
}

/** Digits of other scripts and blanks that are no spaces, one character for one. */
function toDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => String(digitOf(digit.charCodeAt(0))))
    .replace(/[\s\u200e\u200f]/g, ' ')
    .replace(/['‘]/g, '’');
}

const zeros: readonly number[] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

function digitOf(code: number): number {
  return code - (zeros.findLast((zero) => zero <= code) ?? code);
}
