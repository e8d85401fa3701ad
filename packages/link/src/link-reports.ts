import type { Claim, Issue, PendingReport, Recording, Telling } from '@tellings/schema';
import { canonicalJson, compareStrings, mintId } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf, rivalOf } from './assessment.ts';
import { makeClaims } from './claim.ts';
import { publicEvidence, sumBits, weigh } from './evidence.ts';
import type { JudgementBook } from './judgement.ts';
import { judgementOn } from './judgement.ts';
import type { LinkInput, Linking } from './linking.ts';
import { weighAll } from './linking.ts';
import type { RecordingIndex } from './recording-index.ts';
import type { OtherRole } from './role.ts';
import { findOtherRoles } from './role.ts';
import { weights } from './weights.ts';

/** The records of the stage, each list sorted by id. */
export interface LinkResult {
  readonly recordings: readonly Recording[];
  readonly tellings: readonly Telling[];
  readonly claims: readonly Claim[];
  readonly pending: readonly PendingReport[];
  readonly issues: readonly Issue[];
}

/**
 * Links each report to the recording it tells of, and to the others it names. Every report ends as
 * one primary telling or as one pending report with its reason; what is unlike any known recording
 * founds one. Pure: the same input gives the same records, whatever the order of reports.
 */
export function linkReports(input: LinkInput): LinkResult {
  const linking = weighAll(input);
  const { assessments, index } = linking;
  return {
    recordings: sortedBy(
      [...index.byId.values()].map(({ recording }) => recording),
      ({ recording_id }) => recording_id,
    ),
    tellings: sortedBy(
      assessments.flatMap((assessment) => tellingsOf(assessment, linking)),
      ({ telling_id }) => telling_id,
    ),
    claims: sortedBy(assessments.flatMap(claimsOf), ({ claim_id }) => claim_id),
    pending: sortedBy(
      assessments.flatMap((assessment) => pendingOf(assessment) ?? []),
      ({ report_id }) => report_id,
    ),
    issues: sortedBy(
      linking.issues,
      (issue) => `${issue.code}\n${issue.record_id ?? ''}\n${canonicalJson(issue)}`,
    ),
  };
}

function tellingsOf(assessment: Assessment, { index, book }: Linking): readonly Telling[] {
  const primary = primaryTelling(assessment);
  const others = otherTellings(assessment, index, book);
  return primary ? [primary, ...others] : others;
}

/** The telling of a report's primary, or null when the report is pending. */
export function primaryTelling(assessment: Assessment): Telling | null {
  const primary = primaryOf(assessment);
  if (!primary) return null;
  const { candidate, status } = primary;
  const { facts, candidates, decision, copied, judged } = assessment;
  const { rival, marginBits } = rivalOf(candidates, candidate);
  const isOwnReview = status === 'review' && decision.kind === 'primary';
  return {
    ...telling(facts.reportId, candidate.profile.recording.recording_id, 'primary'),
    status,
    bits: candidate.bits,
    margin_bits: marginBits,
    rival_recording_id: rival?.profile.recording.recording_id ?? null,
    copied_from_report_id: judged ? null : (copied?.fromReportId ?? null),
    review_reason: isOwnReview ? decision.reviewReason : null,
    evidence: publicEvidence(candidate.evidence),
  };
}

function telling(
  reportId: string,
  recordingId: string,
  role: Telling['role'],
): Pick<Telling, 'telling_id' | 'report_id' | 'recording_id' | 'role'> {
  return {
    telling_id: mintId('tel', reportId, recordingId, role),
    report_id: reportId,
    recording_id: recordingId,
    role,
  };
}

/** Tellings of the other roles, after judgements: yes makes one, no removes it, unsure reviews it. */
export function otherTellings(
  assessment: Assessment,
  index: RecordingIndex,
  book: JudgementBook,
): readonly Telling[] {
  const { reportId } = assessment.facts;
  const found = findOtherRoles(assessment, index).flatMap((role) => {
    const judgement = judgementOn(book, reportId, role.profile.recording.recording_id, role.role);
    if (judgement?.judgement === 'negative') return [];
    if (judgement?.judgement === 'unsure') {
      return [otherTelling(reportId, { ...role, status: 'review', reviewReason: 'judged-unsure' })];
    }
    return judgement ? [] : [otherTelling(reportId, role)];
  });
  const judged = (book.byReport.get(reportId) ?? []).flatMap((judgement) => {
    const { role, recording_id } = judgement;
    if (judgement.judgement !== 'positive' || role === 'primary') return [];
    if (!index.byId.has(recording_id)) return [];
    const reason = `${judgement.judge} judged on ${judgement.judged_date} that the report names this recording so`;
    const evidence = publicEvidence([weigh('judgement', 'positive', weights.judgement, reason)]);
    return [
      {
        ...telling(reportId, recording_id, role),
        ...bare,
        status: 'judged' as const,
        bits: weights.judgement,
        evidence,
      },
    ];
  });
  return [...found, ...judged];
}

const bare = {
  margin_bits: null,
  rival_recording_id: null,
  copied_from_report_id: null,
  review_reason: null,
};

function otherTelling(
  reportId: string,
  { profile, role, status, reviewReason, evidence }: OtherRole,
): Telling {
  return {
    ...telling(reportId, profile.recording.recording_id, role),
    ...bare,
    status,
    bits: sumBits(evidence),
    review_reason: reviewReason,
    evidence: publicEvidence(evidence),
  };
}

function claimsOf(assessment: Assessment): readonly Claim[] {
  const primary = primaryOf(assessment);
  if (!primary || primary.status === 'review') return [];
  return makeClaims(assessment.facts, primary.candidate.profile);
}

/** The pending report with its reason, or null when the report has a primary. */
export function pendingOf(assessment: Assessment): PendingReport | null {
  const { decision, facts } = assessment;
  if (decision.kind !== 'pending' || primaryOf(assessment)) return null;
  return {
    report_id: facts.reportId,
    reason: decision.reason,
    message: decision.message,
    best_recording_id: decision.best?.profile.recording.recording_id ?? null,
    bits: decision.best?.bits ?? null,
  };
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items.toSorted((a, b) => compareStrings(key(a), key(b)));
}
