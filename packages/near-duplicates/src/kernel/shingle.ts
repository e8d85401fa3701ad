import { mix } from './bit-mix.ts';
import type { Words } from './words.ts';

/** Number of runs of `width` words. */
export function countRuns({ count }: Words, width: number): number {
  return Math.max(0, count - width + 1);
}

/**
 * Writes the hash of each run of `width` words, in text order, from `begin` on.
 *
 * It is a polynomial in the hashes of the words, rolled from word to word (Karp and Rabin 1987) in
 * two lanes, then mixed: lower bits of a product know nothing of higher ones, and sketch and tables
 * use the bits as if they were random.
 */
export function rollShingles(
  words: Words,
  width: number,
  low: Int32Array,
  high: Int32Array,
  begin: number,
): void {
  const lowFactor = 0x01e3_5a7b;
  const highFactor = 0x2c92_77b5;
  const lowLead = power(lowFactor, width);
  const highLead = power(highFactor, width);
  const { count, low: wordLow, high: wordHigh } = words;
  const first = begin - width + 1;
  let lowSum = 0;
  let highSum = 0;
  for (let word = 0; word < count; word++) {
    lowSum = (Math.imul(lowSum, lowFactor) + (wordLow[word] as number)) | 0;
    highSum = (Math.imul(highSum, highFactor) + (wordHigh[word] as number)) | 0;
    if (word >= width) {
      lowSum = (lowSum - Math.imul(wordLow[word - width] as number, lowLead)) | 0;
      highSum = (highSum - Math.imul(wordHigh[word - width] as number, highLead)) | 0;
    }
    if (word < width - 1) continue;
    low[first + word] = mix(lowSum);
    high[first + word] = mix(highSum);
  }
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step++) product = Math.imul(product, base);
  return product;
}
