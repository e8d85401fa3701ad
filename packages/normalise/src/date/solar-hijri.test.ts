import { expect, test } from 'vitest';
import { fromSolarHijri } from './solar-hijri.ts';
import { findWrittenDates } from './written-date.ts';

test('every day from 1370 to 1408 is that of the calendar of the platform', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  for (let time = Date.UTC(1991, 3, 1); time < Date.UTC(2030, 2, 1); time += 86_400_000) {
    const parts = new Map(
      calendar.formatToParts(time).map(({ type, value }) => [type as string, value]),
    );
    const [year, month, day] = ['year', 'month', 'day'].map((type) => parts.get(type));
    const { year: y, month: m, day: d } = fromSolarHijri({ year, month, day });
    expect(`${y}-${m}-${d}`).toBe(new Date(time).toISOString().slice(0, 10));
  }
});

test.each([
  ['۱۲ تیر ۱۳۹۹', '2020-07-02'],
  ['2 تير 1399 - 12:09:08 ب.ظ', '2020-06-22'],
  ['۱۳۹۹/۰۸/۱۳ - ۱۰:۲۰', '2020-11-03'],
  ['1441/08/22', undefined],
  ['3 November 1399', undefined],
  ['31 اسفند 1399', undefined],
])('%s', (written, day) => {
  const timestamp = findWrittenDates(written, null)[0]?.timestamp;
  expect(typeof timestamp === 'object' ? timestamp.date : timestamp).toBe(day);
});

test('the afternoon of a Persian clock', () => {
  expect(findWrittenDates('2 تير 1399 - 02:09 ب.ظ', null)).toMatchObject([
    { timestamp: { wall: '2020-06-22T14:09:00.000' } },
  ]);
});
