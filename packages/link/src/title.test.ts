import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammarFor } from './grammar.ts';
import { findKnownTitle, findTitle, knowTitles, titleSimilarity } from './title.ts';
import { thresholds } from './weights.ts';

describe('similarity of titles', () => {
  test.each([
    ['Row Forward In Calm Or Storm', 'Go Forward, In Calm or Storm'],
    ['What The Sea Has Promised Us', 'This is what the sea promised us'],
    ['You Will Remember Our Harbour', 'For you will remember our harbour'],
  ])('%s and %s are one title', (a, b) => {
    expect(titleSimilarity(a, b)).toBeGreaterThanOrEqual(thresholds.titleSame);
  });

  test('other titles are not', () => {
    expect(
      titleSimilarity('The Lighthouse Is Guide Enough', 'What The Sea Has Promised Us'),
    ).toBeLessThan(thresholds.titleAlike);
    expect(titleSimilarity('', '')).toBe(0);
  });

  test('it is symmetric, at most 1, and 1 for a title and itself', () => {
    const words = fc.array(fc.constantFrom('sea', 'storm', 'calm', 'guide', 'harbour'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        expect(titleSimilarity(left, right)).toBe(titleSimilarity(right, left));
        expect(titleSimilarity(left, right)).toBeLessThanOrEqual(1);
        expect(titleSimilarity(left, left)).toBe(1);
      }),
    );
  });
});

describe('titles in text', () => {
  test('an announced title is found with its offsets', () => {
    const text = 'The recording, titled “The Lighthouse Is Guide Enough,” came late.';
    const found = findTitle(text, grammarFor('en'));
    expect(found?.title).toBe('The Lighthouse Is Guide Enough');
    expect(found && text.slice(found.start, found.end)).toBe(found?.title);
  });

  test('quotation marks alone announce nothing', () => {
    expect(findTitle('They called it a “corridor of fog” at sea.', grammarFor('en'))).toBeNull();
  });

  test('a known title is found without quotation marks, a short one is not', () => {
    const text = 'Under the words the lighthouse is guide enough, he spoke.';
    const known = [knowTitles(['The Lighthouse Is Guide Enough'])];
    expect(findKnownTitle(text, known)?.title).toBe('the lighthouse is guide enough');
    const short = [knowTitles(['Farewell letter'])];
    expect(findKnownTitle('A farewell letter came.', short)).toBeNull();
  });

  test('of several known titles the first place and there the longest counts, of any speaker', () => {
    const known = [
      knowTitles(['Row Forward In Calm', 'Songs of the Tide']),
      knowTitles(['Row Forward In Calm Or Storm']),
    ];
    const text = 'He called it “Row forward, in calm or storm” and not songs of the tide.';
    const found = findKnownTitle(text, known);
    expect(found?.title).toBe('Row forward, in calm or storm');
    expect(found && text.slice(found.start, found.end)).toBe(found?.title);
    expect(findKnownTitle('Row forward in', known)).toBeNull();
  });
});
