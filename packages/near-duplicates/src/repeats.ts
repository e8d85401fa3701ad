import type { ShingleSets } from './shingle.ts';

/**
 * Positions, ascending, of the shingles whose hash, cut to a few bits, occurs more than once: every
 * shingle that two texts hold, and a few strangers. Two bit tables stay in the cache where counters
 * would not, and there is no branch to mispredict.
 */
export function findRepeats(sets: ShingleSets): Uint32Array {
  const shingleCount = sets.offsets.at(-1) ?? 0;
  const { low } = sets;
  const mask = bitCount(shingleCount) - 1;
  const once = new Int32Array((mask + 1) / 32);
  const twice = new Int32Array(once.length);
  for (let shingle = 0; shingle < shingleCount; shingle++) {
    const hash = (low[shingle] as number) & mask;
    const word = hash >>> 5;
    const before = once[word] as number;
    const bit = 1 << hash;
    twice[word] = (twice[word] as number) | (before & bit);
    once[word] = before | bit;
  }
  const repeats = new Uint32Array(shingleCount + 1);
  let count = 0;
  for (let shingle = 0; shingle < shingleCount; shingle++) {
    const hash = (low[shingle] as number) & mask;
    repeats[count] = shingle;
    count += ((twice[hash >>> 5] as number) >>> hash) & 1;
  }
  return repeats.subarray(0, count);
}

/** Six bits a shingle or more let one stranger in seven pass; a table has 32 MB at most. */
function bitCount(shingleCount: number): number {
  let bits = 32;
  while (bits < 6 * shingleCount && bits < 2 ** 28) bits *= 2;
  return bits;
}

/** The repeats by partition: their hashes, and in `order` which repeat each of them is. */
export interface PartitionedRepeats {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly order: Uint32Array;
  /** Where each partition ends. */
  readonly ends: Uint32Array;
  /** Size of the largest partition. */
  readonly largest: number;
}

/** Repeats in one partition: a table of them, at 16 bytes an entry, stays in a level 2 cache. */
const partitionSize = 4096;

/** Sorts the repeats by the highest bits of their high lane, stably. */
export function partitionRepeats(sets: ShingleSets, repeats: Uint32Array): PartitionedRepeats {
  const bits = Math.min(16, Math.ceil(Math.log2(2 + repeats.length / partitionSize)));
  const shift = 32 - bits;
  const ends = new Uint32Array(2 ** bits);
  for (const shingle of repeats) {
    const partition = (sets.high[shingle] as number) >>> shift;
    ends[partition] = (ends[partition] as number) + 1;
  }
  let largest = 0;
  let total = 0;
  ends.forEach((size, partition) => {
    ends[partition] = total;
    largest = Math.max(largest, size);
    total += size;
  });
  const low = new Int32Array(repeats.length);
  const high = new Int32Array(repeats.length);
  const order = new Uint32Array(repeats.length);
  for (let repeat = 0; repeat < repeats.length; repeat++) {
    const shingle = repeats[repeat] as number;
    const highHash = sets.high[shingle] as number;
    const place = ends[highHash >>> shift] as number;
    low[place] = sets.low[shingle] as number;
    high[place] = highHash;
    order[place] = repeat;
    ends[highHash >>> shift] = place + 1;
  }
  return { low, high, order, ends, largest };
}
