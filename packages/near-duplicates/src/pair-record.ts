import { compareStrings, type DuplicatePair, mintId } from '@tellings/schema';
import type { DatedReport } from './input.ts';
import { comparePublication, hoursBetween } from './publication-time.ts';
import { type Counts, direct, type Relation } from './relation.ts';
import { compareWording } from './wording.ts';

/** Two reports, the one with the smaller id on the left, and what their texts have in common. */
export interface ReportPair {
  readonly left: DatedReport;
  readonly right: DatedReport;
  readonly counts: Counts;
}

/** Similarity of the two headlines and of the two leads; null when one is missing. */
export interface Wording {
  readonly headline: number | null;
  readonly lead: number | null;
}

/** Puts the two sides in the order of their ids. */
export function pairReports(
  a: DatedReport,
  b: DatedReport,
  countA: number,
  countB: number,
  shared: number,
): ReportPair {
  return a.position < b.position
    ? { left: a, right: b, counts: { left: countA, right: countB, shared } }
    : { left: b, right: a, counts: { left: countB, right: countA, shared } };
}

export function wordingOf({ left, right }: ReportPair): Wording {
  return {
    headline: compareWording(left.report.headline, right.report.headline),
    lead: compareWording(left.report.lead, right.report.lead),
  };
}

/** The record of a pair. Texts too short for a shingle are here only when they are identical. */
export function recordPair(pair: ReportPair, relation: Relation, wording: Wording): DuplicatePair {
  const { left, right, counts } = pair;
  const order = comparePublication(left.publication, right.publication);
  const hours = hoursBetween(left.publication, right.publication);
  const share = (of: number): number => (of === 0 ? 1 : round(counts.shared / of));
  return {
    pair_id: mintId('dup', left.report.report_id, right.report.report_id),
    left_report_id: left.report.report_id,
    right_report_id: right.report.report_id,
    relation,
    direction: direct(counts, relation, order),
    jaccard: share(counts.left + counts.right - counts.shared),
    containment_left: share(counts.left),
    containment_right: share(counts.right),
    shared_shingle_count: counts.shared,
    headline_similarity: wording.headline === null ? null : round(wording.headline),
    lead_similarity: wording.lead === null ? null : round(wording.lead),
    hours_between: hours === null ? null : round(hours),
  };
}

/** Order of the pairs table. */
export function comparePairs(a: DuplicatePair, b: DuplicatePair): number {
  return compareStrings(a.pair_id, b.pair_id);
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
