import { compareStrings } from '@tellings/schema';
import type { Day } from '../day.ts';
import type { EventText } from './event-text.ts';
import { eventParameters } from './event-weights.ts';
import type { TermVector } from './term-vector.ts';
import { normaliseVector } from './term-vector.ts';

/** One report as terms; place is its index in the table. */
export interface EventDocument {
  readonly reportId: string;
  readonly place: number;
  readonly published: Day | null;
  /** Distinct terms that are not common in the run, ascending; those of the lead among them. */
  readonly terms: readonly number[];
  /** Of words wherever they stand; unit length, empty when the report has no words. */
  readonly vector: TermVector;
}

/** All reports of a run as terms, with what the run tells of each term. */
export interface TermTable {
  /** Sorted by report id. */
  readonly documents: readonly EventDocument[];
  /** Folded word of each term: sorted, and from `leadFrom` on the same words once more. */
  readonly words: readonly string[];
  /** First term that stands for a word in the lead, which tells who and where it is about. */
  readonly leadFrom: number;
  /** Whether a term is a name or a number. */
  readonly isName: readonly boolean[];
}

/**
 * Counts the words of all reports and weighs them: (1 + ln count) times ln of how rare a word is in
 * the run (Spärck Jones 1972), and more for names and numbers, which tell similar events apart. A
 * word is a name when most of its uses inside running text are capitalised.
 */
export function makeTermTable(texts: readonly EventText[]): TermTable {
  const sorted = texts.toSorted((a, b) => compareStrings(a.reportId, b.reportId));
  const counts = sorted.map(({ words }) => countWords(words.map(({ word }) => word)));
  const reportCountOf = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) reportCountOf.set(word, (reportCountOf.get(word) ?? 0) + 1);
  }
  const words = [...reportCountOf.keys()].toSorted(compareStrings);
  const names = findNames(sorted);
  const isName = words.map((word) => /\p{N}/u.test(word) || names.has(word));
  const reportCounts = words.map((word) => reportCountOf.get(word) ?? 0);
  const termOf = new Map(words.map((word, term) => [word, term]));
  const leadCountOf = new Map<number, number>();
  for (const { words: own } of sorted) {
    for (const word of new Set(leadOf(own))) {
      const term = termOf.get(word) ?? 0;
      leadCountOf.set(term, (leadCountOf.get(term) ?? 0) + 1);
    }
  }
  const common = Math.max(
    eventParameters.commonShare * sorted.length,
    eventParameters.commonReports,
  );
  const documents = sorted.map(({ reportId, published, words: own }, place) => {
    const weighed = [...(counts[place] ?? new Map<string, number>())]
      .map(([word, count]) => ({ term: termOf.get(word) ?? 0, count }))
      .toSorted((a, b) => a.term - b.term);
    const weightOf = (term: number, count: number): number =>
      (1 + Math.log(count)) *
      Math.log((sorted.length + 1) / (reportCounts[term] ?? 1)) *
      (isName[term] ? eventParameters.nameFactor : 1);
    const leadTerms = new Set(leadOf(own).map((word) => termOf.get(word) ?? 0));
    return {
      reportId,
      place,
      published,
      terms: [
        ...weighed.map(({ term }) => term).filter((term) => (reportCounts[term] ?? 0) <= common),
        ...[...leadTerms]
          .filter((term) => (leadCountOf.get(term) ?? 0) <= common)
          .map((term) => words.length + term)
          .toSorted((a, b) => a - b),
      ],
      vector: normaliseVector(
        new Map(weighed.map(({ term, count }) => [term, weightOf(term, count)])),
      ),
    };
  });
  return {
    documents,
    words: [...words, ...words],
    leadFrom: words.length,
    isName: [...isName, ...isName],
  };
}

function leadOf(words: EventText['words']): readonly string[] {
  return words.slice(0, eventParameters.leadWords).map(({ word }) => word);
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function findNames(texts: readonly EventText[]): ReadonlySet<string> {
  const uses = new Map<string, { capital: number; all: number }>();
  for (const { words } of texts) {
    for (const { word, isCapital, isTelling } of words) {
      if (!isTelling) continue;
      const use = uses.get(word) ?? { capital: 0, all: 0 };
      use.all += 1;
      if (isCapital) use.capital += 1;
      uses.set(word, use);
    }
  }
  return new Set(
    [...uses].filter(([, { capital, all }]) => capital > all / 2).map(([word]) => word),
  );
}
