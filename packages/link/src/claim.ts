import type { Claim } from '@tellings/schema';
import { mintId } from '@tellings/schema';
import { resolveAntecedent } from './antecedent.ts';
import { predecessorsFor } from './compare-antecedent.ts';
import { formatInterval, gapBetween } from './day.ts';
import type { Fact, Facts } from './facts.ts';
import { foldedWords } from './fold.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { durationDistance } from './speaker-statistics.ts';
import { titleSimilarity } from './title.ts';
import { thresholds } from './weights.ts';

type Stated = Pick<Claim, 'field' | 'value' | 'qualifier' | 'agrees'> & {
  readonly fact: Fact<unknown>;
};

/** What a report states of the recording it tells of, each fact with whether the recording agrees. */
export function makeClaims(facts: Facts, profile: RecordingProfile): readonly Claim[] {
  const stated = [
    ...claimRelease(facts, profile),
    ...claimDuration(facts, profile),
    ...claimNames(facts, profile),
    ...claimPredecessor(facts, profile),
  ];
  const claims = stated.map(({ fact, field, value, qualifier, agrees }): Claim => {
    const { recording_id } = profile.recording;
    return {
      claim_id: mintId('clm', facts.reportId, recording_id, field, value),
      recording_id,
      report_id: facts.reportId,
      field,
      value,
      qualifier,
      agrees,
      start: fact.span?.start ?? null,
      end: fact.span?.end ?? null,
    };
  });
  return [...new Map(claims.map((claim) => [claim.claim_id, claim])).values()];
}

function claimRelease({ release: fact }: Facts, { release }: RecordingProfile): readonly Stated[] {
  if (fact?.value.kind !== 'days') return [];
  const agrees = release ? gapBetween(release, fact.value) === 0 : null;
  return [
    { fact, field: 'released_date', value: formatInterval(fact.value), qualifier: null, agrees },
  ];
}

function claimDuration(
  { duration: fact }: Facts,
  { recording }: RecordingProfile,
): readonly Stated[] {
  if (!fact) return [];
  const { minutes, qualifier } = fact.value;
  const { duration_minutes_from: from, duration_minutes_to: to } = recording;
  const agrees = from === null || to === null ? null : durationDistance([from, to], minutes) === 0;
  return [{ fact, field: 'duration_minutes', value: String(minutes), qualifier, agrees }];
}

function claimNames(facts: Facts, { recording, publisherId }: RecordingProfile): readonly Stated[] {
  const { medium, publisher, title } = facts;
  const stated: Stated[] = [];
  if (medium) {
    const agrees = recording.medium === null ? null : medium.value === recording.medium;
    stated.push({ fact: medium, field: 'medium', value: medium.value, qualifier: null, agrees });
  }
  if (publisher) {
    const { id, name } = publisher.value;
    const isSame =
      id !== null && publisherId !== null
        ? id === publisherId
        : foldedWords(name).join(' ') === foldedWords(recording.publisher ?? '').join(' ');
    const agrees = recording.publisher === null ? null : isSame;
    stated.push({ fact: publisher, field: 'publisher', value: name, qualifier: null, agrees });
  }
  if (title) {
    const isSame = titleSimilarity(title.value, recording.title ?? '') >= thresholds.titleSame;
    const agrees = recording.title === null ? null : isSame;
    stated.push({ fact: title, field: 'title', value: title.value, qualifier: null, agrees });
  }
  return stated;
}

function claimPredecessor(facts: Facts, profile: RecordingProfile): readonly Stated[] {
  const { release } = profile;
  if (!release) return [];
  return facts.antecedents.map((fact) => {
    const stated = resolveAntecedent(fact.value.time, release.from);
    const options = predecessorsFor(fact.value, facts.medium?.value ?? null, profile);
    const fits = options.some((each) => each.release && gapBetween(each.release, stated) === 0);
    return {
      fact,
      field: 'predecessor',
      value: formatInterval(stated),
      qualifier: null,
      agrees: options.length > 0 ? fits : null,
    };
  });
}
