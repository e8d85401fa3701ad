import { expect, test } from 'vitest';
import { pollInterval } from './poll-interval.ts';

const hour = 3_600_000;

test.each<[string | null, string | null, string | null, number | null]>([
  ['90', null, null, 1.5 * hour],
  ['90', 'daily', '2', 1.5 * hour],
  [null, 'hourly', null, hour],
  [null, 'Daily', '4', 6 * hour],
  [null, 'weekly', '0', 7 * 24 * hour],
  ['0', 'hourly', '2', hour / 2],
  ['-5', null, null, null],
  ['soon', 'fortnightly', '2', null],
  [null, null, '2', null],
])('ttl %s, %s, %s', (ttl, updatePeriod, updateFrequency, interval) => {
  expect(pollInterval({ ttl, updatePeriod, updateFrequency })).toBe(interval);
});
