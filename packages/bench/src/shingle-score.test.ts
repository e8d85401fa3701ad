import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreText, summariseTexts } from './shingle-score.ts';

const words = fc
  .array(fc.constantFrom('ship', 'port', 'crew', 'storm', 'crane'))
  .map((w) => w.join(' '));
const text = words.filter((found) => found !== '');

describe('scoreText', () => {
  test('counts runs of four words', () => {
    // Wanted: abcd bcde. Found: abcd bcdx.
    expect(scoreText('a b c d e', 'a b c d x')).toEqual({
      both: 1,
      extra: 1,
      missing: 1,
      is_exact: false,
    });
  });

  test('counts repeated runs as often as they occur', () => {
    // Runs of four equal words: wanted 1, found 3.
    expect(scoreText('go go go go', 'go go go go go go')).toMatchObject({ both: 1, extra: 2 });
  });

  test('a text of fewer than four words is one run, an empty one none', () => {
    expect(scoreText('two words', 'two words')).toMatchObject({ both: 1, extra: 0, missing: 0 });
    expect(scoreText('two words', '')).toMatchObject({ both: 0, extra: 0, missing: 1 });
    expect(scoreText('', '')).toMatchObject({ both: 0, extra: 0, missing: 0, is_exact: true });
  });

  test('punctuation does not count, letter case does', () => {
    expect(scoreText('“The port, closed.”', 'The port closed').is_exact).toBe(true);
    expect(scoreText('The port closed', 'the port closed').is_exact).toBe(false);
  });

  test('what is extra one way is missing the other', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const there = scoreText(one, other);
        const back = scoreText(other, one);
        expect(there).toEqual({ ...back, extra: back.missing, missing: back.extra });
      }),
    );
  });
});

describe('summariseTexts', () => {
  test('equal texts have an F1 of 1, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const summary = summariseTexts(texts.map((one) => scoreText(one, one)));
        expect(summary).toMatchObject({ f1: 1, precision: 1, recall: 1, accuracy: 1, empty: 0 });
      }),
    );
  });

  test('swapping wanted and found swaps precision and recall', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const there = summariseTexts(pairs.map(([one, other]) => scoreText(one, other)));
        const back = summariseTexts(pairs.map(([one, other]) => scoreText(other, one)));
        expect(there.precision).toBeCloseTo(back.recall, 12);
        expect(there.f1).toBeCloseTo(back.f1, 12);
      }),
    );
  });

  test('an empty text costs recall and no precision, as in evaluate.py', () => {
    const summary = summariseTexts([scoreText('a b c d', 'a b c d'), scoreText('e f g h', '')]);
    expect(summary).toEqual({
      pages: 2,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
      accuracy: 0.5,
      empty: 1,
    });
  });

  test('no page right is 0, not a number that is none', () => {
    expect(summariseTexts([scoreText('a b', 'c d')]).f1).toBe(0);
    expect(summariseTexts([]).f1).toBe(0);
  });
});
