/** A share of pages: of so many, so many were found right. */
export interface Share {
  readonly count: number;
  readonly found: number;
}

/** Days by what became of them, as htmldate counts them. */
export interface DayScore {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What is wanted and what was found; null is no answer. */
export interface Pair<Value> {
  readonly wanted: Value | null;
  readonly found: Value | null;
}

/** Titles that are the same text, of those wanted. */
export function scoreTitles(pairs: readonly Pair<string>[]): Share {
  return share(pairs, (wanted, found) => foldText(wanted) === foldText(found));
}

/** Authors that are the same set of names, in any order; no names wanted and none found is right. */
export function scoreAuthors(pairs: readonly Pair<readonly string[]>[]): Share {
  const setOf = (names: readonly string[]): string =>
    [...new Set(names.map(foldText))].sort().join('\n');
  return share(
    pairs.map(({ wanted, found }) => ({ wanted: wanted ?? [], found: found ?? [] })),
    (wanted, found) => setOf(wanted) === setOf(found),
  );
}

/**
 * Instants to the second, of those wanted with a zone: without one, an instant is not known. A
 * found time without a zone is read as UTC; a day alone is no instant.
 */
export function scoreInstants(pairs: readonly Pair<string>[]): Share {
  const known = pairs.filter(({ wanted }) => wanted !== null && hasZone(wanted));
  return share(known, (wanted, found) => {
    const instant = secondOf(wanted);
    return instant !== null && instant === secondOf(found);
  });
}

/** Days as written, each in its own zone, of those wanted. */
export function scoreDays(pairs: readonly Pair<string>[]): Share {
  return share(pairs, (wanted, found) => dayOf(wanted) === dayOf(found));
}

/**
 * The day as adbar/htmldate's tests/evaluation.py counts it: a wrong one costs precision, a missing
 * one recall, and F1 is 2 right / (2 right + wrong + missing).
 */
export function scoreDates(pairs: readonly Pair<string>[]): DayScore {
  const right = scoreDays(pairs).found;
  const missing = pairs.filter(({ wanted, found }) => wanted !== null && found === null).length;
  const wrong = pairs.filter(({ found }) => found !== null).length - right;
  return {
    right,
    wrong,
    missing,
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missing),
    f1: ratio(2 * right, 2 * right + wrong + missing),
  };
}

/** The day of a date or time as written: `2025-06-05` of `2025-06-05 14:46:12+02:00`. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/**
 * Composed, without characters that are not seen, white space as single blanks, quotation marks,
 * apostrophes and dashes of one kind.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

function share<Value>(
  pairs: readonly Pair<Value>[],
  isRight: (wanted: Value, found: Value) => boolean,
): Share {
  const judged = pairs.flatMap(({ wanted, found }) => (wanted === null ? [] : [{ wanted, found }]));
  const right = judged.filter(({ wanted, found }) => found !== null && isRight(wanted, found));
  return { count: judged.length, found: right.length };
}

function hasZone(date: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(date.slice(10));
}

/** Whole seconds since 1970; null for a day without a time, and for what is no date. */
function secondOf(date: string): number | null {
  const [, day, time = '', zone] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(date) ?? [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
