import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, foldText } from './fold.ts';

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test.each([
  ['Środę', 'srode'],
  ['Terça–Feira', 'terca-feira'],
  ['Free Harbour’s', "free harbour's"],
  ['łódź', 'lodz'],
  ['Ǿre', 'ore'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('words are cut at everything but letters, digits and inner apostrophes', () => {
  expect(foldedWords("Row Forward, In Calm—or 'Storm': Lindgren's 2nd")).toEqual([
    'row',
    'forward',
    'in',
    'calm',
    'or',
    'storm',
    "lindgren's",
    '2nd',
  ]);
});
