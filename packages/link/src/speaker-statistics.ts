import type { DayInterval } from './day.ts';
import { daysIn, weekdayOf } from './day.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { titleSimilarity } from './title.ts';
import { frequencies, thresholds } from './weights.ts';

/** How common each value is among the recordings of one speaker. */
export interface SpeakerStatistics {
  readonly dated: number;
  readonly weekdays: ReadonlyMap<number, number>;
  readonly durations: readonly (readonly [number, number])[];
  /** Days from each recording to the one before. */
  readonly gaps: readonly number[];
  readonly titles: readonly string[];
  readonly media: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countSpeaker(profiles: readonly RecordingProfile[]): SpeakerStatistics {
  return {
    dated: profiles.filter(({ release }) => release !== null).length,
    weekdays: countValues(profiles.flatMap(({ release }) => (release ? weekdaysOf(release) : []))),
    durations: profiles.flatMap(({ recording }) => durationOf(recording)),
    gaps: profiles.flatMap(({ release, predecessor }) =>
      release && predecessor?.release ? [release.from - predecessor.release.from] : [],
    ),
    titles: profiles.flatMap(({ recording }) => recording.title ?? []),
    media: countValues(profiles.flatMap(({ recording }) => recording.medium ?? [])),
    total: profiles.length,
  };
}

function countValues<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function weekdaysOf({ from, to }: DayInterval): readonly number[] {
  return daysIn({ from, to: Math.min(to, from + 6) }).map(weekdayOf);
}

function durationOf({
  duration_minutes_from: from,
  duration_minutes_to: to,
}: RecordingProfile['recording']): readonly (readonly [number, number])[] {
  return from === null || to === null ? [] : [[from, to]];
}

/** Bits of naming a weekday: log2(m / smoothed share of this speaker's recordings on that day). */
export function weekdayBits(statistics: SpeakerStatistics, weekday: number): number {
  return adjustedBits(frequencies.weekday, statistics.weekdays.get(weekday) ?? 0, statistics.dated);
}

/** Bits to add to a length's weight for how rare that length is for this speaker. */
export function durationAdjustment(statistics: SpeakerStatistics, minutes: number): number {
  const { m, prior } = frequencies.duration;
  const near = countNear(statistics, minutes);
  return (
    adjustedBits(frequencies.duration, near, statistics.durations.length) - Math.log2(m / prior)
  );
}

/** Bits of a length of time since the recording before that fits: "in almost a year". */
export function rangeBits(statistics: SpeakerStatistics, minDays: number, maxDays: number): number {
  const fitting = statistics.gaps.filter((gap) => minDays <= gap && gap <= maxDays).length;
  return adjustedBits(frequencies.range, fitting, statistics.gaps.length);
}

/** How many recordings of the speaker carry about the same title: series repeat theirs. */
export function countTitles(statistics: SpeakerStatistics, title: string): number {
  return statistics.titles.filter((other) => titleSimilarity(other, title) >= thresholds.titleSame)
    .length;
}

/**
 * How many recordings known an unregistered one may be expected to match by its length, weekday and
 * medium: the speaker's other recordings, smoothed, tell how common each value is.
 */
export function expectedCoincidences(
  statistics: SpeakerStatistics,
  {
    minutes,
    weekday,
    medium,
  }: { readonly minutes: number; readonly weekday: number; readonly medium: string },
): number {
  const shareOfOthers = (frequency: Frequency, seen: number, total: number): number =>
    smoothedShare(frequency, Math.max(0, seen - 1), Math.max(0, total - 1));
  return (
    statistics.durations.length *
    shareOfOthers(
      frequencies.duration,
      countNear(statistics, minutes),
      statistics.durations.length,
    ) *
    shareOfOthers(frequencies.weekday, statistics.weekdays.get(weekday) ?? 0, statistics.dated) *
    shareOfOthers(frequencies.medium, statistics.media.get(medium) ?? 0, statistics.total)
  );
}

function countNear({ durations }: SpeakerStatistics, minutes: number): number {
  return durations.filter((range) => durationDistance(range, minutes) <= thresholds.durationNear)
    .length;
}

interface Frequency {
  readonly m: number;
  readonly prior: number;
  readonly count: number;
}

function adjustedBits(frequency: Frequency, seen: number, total: number): number {
  return Math.log2(frequency.m / smoothedShare(frequency, seen, total));
}

function smoothedShare({ prior, count }: Frequency, seen: number, total: number): number {
  return (seen + prior * count) / (total + count);
}

/** Relative distance of a length from a range of lengths; 0 inside. */
export function durationDistance(
  [shortest, longest]: readonly [number, number],
  minutes: number,
): number {
  if (minutes < shortest) return (shortest - minutes) / shortest;
  return minutes > longest && longest > 0 ? (minutes - longest) / longest : 0;
}
