import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFeedDate } from './feed-date.ts';

test.each([
  // RFC 5322, RFC 822, RFC 850
  ['Fri, 03 May 2024 10:00:00 +0200', '2024-05-03T08:00:00Z'],
  ['Fri, 3 May 24 10:00 GMT', '2024-05-03T10:00:00Z'],
  ['3 May 1999 10:00:00 EST', '1999-05-03T15:00:00Z'],
  ['Friday, 03-May-99 10:00:00 PDT', '1999-05-03T17:00:00Z'],
  ['Fri, 03 May 2024 10:00:00 -00:30', '2024-05-03T10:30:00Z'],
  ['Fri, 03 May 2024 10:00:00 GMT+0200', '2024-05-03T08:00:00Z'],
  ['Fri, 03 May 2024 10:00:00 +0200 (CEST)', '2024-05-03T08:00:00Z'],
  ['Fri(a day (nested)), 03 May(\\)) 2024 10:00 +0000 (GMT)', '2024-05-03T10:00:00Z'],
  ['Fri,3 May 2024 10:00:00 +0200', '2024-05-03T08:00:00Z'],
  ['Fri , 03 \t May 2024  10:00:00\t +0200', '2024-05-03T08:00:00Z'],
  ['fri,  03 MAY 2024,  10:00:00 cest', '2024-05-03T08:00:00Z'],
  ['Wed, 1 September 2004 00:00:00 Z', '2004-09-01T00:00:00Z'],
  ['1 Sept 2004', '2004-09-01T00:00:00Z'],
  // RFC 3339, ISO 8601, W3CDTF
  ['2024-05-03T08:00:00Z', '2024-05-03T08:00:00Z'],
  ['2024-05-03t08:00:00.25z', '2024-05-03T08:00:00.250Z'],
  ['2024-05-03T08:00:00,5+05:30', '2024-05-03T02:30:00.500Z'],
  ['2024-05-03 08:00:00 +02', '2024-05-03T06:00:00Z'],
  ['2024-05-03 08:00:00 UTC', '2024-05-03T08:00:00Z'],
  ['2024-05-03T08:00-04:00', '2024-05-03T12:00:00Z'],
  ['2024-05-03', '2024-05-03T00:00:00Z'],
  ['2024-05', '2024-05-01T00:00:00Z'],
  ['2024', '2024-01-01T00:00:00Z'],
  ['20240503T080000Z', '2024-05-03T08:00:00Z'],
  ['20240503', '2024-05-03T00:00:00Z'],
  ['2024-05-03T24:00:00Z', '2024-05-04T00:00:00Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
  // asctime and running text
  ['Fri May  3 10:00:00 2024', '2024-05-03T10:00:00Z'],
  ['Fri May 03 10:00:00 MSK 2024', '2024-05-03T07:00:00Z'],
  ['May 3, 2024 at 4:05 pm EDT', '2024-05-03T20:05:00Z'],
  ['May 3rd, 2024', '2024-05-03T00:00:00Z'],
])('%s', (text, instant) => {
  expect(parseFeedDate(`  ${text}\n`)).toBe(Date.parse(instant));
});

test.each([
  '',
  'yesterday',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  'Fri, 32 May 2024 10:00:00 GMT',
  '3 Mai 2024',
  '2024-05-03T25:00:00Z',
  '2024-05-03T24:00:01Z',
  '2024-05-03T08:60:00Z',
  '2024-05-03T08:00:00+15:00',
  '2024-05-03 13:00 pm',
  // Zones of several places, and letters that RFC 822 and its users read in opposite ways.
  'Fri, 03 May 2024 10:00:00 IST',
  'Fri, 03 May 2024 10:00:00 A',
  '1714723200',
  '03/05/2024',
])('%s is no date', (text) => {
  expect(parseFeedDate(text)).toBeNull();
});

test('every instant is read back from both forms in any zone', () => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const day = fc.integer({ min: Date.UTC(1970) / 1000, max: Date.UTC(2199) / 1000 });
  fc.assert(
    fc.property(day, fc.integer({ min: -14 * 60, max: 14 * 60 }), (seconds, offset) => {
      const local = new Date(seconds * 1000 + offset * 60_000).toISOString();
      const [year, month, date] = local.slice(0, 10).split('-');
      const clock = local.slice(11, 19);
      const digits = (value: number): string => String(value).padStart(2, '0');
      const size = Math.abs(offset);
      const sign = offset < 0 ? '-' : '+';
      const [hours, minutes] = [digits(Math.trunc(size / 60)), digits(size % 60)];
      const iso = `${local.slice(0, 10)}T${clock}${sign}${hours}:${minutes}`;
      const name = months[Number(month) - 1];
      const rfc = `${date} ${name} ${year} ${clock} ${sign}${hours}${minutes}`;
      expect(parseFeedDate(iso)).toBe(seconds * 1000);
      expect(parseFeedDate(rfc)).toBe(seconds * 1000);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseFeedDate(text) ?? 0).not.toBeNaN();
    }),
  );
});
