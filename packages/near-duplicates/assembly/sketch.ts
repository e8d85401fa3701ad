import { allocate } from './memory';
import { shingleCount, shingleHigh, shingleLow } from './shingle';

const valueBits: u32 = 28;
const emptySlot: i32 = 0x7fff_ffff;
const borrowedBit: i32 = 0x4000_0000;

/** One 31-bit value a slot, then zeros to a multiple of eight slots. */
let sketch: usize = 0;
let slotCount: i32 = 0;
let bandCount: i32 = 0;
let rowCount: i32 = 0;

export let bandKeys: usize = 0;
export let signature: usize = 0;

export function allocateSketch(slots: i32, bands: i32, rows: i32): void {
  slotCount = slots;
  bandCount = bands;
  rowCount = rows;
  sketch = allocate(4 * <u64>(slots + 8));
  bandKeys = allocate(4 * <u64>bands);
  signature = allocate(2 * <u64>(slots + 8));
}

export function resetSketch(): void {
  const end = sketch + 4 * slotCount;
  for (let slot = sketch; slot < end; slot += 16) v128.store(slot, i32x4.splat(emptySlot));
  v128.store(end, i64x2.splat(0));
  v128.store(end, i64x2.splat(0), 16);
}

/** Throws the shingles at hand into the sketch; later rounds only while an earlier one left a slot. */
export function sketchShingles(): void {
  throwShingles(0x9e37_79b1, 0);
  if (hasSlotAbove(1 << valueBits)) throwShingles(0x85eb_ca6b, 1 << valueBits);
  if (hasSlotAbove(2 << valueBits)) throwShingles(0xc2b2_ae35, 2 << valueBits);
}

function hasSlotAbove(base: i32): bool {
  let largest = i64x2.splat(0);
  const end = sketch + 4 * slotCount;
  for (let slot = sketch; slot < end; slot += 16) {
    largest = i32x4.max_u(largest, v128.load(slot));
  }
  return v128.any_true(i32x4.ge_s(largest, i32x4.splat(base)));
}

/** The repeated shingles at the end change no minimum. */
function throwShingles(factor: u32, base: i32): void {
  const end = 4 * shingleCount;
  for (let shingle = 0; shingle < end; shingle += 16) {
    const mixed = i32x4.mul(v128.load(shingleLow + shingle), i32x4.splat(factor));
    const slots = i32x4.shr_u(i32x4.mul(i32x4.shr_u(mixed, 16), i32x4.splat(slotCount)), 16);
    const places = i32x4.add(i32x4.shl(slots, 2), i32x4.splat(<i32>sketch));
    const draws = i32x4.mul(v128.load(shingleHigh + shingle), i32x4.splat(factor));
    const values = i32x4.add(i32x4.shr_u(draws, 32 - valueBits), i32x4.splat(base));
    keepLeast(i32x4.extract_lane(places, 0), i32x4.extract_lane(values, 0));
    keepLeast(i32x4.extract_lane(places, 1), i32x4.extract_lane(values, 1));
    keepLeast(i32x4.extract_lane(places, 2), i32x4.extract_lane(values, 2));
    keepLeast(i32x4.extract_lane(places, 3), i32x4.extract_lane(values, 3));
  }
}

function keepLeast(place: usize, value: i32): void {
  const present = load<i32>(place);
  store<i32>(place, value < present ? value : present);
}

/** Writes band keys and signature of the sketch of all shingles thrown. */
export function finishSketch(): void {
  borrowForEmptySlots();
  for (let band = 0; band < bandCount; band++) {
    store<i32>(bandKeys + 4 * band, bandKey(band * rowCount));
  }
  const low = i32x4.splat(0xffff);
  for (let slot = 0; slot < slotCount; slot += 8) {
    const first = v128.and(v128.load(sketch + 4 * slot), low);
    const second = v128.and(v128.load(sketch + 4 * slot, 16), low);
    v128.store(signature + 2 * slot, i16x8.narrow_i32x4_u(first, second));
  }
}

/** Band keys and signature of a text without a shingle. */
export function clearSketch(): void {
  memory.fill(bandKeys, 0, 4 * bandCount);
  memory.fill(signature, 0, 2 * slotCount);
}

function borrowForEmptySlots(): void {
  if (!hasSlotAbove(emptySlot)) return;
  for (let slot = 0; slot < slotCount; slot++) {
    if (load<i32>(sketch + 4 * slot) !== emptySlot) continue;
    let from = slot;
    for (let attempt = 1; load<i32>(sketch + 4 * from) >= borrowedBit; attempt++) {
      const mixed: u32 = (<u32>(slot + 1) * 0x85eb_ca6b + attempt) * 0x9e37_79b1;
      from = ((mixed >>> 16) * slotCount) >>> 16;
    }
    store<i32>(sketch + 4 * slot, load<i32>(sketch + 4 * from) | borrowedBit);
  }
}

function bandKey(start: i32): u32 {
  let key: u32 = start;
  for (let row = start; row < start + rowCount; row++) {
    key = (key ^ load<u32>(sketch + 4 * row)) * 0x9e37_79b1;
    key ^= key >>> 15;
  }
  return key;
}
