import { segmentUnits } from './letters';
import { allocate } from './memory';
import { wordCount, wordHigh, wordLow } from './words';

const lowFactor: u32 = 0x01e3_5a7b;
const highFactor: u32 = 0x2c92_77b5;

/** The hashes of the runs of words at hand, in two lanes, in text order. */
export let shingleLow: usize = 0;
export let shingleHigh: usize = 0;
export let shingleCount: i32 = 0;

export function allocateShingles(): void {
  const capacity = 4 * <u64>(segmentUnits + 16);
  shingleLow = allocate(capacity);
  shingleHigh = allocate(capacity);
}

/**
 * Hashes every run of `width` words at hand. Four runs at once are cheaper than rolling from one to
 * the next, which multiplies and waits. The last shingle is repeated to the next multiple of four.
 */
export function hashShingles(width: i32): void {
  shingleCount = max(0, wordCount - width + 1);
  const last = 4 * (width - 1);
  const end = 4 * shingleCount;
  for (let shingle = 0; shingle < end; shingle += 16) {
    const lowWords = wordLow + shingle;
    const highWords = wordHigh + shingle;
    let low = v128.load(lowWords);
    let high = v128.load(highWords);
    for (let word = 4; word <= last; word += 4) {
      low = i32x4.add(i32x4.mul(low, i32x4.splat(lowFactor)), v128.load(lowWords + word));
      high = i32x4.add(i32x4.mul(high, i32x4.splat(highFactor)), v128.load(highWords + word));
    }
    v128.store(shingleLow + shingle, mix(low));
    v128.store(shingleHigh + shingle, mix(high));
  }
  if (shingleCount === 0) return;
  v128.store(shingleLow + end, i32x4.splat(load<i32>(shingleLow + end - 4)));
  v128.store(shingleHigh + end, i32x4.splat(load<i32>(shingleHigh + end - 4)));
}

/** The finaliser of MurmurHash3. */
function mix(hashes: v128): v128 {
  let bits = hashes;
  bits = i32x4.mul(v128.xor(bits, i32x4.shr_u(bits, 16)), i32x4.splat(0x85eb_ca6b));
  bits = i32x4.mul(v128.xor(bits, i32x4.shr_u(bits, 13)), i32x4.splat(0xc2b2_ae35));
  return v128.xor(bits, i32x4.shr_u(bits, 16));
}
