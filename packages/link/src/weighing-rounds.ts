import { resolveAntecedent } from './antecedent.ts';
import type { Assessment } from './assessment.ts';
import { assess, primaryOf } from './assessment.ts';
import { gatherAttestations } from './attestation.ts';
import { contradictsItself } from './compare-antecedent.ts';
import { makeQuotationProfiles } from './compare-quotation.ts';
import type { Facts } from './facts.ts';
import type { JudgementBook } from './judgement.ts';
import type { RecordingIndex } from './recording-index.ts';

/** Every report weighed, and the index with what the linked reports tell of each recording. */
export interface WeighedRounds {
  readonly assessments: readonly Assessment[];
  readonly index: RecordingIndex;
}

/**
 * Weighs every report, then the undecided again with what the decided tell of each recording, until
 * no more are decided. A round sees all reports of the round before, so their order never matters;
 * a decision stands, so the rounds end.
 */
export function weighInRounds(
  facts: readonly Facts[],
  bare: RecordingIndex,
  book: JudgementBook,
): WeighedRounds {
  let assessments: readonly Assessment[] = facts.map((each) => assess(each, bare, book));
  for (;;) {
    const index = enrich(bare, assessments);
    // A decided report would find its own words in the profile it gave them to.
    const next = assessments.map((each) =>
      isDecided(each) || !canLearn(each.facts) ? each : assess(each.facts, index, book),
    );
    if (countDecided(next) === countDecided(assessments)) return { assessments: next, index };
    assessments = next;
  }
}

/** Whether what others quote or say of the recording before can change how a report weighs. */
function canLearn({ quotations, antecedents }: Facts): boolean {
  return quotations.length > 0 || antecedents.length > 0;
}

function isDecided(assessment: Assessment): boolean {
  const primary = primaryOf(assessment);
  return primary !== null && primary.status !== 'review';
}

function countDecided(assessments: readonly Assessment[]): number {
  return assessments.filter(isDecided).length;
}

function enrich(index: RecordingIndex, assessments: readonly Assessment[]): RecordingIndex {
  const decided = assessments.filter(isDecided);
  return {
    ...index,
    quotations: makeQuotationProfiles(decided.flatMap(quotedPassages)),
    attestations: gatherAttestations(decided.flatMap(attestedPredecessor)),
  };
}

function quotedPassages(assessment: Assessment): Parameters<typeof makeQuotationProfiles>[0] {
  const recording = primaryOf(assessment)?.candidate.profile.recording;
  if (!recording) return [];
  const { recording_id: recordingId, speaker_id: speakerId } = recording;
  return assessment.facts.quotations
    .filter(({ isBackground }) => !isBackground)
    .map(({ text }) => ({ recordingId, speakerId, text }));
}

/** Nothing where only the recording before linked the report: it would attest what it rests on. */
function attestedPredecessor(assessment: Assessment): Parameters<typeof gatherAttestations>[0] {
  const candidate = primaryOf(assessment)?.candidate;
  const { antecedents } = assessment.facts;
  if (!candidate || contradictsItself(antecedents)) return [];
  const { profile, evidence } = candidate;
  const { release } = profile;
  if (!release || !evidence.some(({ isIdentity }) => isIdentity)) return [];
  const recordingId = profile.recording.recording_id;
  return antecedents
    .filter(({ value }) => value.time.kind !== 'range')
    .map(({ value }) => ({ recordingId, stated: resolveAntecedent(value.time, release.from) }))
    .slice(0, 1);
}
