import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInterval, parseDay, weekdayOf } from './day.ts';
import { findDayExpressions } from './day-expression.ts';
import { grammarFor } from './grammar.ts';
import type { ReleaseDay } from './release-day.ts';
import { resolveReleaseDay } from './release-day.ts';

function resolve(words: string, published: string | null, language = 'en'): ReleaseDay | null {
  const [expression] = findDayExpressions(words, grammarFor(language), false);
  if (!expression) return null;
  return resolveReleaseDay(expression, published === null ? null : parseDay(published));
}

function resolveToText(words: string, published: string, language = 'en'): string | null {
  const day = resolve(words, published, language);
  return day?.kind === 'days' ? formatInterval(day) : null;
}

describe('words for the release day, with a publication date', () => {
  // 2023-11-03 is a Friday.
  test.each([
    ['Thursday', '2023-11-02'],
    ['Friday', '2023-11-03'],
    ['Saturday', '2023-10-28'],
    ['early Thursday', '2023-11-01/2023-11-02'],
    ['early on Thursday', '2023-11-01/2023-11-02'],
    ['in the early hours of Thursday', '2023-11-01/2023-11-02'],
    ['late on Wednesday', '2023-11-01/2023-11-02'],
    ['Wednesday night', '2023-11-01/2023-11-02'],
    ['today', '2023-11-03'],
    ['yesterday', '2023-11-02'],
    ['this week', '2023-10-28/2023-11-03'],
    ['November 2', '2023-11-02'],
    ['Nov. 2', '2023-11-02'],
    ['2nd of November', '2023-11-02'],
    ['December 30', '2022-12-30'],
    ['November 2, 2022', '2022-11-02'],
    ['2 November 2022', '2022-11-02'],
    ['2022-11-02', '2022-11-02'],
    ['Thursday (2)', '2023-11-02'],
    ['Thursday, 26', '2023-10-26'],
    ['Monday, 30 October', '2023-10-30'],
  ])('%s is %s', (words, expected) => {
    expect(resolveToText(words, '2023-11-03')).toBe(expected);
  });

  test.each([
    ['quinta-feira (2)', 'pt', '2023-11-02'],
    ['noite desta quarta-feira', 'pt', '2023-11-01/2023-11-02'],
    ['esta semana', 'pt', '2023-10-28/2023-11-03'],
    ['2 de novembro de 2023', 'pt', '2023-11-02'],
    ['w czwartek', 'pl', '2023-11-02'],
    ['am Donnerstag', 'de', '2023-11-02'],
    ['giovedì', 'it', '2023-11-02'],
    ['el jueves', 'es', '2023-11-02'],
    ['jeudi', 'fr', '2023-11-02'],
    ['donderdag', 'nl', '2023-11-02'],
    ['Huwebes', 'tl', '2023-11-02'],
  ])('%s (%s) is %s', (words, language, expected) => {
    expect(resolveToText(words, '2023-11-03', language)).toBe(expected);
  });

  test('a weekday that contradicts its day of the month tells nothing', () => {
    expect(resolveToText('Thursday (25)', '2023-11-03')).toBeNull();
  });

  test('a weekday is the newest such day not after publication', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 10_000, max: 25_000 }),
        (index, published) => {
          const [expression] = findDayExpressions(names[index] ?? '', grammarFor('en'), false);
          const day = expression ? resolveReleaseDay(expression, published) : null;
          if (day?.kind !== 'days') throw new Error('a weekday resolves with a publication date');
          expect(day.from).toBe(day.to);
          expect(weekdayOf(day.from)).toBe(index + 1);
          expect(published - day.from).toBeGreaterThanOrEqual(0);
          expect(published - day.from).toBeLessThan(7);
        },
      ),
    );
  });
});

describe('words for the release day, without a publication date', () => {
  test('a weekday stays a weekday', () => {
    expect(resolve('early Thursday', null)).toEqual({
      kind: 'weekday',
      weekday: 4,
      dayOfMonth: null,
      before: 1,
      after: 0,
    });
  });

  test('a month and day stay without a year', () => {
    expect(resolve('December 26', null)).toEqual({
      kind: 'month-day',
      month: 12,
      day: 26,
      before: 0,
      after: 0,
    });
  });

  test('today and this week tell nothing', () => {
    expect(resolve('today', null)).toBeNull();
    expect(resolve('this week', null)).toBeNull();
  });
});
