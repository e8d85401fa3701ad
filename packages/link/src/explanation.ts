import type { PendingReport, Recording, Report, Telling } from '@tellings/schema';
import { UsageError } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf, rivalOf } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { publicEvidence, roundBits, sumBits } from './evidence.ts';
import type { MissingFact } from './explanation-missing.ts';
import { findMissing } from './explanation-missing.ts';
import type { Facts } from './facts.ts';
import { otherTellings, pendingOf, primaryTelling } from './link-reports.ts';
import type { LinkInput } from './linking.ts';
import { weighAll } from './linking.ts';
import { thresholds } from './weights.ts';

/** One piece of evidence with the sum up to it, from a prior of 0 bits. */
export interface WaterfallStep extends Evidence {
  /** Bits of this piece and all before it. */
  readonly sum_bits: number;
  /** Whether it excludes the recording whatever the sum. */
  readonly is_veto: boolean;
}

/** One recording as it was weighed for a report. */
export interface ExplainedCandidate {
  readonly recording: Recording;
  /** Sum of the evidence: that of the last step. */
  readonly bits: number;
  /** Strongest first. */
  readonly steps: readonly WaterfallStep[];
  /** What could not be compared: 0 bits each. */
  readonly missing: readonly MissingFact[];
  /** Reasons that exclude the recording whatever the sum. */
  readonly vetoes: readonly string[];
  /** Whether a fact tells this recording from every other: a day, a title, a quotation, or several together. */
  readonly has_identity_fact: boolean;
  /** The report came out too long after the recording to be news of it. */
  readonly is_retrospective: boolean;
}

/** The second-best recording beside the one shown. */
export interface ExplainedRival {
  readonly candidate: ExplainedCandidate;
  /** Bits between the two. */
  readonly margin_bits: number;
  /** Bits that each kind of evidence gives to the one and to the other, where they differ; widest first. */
  readonly differences: readonly {
    readonly kind: Evidence['kind'];
    readonly bits: number;
    readonly rival_bits: number;
  }[];
}

/** One condition of a link without a person. */
export interface ExplainedCondition {
  readonly condition: 'about-a-recording' | 'no-veto' | 'news' | 'bits' | 'margin' | 'identity';
  /** Bits needed and reached, where bits are compared; reached is null when there is no rival. */
  readonly needed_bits: number | null;
  readonly reached_bits: number | null;
  readonly is_met: boolean;
}

/** Why a report is linked as it is, or not linked. Bits are log2(m/u), as in the records. */
export interface Explanation {
  readonly report: Report;
  /** Registered speakers named, the likeliest first. */
  readonly speaker_ids: readonly string[];
  /** The primary telling; null when the report is pending. */
  readonly primary: Telling | null;
  readonly pending: PendingReport | null;
  /** The recording linked, copied or proposed, else the likeliest one; null when none was weighed. */
  readonly shown: ExplainedCandidate | null;
  readonly rival: ExplainedRival | null;
  /** What a link without a person takes, each with whether the recording shown meets it. */
  readonly conditions: readonly ExplainedCondition[];
  /** Every other recording weighed on the report's own facts, best first. */
  readonly others: readonly ExplainedCandidate[];
  readonly other_roles: readonly Telling[];
  readonly thresholds: {
    readonly link_bits: number;
    readonly margin_bits: number;
    readonly review_bits: number;
    readonly review_margin_bits: number;
  };
}

/**
 * Weighs all reports and tells everything about one. Throws UsageError when there is no such report.
 */
export function explainReport(input: LinkInput, reportId: string): Explanation {
  const linking = weighAll(input);
  const assessment = linking.assessments.find(({ facts }) => facts.reportId === reportId);
  const report = input.reports.find(({ report_id }) => report_id === reportId);
  if (!assessment || !report) {
    throw new UsageError(
      `there is no report ${reportId} among ${input.reports.length} reports: check the id`,
    );
  }
  const { facts, candidates } = assessment;
  const shown = shownCandidate(assessment);
  const { rival, marginBits } = shown ? rivalOf(candidates, shown) : noRival;
  const shownId = shown?.profile.recording.recording_id;
  return {
    report,
    speaker_ids: facts.speakers.map(({ value }) => value),
    primary: primaryTelling(assessment),
    pending: pendingOf(assessment),
    shown: shown ? explainCandidate(facts, shown) : null,
    rival:
      shown && rival && marginBits !== null ? explainRival(facts, shown, rival, marginBits) : null,
    conditions: shown ? findConditions(facts, shown, marginBits) : [],
    others: candidates
      .filter(({ profile }) => profile.recording.recording_id !== shownId)
      .map((candidate) => explainCandidate(facts, candidate)),
    other_roles: otherTellings(assessment, linking.index, linking.book),
    thresholds: {
      link_bits: thresholds.linkBits,
      margin_bits: thresholds.marginBits,
      review_bits: thresholds.reviewBits,
      review_margin_bits: thresholds.reviewMarginBits,
    },
  };
}

const noRival = { rival: null, marginBits: null };

function shownCandidate(assessment: Assessment): Candidate | null {
  const { decision, candidates } = assessment;
  return primaryOf(assessment)?.candidate ?? decision.best ?? candidates[0] ?? null;
}

function explainCandidate(facts: Facts, candidate: Candidate): ExplainedCandidate {
  const evidence = publicEvidence(candidate.evidence);
  const vetoes = candidate.evidence.filter(({ isVeto }) => isVeto).map(({ reason }) => reason);
  return {
    recording: candidate.profile.recording,
    bits: candidate.bits,
    steps: evidence.map((each, place) => ({
      ...each,
      sum_bits: sumBits(evidence.slice(0, place + 1)),
      is_veto: vetoes.includes(each.reason),
    })),
    missing: findMissing(facts, candidate.profile, evidence),
    vetoes,
    has_identity_fact: candidate.hasIdentity,
    is_retrospective: candidate.isRetrospective,
  };
}

function explainRival(
  facts: Facts,
  shown: Candidate,
  rival: Candidate,
  marginBits: number,
): ExplainedRival {
  const bitsOf = ({ evidence }: Candidate, kind: Evidence['kind']): number =>
    sumBits(evidence.filter((each) => each.kind === kind));
  const kinds = new Set([...shown.evidence, ...rival.evidence].map(({ kind }) => kind));
  const differences = [...kinds]
    .toSorted()
    .map((kind) => ({ kind, bits: bitsOf(shown, kind), rival_bits: bitsOf(rival, kind) }))
    .filter(({ bits, rival_bits }) => bits !== rival_bits)
    .toSorted((a, b) => Math.abs(b.bits - b.rival_bits) - Math.abs(a.bits - a.rival_bits));
  return {
    candidate: explainCandidate(facts, rival),
    margin_bits: roundBits(marginBits),
    differences,
  };
}

function findConditions(
  facts: Facts,
  { bits, isVetoed, isRetrospective, hasIdentity }: Candidate,
  marginBits: number | null,
): readonly ExplainedCondition[] {
  const { linkBits, marginBits: neededMargin } = thresholds;
  const plain = (
    condition: ExplainedCondition['condition'],
    is_met: boolean,
  ): ExplainedCondition => ({ condition, needed_bits: null, reached_bits: null, is_met });
  return [
    plain('about-a-recording', facts.isAboutRecording),
    plain('no-veto', !isVetoed),
    plain('news', !isRetrospective),
    { condition: 'bits', needed_bits: linkBits, reached_bits: bits, is_met: bits >= linkBits },
    {
      condition: 'margin',
      needed_bits: neededMargin,
      reached_bits: marginBits,
      is_met: marginBits === null || marginBits >= neededMargin,
    },
    plain('identity', hasIdentity),
  ];
}
