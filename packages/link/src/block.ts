import { dateOf, dayOfMonth, daysIn } from './day.ts';
import type { Facts } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { ReleaseDay } from './release-day.ts';
import type { SpeakerRecordings } from './speaker-recordings.ts';
import {
  factKey,
  fewRecordings,
  firstAfter,
  lastBefore,
  releasedWithin,
  undatedOf,
} from './speaker-recordings.ts';
import { findAlike } from './title-index.ts';
import { thresholds } from './weights.ts';

/** Days around a release or publication within which recordings are compared. */
const blockDays = 60;
/** A fact that more recordings share than this tells too little to look at them all. */
const mostSharing = 200;
/** A stated interval of more months than this is no fact to search by. */
const mostMonths = 12;

/**
 * Recordings of one speaker that the report may tell of. With a date: those within two months of the
 * stated release or the publication, the nearest on either side, those with the title and undated
 * ones. Without: all of them, or where there are many those that share a fact.
 */
export function blockRecordings(
  facts: Facts,
  shelf: SpeakerRecordings,
): readonly RecordingProfile[] {
  const { release, published } = facts;
  const days = release?.value.kind === 'days' ? [release.value.from, release.value.to] : [];
  const anchors = published === null ? days : [...days, published];
  if (anchors.length === 0) {
    return shelf.all.length <= fewRecordings ? shelf.all : blockByFacts(facts, shelf);
  }
  const from = Math.min(...anchors);
  const to = Math.max(...anchors);
  const around = [lastBefore(shelf, from), firstAfter(shelf, to)].filter((each) => each !== null);
  const near = releasedWithin(shelf, { from: from - blockDays, to: to + blockDays });
  return distinct([...near, ...around, ...undatedOf(shelf), ...titled(facts, shelf)]);
}

function blockByFacts(facts: Facts, shelf: SpeakerRecordings): readonly RecordingProfile[] {
  const { publishedMonth } = facts;
  const shared = [...keysOf(facts)].flatMap((key) => {
    const places = shelf.placesOf.get(key) ?? [];
    return places.length <= mostSharing ? places.map((place) => shelf.all[place]) : [];
  });
  const inMonth = publishedMonth
    ? releasedWithin(shelf, { from: publishedMonth.from - 2, to: publishedMonth.to + 1 })
    : [];
  const found = [...shared, ...inMonth, ...undatedOf(shelf), ...titled(facts, shelf)];
  return distinct([...found.filter((each) => each !== undefined), ...newestFitting(facts, shelf)]);
}

function titled({ title }: Facts, shelf: SpeakerRecordings): readonly RecordingProfile[] {
  if (title === null) return [];
  return findAlike(shelf.titles, title.value, thresholds.titleAlike).flatMap(
    (place) => shelf.all[place] ?? [],
  );
}

/** Every recording that shares no other fact weighs as much as one of these. */
function newestFitting(
  { release }: Facts,
  { newest }: SpeakerRecordings,
): readonly RecordingProfile[] {
  return newest.get(release?.value.kind === 'weekday' ? release.value.weekday : 0) ?? [];
}

function keysOf({ release, duration, antecedents }: Facts): ReadonlySet<number> {
  return new Set([
    ...(release ? releaseKeys(release.value) : []),
    ...(duration ? [factKey.minutes(duration.value.minutes)] : []),
    ...antecedents.flatMap(({ value: { time } }) => {
      if (time.kind === 'month') return [factKey.beforeAnyMonth(time.month)];
      return time.kind === 'interval' ? beforeKeys(time.from, time.to) : [];
    }),
  ]);
}

/** Recordings are filed under the days around theirs, so here the stated day is enough. */
function releaseKeys(stated: ReleaseDay): readonly number[] {
  if (stated.kind === 'weekday') {
    return stated.dayOfMonth === null
      ? []
      : [factKey.weekdayAndDay(stated.weekday, stated.dayOfMonth)];
  }
  return stated.kind === 'month-day' ? [factKey.monthAndDay(stated.month, stated.day)] : [];
}

function beforeKeys(from: number, to: number): readonly number[] {
  if (to - from > mostMonths * 31) return [];
  // One day in each month and the last are enough to meet every month once.
  const days = daysIn({ from, to }).filter((day) => dayOfMonth(day) === 1);
  return [from, ...days].map((day) => {
    const { year, month } = dateOf(day);
    return factKey.beforeMonth(year, month);
  });
}

function distinct(profiles: readonly RecordingProfile[]): readonly RecordingProfile[] {
  return [...new Set(profiles)];
}
