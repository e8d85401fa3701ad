import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRuns, rollShingles } from './shingle.ts';
import { createWords, readWords } from './words.ts';

/** The distinct shingles of each text, as both lanes of their hashes. */
function shinglesOf(texts: readonly string[], width: number): string[][] {
  const words = createWords();
  return texts.map((text) => {
    readWords(text, words);
    const low = new Int32Array(countRuns(words, width));
    const high = new Int32Array(low.length);
    rollShingles(words, width, low, high, 0);
    return [...new Set(Array.from(low, (lane, run) => `${lane},${high[run]}`))];
  });
}

/** Oracle: shingles as strings in a Set. */
function shingleStrings(text: string, width: number): Set<string> {
  const words = text.split(' ').filter((word) => word !== '');
  const shingles = new Set<string>();
  for (let start = 0; start + width <= words.length; start++) {
    shingles.add(words.slice(start, start + width).join(' '));
  }
  return shingles;
}

const text = fc
  .array(fc.constantFrom('dock', 'ship', 'crane', 'union', 'a', '7'), { maxLength: 60 })
  .map((words) => words.join(' '));
const width = fc.integer({ min: 1, max: 6 });

describe('rollShingles', () => {
  test('counts and intersects as sets of strings do', () => {
    fc.assert(
      fc.property(text, text, width, (a, b, size) => {
        const [left = [], right = []] = shinglesOf([a, b], size);
        const expectedLeft = shingleStrings(a, size);
        const expectedRight = shingleStrings(b, size);
        expect(left).toHaveLength(expectedLeft.size);
        expect(right).toHaveLength(expectedRight.size);
        const common = right.filter((shingle) => left.includes(shingle)).length;
        expect(common).toBe([...expectedRight].filter((one) => expectedLeft.has(one)).length);
      }),
      { numRuns: 300 },
    );
  });

  test('depends on the order of words and not on what stood before', () => {
    const [a, b, c] = shinglesOf(['one two three', 'three two one', 'zero one two three'], 3);
    expect(a).not.toEqual(b);
    expect(c?.[1]).toBe(a?.[0]);
  });

  test.each([0, 1])(
    'tells shingles apart by lane %d alone, and the order of their words',
    (lane) => {
      const words = Array.from({ length: 40 }, (_, n) => `w${n}`);
      const pairs = words.flatMap((a) => words.map((b) => `${a} ${b}`));
      const hashes = shinglesOf(pairs, 2).map(([shingle]) => shingle?.split(',')[lane]);
      expect(new Set(hashes).size).toBe(pairs.length);
    },
  );

  test('gives a text that is too short an empty set', () => {
    expect(shinglesOf(['one two', '', 'one two three'], 3).map((set) => set.length)).toEqual([
      0, 0, 1,
    ]);
  });
});
