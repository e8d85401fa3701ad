import { describe, expect, test } from 'vitest';
import { antecedentMedium, findAntecedentTime, resolveAntecedent } from './antecedent.ts';
import { formatInterval, parseDay } from './day.ts';
import { grammarFor } from './grammar.ts';

function resolve(words: string, from: string, language = 'en'): string | null {
  const found = findAntecedentTime(words, grammarFor(language), false);
  const day = parseDay(from);
  return found && day !== null ? formatInterval(resolveAntecedent(found.time, day)) : null;
}

describe('the time of the recording before, seen from 22 August 2024', () => {
  test.each([
    ['since December 2023', '2023-12-01/2023-12-31'],
    ['early November 2023', '2023-11-01/2023-11-12'],
    ['since late 2023', '2023-09-01/2023-12-31'],
    ['28 September 2023', '2023-09-28'],
    ['September 28, 2023', '2023-09-28'],
    ['2021 (harbour speech)', '2021-01-01/2021-12-31'],
    ['November', '2023-11-01/2023-11-30'],
    ['since last November', '2023-11-01/2023-11-30'],
    ['in May', '2024-05-01/2024-05-31'],
    ['since September last year', '2023-09-01/2023-09-30'],
    ['almost a year', '2023-08-20/2023-12-01'],
    ['in almost year', '2023-08-20/2023-12-01'],
    ['in nearly 11 months', '2023-09-19/2023-10-23'],
    ['in five years', '2019-03-06/2020-02-09'],
    ['more than a year', '2023-02-04/2023-08-26'],
  ])('%s is %s', (words, expected) => {
    expect(resolve(words, '2024-08-22')).toBe(expected);
  });

  test.each([
    ['em quase um ano', 'pt', '2023-08-20/2023-12-01'],
    ['seit fast einem Jahr', 'de', '2023-08-20/2023-12-01'],
    ['setembro do ano passado', 'pt', '2023-09-01/2023-09-30'],
    ['od września 2023', 'pl', '2023-09-01/2023-09-30'],
    ['26 dicembre 2023', 'it', '2023-12-26'],
    ['28 de setembro de 2023', 'pt', '2023-09-28'],
  ])('%s (%s) is %s', (words, language, expected) => {
    expect(resolve(words, '2024-08-22', language)).toBe(expected);
  });

  test('words without a time tell none', () => {
    expect(resolve('since the strike began', '2024-08-22')).toBeNull();
    expect(resolve('year', '2024-08-22')).toBeNull();
  });

  test('a month that has begun is this year, one that has not is last year', () => {
    expect(resolve('August', '2024-08-22')).toBe('2024-08-01/2024-08-31');
    expect(resolve('August', '2024-08-01')).toBe('2023-08-01/2023-08-31');
  });
});

test.each([
  ['first video since 2021', 'video'],
  ['since she appeared on camera in July', 'video'],
  ['first audio message since', 'audio'],
  ['since July', null],
])('%s compares with %s', (words, medium) => {
  expect(antecedentMedium(words, grammarFor('en'))).toBe(medium);
});
