import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.UTC(2024, 10, 21, 12, 0, 0);

test.each([
  ['0', 0],
  [' 7 ', 7_000],
  ['8640000', 8_640_000_000],
  ['Thu, 21 Nov 2024 12:00:05 GMT', 5_000],
  ['Thu, 21 Nov 2024 11:00:00 GMT', 0],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['3 apples', null],
  ['Thu, 99 Nov 2024 12:00:05 GMT', null],
])('%s asks for %s ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

test('no header asks for nothing', () => {
  expect(parseRetryAfter(null, now)).toBeNull();
});
