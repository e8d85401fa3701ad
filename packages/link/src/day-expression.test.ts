import { expect, test } from 'vitest';
import { findDayExpressions, readEdtfDay } from './day-expression.ts';
import { grammarFor } from './grammar.ts';

function kindsIn(text: string, isRunning = true): readonly string[] {
  return findDayExpressions(text, grammarFor('en'), isRunning).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

test.each([
  ['he may speak again, and they march on', []],
  ['since May, when he spoke', ['month: May']],
  ['readers of The Sun saw it', []],
  ['3,000 to 5,000 sailors in 2 harbours', []],
  ['on Nov. 2, 2023 and in 2021', ['date: Nov. 2, 2023', 'year: 2021']],
  ['released Thursday, 12 people said', ['weekday: Thursday, 12']],
  ['Thursday, 12:30', ['weekday: Thursday']],
  ['in May 2022', ['month: May 2022']],
  ['in November last year', ['month: November last year']],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});

test('offsets are those of the text as written', () => {
  const text = 'Über Łódź: am 2. November 2023';
  const [found] = findDayExpressions(text, grammarFor('de'), true);
  expect(found && text.slice(found.start, found.end)).toBe('2. November 2023');
});

test('EDTF days are read with and without a year', () => {
  expect(readEdtfDay('2016-11-03')).toMatchObject({ kind: 'date', year: 2016, month: 11, day: 3 });
  expect(readEdtfDay('XXXX-12-26')).toMatchObject({
    kind: 'month-day',
    year: null,
    month: 12,
    day: 26,
  });
  expect(readEdtfDay('2016-11')).toBeNull();
});
