import type { Recording } from '@tellings/schema';
import { compareStrings, mintId } from '@tellings/schema';
import { assess } from './assessment.ts';
import type { Day, DayInterval } from './day.ts';
import { daysIn, formatDay, gapBetween } from './day.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './founded-facts.ts';
import type { JudgementBook } from './judgement.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf } from './recording-index.ts';
import type { LooseRecording } from './recording-profile.ts';
import { releasedWithin } from './speaker-recordings.ts';
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
  facts: readonly Facts[],
  index: RecordingIndex,
  book: JudgementBook,
  speakerNames: ReadonlyMap<string, string>,
): readonly LooseRecording[] {
  const bySpeaker = new Map<string, Seed[]>();
  for (const each of facts) {
    const seed = seedOf(each, index, book);
    if (!seed) continue;
    const known = bySpeaker.get(seed.speakerId);
    if (known) known.push(seed);
    else bySpeaker.set(seed.speakerId, [seed]);
  }
  return [...bySpeaker].flatMap(([speakerId, seeds]) =>
    gather(seeds).map(({ members, release }) =>
      foundOne(
        speakerId,
        speakerNames.get(speakerId) ?? speakerId,
        members.map((member) => member.facts),
        release,
      ),
    ),
  );
}

function seedOf(facts: Facts, index: RecordingIndex, book: JudgementBook): Seed | null {
  const [speaker] = facts.speakers;
  const days = statedDays(facts);
  if (!facts.isAboutRecording || !speaker || speaker.confidence < 0.5 || !days) return null;
  const tooNear = thresholds.foundingGapDays - 1;
  const around = { from: days.from - tooNear, to: days.to + tooNear };
  if (releasedWithin(recordingsOf(index, speaker.value), around).length > 0) return null;
  const { decision, judged } = assess(facts, index, book);
  if (decision.kind !== 'pending' || judged) return null;
  const isKnownTitle = decision.best?.evidence.some(
    ({ kind, level }) => kind === 'title' && level === 'same',
  );
  return isKnownTitle ? null : { facts, speakerId: speaker.value, days };
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

/** A recording that these reports tell of; without a release day where none is certain. */
export function foundOne(
  speakerId: string,
  speakerName: string,
  members: readonly Facts[],
  release: DayInterval | null,
): LooseRecording {
  const founder = members.toSorted(compareFounders)[0]?.reportId ?? '';
  const releasedFrom = release ? formatDay(release.from) : null;
  const { publisherId, ...described } = gatherFacts(members);
  const recording: Recording = {
    recording_id: mintRecordingId(speakerId, releasedFrom, founder),
    speaker_id: speakerId,
    speaker_name: speakerName,
    ...described,
    released_from: releasedFrom,
    released_to: release ? formatDay(release.to) : null,
    predecessor_id: null,
    status: 'published',
    basis: 'founded',
    founding_report_id: founder,
  };
  return { recording, publisherId, release, founders: members.map(({ reportId }) => reportId) };
}

/** The id of a recording that is founded where nothing was published before. */
export function mintRecordingId(
  speakerId: string,
  releasedFrom: string | null,
  founder: string,
): string {
  return mintId('rec', speakerId, releasedFrom ?? 'undated', founder);
}

/** The earliest published founds; reports without a date come last. */
function compareFounders(a: Facts, b: Facts): number {
  const dayA = a.published ?? Number.POSITIVE_INFINITY;
  const dayB = b.published ?? Number.POSITIVE_INFINITY;
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return compareStrings(a.reportId, b.reportId);
}
