import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHttpDate } from './http-date.ts';

const now = Date.UTC(2026, 0, 1);

test('every date that toUTCString writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      const instant = seconds * 1_000;
      expect(parseHttpDate(new Date(instant).toUTCString(), now)).toBe(instant);
    }),
  );
});

test('all three forms of RFC 9110 mean the same', () => {
  const instant = Date.UTC(1994, 10, 6, 8, 49, 37);
  expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT', now)).toBe(instant);
  expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT', now)).toBe(instant);
  expect(parseHttpDate('Sun Nov  6 08:49:37 1994', now)).toBe(instant);
});

test('a year of two digits is at most 50 years ahead', () => {
  const year = (digits: string): number =>
    new Date(parseHttpDate(`Sunday, 06-Nov-${digits} 08:49:37 GMT`, now) ?? 0).getUTCFullYear();
  expect([year('75'), year('76'), year('77'), year('26')]).toEqual([2075, 2076, 1977, 2026]);
});

test.each([
  '',
  'Sun, 31 Feb 2024 08:49:37 GMT',
  'Sun, 00 Nov 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 24:00:00 GMT',
  'Sun, 06 Nov 1994 08:60:00 GMT',
  'Sun, 06 Nov 1994 08:49:37 +0100',
  'Sun, 06 Now 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
  '1994-11-06T08:49:37Z',
])('%j is none', (text) => {
  expect(parseHttpDate(text, now)).toBeNull();
});
