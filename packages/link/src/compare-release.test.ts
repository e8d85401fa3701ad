import { describe, expect, test } from 'vitest';
import { factsOf, stated } from '../test/newsroom.ts';
import { compareRelease } from './compare-release.ts';
import type { DayInterval } from './day.ts';
import { parseDay } from './day.ts';
import type { Facts } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { ReleaseDay } from './release-day.ts';
import { shelveRecordings } from './speaker-recordings.ts';
import { countSpeaker } from './speaker-statistics.ts';

function day(iso: string): number {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}

function profileOf(release: DayInterval | null): RecordingProfile {
  return {
    recording: {
      recording_id: 'lin-2024-09',
      speaker_id: 'lindgren',
      speaker_name: 'Oskar Lindgren',
      medium: 'audio',
      publisher: null,
      released_from: null,
      released_to: null,
      duration_minutes_from: null,
      duration_minutes_to: null,
      title: null,
      predecessor_id: null,
      status: 'published',
      basis: 'registry',
      founding_report_id: null,
    },
    publisherId: null,
    founders: [],
    release,
    predecessor: null,
    predecessorByMedium: new Map(),
  };
}

/** A recording of Thursday 26 September 2024. */
const known = profileOf({ from: day('2024-09-26'), to: day('2024-09-26') });

function compare(fields: Partial<Facts>, profile: RecordingProfile = known): readonly string[] {
  return compareRelease(factsOf(fields), profile, countSpeaker(shelveRecordings([]))).map(
    ({ kind, level, isVeto, isIdentity }) =>
      [kind, level, ...(isVeto ? ['veto'] : []), ...(isIdentity ? ['identity'] : [])].join(' '),
  );
}

function onDay(iso: string): Partial<Facts> {
  return { release: stated<ReleaseDay>({ kind: 'days', from: day(iso), to: day(iso) }) };
}

describe('a resolved release day', () => {
  test.each([
    ['2024-09-26', 'release same-day identity'],
    ['2024-09-25', 'release one-day-off identity'],
    ['2024-09-28', 'release three-days-off'],
    ['2024-09-29', 'release three-days-off'],
    ['2024-09-30', 'release days-off'],
    ['2024-10-08', 'release days-off'],
    ['2024-10-09', 'release veto veto'],
    ['2024-09-13', 'release veto veto'],
  ])('%s', (iso, expected) => {
    expect(compare(onDay(iso))).toEqual([expected]);
  });

  test('a whole week meets, but weighs less than a day', () => {
    const week: ReleaseDay = { kind: 'days', from: day('2024-09-22'), to: day('2024-09-28') };
    expect(compare({ release: stated(week) })).toEqual(['release same-week identity']);
  });
});

describe('what is not resolved', () => {
  const weekday = (name: number, dayOfMonth: number | null = null): Partial<Facts> => ({
    release: stated<ReleaseDay>({
      kind: 'weekday',
      weekday: name,
      dayOfMonth,
      before: 0,
      after: 0,
    }),
  });
  const monthDay = (month: number, dayOfMonth: number): Partial<Facts> => ({
    release: stated<ReleaseDay>({ kind: 'month-day', month, day: dayOfMonth, before: 0, after: 0 }),
  });

  test.each([
    ['its weekday', weekday(4), 'weekday same-weekday'],
    ['the weekday after', weekday(5), 'weekday neighbouring-weekday'],
    ['another weekday', weekday(1), 'weekday other-weekday'],
    ['weekday and day of the month', weekday(4, 26), 'release same-weekday-and-day identity'],
    ['both one day off', weekday(5, 27), 'release weekday-and-day-one-off'],
    ['weekday of another week', weekday(4, 19), 'release other-day-of-month'],
    ['month and day', monthDay(9, 26), 'release same-month-and-day identity'],
    ['month and day one off', monthDay(9, 25), 'release month-and-day-one-off'],
    ['another month', monthDay(8, 26), 'release other-month-or-day'],
  ])('%s', (_name, fields, expected) => {
    expect(compare(fields)).toEqual([expected]);
  });
});

describe('the publication date alone', () => {
  test.each([
    ['2024-09-24', ['publication_date before-release veto']],
    ['2024-09-25', ['publication_date day-before identity']],
    ['2024-09-26', ['publication_date within-2-days identity']],
    ['2024-09-28', ['publication_date within-2-days identity']],
    ['2024-09-29', ['publication_date within-5-days']],
    ['2024-10-05', ['publication_date within-15-days']],
    ['2024-11-01', ['publication_date within-60-days']],
    ['2025-05-01', ['publication_date within-400-days']],
    ['2026-05-01', ['publication_date years-later']],
  ])('published %s', (iso, expected) => {
    expect(compare({ published: day(iso) })).toEqual(expected);
  });

  test('it says nothing for a report that tells of no recording', () => {
    expect(compare({ published: day('2024-09-27'), isAboutRecording: false })).toEqual([]);
  });

  test('it is not counted again beside a resolved day', () => {
    expect(compare({ ...onDay('2024-09-26'), published: day('2024-09-27') })).toEqual([
      'release same-day identity',
    ]);
  });

  test('a month in the address supports, and another month speaks against', () => {
    const september = { from: day('2024-09-01'), to: day('2024-09-30') };
    const may = { from: day('2024-05-01'), to: day('2024-05-31') };
    expect(compare({ publishedMonth: september })).toEqual(['publication_date month-in-address']);
    expect(compare({ publishedMonth: may })).toEqual(['publication_date other-month-in-address']);
  });
});

test('a recording without a day is told, and weighs nothing', () => {
  expect(compare(onDay('2024-09-26'), profileOf(null))).toEqual(['release recording-undated']);
});
