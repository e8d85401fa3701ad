import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, readWords, type Words } from '../kernel/words.ts';
import { createPassageFinder, placePassages, type SharedPassages, swapTexts } from './passage.ts';

const width = 5;
const find = createPassageFinder(width);

function wordsOf(text: string): Words {
  const words = createWords();
  readWords(text, words);
  return words;
}

const findIn = (a: string, b: string): SharedPassages => find(wordsOf(a), wordsOf(b));
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `w${from + n}`);

/** Texts cut and pasted from one another, so that long passages are common. */
const pieces = fc
  .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 25 })), { maxLength: 6 })
  .map((cuts) => cuts.flatMap(([from, length]) => numbered(from, from + length)));

describe('createPassageFinder', () => {
  test('joins runs over a few changed words, and counts only those that are equal', () => {
    const a = numbered(0, 30);
    const b = a.map((word, n) => (n === 10 || n === 11 ? `x${word}` : word));
    expect(findIn(a.join(' '), b.join(' '))).toEqual({
      passages: [{ leftFirst: 0, leftLast: 29, rightFirst: 0, rightLast: 29, wordCount: 28 }],
      longestRun: 18,
    });
  });

  test('does not join over as many words as a run is long, nor over words moved elsewhere', () => {
    const gap = [...numbered(0, 10), ...numbered(50, 55), ...numbered(10, 20)];
    const other = [...numbered(0, 10), ...numbered(60, 65), ...numbered(10, 20)];
    expect(findIn(gap.join(' '), other.join(' ')).passages).toHaveLength(2);
    const whole = [...numbered(0, 20), ...numbered(70, 80)];
    const inserted = [...numbered(0, 10), ...numbered(50, 55), ...numbered(10, 20)];
    for (const other of [numbered(0, 20), whole]) {
      expect(findIn(inserted.join(' '), other.join(' ')).passages).toHaveLength(2);
    }
    const moved = [...numbered(10, 20), ...numbered(0, 10)];
    expect(findIn(numbered(0, 20).join(' '), moved.join(' ')).passages).toHaveLength(2);
  });

  test('leaves out what is shorter than eight words, and all but the 32 longest', () => {
    expect(findIn(numbered(0, 7).join(' '), numbered(0, 7).join(' '))).toEqual({
      passages: [],
      longestRun: 7,
    });
    const blocks = Array.from({ length: 40 }, (_, n) => numbered(100 * n, 100 * n + 8 + (n % 10)));
    const text = (between: string): string =>
      blocks.map((words) => `${words.join(' ')} ${`${between} `.repeat(6)}`).join(' ');
    const { passages } = findIn(text('rope'), text('sail'));
    expect(passages).toHaveLength(32);
    expect(Math.min(...passages.map(({ wordCount }) => wordCount))).toBe(10);
    const firsts = passages.map(({ leftFirst }) => leftFirst);
    expect(firsts).toEqual(firsts.toSorted((x, y) => x - y));
  });

  test('swapping the texts swaps the sides and nothing else', () => {
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        const there = findIn(a.join(' '), b.join(' '));
        expect(swapTexts(findIn(b.join(' '), a.join(' ')))).toEqual(there);
        expect(swapTexts(swapTexts(there))).toEqual(there);
      }),
    );
  });

  test('passages do not overlap on either side, and hold as many equal words as they say', () => {
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        const { passages } = findIn(a.join(' '), b.join(' '));
        const byRight = passages.toSorted((x, y) => x.rightFirst - y.rightFirst);
        passages.slice(1).forEach((passage, n) => {
          expect(passage.leftFirst).toBeGreaterThan(passages[n]?.leftLast ?? 0);
          expect(byRight[n + 1]?.rightFirst).toBeGreaterThan(byRight[n]?.rightLast ?? 0);
        });
        for (const { leftFirst, leftLast, rightFirst, rightLast, wordCount } of passages) {
          const left = a.slice(leftFirst, leftLast + 1);
          const right = b.slice(rightFirst, rightLast + 1);
          expect(wordCount).toBeLessThanOrEqual(Math.min(left.length, right.length));
          if (wordCount === Math.max(left.length, right.length)) expect(left).toEqual(right);
        }
      }),
    );
  });
});

test('placePassages gives the code units of both bodies', () => {
  const left = `“Before.” ${numbered(0, 9).join(' ')}, after`;
  const right = `${numbered(0, 9).join('  —')} ends`;
  const shared = findIn(left, right);
  const [passage] = placePassages(shared, wordsOf(left), wordsOf(right));
  expect(left.slice(passage?.left_start, passage?.left_end)).toBe(numbered(0, 9).join(' '));
  expect(right.slice(passage?.right_start, passage?.right_end)).toBe(numbered(0, 9).join('  —'));
  expect(passage?.word_count).toBe(9);
});
