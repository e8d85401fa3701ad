import type { PendingReport, Recording, Report, Telling } from '@tellings/schema';
import { UsageError } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { publicEvidence } from './evidence.ts';
import { otherTellings, pendingOf, primaryTelling } from './link-reports.ts';
import type { LinkInput } from './linking.ts';
import { weighAll } from './linking.ts';
import { thresholds } from './weights.ts';

/** One recording as it was weighed for a report. */
export interface ExplainedCandidate {
  readonly recording: Recording;
  readonly bits: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Reasons that exclude the recording whatever the sum. */
  readonly vetoes: readonly string[];
  /** Whether a fact tells this recording from every other: a day, a title, a quotation, or several together. */
  readonly hasIdentityFact: boolean;
  /** The report came out too long after the recording to be news of it. */
  readonly isRetrospective: boolean;
}

/** Why a report is linked as it is, or not linked. */
export interface Explanation {
  readonly report: Report;
  /** Registered speakers named, the likeliest first. */
  readonly speakerIds: readonly string[];
  readonly isAboutRecording: boolean;
  /** The primary telling; null when the report is pending. */
  readonly primary: Telling | null;
  readonly pending: PendingReport | null;
  /** The recording linked, copied or proposed, as weighed with what decided it. */
  readonly chosen: ExplainedCandidate | null;
  /** Every recording weighed on the report's own facts, best first. */
  readonly candidates: readonly ExplainedCandidate[];
  readonly otherRoles: readonly Telling[];
  readonly thresholds: { readonly linkBits: number; readonly marginBits: number };
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
  const primary = primaryOf(assessment);
  return {
    report,
    speakerIds: assessment.facts.speakers.map(({ value }) => value),
    isAboutRecording: assessment.facts.isAboutRecording,
    primary: primaryTelling(assessment),
    pending: pendingOf(assessment),
    chosen: primary ? explainCandidate(primary.candidate) : null,
    candidates: explainCandidates(assessment),
    otherRoles: otherTellings(assessment, linking.index, linking.book),
    thresholds: { linkBits: thresholds.linkBits, marginBits: thresholds.marginBits },
  };
}

function explainCandidates({ candidates }: Assessment): readonly ExplainedCandidate[] {
  return candidates.map(explainCandidate);
}

function explainCandidate(candidate: Candidate): ExplainedCandidate {
  return {
    recording: candidate.profile.recording,
    bits: candidate.bits,
    evidence: publicEvidence(candidate.evidence),
    vetoes: candidate.evidence.filter(({ isVeto }) => isVeto).map(({ reason }) => reason),
    hasIdentityFact: candidate.hasIdentity,
    isRetrospective: candidate.isRetrospective,
  };
}
