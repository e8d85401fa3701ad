import { describe, expect, test } from 'vitest';
import { stated } from '../test/newsroom.ts';
import { settleDuration, settleRelease } from './contradiction.ts';
import type { ReleaseDay } from './release-day.ts';

const days = (from: number, to = from): ReleaseDay => ({ kind: 'days', from, to });
const weekday = (number: number): ReleaseDay => ({
  kind: 'weekday',
  weekday: number,
  dayOfMonth: null,
  before: 0,
  after: 0,
});

describe('two facts of one report', () => {
  test.each([
    ['the same day', [days(100), days(100)], false],
    ['neighbours', [days(100), days(101)], false],
    ['two days apart', [days(100), days(102)], true],
    ['Sunday and Monday', [weekday(7), weekday(1)], false],
    ['Monday and Thursday', [weekday(1), weekday(4)], true],
    ['a day and a weekday cannot be compared', [days(100), weekday(4)], false],
    ['of three, any two', [days(100), days(100), days(110)], true],
  ])('release, %s', (_name, values, isContradicted) => {
    const settled = settleRelease(values.map(stated));
    expect(settled.isContradicted).toBe(isContradicted);
    expect(settled.fact?.value ?? null).toEqual(isContradicted ? null : values[0]);
  });

  test('a day that may be of the saying contradicts nothing', () => {
    const weak = { ...stated(days(120)), confidence: 0.4 };
    expect(settleRelease([stated(days(100)), weak]).isContradicted).toBe(false);
  });

  test.each([
    [46, null, 47, null, false],
    [46, null, 31, null, true],
    [54, null, 60, 'hour', false],
  ])('%d %s and %d %s minutes', (one, oneQualifier, other, otherQualifier, isContradicted) => {
    const settled = settleDuration([
      stated({ minutes: one, qualifier: oneQualifier }),
      stated({ minutes: other, qualifier: otherQualifier }),
    ]);
    expect(settled.isContradicted).toBe(isContradicted);
  });

  test('nothing stated is nothing contradicted', () => {
    expect(settleRelease([])).toEqual({ fact: null, isContradicted: false });
  });
});
