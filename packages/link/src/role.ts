import type { Telling } from '@tellings/schema';
import type { Antecedent } from './antecedent.ts';
import { resolveAntecedent } from './antecedent.ts';
import type { Assessment } from './assessment.ts';
import { primaryOf } from './assessment.ts';
import { contradictsItself, predecessorsFor } from './compare-antecedent.ts';
import type { DayInterval } from './day.ts';
import { formatInterval, gapBetween } from './day.ts';
import type { Evidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Fact, Facts, Medium, Mention } from './facts.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { releasedWithin } from './speaker-recordings.ts';
import { thresholds, weights } from './weights.ts';

/** "Early November" is narrower than this, "November" wider. */
const daysOfPartMonth = 20;

/** A recording that a report names beside its primary. */
export interface OtherRole {
  readonly profile: RecordingProfile;
  readonly role: Exclude<Telling['role'], 'primary'>;
  readonly status: 'auto' | 'review';
  readonly reviewReason: string | null;
  readonly evidence: readonly Evidence[];
}

/** The other recordings that a report names: at most one entry for each recording and role. */
export function findOtherRoles(
  assessment: Assessment,
  index: RecordingIndex,
): readonly OtherRole[] {
  const primary = primaryOf(assessment);
  const antecedents = findAntecedentRoles(assessment, index);
  const found = [
    ...antecedents,
    ...findQuotedBackground(assessment.facts, antecedents),
    ...findMentionRoles(assessment.facts, index),
    ...findRetrospective(assessment),
  ].filter(({ profile }) => profile !== primary?.candidate.profile);
  return dropRepeats(found);
}

/** The firmest entry of each recording and role; a plain background says nothing beside another. */
function dropRepeats(roles: readonly OtherRole[]): readonly OtherRole[] {
  const kept = new Map<string, OtherRole>();
  for (const each of roles) {
    const key = `${each.profile.recording.recording_id}\n${each.role}`;
    const known = kept.get(key);
    if (!known || (known.status === 'review' && each.status === 'auto')) kept.set(key, each);
  }
  const list = [...kept.values()];
  const named = new Set(
    list
      .filter(({ role }) => role === 'antecedent' || role === 'background_quoted')
      .map(({ profile }) => profile),
  );
  return list.filter(({ role, profile }) => role !== 'background' || !named.has(profile));
}

function findAntecedentRoles(assessment: Assessment, index: RecordingIndex): readonly OtherRole[] {
  const { facts } = assessment;
  const primary = primaryOf(assessment);
  const isContradictory = contradictsItself(facts.antecedents);
  const roles = facts.antecedents.flatMap((fact): readonly OtherRole[] => {
    const release = primary?.candidate.profile.release;
    if (!primary || !release) return antecedentWithoutPrimary(fact, facts, index);
    const stated = resolveAntecedent(fact.value.time, release.from);
    const target = findTarget(fact.value, stated, facts, primary.candidate.profile, index);
    if (!target) return [];
    const reviewReason = isContradictory
      ? 'contradictory-facts'
      : fact.value.time.kind === 'range'
        ? 'length-of-time-only'
        : primary.status === 'review'
          ? 'primary-in-review'
          : target.isAmbiguous
            ? 'ambiguous-interval'
            : namesDayOnly(fact)
              ? 'date-only'
              : null;
    return [antecedentRole(target.profile, fact, stated, reviewReason)];
  });
  // Of contradicting statements, one that means the recording just before is likelier than others.
  const before = roles.filter(({ profile }) => profile === primary?.candidate.profile.predecessor);
  return isContradictory && before.length > 0 ? before : roles;
}

/**
 * An entry that gives a day rather than "since November" may stem from a report that describes or
 * quotes the older recording; without the text its role is not certain.
 */
function namesDayOnly({ rule, value }: Fact<Antecedent>): boolean {
  const { time } = value;
  return (
    rule.startsWith('cited-') && time.kind === 'interval' && time.to - time.from < daysOfPartMonth
  );
}

/** The predecessor where it fits, else the newest earlier recording that came out in the interval. */
function findTarget(
  antecedent: Antecedent,
  stated: DayInterval,
  facts: Facts,
  primary: RecordingProfile,
  index: RecordingIndex,
): { readonly profile: RecordingProfile; readonly isAmbiguous: boolean } | null {
  const meets = ({ release }: RecordingProfile): boolean =>
    release !== null && gapBetween(release, stated) <= thresholds.toleranceDays;
  // Words that name a medium mean that medium's own predecessor before the general one.
  const options = predecessorsFor(antecedent, facts.medium?.value ?? null, primary);
  const ofMedium = options.filter(({ recording }) => recording.medium === antecedent.medium);
  const fitting = [...ofMedium, ...options].find(meets);
  if (fitting) return { profile: fitting, isAmbiguous: false };
  const shelf = recordingsOf(index, primary.recording.speaker_id);
  const earlier = releasedWithin(shelf, tolerating(stated)).filter(
    ({ release, recording }) =>
      release !== null &&
      primary.release !== null &&
      release.from < primary.release.from &&
      recording.status === 'published',
  );
  const newest = earlier.at(-1);
  return newest ? { profile: newest, isAmbiguous: earlier.length > 1 } : null;
}

function antecedentWithoutPrimary(
  fact: Fact<Antecedent>,
  facts: Facts,
  index: RecordingIndex,
): readonly OtherRole[] {
  const { time } = fact.value;
  const speakerId = facts.speakers[0]?.value;
  if (time.kind !== 'interval' || speakerId === undefined) return [];
  const meeting = releasedWithin(recordingsOf(index, speakerId), time).filter(
    ({ recording }) => recording.status === 'published',
  );
  const [only] = meeting;
  return only && meeting.length === 1 ? [antecedentRole(only, fact, time, 'no-primary')] : [];
}

function antecedentRole(
  profile: RecordingProfile,
  { value, span }: Fact<Antecedent>,
  stated: DayInterval,
  reviewReason: string | null,
): OtherRole {
  const w = weights.antecedent;
  const isInterval = value.time.kind === 'interval';
  const reason = `the report dates the recording before ${formatInterval(stated)}; this one came out ${releaseOf(profile)}`;
  return {
    profile,
    role: 'antecedent',
    status: reviewReason === null ? 'auto' : 'review',
    reviewReason,
    evidence: [
      weigh(
        'antecedent',
        isInterval ? 'interval' : value.time.kind,
        isInterval ? w.predecessor : w.predecessorMonth,
        reason,
        span,
      ),
    ],
  };
}

/** Words quoted with an earlier time are words of the recording that the time names. */
function findQuotedBackground(
  { quotations }: Facts,
  antecedents: readonly OtherRole[],
): readonly OtherRole[] {
  const quoted = quotations.find(({ isBackground }) => isBackground);
  const [antecedent] = antecedents;
  if (!quoted || !antecedent) return [];
  const reason = 'a passage is quoted together with the time of this earlier recording';
  return [
    {
      ...antecedent,
      role: 'background_quoted',
      evidence: [...antecedent.evidence, weigh('quotation', 'background', 0, reason, quoted.span)],
    },
  ];
}

function findMentionRoles(facts: Facts, index: RecordingIndex): readonly OtherRole[] {
  return facts.mentions.flatMap((mention) => {
    const speakerIds =
      mention.speakerIds.length > 0
        ? mention.speakerIds
        : mention.medium === null
          ? []
          : facts.speakers.slice(0, 1).map(({ value }) => value);
    const meeting = speakerIds
      .flatMap((id) => releasedWithin(recordingsOf(index, id), tolerating(mention.days)))
      .filter(({ recording }) => isOfMedium(recording.medium, mention.medium));
    const [only] = meeting;
    return only && meeting.length === 1 ? [mentionRole(only, mention)] : [];
  });
}

function isOfMedium(known: Medium | null, stated: Medium | null): boolean {
  return stated === null || known === null || stated === known;
}

/** Days near enough to count as the stated ones. */
function tolerating({ from, to }: DayInterval): DayInterval {
  return { from: from - thresholds.toleranceDays, to: to + thresholds.toleranceDays };
}

function mentionRole(profile: RecordingProfile, { role, days, span }: Mention): OtherRole {
  const isDay = days.to - days.from <= 1;
  const where = { photo_caption: 'a caption', related_box: 'a box about another story' };
  const place = role === 'photo_caption' || role === 'related_box' ? where[role] : 'the text';
  const reason = `${place} dates a recording ${formatInterval(days)}; this one came out ${releaseOf(profile)}`;
  const bits = isDay ? weights.release.meets : weights.antecedent.predecessor;
  const isSure = isDay || role !== 'background';
  return {
    profile,
    role,
    status: isSure ? 'auto' : 'review',
    reviewReason: isSure ? null : days.to - days.from > 31 ? 'year-only' : 'month-only',
    evidence: [weigh('segment', role.replaceAll('_', '-'), bits, reason, span)],
  };
}

/** A report that came out long after looks back on the recording: it is no news of it. */
function findRetrospective({ decision }: Assessment): readonly OtherRole[] {
  if (decision.kind !== 'pending' || decision.reason !== 'retrospective') return [];
  const { best } = decision;
  if (!best?.hasIdentity || best.isVetoed) return [];
  const { profile, evidence } = best;
  return [{ profile, role: 'background', status: 'auto', reviewReason: null, evidence }];
}

function releaseOf({ release }: RecordingProfile): string {
  return release ? formatInterval(release) : 'on an unknown day';
}
