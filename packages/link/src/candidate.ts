import { compareStrings } from '@tellings/schema';
import { blockRecordings } from './block.ts';
import { expectedCoincidences } from './coincidence.ts';
import { compareAntecedents } from './compare-antecedent.ts';
import {
  compareDuration,
  compareMedium,
  comparePublisher,
  compareSpeaker,
  compareTitle,
} from './compare-content.ts';
import { compareLowerBounds } from './compare-lower-bound.ts';
import { compareQuotations } from './compare-quotation.ts';
import { compareRelease } from './compare-release.ts';
import type { WeighedEvidence } from './evidence.ts';
import { sumBits, weigh } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf, statisticsOf } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { thresholds } from './weights.ts';

/** One recording weighed as the primary of one report. */
export interface Candidate {
  readonly profile: RecordingProfile;
  readonly evidence: readonly WeighedEvidence[];
  readonly bits: number;
  readonly isVetoed: boolean;
  readonly hasIdentity: boolean;
  /** The report came out too long after the recording to be news of it. */
  readonly isRetrospective: boolean;
}

/** Weighs every recording that the report's facts do not exclude at first sight, best first. */
export function weighCandidates(facts: Facts, index: RecordingIndex): readonly Candidate[] {
  return facts.speakers
    .flatMap(({ value }) => blockRecordings(facts, recordingsOf(index, value)))
    .map((profile) => weighCandidate(facts, profile, index))
    .toSorted(compareCandidates);
}

/** Weighs one recording, whoever speaks. */
export function weighCandidate(
  facts: Facts,
  profile: RecordingProfile,
  index: RecordingIndex,
): Candidate {
  const statistics = statisticsOf(index, profile.recording.speaker_id);
  const evidence = withStatus(profile, [
    ...compareSpeaker(facts, profile),
    ...compareRelease(facts, profile, statistics),
    ...compareLowerBounds(facts, profile),
    ...compareMedium(facts, profile),
    ...comparePublisher(facts, profile),
    ...compareDuration(facts, profile, statistics),
    ...compareTitle(facts, profile, statistics),
    ...compareAntecedents(facts, profile, statistics, index.attestations),
    ...compareQuotations(facts, profile, index.quotations),
  ]);
  const candidate = makeCandidate(facts, profile, evidence);
  if (candidate.hasIdentity || candidate.isVetoed || !evidence.some(mayIdentify)) return candidate;
  const expected = expectedCoincidences(facts, evidence, statistics);
  return expected <= thresholds.coincidences ? { ...candidate, hasIdentity: true } : candidate;
}

/** Kinds of facts that identify together when all of them agree. */
const identifyingTogether = new Set(['weekday', 'duration', 'antecedent', 'publication_date']);

function mayIdentify({ kind, bits }: WeighedEvidence): boolean {
  return bits > 0 && identifyingTogether.has(kind);
}

/** A candidate of given evidence. */
export function makeCandidate(
  facts: Facts,
  profile: RecordingProfile,
  evidence: readonly WeighedEvidence[],
): Candidate {
  const { release } = profile;
  return {
    profile,
    evidence,
    bits: sumBits(evidence),
    isVetoed: evidence.some(({ isVeto }) => isVeto),
    hasIdentity: evidence.some(({ isIdentity }) => isIdentity) || identifyTogether(evidence),
    isRetrospective:
      facts.published !== null &&
      release !== null &&
      facts.published - release.to > thresholds.retrospectiveDays,
  };
}

export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(a.isVetoed) - Number(b.isVetoed) ||
    b.bits - a.bits ||
    compareStrings(a.profile.recording.recording_id, b.profile.recording.recording_id)
  );
}

/** Facts that tell a recording from every other only when they agree together. */
function identifyTogether(evidence: readonly WeighedEvidence[]): boolean {
  const has = (kind: WeighedEvidence['kind'], start: string): boolean =>
    evidence.some((each) => each.kind === kind && each.level.startsWith(start));
  const hasLength = has('duration', 'same');
  const hasPredecessor = has('antecedent', 'predecessor') || has('antecedent', 'attested');
  if (hasLength && hasPredecessor) return true;
  // A month in the address leaves days open; one more fact that fits closes them.
  const closes = hasLength || hasPredecessor || has('weekday', 'same');
  return has('publication_date', 'month-in-address') && closes;
}

/** What was only reported is found by its title or its medium, not by a day alone. */
function withStatus(
  { recording }: RecordingProfile,
  evidence: readonly WeighedEvidence[],
): readonly WeighedEvidence[] {
  if (recording.status === 'published') return evidence;
  const isNamed = evidence.some(
    ({ kind, bits }) => (kind === 'title' || kind === 'medium') && bits > 0,
  );
  if (isNamed) return evidence;
  const reason =
    'this recording was reported but never published, and the report names neither its title nor its medium';
  return [...evidence, weigh('status', 'never-published', -6, reason)];
}
