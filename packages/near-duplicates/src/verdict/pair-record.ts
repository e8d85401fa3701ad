import { compareStrings, type DuplicatePair, mintId } from '@tellings/schema';
import type { DatedReport } from '../input.ts';
import { comparePublication } from '../publication-time.ts';
import type { MissingFacts } from './facts.ts';
import type { Passage } from './passage.ts';
import { type Counts, direct, type Relation } from './relation.ts';

/** Two reports, the one with the smaller id on the left, and the sizes of their shingle sets. */
export interface ReportPair {
  readonly left: DatedReport;
  readonly right: DatedReport;
  readonly counts: Counts;
}

/** What a verdict rests on. */
export interface Features {
  /** Similarity of the two headlines and of the two leads; null when one is missing. */
  readonly headline: number | null;
  readonly lead: number | null;
  /** Hours between the publications; null when unknown. */
  readonly hours: number | null;
  readonly numbers: MissingFacts;
  readonly names: MissingFacts;
  /** Share of stock phrases; null when unknown. */
  readonly boilerplate: number | null;
  /** Log-odds in bits, rounded; null when none was needed. */
  readonly score: number | null;
  readonly passages: readonly Passage[];
}

/** Puts the two sides in the order of their ids. */
export function pairReports(
  a: DatedReport,
  b: DatedReport,
  { left, right, shared }: Counts,
): ReportPair {
  return compareStrings(a.report.report_id, b.report.report_id) < 0
    ? { left: a, right: b, counts: { left, right, shared } }
    : { left: b, right: a, counts: { left: right, right: left, shared } };
}

/** The record of a pair. Texts too short for a shingle are here only when they are identical. */
export function recordPair(
  { left, right, counts }: ReportPair,
  relation: Relation,
  features: Features,
): DuplicatePair {
  const order = comparePublication(left.publication, right.publication);
  const share = (of: number): number => (of === 0 ? 1 : roundShare(counts.shared / of));
  return {
    pair_id: pairIdOf(left.report.report_id, right.report.report_id),
    left_report_id: left.report.report_id,
    right_report_id: right.report.report_id,
    relation,
    direction: direct(counts, relation, order),
    jaccard: share(counts.left + counts.right - counts.shared),
    containment_left: share(counts.left),
    containment_right: share(counts.right),
    shared_shingle_count: counts.shared,
    headline_similarity: roundShare(features.headline),
    lead_similarity: roundShare(features.lead),
    hours_between: roundShare(features.hours),
    numbers_missing_share: missingShare(features.numbers),
    names_missing_share: missingShare(features.names),
    boilerplate_share: roundShare(features.boilerplate),
    score_bits: features.score,
    passages: [...features.passages],
  };
}

/** The id of a pair of reports, given in either order. */
export function pairIdOf(a: string, b: string): string {
  return a < b ? mintId('dup', a, b) : mintId('dup', b, a);
}

/** Order of the pairs table. */
export function comparePairs(a: DuplicatePair, b: DuplicatePair): number {
  return compareStrings(a.pair_id, b.pair_id);
}

function missingShare({ count, missing }: MissingFacts): number | null {
  return count === 0 ? null : roundShare(missing / count);
}

function roundShare<Value extends number | null>(value: Value): Value;
function roundShare(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
