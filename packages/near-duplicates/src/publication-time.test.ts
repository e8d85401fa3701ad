import { describe, expect, test } from 'vitest';
import {
  comparePublication,
  compareStart,
  hoursBetween,
  isWithinWindow,
  readPublicationTime,
} from './publication-time.ts';

describe('readPublicationTime', () => {
  test.each([
    ['2021-03-04T05:06:07Z', Date.UTC(2021, 2, 4, 5, 6, 7), false],
    ['2021-03-04T05:06:07.5+02:00', Date.UTC(2021, 2, 4, 3, 6, 7, 500), false],
    ['2021-03-04', Date.UTC(2021, 2, 4), true],
  ])('reads %s', (text, start, isDay) => {
    expect(readPublicationTime(text)).toEqual({ start, isDay });
  });

  test.each([
    '',
    'Thursday',
    '2021-02-30',
    '2021-02-30T00:00:00Z',
    '2021-13-01',
    '2021-03-04T05:06:07',
    '04/03/2021',
    '2021-03-04T25:00:00Z',
  ])('does not read %j', (text) => {
    expect(readPublicationTime(text)).toBeNull();
  });
});

const read = readPublicationTime;

describe('hoursBetween', () => {
  test.each([
    ['2021-03-04T05:00:00Z', '2021-03-04T07:30:00Z', 2.5],
    ['2021-03-06', '2021-03-04', 48],
    ['2021-03-04', '2021-03-04T07:30:00Z', null],
    ['', '2021-03-04', null],
  ])('%s to %s: %j', (a, b, hours) => {
    expect(hoursBetween(read(a), read(b))).toBe(hours);
    expect(hoursBetween(read(b), read(a))).toBe(hours);
  });
});

describe('comparePublication', () => {
  test.each([
    ['2021-03-04T05:00:00Z', '2021-03-04T07:30:00Z', -1],
    ['2021-03-04', '2021-03-05', -1],
    ['2021-03-04', '2021-03-04', 0],
    ['2021-03-04', '2021-03-04T23:00:00Z', 0],
    ['2021-03-04', '2021-03-05T11:59:59Z', 0],
    ['2021-03-04', '2021-03-05T12:00:00Z', -1],
    ['2021-03-03T09:59:59Z', '2021-03-04', -1],
    ['2021-03-03T10:00:00Z', '2021-03-04', 0],
    ['never', '2021-03-04', 0],
  ])('%s before %s: %d', (a, b, sign) => {
    expect(Math.sign(comparePublication(read(a), read(b)))).toBe(sign);
    expect(Math.sign(comparePublication(read(b), read(a))) + sign).toBe(0);
  });
});

test('compareStart puts unknown times last', () => {
  const times = [null, read('2021-03-04'), read('2021-03-03T12:00:00Z')];
  expect(times.toSorted(compareStart)).toEqual([times[2], times[1], null]);
});

describe('isWithinWindow', () => {
  test.each([
    ['2021-03-04T05:00:00Z', '2021-03-05T05:00:00Z', 24, true],
    ['2021-03-04T05:00:00Z', '2021-03-05T05:00:01Z', 24, false],
    // The day may end at noon UTC on the next one, west of everything, or begin at 10 UTC before.
    ['2021-03-04', '2021-03-06T12:00:00Z', 24, true],
    ['2021-03-04', '2021-03-06T12:00:01Z', 24, false],
    ['2021-03-04', '2021-03-02T10:00:00Z', 24, true],
    ['2021-03-04', '2021-03-02T09:59:59Z', 24, false],
    ['2021-03-04', '2021-03-07', 24, true],
    ['2021-03-04', '2021-03-08', 24, false],
    ['2021-03-04', '2024-03-04', null, true],
    ['never', '2021-03-04', 1, true],
  ])('%s and %s within %j hours: %j', (a, b, hours, isWithin) => {
    expect(isWithinWindow(read(a), read(b), hours)).toBe(isWithin);
    expect(isWithinWindow(read(b), read(a), hours)).toBe(isWithin);
  });
});
