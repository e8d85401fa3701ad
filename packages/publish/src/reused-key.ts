import type { TableRecord } from './table-state.ts';

/** Signatures this far apart share no passage to speak of: the same text, edited, stays above. */
const mostSharedText = 0.05;
/** A headline that was rewritten keeps its names; one of another article keeps little. */
const mostSharedWords = 0.2;
/** Corrections of a date move it by a day or two. */
const leastDaysApart = 4;
const bytesPerHash = 2;
const millisecondsPerDay = 86_400_000;

/**
 * Whether a report is another article under the key of an old one: at least two of text, headline
 * and date can be compared, and every one that can is far apart. Sources do use keys again, and
 * an id must not (OpenSanctions issue 203, congress-legislators pull request 862).
 */
export function isUnrelated(before: TableRecord, after: TableRecord): boolean {
  if (before.text_sha256 !== null && before.text_sha256 === after.text_sha256) return false;
  const evidence = [
    compareText(before.signature, after.signature),
    compareHeadlines(before.headline, after.headline),
    compareDates(before.published_date, after.published_date),
  ].filter((isFar) => isFar !== null);
  return evidence.length >= 2 && evidence.every((isFar) => isFar);
}

/** Share of equal MinHash values, which estimates the Jaccard index (Broder 1997). */
function compareText(before: unknown, after: unknown): boolean | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const [left, right] = [Buffer.from(before, 'base64url'), Buffer.from(after, 'base64url')];
  if (left.length !== right.length) return null;
  let equal = 0;
  for (let at = 0; at < left.length; at += bytesPerHash) {
    if (left[at] === right[at] && left[at + 1] === right[at + 1]) equal += 1;
  }
  return equal / (left.length / bytesPerHash) <= mostSharedText;
}

function compareHeadlines(before: unknown, after: unknown): boolean | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) <= mostSharedWords;
}

function wordsOf(headline: string): ReadonlySet<string> {
  return new Set(headline.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function compareDates(before: unknown, after: unknown): boolean | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const apart = Math.abs(Date.parse(before) - Date.parse(after)) / millisecondsPerDay;
  return Number.isNaN(apart) ? null : apart >= leastDaysApart;
}
