import { primaryOf } from './assessment.ts';
import { noQuotations } from './compare-quotation.ts';
import type { Facts } from './facts.ts';
import type { FoundedFacts } from './founded-facts.ts';
import { gatherFacts } from './founded-facts.ts';
import type { JudgementBook } from './judgement.ts';
import { indexRecordings } from './recording-index.ts';
import type { LooseRecording } from './recording-profile.ts';
import type { WeighedRounds } from './weighing-rounds.ts';
import { weighInRounds } from './weighing-rounds.ts';

/** Passes after which founded recordings are taken as they are; two settled all that was measured. */
const mostPasses = 4;

/**
 * Weighs every report, lets certain reports tell more of the recordings founded, and weighs anew,
 * until the recordings stay as they are. Each pass sees all reports, so their order never matters.
 */
export function settle(
  facts: readonly Facts[],
  recordings: readonly LooseRecording[],
  book: JudgementBook,
): WeighedRounds {
  let known = recordings;
  let weighed = weighInRounds(facts, indexRecordings(known, noQuotations), book);
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const described = describeFounded(known, weighed);
    if (described.every((each, place) => each === known[place])) return weighed;
    known = described;
    weighed = weighInRounds(facts, indexRecordings(known, noQuotations), book);
  }
  return weighed;
}

/** Founded recordings as the reports state them that a day of their own links. */
function describeFounded(
  recordings: readonly LooseRecording[],
  { assessments }: WeighedRounds,
): readonly LooseRecording[] {
  const members = new Map<string, Facts[]>();
  for (const assessment of assessments) {
    const primary = primaryOf(assessment);
    if (!primary || primary.status === 'review') continue;
    const { profile, evidence } = primary.candidate;
    const isDated = evidence.some(
      ({ kind, isIdentity }) => isIdentity && (kind === 'release' || kind === 'publication_date'),
    );
    if (profile.recording.basis !== 'founded' || !isDated) continue;
    const id = profile.recording.recording_id;
    const known = members.get(id);
    if (known) known.push(assessment.facts);
    else members.set(id, [assessment.facts]);
  }
  return recordings.map((loose) => {
    const told = members.get(loose.recording.recording_id);
    return told ? describe(loose, gatherFacts(told)) : loose;
  });
}

function describe(loose: LooseRecording, told: FoundedFacts): LooseRecording {
  const { publisherId, ...described } = told;
  const recording = { ...loose.recording, ...described };
  const isSame = JSON.stringify(recording) === JSON.stringify(loose.recording);
  return isSame && publisherId === loose.publisherId ? loose : { ...loose, publisherId, recording };
}
