import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthForms, monthLanguages, monthNumber } from './month-names.ts';
import { type DayOrder, findWrittenDates } from './written-date.ts';

/** "2016-11-03 2016-11-03T14:03:00Z assumed" for the first date. */
function readFirst(text: string, order: DayOrder = null): string | null {
  const timestamp = findWrittenDates(text, order)[0]?.timestamp;
  if (timestamp === undefined || typeof timestamp === 'string') return timestamp ?? null;
  return [timestamp.date, timestamp.instant, timestamp.zone].filter(Boolean).join(' ');
}

const day = '2016-11-03';
const minute = '2016-11-03 2016-11-03T14:03:00Z assumed';

describe('findWrittenDates', () => {
  test.each([
    ['Published Nov 3, 2016', day],
    ['Posted on 3rd of November, 2016 at 2:03 pm EST', '2016-11-03 2016-11-03T19:03:00Z stated'],
    ['3. November 2016, 14:03 Uhr', minute],
    ['Do 03.11.16 | 14:03 Uhr | Von der Redaktion', minute],
    ['14:03 Uhr, 03.11.2016', minute],
    ['Le 3 novembre 2016 à 14h03', minute],
    ['3 de noviembre de 2016', day],
    ['3 november 2016 om 14.03', minute],
    ['2016. november 3. 14:03', minute],
    ['14:03, 3 листопада 2016', minute],
    ['Πέμπτη, 3 Νοεμβρίου 2016, 2:03 μ.μ.', minute],
    ['3 Kasım 2016 Perşembe', day],
    ['3 KASIM 2016', day],
    ['Thứ năm, 3 tháng 11, 2016', day],
    ['2016年11月3日 下午2:03', minute],
    ['2016. 11. 3. 오후 2:03', minute],
    ['٣ نوفمبر ٢٠١٦', day],
    ['3 تشرين الثاني 2016', day],
    ['3 نيسان / أبريل 2016', '2016-04-03'],
    ['11/13/2016 14:03 GMT+1', '2016-11-13 2016-11-13T13:03:00Z stated'],
    ['3 Nov 2016 10:00 pm IST', '2016-11-03 unknown'],
    ['Nov. 3, 2016, 2:03 PM ET', '2016-11-03 unknown'],
    ['3 Nov 2016 14:03 at the quay', minute],
    ['© 2016-2020', null],
    ['31 February 2016', null],
    ['3 Foo 2016', null],
    ['call 03 11 20 16 44', null],
    ['1.2.3.2016', null],
  ])('%s', (text, expected) => {
    expect(readFirst(text)).toBe(expected);
  });

  test.each([
    ['03/04/2016', null, 'ambiguous-order'],
    ['03/04/2016', 'day-first', '2016-04-03'],
    ['03/04/2016', 'month-first', '2016-03-04'],
    ['03.04.2016', 'month-first', '2016-04-03'],
    ['04/04/2016', null, '2016-04-04'],
    ['13/04/2016', 'month-first', '2016-04-13'],
    ['04/13/2016', 'day-first', '2016-04-13'],
  ] as const)('%s, %s', (text, order, expected) => {
    expect(readFirst(text, order)).toBe(expected);
  });

  test('gives all dates in the order of the text', () => {
    const dates = findWrittenDates('2016-11-03, updated 4 November 2016', null);
    expect(dates.map(({ written }) => written)).toEqual(['2016-11-03', '4 November 2016']);
  });

  test('reads back every day in every language of the table', () => {
    const days = fc.date({
      min: new Date('1991-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...monthLanguages), fc.nat(), (date, language, pick) => {
        const forms = monthForms(language)[date.getUTCMonth()] ?? [];
        const name = forms[pick % forms.length] ?? '';
        const text = `${date.getUTCDate()} ${name} ${date.getUTCFullYear()}`;
        expect(readFirst(text)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.constantFrom('day-first', 'month-first', null),
        (text, order) => {
          for (const { start, end } of findWrittenDates(text, order))
            expect(start).toBeLessThan(end);
        },
      ),
    );
  });
});

test('every form of the table names one month', () => {
  for (const language of monthLanguages) {
    const months = monthForms(language);
    expect([language, months.length]).toEqual([language, 12]);
    months.forEach((forms, month) => {
      for (const form of forms) expect([form, monthNumber(form)]).toEqual([form, month + 1]);
    });
  }
});
