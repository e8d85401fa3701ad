import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, readWords } from './words.ts';

function wordsOf(text: string): string[] {
  const words = createWords();
  readWords(text, words);
  return Array.from({ length: words.count }, (_, word) =>
    text.slice(words.starts[word], words.ends[word]),
  );
}

function hashesOf(text: string): string[] {
  const words = createWords();
  readWords(text, words);
  return Array.from({ length: words.count }, (_, word) => `${words.low[word]},${words.high[word]}`);
}

describe('readWords', () => {
  test.each([
    ['The union’s leader—a docker—said “no”.', 'The union s leader a docker said no'],
    ["Egypt's and Egypt s", 'Egypt s and Egypt s'],
    ['17,121,000 or 17.1 mln', '17 121 000 or 17 1 mln'],
    ['co\u00adoperate and zero\u200bwidth', 'co\u00adoperate and zero\u200bwidth'],
    ['العربية بحروفها', 'العربية بحروفها'],
    ['港口工会abc罢工', '港 口 工 会 abc 罢 工'],
    ['', ''],
    [' \n\t—', ''],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('hashes what is read alike alike', () => {
    expect(hashesOf('ÉTÉ co\u00adop ＡＢ ﬁ')).toEqual(hashesOf('été coop ab ﬁ'));
    expect(hashesOf('union')).not.toEqual(hashesOf('unions'));
  });

  test('hashes a word the same wherever it stands', () => {
    const [first, second, third] = hashesOf('dock, (dock) DOCK');
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  test('agrees with a regular expression on text of spaced scripts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcXYZ019éßñЖя .,-\'’"—\n') });
    fc.assert(
      fc.property(text, (sample) => {
        expect(wordsOf(sample)).toEqual(sample.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });

  test('two words have one hash only when they fold to one word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abAB01é'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const isOne = a.toLowerCase() === b.toLowerCase();
        expect(hashesOf(a)[0] === hashesOf(b)[0]).toBe(isOne);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads any string, lone surrogates too, and grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(() => wordsOf(text)).not.toThrow();
      }),
    );
    expect(wordsOf('\ud800 a \udc00')).toHaveLength(3);
    expect(wordsOf('口'.repeat(5000))).toHaveLength(5000);
  });
});
