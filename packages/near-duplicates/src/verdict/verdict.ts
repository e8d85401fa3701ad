import type { MissingFacts, MissingNames } from './facts.ts';

/** What two reports that share shingles have in common in extent and in time. */
export interface Extent {
  readonly sharedCount: number;
  /** Hours between the publications; null when unknown. */
  readonly hours: number | null;
}

/** Of the shorter text's facts, those that the longer one lacks. */
export interface MissingEvidence {
  readonly numbers: MissingFacts;
  readonly names: MissingNames;
}

/** What the score is a weighted sum of. */
export type VerdictFeature = 'shared' | 'days' | 'numbers' | 'names';

/**
 * Bits that one unit of a feature adds to the log-odds, and those that stand before all evidence: a
 * logistic regression on hand-judged pairs of newswire (docs/decisions/0009-verdict-of-a-pair.md).
 * More shared text speaks for one report, days apart and missing facts for two in one form.
 */
export const verdictWeights: Readonly<Record<VerdictFeature | 'bias', number>> = {
  bias: -5,
  shared: 2.15,
  days: -2.8,
  numbers: -2.2,
  names: -3.2,
};

/**
 * Log-odds, in bits, that two similar texts report the same thing and not two things in one form:
 * what extent and time say of it. Add `scoreFacts`.
 *
 * In wire news similarity alone does not tell: weekly tables and rate announcements share nine
 * tenths of their words on different days, while a shortened take shares a sixth.
 */
export function scoreExtent(extent: Extent): number {
  const { bias, shared, days } = verdictWeights;
  return bias + shared * sharedText(extent) + days * daysApart(extent);
}

/** What the facts add to the score of a pair. */
export function scoreFacts(evidence: MissingEvidence): number {
  const { numbers, names } = verdictWeights;
  return numbers * missingNumbers(evidence) + names * missingNames(evidence);
}

/** The features of a pair, as the weights are multiplied with them. */
export function listFeatures(
  evidence: Extent & MissingEvidence,
): Readonly<Record<VerdictFeature, number>> {
  return {
    shared: sharedText(evidence),
    days: daysApart(evidence),
    numbers: missingNumbers(evidence),
    names: missingNames(evidence),
  };
}

/** Doublings of 20 shared shingles, a short paragraph. */
function sharedText({ sharedCount }: Extent): number {
  return clamp(Math.log2(sharedCount / 20), -2, 4);
}

/** Doublings of a day: copies come out within one. An unknown time counts as a quarter. */
function daysApart({ hours }: Extent): number {
  return hours === null ? 0.25 : clamp(Math.log2(hours / 24), 0, 4);
}

const mostOdds = 4;

/** The most that facts can add: a score further below 0 needs no look at them. */
export const mostForFacts: number = -verdictWeights.numbers * mostOdds;

/**
 * Log2 of missing over common numbers, after one half missing and two common: a text without any
 * speaks a little for one report, one with many common ones for it.
 */
function missingNumbers({ numbers: { count, missing } }: MissingEvidence): number {
  return clamp(Math.log2((missing + 0.5) / (count - missing + 2)), -mostOdds, mostOdds);
}

/** Missing names that the lead gives; one may be a matter of spelling, two are not. */
function missingNames({ names }: MissingEvidence): number {
  return Math.min(2, names.missingLead);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
