import type { DuplicatePair } from '@tellings/schema';
import type { DatedReport } from '../input.ts';
import { createWords, readWords } from '../kernel/words.ts';
import { hoursBetween, isWithinWindow } from '../publication-time.ts';
import type { TextClass } from '../text-class.ts';
import { readFacts } from './facts.ts';
import { pairReports, recordPair } from './pair-record.ts';
import { measureExtent } from './text-extent.ts';
import { compareHeadlines, compareLeads } from './wording.ts';

/**
 * Pairs of the reports of one text: each with the canonical one, never all with all. Within a
 * window of hours, one that is too far from the report it would be paired with is paired with the
 * report before it, if that is near enough, and those after it with it.
 */
export function pairExactCopies(
  textClass: TextClass,
  shingleCount: number,
  withinHours: number | null,
): readonly DuplicatePair[] {
  const { canonical, others } = textClass;
  if (others.length === 0) return [];
  const record = createRecorder(canonical, shingleCount);
  const pairs: DuplicatePair[] = [];
  let hub = canonical;
  let before = canonical;
  for (const other of others) {
    const isNear = (one: DatedReport): boolean =>
      isWithinWindow(one.publication, other.publication, withinHours);
    if (!isNear(hub)) {
      if (isNear(before)) pairs.push(record(before, other));
      hub = other;
    } else {
      pairs.push(record(hub, other));
    }
    before = other;
  }
  return pairs;
}

const words = createWords();

/** Nothing of one text is missing in a text of the same words. */
function createRecorder(
  canonical: DatedReport,
  shingleCount: number,
): (a: DatedReport, b: DatedReport) => DuplicatePair {
  const { body } = canonical.report;
  readWords(body, words);
  const wordCount = words.count;
  const facts = readFacts(body, words);
  const numbers = { count: facts.numbers.size, missing: 0 };
  const names = { count: facts.names.size, missing: 0 };
  const counts = { left: shingleCount, right: shingleCount, shared: shingleCount };
  return (a, b) => {
    const pair = pairReports(a, b, counts);
    const left = measureExtent(pair.left.report.body);
    const right = measureExtent(pair.right.report.body);
    return recordPair(pair, 'exact', {
      headline: compareHeadlines(a.report.headline, b.report.headline),
      lead: compareLeads(a.report.lead, b.report.lead),
      hours: hoursBetween(a.publication, b.publication),
      numbers,
      names,
      boilerplate: null,
      score: null,
      passages: [
        {
          left_start: left.start,
          left_end: left.end,
          right_start: right.start,
          right_end: right.end,
          word_count: wordCount,
        },
      ],
    });
  };
}
