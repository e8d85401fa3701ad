import type { Recording } from '@tellings/schema';
import { compareStrings, mintId } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import type { Day, DayInterval } from './day.ts';
import { daysIn, formatDay, gapBetween } from './day.ts';
import type { Facts } from './facts.ts';
import { foldedWords } from './fold.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf } from './recording-index.ts';
import type { LooseRecording } from './recording-profile.ts';
import { thresholds } from './weights.ts';

/** A report that fits no known recording and states on which day its own came out. */
interface Seed {
  readonly facts: Facts;
  readonly speakerId: string;
  readonly days: DayInterval;
}

/**
 * Recordings that reports tell of and nobody registered. Seeds of one speaker gather around the day
 * that most of them state, so that no chain of neighbouring days joins two recordings, and the order
 * of reports does not matter.
 */
export function foundRecordings(
  assessments: readonly Assessment[],
  index: RecordingIndex,
  speakerNames: ReadonlyMap<string, string>,
): readonly LooseRecording[] {
  const bySpeaker = new Map<string, Seed[]>();
  for (const assessment of assessments) {
    const seed = seedOf(assessment, index);
    if (seed) bySpeaker.set(seed.speakerId, [...(bySpeaker.get(seed.speakerId) ?? []), seed]);
  }
  return [...bySpeaker].flatMap(([speakerId, seeds]) =>
    gather(seeds).map(({ members, release }) =>
      foundOne(speakerId, speakerNames.get(speakerId) ?? speakerId, members, release),
    ),
  );
}

function seedOf(assessment: Assessment, index: RecordingIndex): Seed | null {
  const { facts, decision, judged } = assessment;
  const [speaker] = facts.speakers;
  const days = statedDays(facts);
  if (decision.kind !== 'pending' || judged || !facts.isAboutRecording) return null;
  if (!speaker || speaker.confidence < 0.5 || !days) return null;
  const isFree = recordingsOf(index, speaker.value).every(
    ({ release }) => !release || gapBetween(release, days) >= thresholds.foundingGapDays,
  );
  const isKnownTitle = decision.best?.evidence.some(
    ({ kind, level }) => kind === 'title' && level === 'same',
  );
  return isFree && !isKnownTitle ? { facts, speakerId: speaker.value, days } : null;
}

/** A release day firm enough to found on: precise, of a release verb, and news when published. */
function statedDays({ release, published }: Facts): DayInterval | null {
  if (release?.value.kind !== 'days' || release.confidence < 0.5) return null;
  const { from, to } = release.value;
  const isNews =
    published === null ||
    (published - to <= thresholds.retrospectiveDays &&
      from - published <= thresholds.toleranceDays);
  return isNews && to - from <= 2 ? { from, to } : null;
}

function gather(
  seeds: readonly Seed[],
): readonly { readonly members: readonly Seed[]; readonly release: DayInterval }[] {
  const groups = [];
  let rest = seeds;
  while (rest.length > 0) {
    const day = commonestDay(rest);
    const around = { from: day - thresholds.toleranceDays, to: day + thresholds.toleranceDays };
    const members = rest.filter(({ days }) => gapBetween(days, around) === 0);
    const agreeing = members.filter(({ days }) => days.from <= day && day <= days.to);
    const release = {
      from: Math.max(...agreeing.map(({ days }) => days.from)),
      to: Math.min(...agreeing.map(({ days }) => days.to)),
    };
    groups.push({ members, release });
    rest = rest.filter((seed) => !members.includes(seed));
  }
  return groups;
}

/** The day that most seeds allow; the earliest of several. */
function commonestDay(seeds: readonly Seed[]): Day {
  const counts = new Map<Day, number>();
  for (const day of seeds.flatMap(({ days }) => daysIn(days))) {
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([dayA, a], [dayB, b]) => b - a || dayA - dayB);
  return first?.[0] ?? 0;
}

function foundOne(
  speakerId: string,
  speakerName: string,
  members: readonly Seed[],
  { from, to }: DayInterval,
): LooseRecording {
  const facts = members.map((member) => member.facts).toSorted(compareFounders);
  const founder = facts[0]?.reportId ?? '';
  const releasedFrom = formatDay(from);
  const durations = facts.flatMap(({ duration }) => duration?.value.minutes ?? []);
  const publishers = facts.flatMap(({ publisher }) => publisher?.value ?? []);
  const publisher = commonest(publishers.map(({ name }) => name));
  const recording: Recording = {
    recording_id: mintId('rec', speakerId, releasedFrom, founder),
    speaker_id: speakerId,
    speaker_name: speakerName,
    medium: commonest(facts.flatMap(({ medium }) => medium?.value ?? [])),
    publisher,
    released_from: releasedFrom,
    released_to: formatDay(to),
    duration_minutes_from: durations.length > 0 ? Math.min(...durations) : null,
    duration_minutes_to: durations.length > 0 ? Math.max(...durations) : null,
    title: commonest(facts.flatMap(({ title }) => title?.value ?? [])),
    predecessor_id: null,
    status: 'published',
    basis: 'founded',
    founding_report_id: founder,
  };
  const publisherId = publishers.find(({ name }) => name === publisher)?.id ?? null;
  return { recording, publisherId, release: { from, to } };
}

/** The earliest published founds; reports without a date come last. */
function compareFounders(a: Facts, b: Facts): number {
  const dayA = a.published ?? Number.POSITIVE_INFINITY;
  const dayB = b.published ?? Number.POSITIVE_INFINITY;
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return compareStrings(a.reportId, b.reportId);
}

/** The value stated most often, spelling aside; of several the smallest. Null when none is stated. */
function commonest<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<string, { count: number; value: Value }>();
  for (const value of values.toSorted(compareStrings)) {
    const key = foldedWords(value).join(' ');
    const known = counts.get(key) ?? { count: 0, value };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const [first] = [...counts.values()].toSorted(
    (a, b) => b.count - a.count || compareStrings(a.value, b.value),
  );
  return first?.value ?? null;
}
