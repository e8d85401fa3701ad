import { expect, test } from 'vitest';
import { registry } from '../test/newsroom.ts';
import { noQuotations } from './compare-quotation.ts';
import { indexRecordings, statisticsOf } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';
import { shelveRecordings } from './speaker-recordings.ts';
import {
  countSpeaker,
  durationAdjustment,
  durationDistance,
  mediumShareOfOthers,
  predecessorMonthShareOfOthers,
  rangeBits,
  weekdayBits,
  weekdayShareOfOthers,
} from './speaker-statistics.ts';

const index = indexRecordings(readRegistry(registry).recordings, noQuotations);
const lindgren = statisticsOf(index, 'lindgren');

test('a weekday weighs the less the commoner it is for the speaker', () => {
  const sunday = weekdayBits(lindgren, 7);
  const thursday = weekdayBits(lindgren, 4);
  expect(thursday).toBeGreaterThan(0);
  expect(sunday).toBeGreaterThan(thursday);
});

test('without recordings every weekday weighs log2(0.95 * 7)', () => {
  expect(weekdayBits(countSpeaker(shelveRecordings([])), 3)).toBeCloseTo(Math.log2(0.95 * 7), 2);
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

test('shares leave the recording itself out and never reach nought', () => {
  expect(weekdayShareOfOthers(lindgren, 4)).toBeLessThan(1);
  expect(weekdayShareOfOthers(lindgren, 7)).toBeGreaterThan(0);
  expect(weekdayShareOfOthers(lindgren, 7)).toBeLessThan(weekdayShareOfOthers(lindgren, 4));
  expect(mediumShareOfOthers(lindgren, 'video')).toBeLessThan(
    mediumShareOfOthers(lindgren, 'audio'),
  );
  expect(predecessorMonthShareOfOthers(lindgren, 3)).toBeCloseTo(
    1 / (12 + lindgren.gaps.length - 1),
    2,
  );
});
