import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRuns, rollShingles } from './shingle.ts';
import { sketchHashes } from './sketch.ts';
import { createWords, readWords } from './words.ts';

const slots = 128;

/** Sketches of the sets of words of texts. */
function sketchesOf(...texts: readonly string[]): Int32Array[] {
  const words = createWords();
  return texts.map((text) => {
    readWords(text, words);
    const end = countRuns(words, 1);
    const low = new Int32Array(end);
    const high = new Int32Array(end);
    rollShingles(words, 1, low, high, 0);
    const sketch = new Int32Array(slots);
    sketchHashes({ low, high, begin: 0, end }, sketch);
    return sketch;
  });
}

function agreement(a: Int32Array | undefined, b: Int32Array | undefined): number {
  return a ? a.filter((value, slot) => value === b?.[slot]).length / a.length : 0;
}

/** Two sets of `size` words, of which `common` are in both; `seed` makes them others each time. */
function textPair(seed: number, size: number, common: number): [string, string] {
  const word = (side: string, index: number): string =>
    index < common ? `c${seed}x${index}` : `${side}${seed}x${index}`;
  const text = (side: string): string =>
    Array.from({ length: size }, (_, index) => word(side, index)).join(' ');
  return [text('l'), text('r')];
}

describe('sketchHashes', () => {
  test.each([
    [150, 130],
    [150, 75],
    [400, 200],
    [30, 20],
  ])(
    'estimates Jaccard without bias and with little error: %d words, %d in common',
    (size, common) => {
      const jaccard = common / (2 * size - common);
      const errors = Array.from({ length: 300 }, (_, seed) => {
        const [a, b] = sketchesOf(...textPair(seed, size, common));
        return agreement(a, b) - jaccard;
      });
      const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
      // Classical MinHash has a standard deviation of sqrt(J (1 - J) / K). In a text of fewer shingles
      // than slots borrowed values cost some of that.
      const classical = Math.sqrt((jaccard * (1 - jaccard)) / slots);
      expect(Math.abs(bias)).toBeLessThan(0.012);
      expect(spread).toBeLessThan(classical * (size < slots ? 1.4 : 1.1));
    },
  );

  test('is a function of the set: order and repetition do not matter', () => {
    const list = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(list, (words) => {
        const [a, b] = sketchesOf(words.join(' '), [...words.toReversed(), ...words].join(' '));
        expect(b).toEqual(a);
      }),
    );
  });

  test('fills every slot even from one shingle', () => {
    const [sketch] = sketchesOf('alone');
    expect(Math.max(...(sketch ?? [])) < 0x7fff_ffff).toBe(true);
  });
});
