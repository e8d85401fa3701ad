import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, readWords, type Words } from '../kernel/words.ts';
import { type CommonRun, createAligner } from './alignment.ts';

const width = 3;
const align = createAligner(width);

function wordsOf(words: readonly string[]): Words {
  const read = createWords();
  readWords(words.join(' '), read);
  return read;
}

function alignWords(a: readonly string[], b: readonly string[]): readonly CommonRun[] {
  return align(wordsOf(a), wordsOf(b));
}

/** Oracle: the longest common run of words, by comparing every start with every start. */
function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && a[i + length] === b[j + length]) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

/** The most often that one run of `width` words stands in a text. */
function mostRepeated(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (let end = width; end <= words.length; end++) {
    const run = words.slice(end - width, end).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const vocabulary = ['dock', 'ship', 'crane', 'rope', 'sail'];
const list = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 });
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `w${from + n}`);

describe('createAligner', () => {
  test('finds moved passages, each as one run', () => {
    const a = [...numbered(0, 10), 'x', ...numbered(20, 32)];
    const b = ['y', ...numbered(20, 32), 'z', 'z', ...numbered(0, 10)];
    expect(alignWords(a, b)).toEqual([
      { left: 0, right: 15, length: 10 },
      { left: 11, right: 1, length: 12 },
    ]);
  });

  test('pairs repeated passages one to one, in order', () => {
    const phrase = numbered(0, 6);
    const a = [...phrase, 'x', ...phrase];
    const b = [...phrase, 'y', ...phrase];
    expect(alignWords(a, b)).toEqual([
      { left: 0, right: 0, length: 6 },
      { left: 7, right: 7, length: 6 },
    ]);
  });

  test('lets the longer of two overlapping runs have the words', () => {
    const a = [...numbered(0, 8), 'x', ...numbered(4, 16)];
    const b = numbered(0, 16);
    expect(alignWords(a, b)).toEqual([
      { left: 0, right: 0, length: 4 },
      { left: 9, right: 4, length: 12 },
    ]);
  });

  test('does not miss a longer run that ends a word behind a shorter one', () => {
    const a = [...numbered(0, 6), 'x', ...numbered(1, 8)];
    expect(alignWords(a, numbered(0, 8))).toEqual([{ left: 7, right: 1, length: 7 }]);
  });

  test('gives runs of equal words, long enough, apart on both sides, in order', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const runs = alignWords(a, b);
        const lefts = new Set<number>();
        const rights = new Set<number>();
        for (const { left, right, length } of runs) {
          expect(length).toBeGreaterThanOrEqual(width);
          expect(a.slice(left, left + length)).toEqual(b.slice(right, right + length));
          for (let word = 0; word < length; word++) {
            lefts.add(left + word);
            rights.add(right + word);
          }
        }
        const covered = runs.reduce((sum, { length }) => sum + length, 0);
        expect([lefts.size, rights.size]).toEqual([covered, covered]);
        expect(runs.map(({ left }) => left)).toEqual(
          runs.map(({ left }) => left).toSorted((x, y) => x - y),
        );
      }),
    );
  });

  test('finds the longest common run', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        fc.pre(mostRepeated(a) <= 8);
        const run = longestCommonRun(a, b);
        const longest = Math.max(0, ...alignWords(a, b).map(({ length }) => length));
        expect(longest).toBe(run < width ? 0 : run);
      }),
      { numRuns: 500 },
    );
  });

  test('a phrase repeated without end costs no more than its length', () => {
    const often = new Array<string>(200_000).fill('ship');
    const runs = alignWords(often, [...often, 'crane', ...often]);
    expect(runs[0]).toEqual({ left: 0, right: 0, length: often.length });
  });

  test('forms filled in differently, by the ten thousand, cost no more than their length', () => {
    const form = (key: string): string[] =>
      Array.from({ length: 10_000 }, (_, n) => [
        ...numbered(0, 12),
        `${key}${n}`,
        ...numbered(20, 30),
      ]).flat();
    const runs = alignWords(form('a'), form('b'));
    expect(runs.length).toBeGreaterThan(0);
    expect(Math.max(...runs.map(({ length }) => length))).toBe(22);
  });
});
