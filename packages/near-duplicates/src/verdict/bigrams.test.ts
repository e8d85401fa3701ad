import fc from 'fast-check';
import stringSimilarity from 'string-similarity';
import { expect, test } from 'vitest';
import { compareBigrams } from './bigrams.ts';

const unit = fc.oneof(
  fc.constantFrom('a', 'b', 'A', ' ', '\n', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u0085'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const line = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

test('answers what string-similarity answers, to the last bit, for any two strings', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      expect(compareBigrams(a, b)).toBe(stringSimilarity.compareTwoStrings(a, b));
    }),
    { numRuns: 1000 },
  );
});

test('leaves out the white space that string-similarity leaves out', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    expect(compareBigrams(text, 'ab')).toBe(stringSimilarity.compareTwoStrings(text, 'ab'));
  }
});

test('counts long lines and many bigrams', () => {
  const long = Array.from({ length: 5000 }, (_, n) => String.fromCharCode(0x4e00 + n)).join('');
  const other = `${long.slice(0, 2500)}${'harbour '.repeat(500)}`;
  expect(compareBigrams(long, other)).toBe(stringSimilarity.compareTwoStrings(long, other));
  expect(compareBigrams(other, long)).toBe(compareBigrams(long, other));
});
