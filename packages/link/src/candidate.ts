import { compareStrings } from '@tellings/schema';
import { compareAntecedents } from './compare-antecedent.ts';
import {
  compareDuration,
  compareMedium,
  comparePublisher,
  compareSpeaker,
  compareTitle,
} from './compare-content.ts';
import { compareQuotations } from './compare-quotation.ts';
import { compareRelease } from './compare-release.ts';
import type { WeighedEvidence } from './evidence.ts';
import { sumBits, weigh } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf, statisticsOf } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { expectedCoincidences } from './speaker-statistics.ts';
import { titleSimilarity } from './title.ts';
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

/** Days around a release or publication within which recordings are compared. */
const blockDays = 60;

/** Weighs every recording that the report's facts do not exclude at first sight, best first. */
export function weighCandidates(facts: Facts, index: RecordingIndex): readonly Candidate[] {
  return facts.speakers
    .flatMap(({ value }) => block(facts, recordingsOf(index, value)))
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
    ...compareMedium(facts, profile),
    ...comparePublisher(facts, profile),
    ...compareDuration(facts, profile, statistics),
    ...compareTitle(facts, profile, statistics),
    ...compareAntecedents(facts, profile, statistics),
    ...compareQuotations(facts, profile, index.quotations),
  ]);
  const candidate = makeCandidate(facts, profile, evidence);
  return {
    ...candidate,
    hasIdentity: candidate.hasIdentity || isUnlikelyCoincidence(facts, evidence, statistics),
  };
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
  const hasPredecessor = has('antecedent', 'predecessor');
  if (hasLength && hasPredecessor) return true;
  // A month in the address leaves days open; one more fact that fits closes them.
  const closes = hasLength || hasPredecessor || has('weekday', 'same');
  return has('publication_date', 'month-in-address') && closes;
}

/** An exact length on a weekday in a medium, where no unregistered recording is likely to match. */
function isUnlikelyCoincidence(
  { duration, release, medium }: Facts,
  evidence: readonly WeighedEvidence[],
  statistics: SpeakerStatistics,
): boolean {
  const has = (kind: WeighedEvidence['kind'], level: string): boolean =>
    evidence.some((each) => each.kind === kind && each.level === level);
  if (!has('duration', 'same-exactly') || !has('weekday', 'same-weekday')) return false;
  if (!has('medium', 'same') || !duration || !medium || release?.value.kind !== 'weekday')
    return false;
  const { minutes } = duration.value;
  const { weekday } = release.value;
  const expected = expectedCoincidences(statistics, { minutes, weekday, medium: medium.value });
  return expected <= thresholds.coincidences;
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

/**
 * Recordings within two months of the stated release or the publication, recordings with the title,
 * undated ones and the nearest on either side; every recording of the speaker without a date.
 */
function block(facts: Facts, profiles: readonly RecordingProfile[]): readonly RecordingProfile[] {
  const { release, published, title } = facts;
  const days = release?.value.kind === 'days' ? [release.value.from, release.value.to] : [];
  const anchors = published === null ? days : [...days, published];
  if (anchors.length === 0) return profiles;
  const from = Math.min(...anchors);
  const to = Math.max(...anchors);
  const before = profiles.findLast(
    (profile) => profile.release !== null && profile.release.to < from,
  );
  const after = profiles.find((profile) => profile.release !== null && profile.release.from > to);
  return profiles.filter((profile) => {
    const known = profile.release;
    if (known === null || profile === before || profile === after) return true;
    if (known.to >= from - blockDays && known.from <= to + blockDays) return true;
    const registered = profile.recording.title;
    return (
      title !== null &&
      registered !== null &&
      titleSimilarity(title.value, registered) >= thresholds.titleAlike
    );
  });
}
