import type { Issue } from '@tellings/schema';
import { reportTextParts } from '../report-text.ts';
import { foldWords } from '../words.ts';
import type { CapturedReport } from './version.ts';

/** Two texts of one language share about a tenth of their word pairs; versions of one, far more. */
const mostSharedPairs = 0.15;
/** A headline that was rewritten keeps its names; one of another article keeps little. */
const mostSharedWords = 0.2;
const shortestName = 4;
/** Corrections of a date move it by a day or two. */
const leastDaysApart = 4;
const millisecondsPerDay = 86_400_000;

export interface SiftedCaptures {
  readonly captures: readonly CapturedReport[];
  /** One for each capture that was taken out. */
  readonly issues: readonly Issue[];
}

/**
 * Takes out captures of another article under the key of an older one, which a version of it they
 * are not: an id never comes to mean something else. `ordered` has the oldest first; each capture
 * is held against the newest before it that was kept.
 */
export function siftReusedKeys(ordered: readonly CapturedReport[]): SiftedCaptures {
  const newest = new Map<string, CapturedReport>();
  const issues: Issue[] = [];
  const captures = ordered.filter((capture) => {
    const before = newest.get(capture.report.report_id);
    if (before && isOtherArticle(before, capture)) {
      issues.push(toIssue(before, capture));
      return false;
    }
    newest.set(capture.report.report_id, capture);
    return true;
  });
  return { captures, issues };
}

/** Far apart in text and in at least one of headline and day, and near in neither. */
function isOtherArticle(before: CapturedReport, after: CapturedReport): boolean {
  const facts = [compareDays(before, after), compareHeadlines(before, after)].filter(
    (isFar) => isFar !== null,
  );
  return (
    facts.length > 0 &&
    facts.every((isFar) => isFar) &&
    sharedPairs(before, after) <= mostSharedPairs
  );
}

function compareDays(before: CapturedReport, after: CapturedReport): boolean | null {
  const [left, right] = [before.report.published_date, after.report.published_date];
  if (left === null || right === null) return null;
  return Math.abs(Date.parse(left) - Date.parse(right)) >= leastDaysApart * millisecondsPerDay;
}

function compareHeadlines(before: CapturedReport, after: CapturedReport): boolean | null {
  const [left, right] = [before.report.headline, after.report.headline];
  if (left === null || right === null) return null;
  const [words, others] = [longWords(left), longWords(right)];
  return sharedShare(words, others) <= mostSharedWords;
}

function longWords(headline: string): ReadonlySet<string> {
  return new Set(foldWords(headline).filter(({ length }) => length >= shortestName));
}

/** Share of the word pairs of the shorter text that the other has too. */
export function sharedPairs(a: CapturedReport, b: CapturedReport): number {
  return sharedShare(wordPairs(a), wordPairs(b));
}

function wordPairs({ text }: CapturedReport): ReadonlySet<string> {
  const words = foldWords(reportTextParts(text).body);
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** Share of the smaller set that the other holds; all of an empty one. */
function sharedShare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 1;
  return [...left].filter((item) => right.has(item)).length / smaller;
}

function toIssue(before: CapturedReport, { report }: CapturedReport): Issue {
  const { source_key, published_date } = report;
  return {
    code: 'normalise/source-key-reused',
    level: 'error',
    stage: 'normalise',
    record_id: report.report_id,
    path: source_key,
    message: `${source_key} was an article of ${before.report.published_date ?? 'an unknown day'} and is now another, of ${published_date ?? 'an unknown day'}: the older one keeps the id; give the new one a key of its own`,
    detail: null,
  };
}
