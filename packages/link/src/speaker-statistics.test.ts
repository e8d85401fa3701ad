import { expect, test } from 'vitest';
import { registry } from '../test/newsroom.ts';
import { noQuotations } from './compare-quotation.ts';
import { indexRecordings, statisticsOf } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';
import {
  countSpeaker,
  durationAdjustment,
  durationDistance,
  expectedCoincidences,
  rangeBits,
  weekdayBits,
} from './speaker-statistics.ts';
import { thresholds } from './weights.ts';

const index = indexRecordings(readRegistry(registry).recordings, noQuotations);
const lindgren = statisticsOf(index, 'lindgren');

test('a weekday weighs the less the commoner it is for the speaker', () => {
  const sunday = weekdayBits(lindgren, 7);
  const thursday = weekdayBits(lindgren, 4);
  expect(thursday).toBeGreaterThan(0);
  expect(sunday).toBeGreaterThan(thursday);
});

test('without recordings every weekday weighs log2(0.95 * 7)', () => {
  expect(weekdayBits(countSpeaker([]), 3)).toBeCloseTo(Math.log2(0.95 * 7), 2);
});

test('a length that two recordings share weighs less than one of its own', () => {
  expect(durationAdjustment(lindgren, 30)).toBeLessThan(durationAdjustment(lindgren, 46));
});

test('a length of time weighs less where more gaps fit it', () => {
  expect(rangeBits(lindgren, 1, 2000)).toBeLessThan(rangeBits(lindgren, 300, 350));
});

test('distances are relative to the nearer end of the range', () => {
  expect(durationDistance([30, 32], 31)).toBe(0);
  expect(durationDistance([30, 32], 16)).toBeCloseTo(0.4667, 3);
  expect(durationDistance([40, 50], 55)).toBeCloseTo(0.1);
});

test('many recordings of one weekday and length make a coincidence likely', () => {
  const facts = { minutes: 30, weekday: 4, medium: 'audio' };
  const weekly = indexRecordings(
    readRegistry({
      ...registry,
      recordings: Array.from({ length: 12 }, (_, week) => ({
        recording_id: `weekly-${week}`,
        speaker_id: 'lindgren',
        medium: 'audio' as const,
        publisher_id: null,
        released_from: `2024-${String(week + 1).padStart(2, '0')}-0${1 + (week % 7)}`,
        released_to: null,
        duration_minutes: [30, 30],
        title: null,
        status: 'published' as const,
      })),
    }).recordings,
    noQuotations,
  );
  expect(expectedCoincidences(statisticsOf(weekly, 'lindgren'), facts)).toBeGreaterThan(
    thresholds.coincidences,
  );
  expect(expectedCoincidences(lindgren, { ...facts, minutes: 46 })).toBeLessThan(
    thresholds.coincidences,
  );
});
