import type {
  Claim,
  Consensus,
  IdChange,
  Issue,
  PendingReport,
  Recording,
  Telling,
} from '@tellings/schema';
import { canonicalJson, compareStrings, mintId } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf, rivalOf } from './assessment.ts';
import { makeClaims } from './claim.ts';
import { settleClaims } from './consensus.ts';
import { publicEvidence, sumBits, weigh } from './evidence.ts';
import type { ReadFacts } from './fact-reading.ts';
import { readFacts } from './fact-reading.ts';
import type { JudgementBook } from './judgement.ts';
import { judgementOn } from './judgement.ts';
import type { LinkInput, Linking } from './linking.ts';
import { openUnit, weighUnit } from './linking.ts';
import type { LinkMemory } from './memory.ts';
import { noMemory, remember, unitKey } from './memory.ts';
import type { RecordingIndex } from './recording-index.ts';
import { redirectIds } from './redirect.ts';
import type { OtherRole } from './role.ts';
import { findOtherRoles } from './role.ts';
import type { Unit } from './unit.ts';
import { divideUnit } from './unit.ts';
import { weights } from './weights.ts';

/** The records of the stage, each list sorted by id. */
export interface LinkResult {
  readonly recordings: readonly Recording[];
  readonly tellings: readonly Telling[];
  readonly claims: readonly Claim[];
  /** What the claims about each fact of a recording come to. Sorted by recording and field. */
  readonly consensus: readonly Consensus[];
  readonly pending: readonly PendingReport[];
  /** Ids of recordings that an earlier release gave and that no longer stand. */
  readonly redirects: readonly IdChange[];
  readonly issues: readonly Issue[];
}

/** The records of one unit, in no order, and the recordings that judgements made one. */
type UnitResult = Omit<LinkResult, 'redirects' | 'consensus'> & Pick<Linking, 'merges'>;

/**
 * Links each report to the recording it tells of, and to the others it names. Every report ends as
 * one primary telling or as one pending report with its reason; what is unlike any known recording
 * founds one. Pure: the same input gives the same records, whatever the order of reports.
 */
export function linkReports(input: LinkInput, memory: LinkMemory = noMemory): LinkResult {
  return linkFacts(readFacts(input, memory), input, memory);
}

/** The same of facts that were read before. */
export function linkFacts(
  read: ReadFacts,
  input: LinkInput,
  memory: LinkMemory = noMemory,
): LinkResult {
  const { unit, issues } = openUnit(read, input);
  const units = divideUnit(unit).map((part) => linkOrRecall(part, memory));
  const records = joinResults([...units, { ...noRecords, issues }]);
  const redirects = redirectIds(input.earlier, {
    ...records,
    reportIds: new Set(unit.facts.map(({ reportId }) => reportId)),
  });
  const { merges: _, ...result } = records;
  const consensus = settleClaims(result.recordings, result.claims, input.copyGroups);
  return { ...result, consensus, redirects };
}

function linkOrRecall(unit: Unit, memory: LinkMemory): UnitResult {
  // Not worth a digest: nobody remembers it.
  return memory === noMemory
    ? linkUnit(unit)
    : remember(memory, unitKey(unit), () => linkUnit(unit));
}

/** The records of one unit; those of all units together are those of the whole. */
function linkUnit(unit: Unit): UnitResult {
  const linking = weighUnit(unit);
  const { assessments, index, issues, merges } = linking;
  return {
    merges,
    recordings: [...index.byId.values()].map(({ recording }) => recording),
    tellings: assessments.flatMap((assessment) => tellingsOf(assessment, linking)),
    claims: assessments.flatMap(claimsOf),
    pending: assessments.flatMap((assessment) => pendingOf(assessment) ?? []),
    issues,
  };
}

const noRecords: UnitResult = {
  recordings: [],
  tellings: [],
  claims: [],
  pending: [],
  merges: [],
  issues: [],
};

function joinResults(results: readonly UnitResult[]): UnitResult {
  return {
    merges: results.flatMap(({ merges }) => merges),
    recordings: sortedBy(
      results.flatMap(({ recordings }) => recordings),
      ({ recording_id }) => recording_id,
    ),
    tellings: sortedBy(
      results.flatMap(({ tellings }) => tellings),
      ({ telling_id }) => telling_id,
    ),
    claims: sortedBy(
      results.flatMap(({ claims }) => claims),
      ({ claim_id }) => claim_id,
    ),
    pending: sortedBy(
      results.flatMap(({ pending }) => pending),
      ({ report_id }) => report_id,
    ),
    issues: sortedBy(
      results.flatMap(({ issues }) => issues),
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
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareStrings(a.key, b.key))
    .map(({ item }) => item);
}
