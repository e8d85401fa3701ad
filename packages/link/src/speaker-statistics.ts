import type { DayInterval } from './day.ts';
import { daysIn, monthOf, weekdayOf } from './day.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { SpeakerRecordings } from './speaker-recordings.ts';
import type { TitleIndex } from './title-index.ts';
import { findAlike } from './title-index.ts';
import { frequencies, thresholds } from './weights.ts';

/** Recordings of one speaker with their titles. */
type CountedRecordings = Pick<SpeakerRecordings, 'all' | 'titles'>;

/** How common each value is among the recordings of one speaker. */
export interface SpeakerStatistics {
  readonly dated: number;
  readonly weekdays: ReadonlyMap<number, number>;
  /** Each range of lengths once, with how many recordings have it. */
  readonly durations: readonly {
    readonly range: readonly [number, number];
    readonly count: number;
  }[];
  readonly durationCount: number;
  /** Days from each recording to the one before, in ascending order. */
  readonly gaps: readonly number[];
  /** Months in which the recordings before came out. */
  readonly predecessorMonths: ReadonlyMap<number, number>;
  readonly titles: TitleIndex;
  readonly media: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countSpeaker(recordings: CountedRecordings): SpeakerStatistics {
  const profiles = recordings.all;
  const durations = profiles.flatMap(({ recording }) => durationOf(recording));
  return {
    dated: profiles.filter(({ release }) => release !== null).length,
    weekdays: countValues(profiles.flatMap(({ release }) => (release ? weekdaysOf(release) : []))),
    durations: countRanges(durations),
    durationCount: durations.length,
    gaps: profiles
      .flatMap(({ release, predecessor }) =>
        release && predecessor?.release ? [release.from - predecessor.release.from] : [],
      )
      .toSorted((a, b) => a - b),
    predecessorMonths: countValues(
      profiles.flatMap(({ release, predecessor }) =>
        release && predecessor?.release ? monthsOf(predecessor.release) : [],
      ),
    ),
    get titles() {
      return recordings.titles;
    },
    media: countValues(profiles.flatMap(({ recording }) => recording.medium ?? [])),
    total: profiles.length,
  };
}

function countValues<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function countRanges(
  ranges: readonly (readonly [number, number])[],
): SpeakerStatistics['durations'] {
  const counts = new Map<string, SpeakerStatistics['durations'][number]>();
  for (const range of ranges) {
    const key = range.join(' ');
    counts.set(key, { range, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function weekdaysOf({ from, to }: DayInterval): readonly number[] {
  return daysIn({ from, to: Math.min(to, from + 6) }).map(weekdayOf);
}

function monthsOf({ from, to }: DayInterval): readonly number[] {
  return [...new Set([monthOf(from), monthOf(to)])];
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
  return adjustedBits(frequencies.duration, near, statistics.durationCount) - Math.log2(m / prior);
}

/** Bits of a length of time since the recording before that fits: "in almost a year". */
export function rangeBits(statistics: SpeakerStatistics, minDays: number, maxDays: number): number {
  return Math.log2(frequencies.range.m / gapShare(statistics, minDays, maxDays));
}

/** How many recordings of the speaker carry about the same title: series repeat theirs. */
export function countTitles(statistics: SpeakerStatistics, title: string): number {
  return findAlike(statistics.titles, title, thresholds.titleSame).length;
}

/** Share of the speaker's other recordings with about this length, smoothed. */
export function durationShareOfOthers(statistics: SpeakerStatistics, minutes: number): number {
  const near = countNear(statistics, minutes);
  return shareOfOthers(frequencies.duration, near, statistics.durationCount);
}

/** Share of the speaker's other recordings that came out on this weekday, smoothed. */
export function weekdayShareOfOthers(statistics: SpeakerStatistics, weekday: number): number {
  const seen = statistics.weekdays.get(weekday) ?? 0;
  return shareOfOthers(frequencies.weekday, seen, statistics.dated);
}

/** Share of the speaker's other recordings in this medium, smoothed. */
export function mediumShareOfOthers(statistics: SpeakerStatistics, medium: string): number {
  const seen = statistics.media.get(medium) ?? 0;
  return shareOfOthers(frequencies.medium, seen, statistics.total);
}

/** Share of the speaker's other recordings whose recording before came out in this month, smoothed. */
export function predecessorMonthShareOfOthers(
  statistics: SpeakerStatistics,
  month: number,
): number {
  const seen = statistics.predecessorMonths.get(month) ?? 0;
  return shareOfOthers(frequencies.predecessorMonth, seen, statistics.gaps.length);
}

/** Share of the speaker's gaps between recordings that a length of time fits, smoothed. */
export function gapShare(statistics: SpeakerStatistics, minDays: number, maxDays: number): number {
  const { gaps } = statistics;
  const fitting = countUpTo(gaps, maxDays) - countUpTo(gaps, minDays - 1);
  return smoothedShare(frequencies.range, fitting, gaps.length);
}

/** Bits of words that name the medium of the recording before, where it is of that medium. */
export function earlierMediumBits(statistics: SpeakerStatistics, medium: string): number {
  return adjustedBits(frequencies.medium, statistics.media.get(medium) ?? 0, statistics.total);
}

function countNear({ durations }: SpeakerStatistics, minutes: number): number {
  let near = 0;
  for (const { range, count } of durations) {
    if (durationDistance(range, minutes) <= thresholds.durationNear) near += count;
  }
  return near;
}

/** How many whole numbers of an ascending list are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Frequency {
  readonly m: number;
  readonly prior: number;
  readonly count: number;
}

function adjustedBits(frequency: Frequency, seen: number, total: number): number {
  return Math.log2(frequency.m / smoothedShare(frequency, seen, total));
}

function shareOfOthers(frequency: Frequency, seen: number, total: number): number {
  return smoothedShare(frequency, Math.max(0, seen - 1), Math.max(0, total - 1));
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
