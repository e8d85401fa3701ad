import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumeOffset, offsetOf, parseTimestamp } from './timestamp.ts';

describe('parseTimestamp', () => {
  test.each([
    ['2016-11-03', '2016-11-03', null, null],
    ['2016/11/3', '2016-11-03', null, null],
    ['20161103', '2016-11-03', null, null],
    ['20161103T140305Z', '2016-11-03', '2016-11-03T14:03:05Z', 'stated'],
    ['2016-11-03T14:03', '2016-11-03', '2016-11-03T14:03:00Z', 'assumed'],
    ['2016-11-03 14:03:05', '2016-11-03', '2016-11-03T14:03:05Z', 'assumed'],
    ['2016-11-03T23:30:00-05:00', '2016-11-03', '2016-11-04T04:30:00Z', 'stated'],
    ['2016-11-03T01:30:00+0300', '2016-11-03', '2016-11-02T22:30:00Z', 'stated'],
    ['2016-11-03T14:03:5Z', '2016-11-03', '2016-11-03T14:03:05Z', 'stated'],
    ['2016-11-03T14:03:05.250Z', '2016-11-03', '2016-11-03T14:03:05.250Z', 'stated'],
    ['Thu, 03 Nov 2016 14:03:00 GMT', '2016-11-03', '2016-11-03T14:03:00Z', 'stated'],
    ['Thu, 03 Nov 2016 14:03:00 EST', '2016-11-03', '2016-11-03T19:03:00Z', 'stated'],
    ['Thu, 3 Nov 16 14:03 PDT', '2016-11-03', '2016-11-03T21:03:00Z', 'stated'],
    ['03 Nov 2016 23:59:60 +0000', '2016-11-03', '2016-11-03T23:59:59Z', 'stated'],
    ['November 3, 2016', '2016-11-03', null, null],
    ['Nov. 3, 2016 2:03 pm EDT', '2016-11-03', '2016-11-03T18:03:00Z', 'stated'],
    ['3rd of November 2016', '2016-11-03', null, null],
    ['Sept. 28, 2017', '2017-09-28', null, null],
    ['2016-11-03 12:10 a.m.', '2016-11-03', '2016-11-03T00:10:00Z', 'assumed'],
    ['Thu Nov 03 14:03:00 EDT 2016', '2016-11-03', '2016-11-03T18:03:00Z', 'stated'],
    ['20161103140305', '2016-11-03', '2016-11-03T14:03:05Z', 'assumed'],
    ['1478181785', '2016-11-03', '2016-11-03T14:03:05Z', 'stated'],
    ['1478181785250', '2016-11-03', '2016-11-03T14:03:05.250Z', 'stated'],
    ['Thu, 03 Nov 2016 14:03:00 IST', '2016-11-03', null, 'unknown'],
  ])('%s', (written, date, instant, zone) => {
    expect(parseTimestamp(written)).toMatchObject({ date, instant, zone });
  });

  test.each([
    '',
    'Thursday',
    'two days ago',
    '2016-02-30',
    '2016-13-01',
    '03/11/2016',
    '2016-11-03T25:00',
    '3 Foo 2016',
    '2016',
    '13:00 pm',
    '2016-11-03T13:61Z',
  ])('%j is no date', (written) => {
    expect(parseTimestamp(written)).toBe('invalid-date');
  });

  test.each([
    '1970-01-01',
    '0001-01-01T00:00:00Z',
    '0116-11-03',
    '1989-12-31T23:59:59Z',
    '9999-01-01',
  ])('%s is not possible', (written) => {
    expect(parseTimestamp(written)).toBe('implausible-date');
  });

  const instants = fc.date({
    min: new Date('1990-01-02T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  test('reads back every instant in RFC 3339 and RFC 5322', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const expected = instant.toISOString().replace('.000Z', 'Z');
        expect(parseTimestamp(instant.toISOString())).toMatchObject({ instant: expected });
        const seconds = new Date(Math.trunc(instant.getTime() / 1000) * 1000)
          .toISOString()
          .replace('.000Z', 'Z');
        expect(parseTimestamp(instant.toUTCString())).toMatchObject({ instant: seconds });
      }),
    );
  });

  test('an offset moves the instant and leaves the day as written', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -12, max: 14 }), (instant, hours) => {
        const wall = instant.toISOString().slice(0, 19);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const parsed = parseTimestamp(`${wall}${offset}`);
        if (typeof parsed === 'string') throw new Error(parsed);
        expect(parsed.date).toBe(wall.slice(0, 10));
        expect(Date.parse(parsed.instant ?? '')).toBe(Date.parse(`${wall}Z`) - hours * 3_600_000);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (written) => {
        const parsed = parseTimestamp(written);
        expect(typeof parsed === 'string' || /^\d{4}-\d\d-\d\d$/.test(parsed.date)).toBe(true);
      }),
    );
  });
});

test('offsetOf and assumeOffset undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -14 * 4, max: 14 * 4 }), (quarters) => {
      const parsed = parseTimestamp('2016-11-03T14:03:05');
      if (typeof parsed === 'string') throw new Error(parsed);
      const moved = assumeOffset(parsed, quarters * 15);
      expect(moved.zone).toBe('assumed');
      expect(offsetOf({ ...moved, zone: 'stated' })).toBe(quarters * 15);
    }),
  );
});
