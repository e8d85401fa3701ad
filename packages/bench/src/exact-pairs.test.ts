import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareExactly } from './exact-pairs.ts';

/** Few words, so that texts share shingles. */
const text = fc
  .array(fc.constantFrom('tide', 'crane', 'berth', 'pilot'), { maxLength: 14 })
  .map((words) => words.join(' '));

function shinglesOf(words: readonly string[]): string[] {
  const shingles = words.map((_, place) => words.slice(place, place + 5));
  return [...new Set(shingles.filter(({ length }) => length === 5).map((run) => run.join('/')))];
}

describe('compareExactly', () => {
  test('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const named = texts.map((body, place) => ({
          id: String(place).padStart(2, '0'),
          text: body,
        }));
        const expected = named.flatMap(({ id: right, text: b }, place) =>
          named.slice(0, place).flatMap(({ id: left, text: a }) => {
            const [one, other] = [shinglesOf(a.split(' ')), shinglesOf(b.split(' '))];
            const shared = one.filter((shingle) => other.includes(shingle)).length;
            if (shared === 0) return [];
            const jaccard = shared / (one.length + other.length - shared);
            const containment = shared / Math.min(one.length, other.length);
            if (jaccard < 0.7 && containment < 0.5) return [];
            return [{ left, right, jaccard, containment, is_identical: a === b }];
          }),
        );
        const found = [...compareExactly(named).pairs];
        const order = (pair: { left: string; right: string }): string => pair.left + pair.right;
        const sort = <T extends { left: string; right: string }>(pairs: T[]): T[] =>
          pairs.sort((x, y) => (order(x) < order(y) ? -1 : 1));
        expect(sort(found)).toEqual(sort(expected));
      }),
    );
  });

  test('takes case and punctuation for nothing', () => {
    const { pairs } = compareExactly([
      { id: 'a', text: 'The pilot boat left at noon, the port said.' },
      { id: 'b', text: '“THE PILOT BOAT left — at noon — the port said”' },
    ]);
    expect(pairs[0]).toMatchObject({ jaccard: 1, containment: 1, is_identical: true });
  });

  test('shares out the shingles by how many texts hold them', () => {
    const of = (count: number, words: string): { id: string; text: string }[] =>
      Array.from({ length: count }, (_, place) => ({ id: `${words}${place}`, text: words }));
    const texts = [...of(1, 'a b c d e'), ...of(9, 'f g h i j'), ...of(70, 'k l m n o')];
    expect(compareExactly(texts).shingle_shares).toEqual([1 / 80, 9 / 80, 0, 70 / 80]);
  });
});
