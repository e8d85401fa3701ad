import { mix } from './bit-mix.ts';
import { addHash, createHashSet, type HashSet, resetHashSet } from './hash-set.ts';
import type { Words } from './words.ts';

/**
 * The sets of word shingles of many texts, one after another: the shingles of text i are the 64-bit
 * hashes at `offsets[i]` up to `offsets[i + 1]`, each once, in order of first occurrence.
 */
export interface ShingleSets {
  readonly offsets: number[];
  low: Int32Array;
  high: Int32Array;
  readonly seen: HashSet;
}

/** Room for about `shingleCount` shingles; it grows as needed. */
export function createShingleSets(shingleCount: number): ShingleSets {
  return {
    offsets: [0],
    low: new Int32Array(shingleCount),
    high: new Int32Array(shingleCount),
    seen: createHashSet(),
  };
}

/** Number of distinct shingles of text `index`. */
export function shingleCount({ offsets }: ShingleSets, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}

/** Appends the set of the text's shingles: every run of `width` words. */
export function appendShingles(sets: ShingleSets, words: Words, width: number): void {
  const begin = sets.offsets.at(-1) ?? 0;
  const count = countRuns(words, width);
  reserve(sets, begin + count);
  resetHashSet(sets.seen, count);
  const { low, high, seen } = sets;
  rollShingles(words, width, low, high, begin);
  let end = begin;
  for (let shingle = begin; shingle < begin + count; shingle++) {
    const lowHash = low[shingle] as number;
    const highHash = high[shingle] as number;
    low[end] = lowHash;
    high[end] = highHash;
    if (addHash(seen, lowHash, highHash)) end++;
  }
  sets.offsets.push(end);
}

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

function reserve(sets: ShingleSets, size: number): void {
  if (size <= sets.low.length) return;
  const low = new Int32Array(2 * size);
  const high = new Int32Array(2 * size);
  low.set(sets.low);
  high.set(sets.high);
  sets.low = low;
  sets.high = high;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step++) product = Math.imul(product, base);
  return product;
}
