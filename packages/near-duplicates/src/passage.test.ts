import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureLongestPassage } from './passage.ts';

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

test('measures a passage that stands in both, wherever it stands', () => {
  const passage = Array.from({ length: 30 }, (_, n) => `p${n}`).join(' ');
  expect(measureLongestPassage(`before ${passage} after`, `${passage} and more`, 5)).toBe(30);
  expect(measureLongestPassage(passage, passage.replace('p12', 'other'), 5)).toBe(17);
  expect(measureLongestPassage('one two three', 'one two three', 5)).toBe(0);
});

test('is at least the longest common run, and 0 only when that is shorter than a shingle', () => {
  const list = fc.array(fc.constantFrom('dock', 'ship', 'crane', 'rope'), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const run = longestCommonRun(a, b);
      const measured = measureLongestPassage(a.join(' '), b.join(' '), 3);
      expect(measured).toBeGreaterThanOrEqual(run < 3 ? 0 : run);
      expect(measured === 0).toBe(run < 3);
    }),
  );
});
