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

function spell(word: (a: string, b: string, c: string, d: string) => string): string[] {
  const letters = [...'abcdefghijklmnopqr'];
  return letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => word(a, b, c, d)))),
  );
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

  test.each([
    ['numbers', Array.from({ length: 300_000 }, (_, n) => `${n}`)],
    ['every fourth letter', spell((a, b, c, d) => `doc${a}yar${b}gan${c}tri${d}`)],
    ['every fourth letter, of two bytes', spell((a, b, c, d) => `пор${a}ё${b}яко${c}рь${d}`)],
    ['every other letter', spell((a, b, c, d) => `d${a}c${b}y${c}r${d}`)],
  ])('tells apart words that differ in %s, in each lane as by chance', (_, list) => {
    const words = createWords();
    readWords(list.join(' '), words);
    const chance = words.count ** 2 / 2 ** 33;
    for (const lane of [words.low, words.high]) {
      const met = words.count - new Set(lane.subarray(0, words.count)).size;
      expect(met).toBeLessThan(3 * chance + 30);
    }
    expect(new Set(hashesOf(list.join(' '))).size).toBe(list.length);
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
