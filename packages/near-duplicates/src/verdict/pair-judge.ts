import type { DuplicatePair } from '@tellings/schema';
import type { DatedReport } from '../input.ts';
import type { NearDuplicateParameters } from '../parameters.ts';
import { comparePublication, hoursBetween, isWithinWindow } from '../publication-time.ts';
import type { TextClass } from '../text-class.ts';
import { compareFacts } from './evidence.ts';
import { pairReports, type ReportPair, recordPair } from './pair-record.ts';
import { createPassageFinder, placePassages, type SharedPassages, swapTexts } from './passage.ts';
import { type Relation, relate } from './relation.ts';
import { createReportReader, type ReadReport } from './report-reading.ts';
import { mostForFacts, scoreExtent, scoreFacts } from './verdict.ts';
import { compareHeadlines, compareLeads } from './wording.ts';

/** What two texts share, counted exactly, and how much of it is stock phrases. */
export interface PairCounts {
  /** Distinct shingles of each text, and of both. */
  readonly left: number;
  readonly right: number;
  readonly shared: number;
  /** Shared shingles that both texts sample, and those of them that too many texts hold. */
  readonly sharedSamples: number;
  readonly stockSamples: number;
}

/** Judges each two reports that carry two texts. */
export type JudgePair = (
  a: TextClass,
  b: TextClass,
  counts: PairCounts,
) => readonly DuplicatePair[];

/**
 * A judge of pairs. Which of two texts comes first does not matter, and a record depends on its two
 * reports and the counts alone. Reports that neither report the same thing nor have one form make
 * no record. The judge keeps the last of what it has read.
 */
export function createPairJudge(parameters: NearDuplicateParameters): JudgePair {
  const { shingleWidth, bucketLimit, withinHours } = parameters;
  const read = createReportReader();
  const findPassages = createPassageFinder(shingleWidth);
  return (a, b, counts) => {
    let known: SharedPassages | undefined;
    const find = (): SharedPassages => {
      known ??= findPassages(read(a.canonical.report).words, read(b.canonical.report).words);
      return known;
    };
    const records: DuplicatePair[] = [];
    for (const [one, other] of pairMembers(a, b, bucketLimit)) {
      if (!isWithinWindow(one.publication, other.publication, withinHours)) continue;
      const pair = pairReports(one, other, counts);
      const record = judgePair(
        {
          pair,
          read,
          boilerplate:
            counts.sharedSamples === 0 ? null : counts.stockSamples / counts.sharedSamples,
          findPassages: pair.left === one ? find : () => swapTexts(find()),
        },
        parameters,
      );
      if (record) records.push(record);
    }
    return records;
  };
}

/** Two reports, and what can be found out about them when it is needed. */
interface Case {
  readonly pair: ReportPair;
  readonly boilerplate: number | null;
  readonly read: ReadReport;
  /** Passages from the left text to the right one. */
  readonly findPassages: () => SharedPassages;
}

/** The pair with its relation; null when the two neither report the same nor have one form. */
function judgePair(
  { pair, boilerplate, read, findPassages }: Case,
  parameters: NearDuplicateParameters,
): DuplicatePair | null {
  const { left, right, counts } = pair;
  const hasOneForm =
    counts.shared >= parameters.templateContainment * Math.min(counts.left, counts.right);
  const hasLongRun = (): boolean => holdsLongRun(pair, findPassages, parameters);
  const hours = hoursBetween(left.publication, right.publication);
  const extentScore = scoreExtent({ sharedCount: counts.shared, hours });
  if (!hasOneForm && extentScore + mostForFacts < 0 && !hasLongRun()) return null;
  const readLeft = read(left.report);
  const readRight = read(right.report);
  const missing = compareFacts(counts, readLeft, readRight);
  const score = roundBits(extentScore + scoreFacts(missing));
  const isSame =
    score >= 0 ||
    isWholeSameDay(counts, hours) ||
    (hasOneForm && isOneRun(pair, findPassages, parameters));
  const relation = isSame
    ? relateInTime(pair, parameters)
    : hasOneForm
      ? 'template'
      : hasLongRun()
        ? 'partial'
        : null;
  if (!relation) return null;
  return recordPair(pair, relation, {
    headline: compareHeadlines(left.report.headline, right.report.headline),
    lead: compareLeads(left.report.lead, right.report.lead),
    hours,
    numbers: missing.numbers,
    names: missing.names,
    boilerplate,
    score,
    passages:
      relation === 'template' ? [] : placePassages(findPassages(), readLeft.words, readRight.words),
  });
}

function relateInTime(
  { left, right, counts }: ReportPair,
  parameters: NearDuplicateParameters,
): Relation {
  return relate(counts, comparePublication(left.publication, right.publication), parameters);
}

/**
 * Whether the two share a run of words so long that it was carried over, whatever the rest says:
 * forms are filled in every few words.
 */
function holdsLongRun(
  { counts }: ReportPair,
  findPassages: () => SharedPassages,
  { passageWords, shingleWidth }: NearDuplicateParameters,
): boolean {
  if (counts.shared + shingleWidth - 1 < passageWords) return false;
  return findPassages().longestRun >= passageWords;
}

/** Shingles from which on a text that stands whole in another is more than a stock phrase. */
const leastWhole = 10;

/** Whether the shorter text stands whole in the longer one, of about the same day: a form would differ. */
function isWholeSameDay(
  { left, right, shared }: ReportPair['counts'],
  hours: number | null,
): boolean {
  return shared >= leastWhole && shared === Math.min(left, right) && hours !== null && hours <= 24;
}

/** Share of the shorter text that one unbroken run makes when the text was cut out of the other. */
const cutShare = 0.8;

/** Whether nearly all of the shorter text stands in the longer one without a break. */
function isOneRun(
  pair: ReportPair,
  findPassages: () => SharedPassages,
  parameters: NearDuplicateParameters,
): boolean {
  if (!holdsLongRun(pair, findPassages, parameters)) return false;
  const { left, right } = pair.counts;
  const shorter = Math.min(left, right) + parameters.shingleWidth - 1;
  return findPassages().longestRun >= cutShare * shorter;
}

/**
 * Which reports of two texts make pairs: all, or, where that would be more than `limit`, each with
 * the canonical report of the other text.
 */
function pairMembers(
  a: TextClass,
  b: TextClass,
  limit: number,
): readonly (readonly [DatedReport, DatedReport])[] {
  const isStar = (a.others.length + 1) * (b.others.length + 1) > limit;
  const star = [
    [a.canonical, b.canonical] as const,
    ...a.others.map((other) => [other, b.canonical] as const),
    ...b.others.map((other) => [a.canonical, other] as const),
  ];
  if (isStar) return star;
  const rest = a.others.flatMap((one) => b.others.map((other) => [one, other] as const));
  return [...star, ...rest];
}

/** To thousandths; a negative zero becomes zero. */
function roundBits(bits: number): number {
  return Math.round(bits * 1e3) / 1e3 + 0;
}
