import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Witnesses } from './separation.ts';
import { findSeparatingTerms, sumSeparation } from './separation.ts';
import { makeTermTable } from './term-table.ts';

/** Reports of lower-case words; every name begins with a capital letter. */
function witnessesOf(texts: readonly string[]): Witnesses {
  const table = makeTermTable(
    texts.map((text, place) => ({
      reportId: String(place).padStart(3, '0'),
      published: null,
      words: text.split(' ').map((word) => ({
        word: word.toLowerCase(),
        isCapital: /^[A-Z]/.test(word),
        isTelling: true,
      })),
    })),
  );
  return { table, weights: texts.map(() => 1) };
}

const left = Array.from({ length: 10 }, () => 'harbour strike Varnholm night');
const right = Array.from({ length: 10 }, () => 'harbour strike Torrevella boats');
const ten = Array.from({ length: 10 }, (_, place) => place);
const halves = [ten, ten.map((place) => place + 10)] as const;

describe('findSeparatingTerms', () => {
  const witnesses = witnessesOf([...left, ...right]);

  test('finds what one side has and the other lacks, names counting double', () => {
    const found = findSeparatingTerms(halves, witnesses);
    // 20 bits for one bit a report, less log2(20) / 2 and the 5 bits of the term's name.
    const own = 20 - Math.log2(20) / 2 - 5;
    expect(found.map(({ term, bits, side }) => [witnesses.table.words[term], bits, side])).toEqual([
      ['torrevella', expect.closeTo(2 * own, 1), 1],
      ['varnholm', expect.closeTo(2 * own, 1), 0],
      ['boats', expect.closeTo(own, 1), 1],
      ['night', expect.closeTo(own, 1), 0],
    ]);
  });

  test('copies of one text count once', () => {
    const copied = { ...witnesses, weights: [...left, ...right].map(() => 0.1) };
    expect(findSeparatingTerms(halves, copied)).toEqual([]);
  });

  test('turning the halves round turns the sides and keeps the bits', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'D', 'E');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), {
      minLength: 6,
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (reports) => {
        const some = witnessesOf(reports.map((words) => words.join(' ')));
        const places = reports.map((_, place) => place);
        const a = places.filter((place) => place % 2 === 0);
        const b = places.filter((place) => place % 2 === 1);
        const there = findSeparatingTerms([a, b], some);
        const back = findSeparatingTerms([b, a], some);
        expect(sumSeparation(there)).toBe(sumSeparation(back));
        expect(there.map(({ side }) => 1 - side)).toEqual(back.map(({ side }) => side));
      }),
    );
  });
});
