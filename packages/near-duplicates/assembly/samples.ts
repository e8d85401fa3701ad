import { allocate } from './memory';
import { shingleCount, shingleHigh, shingleLow } from './shingle';

/** Hashes sampled from one text, in text order. */
export let samples: usize = 0;
export let sampleCount: i32 = 0;
let capacity: i32 = 0;
/** For each set of four lanes, the order of bytes that brings those in the set to the front. */
let packing: usize = 0;

export function allocateSamples(): void {
  packing = allocate(16 * 16);
  for (let lanes = 0; lanes < 16; lanes++) {
    let to = packing + 16 * lanes;
    for (let lane = 0; lane < 4; lane++) {
      if (((lanes >> lane) & 1) === 0) continue;
      store<u32>(to, 0x0302_0100 + 0x0404_0404 * lane);
      to += 4;
    }
  }
}

/** Empties the samples and makes room for `size`. */
export function resetSamples(size: i32): void {
  sampleCount = 0;
  if (size <= capacity) return;
  capacity = max(size, 2 * capacity);
  samples = allocate(4 * <u64>(capacity + 4));
}

/**
 * The greatest high lane that a text of this many runs samples: one less than `sampleBound` of
 * src/kernel.ts, in the same floating-point arithmetic.
 */
export function sampleLimit(runCount: i32, sampleSize: f64): u32 {
  if (<f64>runCount <= sampleSize) return u32.MAX_VALUE;
  return <u32>(max(536870912.0, floor((4294967296.0 * sampleSize) / <f64>runCount)) - 1);
}

/** Appends the shingles at hand whose high lane is not above `limit`, without a branch. */
export function sampleShingles(limit: u32): void {
  const most = i32x4.splat(limit);
  const whole = shingleCount & ~3;
  let to = samples + 4 * sampleCount;
  for (let shingle = 0; shingle < 4 * whole; shingle += 16) {
    const isSampled = i32x4.le_u(v128.load(shingleHigh + shingle), most);
    const lanes = i32x4.bitmask(isSampled);
    const order = v128.load(packing + (lanes << 4));
    v128.store(to, i8x16.swizzle(v128.load(shingleLow + shingle), order));
    to += popcnt(lanes) << 2;
  }
  sampleCount = <i32>((to - samples) >> 2);
  for (let shingle = whole; shingle < shingleCount; shingle++) {
    addSample(load<u32>(shingleLow + 4 * shingle), load<u32>(shingleHigh + 4 * shingle), limit);
  }
}

/** Appends one shingle if its high lane is not above `limit`. */
export function addSample(low: u32, high: u32, limit: u32): void {
  store<u32>(samples + 4 * sampleCount, low);
  sampleCount += i32(high <= limit);
}
