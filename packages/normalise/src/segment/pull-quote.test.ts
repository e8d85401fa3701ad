import { describe, expect, test } from 'vitest';
import { findPullQuotes } from './pull-quote.ts';

/** A synthetic sentence of so many distinct words. */
const sentence = (words: number): string =>
  `${Array.from({ length: words }, (_, index) => `Word${index}`).join(' ')}.`;

describe('findPullQuotes', () => {
  test('a pull quote has eight to sixty words', () => {
    const found = (words: number): boolean =>
      findPullQuotes([sentence(words), `${sentence(words)} ${'And more of it. '.repeat(20)}`]).has(
        0,
      );
    expect([7, 8, 60, 61].map(found)).toEqual([false, true, true, false]);
  });

  test('the paragraph it was taken from is longer by a quarter', () => {
    const found = (more: number): boolean =>
      findPullQuotes([sentence(20), `${sentence(20)}${' more'.repeat(more)}.`]).has(0);
    expect([4, 5].map(found)).toEqual([false, true]);
  });

  test('five paragraphs that begin alike are compared, not more', () => {
    const beginning = sentence(20).slice(0, 40);
    const others = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${beginning} and ${index} other things`);
    const long = `${sentence(20)} ${'And more of it. '.repeat(5)}`;
    expect(findPullQuotes([...others(3), long, sentence(20)]).has(4)).toBe(true);
    expect(findPullQuotes([...others(5), long, sentence(20)]).has(6)).toBe(false);
  });
});
