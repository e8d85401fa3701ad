import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, readWords } from '../kernel/words.ts';
import { isRoundingOf, type NumberFact, readFigures, readNumeral } from './number-fact.ts';

/** Reads the first number of a text that begins with it, and the words that belong to it. */
function read(text: string): NumberFact & { readonly wordCount: number } {
  const words = createWords();
  readWords(text, words);
  const number = /^\d/.test(text) ? readFigures(text, words, 0) : readNumeral(text, words, 0);
  if (!number) throw new Error(`no number: ${text}`);
  return { ...number.fact, wordCount: number.last + 1 };
}

describe('reading', () => {
  test.each([
    ['17', 17, 1, 1],
    ['17,121,000 shares', 17_121_000, 1, 3],
    ['232.0 mln', 232e6, 1e5, 3],
    ['1.46 billion', 1.46e9, 1e7, 3],
    ['12\nthousand', 12e3, 1e3, 2],
    ['0.75 pct', 0.75, 0.01, 2],
    ['two', 2, 0, 1],
    ['Nineteen-million', 19e6, 0, 2],
    ['5. Million people', 5, 0, 1],
  ])('%j is %d', (text, value, step, wordCount) => {
    const number = read(text);
    expect(number.value).toBeCloseTo(value, 6);
    expect(number.step).toBeCloseTo(step, 6);
    expect(number.wordCount).toBe(wordCount);
  });

  test.each([
    '6-3/8',
    '1987-88',
    '2nd',
    '1,23',
    '1,234,56',
    '1.2.3',
    '12345,678',
    '1234567890123456',
    '٣',
  ])('%j is no plain number, and equal to itself only', (text) => {
    const words = createWords();
    readWords(text, words);
    const { fact } = readFigures(text, words, 0);
    expect(fact).toEqual({ hash: expect.any(Number), value: Number.NaN, step: 0 });
    expect(fact.hash).not.toBe(read('6-5/8').hash);
  });

  test('writes of one value have one hash, other values another', () => {
    const value = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(value, value, ([a, placesA], [b, placesB]) => {
        const numberA = read((a / 10 ** placesA).toFixed(placesA));
        const numberB = read((b / 10 ** placesB).toFixed(placesB));
        const isEqual = a * 10 ** (3 - placesA) === b * 10 ** (3 - placesB);
        expect(numberA.hash === numberB.hash).toBe(isEqual);
      }),
    );
    expect(read('12.5 mln').hash).toBe(read('12,500,000').hash);
    expect(read('12.50 million').hash).toBe(read('12,500 thousand').hash);
    expect(read('two').hash).toBe(read('2.0').hash);
    expect(read('two').hash).not.toBe(read('two mln').hash);
  });
});

describe('isRoundingOf', () => {
  test.each([
    ['17,121,000', '17.1 mln', true],
    ['1,459,193,000', '1.46 billion', true],
    ['2,770,243', '2.8 mln', true],
    ['12.45', '12.5', true],
    ['12.44', '12.5', false],
    ['17,121,000', '17.2 mln', false],
    ['1.5 billion', 'two billion', false],
    ['1.5 billion', '2 billion', false],
    ['6.125', '6', false],
    ['12.1', '12.2', false],
    ['12', '12-1/8', false],
  ])('%j and %j: %j', (a, b, isRounding) => {
    expect(isRoundingOf(read(a), read(b))).toBe(isRounding);
    expect(isRoundingOf(read(b), read(a))).toBe(isRounding);
  });
});
