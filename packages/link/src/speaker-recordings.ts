import type { Day, DayInterval } from './day.ts';
import { dateOf, daysIn, weekdayOf } from './day.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { TitleIndex } from './title-index.ts';
import { indexTitles } from './title-index.ts';
import { thresholds } from './weights.ts';

/** The recordings of one speaker, to be found by day, title and other facts. */
export interface SpeakerRecordings {
  /** Ordered by release; undated ones last. */
  readonly all: readonly RecordingProfile[];
  /** How many of `all` have a release day; these come first. */
  readonly datedCount: number;
  /** First possible day of each dated recording. */
  readonly firstDays: Int32Array;
  /** Most days between the first and the last possible day of one release. */
  readonly widest: number;
  /** Places are places in `all`. */
  readonly titles: TitleIndex;
  /** Places by fact, where there are so many recordings that weighing all would cost too much. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
  /** The newest recordings: all weekdays under 0, each by its number. */
  readonly newest: ReadonlyMap<number, readonly RecordingProfile[]>;
}

/** Up to so many recordings, a report without any date is weighed against all. */
export const fewRecordings = 32;
/** So many of the newest recordings stand for all that only weekday, medium and publisher fit. */
const standIns = 3;
/** A release stated more widely than this has no day to be found by. */
const widestKeyed = 7;

/** `profiles` of one speaker, ordered by release. */
export function shelveRecordings(profiles: readonly RecordingProfile[]): SpeakerRecordings {
  const dated = profiles.flatMap(({ release }) => release?.from ?? []);
  const isMany = profiles.length > fewRecordings;
  const titles = makeOnce(() => indexTitles(profiles.map(({ recording }) => recording.title)));
  const placesOf = makeOnce(() => (isMany ? indexFacts(profiles) : new Map()));
  const newest = makeOnce(() => (isMany ? listNewest(profiles) : new Map()));
  return {
    all: profiles,
    datedCount: dated.length,
    firstDays: Int32Array.from(dated),
    widest: profiles.reduce(
      (most, { release }) => Math.max(most, release ? release.to - release.from : 0),
      0,
    ),
    // Few reports ask for these, and recordings are shelved anew whenever one is founded.
    get titles() {
      return titles();
    },
    get placesOf() {
      return placesOf();
    },
    get newest() {
      return newest();
    },
  };
}

function makeOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Recordings whose release meets the interval, ordered by release. */
export function releasedWithin(
  shelf: SpeakerRecordings,
  { from, to }: DayInterval,
): readonly RecordingProfile[] {
  const start = firstFrom(shelf, from - shelf.widest);
  const end = firstFrom(shelf, to + 1);
  return shelf.all
    .slice(start, end)
    .filter(({ release }) => release !== null && release.to >= from);
}

/** The last recording that was out before the day, or null. */
export function lastBefore(shelf: SpeakerRecordings, day: Day): RecordingProfile | null {
  for (let place = firstFrom(shelf, day) - 1; place >= 0; place--) {
    const profile = shelf.all[place];
    if (profile?.release && profile.release.to < day) return profile;
  }
  return null;
}

/** The first recording that was not out on the day, or null. */
export function firstAfter(shelf: SpeakerRecordings, day: Day): RecordingProfile | null {
  const place = firstFrom(shelf, day + 1);
  return place < shelf.datedCount ? (shelf.all[place] ?? null) : null;
}

export function undatedOf({ all, datedCount }: SpeakerRecordings): readonly RecordingProfile[] {
  return all.slice(datedCount);
}

/** Place of the first recording whose earliest possible day is `day` or later. */
function firstFrom({ firstDays }: SpeakerRecordings, day: Day): number {
  let low = 0;
  let high = firstDays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstDays[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keys of facts, as whole numbers; a report that states the fact asks for the same key. */
export const factKey = {
  monthAndDay: (month: number, day: number): number => 1e7 + month * 100 + day,
  weekdayAndDay: (weekday: number, day: number): number => 2e7 + weekday * 100 + day,
  minutes: (minutes: number): number => 3e7 + Math.min(Math.round(minutes), 1e6),
  beforeMonth: (year: number, month: number): number => 4e7 + year * 100 + month,
  beforeAnyMonth: (month: number): number => 5e7 + month,
} as const;

function indexFacts(profiles: readonly RecordingProfile[]): ReadonlyMap<number, readonly number[]> {
  const placesOf = new Map<number, number[]>();
  profiles.forEach((profile, place) => {
    for (const key of keysOf(profile)) {
      const places = placesOf.get(key);
      if (places) places.push(place);
      else placesOf.set(key, [place]);
    }
  });
  return placesOf;
}

function listNewest(
  profiles: readonly RecordingProfile[],
): ReadonlyMap<number, readonly RecordingProfile[]> {
  const newest = new Map<number, RecordingProfile[]>();
  for (const profile of profiles.toReversed()) {
    if (!profile.release) continue;
    for (const key of [0, weekdayOf(profile.release.from)]) {
      const listed = newest.get(key) ?? [];
      newest.set(key, listed);
      if (listed.length < standIns) listed.push(profile);
    }
  }
  return newest;
}

function keysOf(profile: RecordingProfile): ReadonlySet<number> {
  const before = [profile.predecessor, ...profile.predecessorByMedium.values()];
  return new Set([
    ...(profile.release ? dayKeys(profile.release) : []),
    ...minuteKeys(profile),
    ...before.flatMap((each) => (each?.release ? beforeKeys(each.release) : [])),
  ]);
}

/** The days of a release, with as many around as "early", "late" and one day off may reach. */
function dayKeys({ from, to }: DayInterval): readonly number[] {
  const margin = 1 + thresholds.toleranceDays;
  const days = daysIn({ from: from - margin, to: Math.min(to, from + widestKeyed) + margin });
  return days.flatMap((day) => {
    const { month, dayOfMonth } = dateOf(day);
    return [
      factKey.monthAndDay(month, dayOfMonth),
      factKey.weekdayAndDay(weekdayOf(day), dayOfMonth),
    ];
  });
}

/** Months in which a release may be placed, one day off included. */
function beforeKeys({ from, to }: DayInterval): readonly number[] {
  const { toleranceDays } = thresholds;
  return [from - toleranceDays, to + toleranceDays].flatMap((day) => {
    const { year, month } = dateOf(day);
    return [factKey.beforeMonth(year, month), factKey.beforeAnyMonth(month)];
  });
}

function minuteKeys({ recording }: RecordingProfile): readonly number[] {
  const { duration_minutes_from: from, duration_minutes_to: to } = recording;
  if (from === null || to === null) return [];
  const shortest = Math.floor(from / (1 + thresholds.durationNear));
  const longest = Math.ceil(to * (1 + thresholds.durationNear));
  return Array.from({ length: longest - shortest + 1 }, (_, more) =>
    factKey.minutes(shortest + more),
  );
}
