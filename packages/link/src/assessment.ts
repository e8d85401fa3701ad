import type { Judgement } from '@tellings/schema';
import type { Candidate } from './candidate.ts';
import { compareCandidates, makeCandidate, weighCandidate, weighCandidates } from './candidate.ts';
import type { Decision } from './decision.ts';
import { decide } from './decision.ts';
import { roundBits, weigh } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { JudgementBook } from './judgement.ts';
import { judgedPrimary, judgementOn } from './judgement.ts';
import type { RecordingIndex } from './recording-index.ts';
import { weights } from './weights.ts';

/** Everything weighed for one report and what came of it. */
export interface Assessment {
  readonly facts: Facts;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly decision: Decision;
  /** Set when people chose the primary. */
  readonly judged: { readonly judgement: Judgement; readonly candidate: Candidate } | null;
  /** Set when the primary comes from another report of the same copy group. */
  readonly copied: { readonly fromReportId: string; readonly candidate: Candidate } | null;
}

/** Weighs and decides one report. Judgements are applied first and outrank every sum. */
export function assess(facts: Facts, index: RecordingIndex, book: JudgementBook): Assessment {
  const judgement = judgedPrimary(book, facts.reportId);
  const profile = judgement ? index.byId.get(judgement.recording_id) : undefined;
  const weighed = weighCandidates(facts, index);
  const isListed = weighed.some((candidate) => candidate.profile === profile);
  const all = profile && !isListed ? [...weighed, weighCandidate(facts, profile, index)] : weighed;
  // Few reports are judged, and weighed candidates stand in order.
  const candidates = book.byReport.has(facts.reportId)
    ? all
        .map((candidate) => withNegativeJudgement(facts, candidate, book))
        .toSorted(compareCandidates)
    : weighed;
  const decision = decide(facts, candidates);
  const chosen = candidates.find((candidate) => candidate.profile === profile);
  return {
    facts,
    candidates,
    decision: withUnsureJudgement(facts, decision, book),
    judged:
      judgement && chosen ? { judgement, candidate: withPositive(facts, chosen, judgement) } : null,
    copied: null,
  };
}

/** The recording that a report is linked to or proposed for, with its candidate. */
export function primaryOf({ decision, judged, copied }: Assessment): {
  readonly candidate: Candidate;
  readonly status: 'auto' | 'judged' | 'review';
} | null {
  if (judged) return { candidate: judged.candidate, status: 'judged' };
  if (copied) return { candidate: copied.candidate, status: 'auto' };
  return decision.kind === 'primary' ? { candidate: decision.best, status: decision.status } : null;
}

/** Bits between a candidate and the best other that is not excluded, and that other. */
export function rivalOf(
  candidates: readonly Candidate[],
  chosen: Candidate,
): { readonly rival: Candidate | null; readonly marginBits: number | null } {
  const rival =
    candidates.find(
      (each) => each.profile !== chosen.profile && !each.isVetoed && !each.isRetrospective,
    ) ?? null;
  return { rival, marginBits: rival ? roundBits(chosen.bits - rival.bits) : null };
}

function withNegativeJudgement(facts: Facts, candidate: Candidate, book: JudgementBook): Candidate {
  const { recording } = candidate.profile;
  const found = judgementOn(book, facts.reportId, recording.recording_id, 'primary');
  if (found?.judgement !== 'negative') return candidate;
  const reason = `${found.judge} judged on ${found.judged_date} that the report does not tell of this recording`;
  return makeCandidate(facts, candidate.profile, [
    ...candidate.evidence,
    weigh('judgement', 'negative', -weights.judgement, reason, null, { isVeto: true }),
  ]);
}

function withUnsureJudgement(facts: Facts, decision: Decision, book: JudgementBook): Decision {
  if (decision.kind !== 'primary') return decision;
  const { recording_id } = decision.best.profile.recording;
  const found = judgementOn(book, facts.reportId, recording_id, 'primary');
  if (found?.judgement !== 'unsure') return decision;
  return { ...decision, status: 'review', reviewReason: 'judged-unsure' };
}

function withPositive(facts: Facts, candidate: Candidate, judgement: Judgement): Candidate {
  const { judge, judged_date, other_recording_id: merged } = judgement;
  const said = merged
    ? `this recording is one with ${merged}, which the report fits`
    : 'the report tells of this recording';
  const reason = `${judge} judged on ${judged_date} that ${said}`;
  return makeCandidate(facts, candidate.profile, [
    ...candidate.evidence,
    weigh('judgement', 'positive', weights.judgement, reason),
  ]);
}
