import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatInterval,
  gapBetween,
  monthInterval,
  parseDay,
  weekdayOf,
} from './day.ts';

const anyDay = fc.integer({ min: -40_000, max: 40_000 });

describe('days', () => {
  test('a day that is written and read again is the same day', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day));
  });

  test('days are written as the runtime writes them', () => {
    const inFourDigitYears = fc.integer({ min: -719_528, max: 2_932_896 });
    fc.assert(
      fc.property(inFourDigitYears, (day) => {
        const date = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test('weekdays agree with the calendar of the runtime', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const sundayFirst = new Date(`${formatDay(day)}T00:00:00Z`).getUTCDay();
        expect(weekdayOf(day)).toBe(sundayFirst === 0 ? 7 : sundayFirst);
      }),
    );
  });

  test.each(['2023-02-29', '2023-13-01', '2023-1-01', ''])('%s is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('a month reaches from its first to its last day', () => {
    expect(formatInterval(monthInterval(2024, 2))).toBe('2024-02-01/2024-02-29');
    expect(formatInterval(monthInterval(2023, 12))).toBe('2023-12-01/2023-12-31');
  });

  test('the gap of two intervals is symmetric and 0 exactly when they meet', () => {
    const interval = fc
      .tuple(fc.nat(50), fc.nat(9))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const days = new Set(Array.from({ length: a.to - a.from + 1 }, (_, i) => a.from + i));
        const doMeet = Array.from({ length: b.to - b.from + 1 }, (_, i) => b.from + i).some((d) =>
          days.has(d),
        );
        expect(gapBetween(a, b)).toBe(gapBetween(b, a));
        expect(gapBetween(a, b) === 0).toBe(doMeet);
      }),
    );
  });
});
