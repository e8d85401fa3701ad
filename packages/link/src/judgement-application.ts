import type { Issue } from '@tellings/schema';
import { primaryOf } from './assessment.ts';
import type { Facts } from './facts.ts';
import type { JudgementBook } from './judgement.ts';
import type { RecordingMerge } from './judgement-merge.ts';
import { mergeJudged, moveJudgements } from './judgement-merge.ts';
import type { LooseRecording } from './recording-profile.ts';
import { settle } from './settling.ts';

/** The recordings that stand after judgements on pairs of them, and the book that goes with them. */
export interface AppliedJudgements {
  readonly recordings: readonly LooseRecording[];
  readonly book: JudgementBook;
  /** For redirects: which recordings others stand for. Sorted by the id that no longer stands. */
  readonly merges: readonly RecordingMerge[];
  readonly issues: readonly Issue[];
}

/**
 * Merges recordings judged to be one. Reports that fit a merged recording by themselves are found
 * while it still stands, for the facts of the one that stands for it may exclude them.
 */
export function applyJudgements(
  facts: readonly Facts[],
  recordings: readonly LooseRecording[],
  book: JudgementBook,
): AppliedJudgements {
  const { merges, issues } = mergeJudged(
    recordings.map(({ recording }) => recording),
    book,
  );
  if (merges.length === 0) return { recordings, book, merges, issues };
  const merged = new Set(merges.map(({ recordingId }) => recordingId));
  const moved = settle(facts, recordings, book).assessments.flatMap((assessment) => {
    const primary = primaryOf(assessment);
    const recordingId = primary?.candidate.profile.recording.recording_id;
    if (primary?.status !== 'auto' || recordingId === undefined) return [];
    return merged.has(recordingId) ? [{ reportId: assessment.facts.reportId, recordingId }] : [];
  });
  return {
    recordings: recordings.filter(({ recording }) => !merged.has(recording.recording_id)),
    book: moveJudgements(book, merges, moved),
    merges,
    issues,
  };
}
