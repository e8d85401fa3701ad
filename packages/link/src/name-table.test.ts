import { expect, test } from 'vitest';
import { findNames, lookUpName, makeNameTable } from './name-table.ts';

const table = makeNameTable([
  {
    id: 'lindgren',
    names: ['lindgren', 'Oskar Lindgren', 'Al-Lindgren'],
    descriptions: ['the exiled prime minister'],
  },
  { id: 'okoye', names: ['okoye', 'Marit Okoye'], descriptions: [] },
]);

test('names are found whatever their case, hyphens and diacritics', () => {
  expect(lookUpName(table, 'OSKAR  LINDGRÉN')).toBe('lindgren');
  expect(lookUpName(table, 'al lindgren')).toBe('lindgren');
  expect(lookUpName(table, 'Lindgrens')).toBeNull();
});

test('the longest name at a place is found, descriptions are told apart', () => {
  const text = 'The exiled prime minister, Oskar Lindgren, met Marit Okoye and Lindgrenson.';
  expect(
    findNames(table, text).map(({ id, isDescription, start, end }) => [
      id,
      isDescription,
      text.slice(start, end),
    ]),
  ).toEqual([
    ['lindgren', true, 'The exiled prime minister'],
    ['lindgren', false, 'Oskar Lindgren'],
    ['okoye', false, 'Marit Okoye'],
  ]);
});

test('an empty table finds nothing', () => {
  expect(findNames(makeNameTable([]), 'anyone at all')).toEqual([]);
});
