import { expect, test } from 'vitest';
import { parseRetryAfter, retryAfterOf } from './retry-after.ts';

const now = Date.UTC(2024, 10, 21, 12, 0, 0);

test.each([
  ['0', 0],
  [' 7 ', 7_000],
  ['8640000', 8_640_000_000],
  ['Thu, 21 Nov 2024 12:00:05 GMT', 5_000],
  ['Thursday, 21-Nov-24 12:00:05 GMT', 5_000],
  ['Thu Nov 21 12:00:05 2024', 5_000],
  ['Thu, 21 Nov 2024 11:00:00 GMT', 0],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['3 apples', null],
  ['Thu, 99 Nov 2024 12:00:05 GMT', null],
])('%s asks for %s ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

test('no header asks for nothing', () => {
  expect(parseRetryAfter(null, now)).toBeNull();
  expect(retryAfterOf({ headers: [['Date', 'Thu, 21 Nov 2024 12:00:00 GMT']] }, now)).toBeNull();
});

test('a date is relative to the clock of the server that sent it', () => {
  const later: readonly [string, string] = ['Retry-After', 'Thu, 21 Nov 2024 12:01:00 GMT'];
  expect(retryAfterOf({ headers: [later] }, now)).toBe(60_000);
  for (const hours of ['10', '12', '14']) {
    const date: readonly [string, string] = ['date', `Thu, 21 Nov 2024 ${hours}:00:30 GMT`];
    const expected = hours === '12' ? 30_000 : hours === '10' ? 7_230_000 : 0;
    expect(retryAfterOf({ headers: [later, date] }, now)).toBe(expected);
  }
  expect(retryAfterOf({ headers: [later, ['Date', 'yesterday']] }, now)).toBe(60_000);
});

test('of several the longest counts, and one that cannot be read does not', () => {
  const headers = ['5', 'soon', '9', '7'].map((value) => ['Retry-After', value] as const);
  expect(retryAfterOf({ headers }, now)).toBe(9_000);
});
