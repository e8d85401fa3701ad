import type { MissingFacts } from './facts.ts';

/** What the bodies and the times of two reports that share shingles say. */
export interface Evidence {
  /** Share of the smaller text's shingles that the larger one holds. */
  readonly containment: number;
  readonly sharedCount: number;
  /** Of the smaller text's numbers and names, those that the larger one lacks. */
  readonly numbers: MissingFacts;
  readonly names: MissingFacts;
  /** Hours between the publications; null when unknown. */
  readonly hours: number | null;
}

/**
 * Log-odds, in nats, that two similar texts report the same thing and not two things in one form.
 * The wording of headline and lead is not yet counted: add `scoreWording`.
 *
 * In wire news similarity alone does not tell: weekly tables and rate announcements share nine
 * tenths of their words on different days, while a shortened take shares a sixth. What tells is
 * whether numbers and names of the one are missing in the other, and how far apart they came out.
 * The weights are a logistic regression on hand-judged pairs of newswire, rounded; each keeps the
 * sign that its meaning asks for.
 */
export function scoreText({ containment, sharedCount, numbers, names, hours }: Evidence): number {
  const commonNumbers = numbers.count - numbers.missing;
  return (
    -0.5 +
    (containment - 0.6) +
    1.4 * clamp(Math.log2(sharedCount / 20), -2, 4) +
    0.9 * Math.min(3, Math.log2(1 + commonNumbers)) -
    1.2 * Math.min(3, numbers.missing) -
    (0.6 * numbers.missing) / (numbers.count + 1) -
    1.4 * Math.min(2, names.missingLead) -
    (0.3 * names.missing) / (names.count + 1) -
    1.7 * daysApart(hours)
  );
}

/** What the similarity of the two headlines and of the two leads, null when unknown, adds. */
export function scoreWording(headline: number | null, lead: number | null): number {
  return (
    headlineWeight * ((headline ?? usualSimilarity) - usualSimilarity) +
    leadWeight * ((lead ?? usualSimilarity) - usualSimilarity)
  );
}

const headlineWeight = 0.5;
const leadWeight = 0.3;

/** Similarity of headline or lead that speaks neither for nor against. */
const usualSimilarity = 0.7;

/** The most that wording can add; below minus this, a text's score needs no look at the wording. */
export const mostForWording: number = (headlineWeight + leadWeight) * (1 - usualSimilarity);

/** Doublings of a day: copies come out within one. An unknown time counts as half a doubling. */
function daysApart(hours: number | null): number {
  return hours === null ? 0.5 : clamp(Math.log2(hours / 24), 0, 4);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
