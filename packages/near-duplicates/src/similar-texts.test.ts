import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultParameters } from './parameters.ts';
import { appendShingles, createShingleSets, type ShingleSets } from './shingle.ts';
import { findSimilarTexts } from './similar-texts.ts';
import { createWords, readWords } from './words.ts';

const width = defaultParameters.shingleWidth;

function setsOf(texts: readonly string[]): ShingleSets {
  const words = createWords();
  const sets = createShingleSets(0);
  for (const text of texts) {
    readWords(text, words);
    appendShingles(sets, words, width);
  }
  return sets;
}

function shingleStrings(text: string): Set<string> {
  const words = text.split(' ');
  const shingles = new Set<string>();
  for (let start = 0; start + width <= words.length; start++) {
    shingles.add(words.slice(start, start + width).join(' '));
  }
  return shingles;
}

interface Expected {
  readonly shared: number;
  readonly jaccard: number;
  readonly containment: number;
}

/** Oracle: every pair of texts, with shingles as strings. */
function compareAll(texts: readonly string[]): Map<string, Expected> {
  const sets = texts.map(shingleStrings);
  const expected = new Map<string, Expected>();
  sets.forEach((right, j) => {
    sets.slice(0, j).forEach((left, i) => {
      const shared = [...left].filter((shingle) => right.has(shingle)).length;
      if (shared === 0) return;
      const jaccard = shared / (left.size + right.size - shared);
      const containment = shared / Math.min(left.size, right.size);
      expected.set(`${i}-${j}`, { shared, jaccard, containment });
    });
  });
  return expected;
}

/** A corpus of invented texts with planted copies: edited, cut, extended and embedded ones. */
const corpus = fc
  .array(
    fc.record({
      seed: fc.nat({ max: 1e6 }),
      length: fc.integer({ min: 20, max: 160 }),
      kind: fc.constantFrom('fresh', 'edit', 'cut', 'extend', 'embed'),
      source: fc.nat({ max: 1e6 }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((plans) => {
    const texts: string[][] = [];
    for (const { seed, length, kind, source } of plans) {
      const fresh = Array.from({ length }, (_, n) => `w${(seed * 31 + n * n * 17) % 5003}`);
      const original = texts[source % Math.max(1, texts.length)] ?? fresh;
      const edited = original.map((word, n) => (n % 37 === seed % 37 ? `e${seed}` : word));
      const plants: Record<string, string[]> = {
        fresh,
        edit: edited,
        cut: original.slice(0, Math.ceil(original.length * 0.6)),
        extend: [...original, ...fresh.slice(0, 25)],
        embed: [...fresh, ...original.slice(5, 45), ...fresh.toReversed()],
      };
      texts.push(plants[kind] ?? fresh);
    }
    return texts.map((words) => words.join(' '));
  });

describe('findSimilarTexts', () => {
  test('finds what comparing all with all finds, with the same counts, and nothing else', () => {
    let expectedCount = 0;
    let foundCount = 0;
    fc.assert(
      fc.property(corpus, (texts) => {
        const expected = compareAll(texts);
        const found = new Map(
          findSimilarTexts(setsOf(texts), defaultParameters).pairs.map((pair) => [
            `${pair.left}-${pair.right}`,
            pair.sharedCount,
          ]),
        );
        for (const [key, shared] of found) expect(expected.get(key)?.shared).toBe(shared);
        for (const [key, { jaccard, containment }] of expected) {
          if (jaccard < 0.7 && containment < 0.5) continue;
          expectedCount++;
          if (found.has(key)) foundCount++;
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(expectedCount).toBeGreaterThan(500);
    expect(foundCount / expectedCount).toBeGreaterThanOrEqual(0.99);
  });

  test('finds near copies through the bands alone when every shingle is too frequent', () => {
    const story = Array.from({ length: 120 }, (_, n) => `w${n}`);
    const texts = Array.from({ length: 90 }, (_, n) =>
      [`town${n}`, ...story, `byline${n}`].join(' '),
    );
    const { pairs } = findSimilarTexts(setsOf(texts), defaultParameters);
    expect(pairs.length / ((90 * 89) / 2)).toBeGreaterThan(0.9);
    expect(pairs.every(({ sharedCount }) => sharedCount === 116)).toBe(true);
  });

  test('compares a text in a crowded bucket with a limited number of others, and says so', () => {
    const story = Array.from({ length: 60 }, (_, n) => `w${n}`);
    const texts = Array.from({ length: 1200 }, (_, n) => [...story, `town${n}`].join(' '));
    const { pairs, crowdedCount } = findSimilarTexts(setsOf(texts), defaultParameters);
    expect(crowdedCount).toBeGreaterThan(1000);
    expect(pairs.length).toBeLessThan(1200 * 20 * defaultParameters.bucketLimit);
    expect(new Set(pairs.flatMap(({ left, right }) => [left, right])).size).toBe(1200);
  });

  test('answers nothing for no texts and for texts without shingles', () => {
    expect(findSimilarTexts(setsOf([]), defaultParameters).pairs).toEqual([]);
    expect(findSimilarTexts(setsOf(['a b', 'a b', '']), defaultParameters).pairs).toEqual([]);
  });
});
