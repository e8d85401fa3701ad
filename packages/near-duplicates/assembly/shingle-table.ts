import { allocate } from './memory';
import { addSample } from './samples';
import { shingleCount, shingleHigh, shingleLow } from './shingle';

/**
 * Two sets of shingles by open addressing: those of the text held and, of the text compared, those
 * that the held one lacks. An entry is 16 bytes: both lanes, a stamp that says whether it is in use,
 * and in the held set the stamp of the comparison that met it last. So nothing is ever cleared.
 */
let held: usize = 0;
let heldCapacity: i32 = 0;
let heldMask: u32 = 0;
let heldStamp: u32 = 0;
let strange: usize = 0;
let strangeCapacity: i32 = 0;
let strangeMask: u32 = 0;
let strangeStamp: u32 = 0;

/** Low enough for a test to reach. */
const lastStamp: u32 = 0xffff;

export let heldCount: i32 = 0;
export let distinctCount: i32 = 0;
export let sharedCount: i32 = 0;

/** Empties the held set and makes room for `size` shingles. */
export function resetHeld(size: i32): void {
  const slots = slotsFor(size);
  if (slots > heldCapacity) {
    held = allocate(16 * <u64>slots);
    heldCapacity = slots;
    heldStamp = 0;
  }
  if (heldStamp === lastStamp) {
    memory.fill(held, 0, 16 * heldCapacity);
    heldStamp = 0;
  }
  heldStamp++;
  heldMask = slots - 1;
  heldCount = 0;
}

/** Prepares for a text of `size` shingles to be compared. */
export function resetComparison(size: i32): void {
  const slots = slotsFor(size);
  if (slots > strangeCapacity) {
    strange = allocate(16 * <u64>slots);
    strangeCapacity = slots;
  }
  if (strangeStamp === lastStamp) forgetComparisons();
  strangeStamp++;
  strangeMask = slots - 1;
  distinctCount = 0;
  sharedCount = 0;
}

function forgetComparisons(): void {
  memory.fill(strange, 0, 16 * strangeCapacity);
  for (let entry = 0; entry < heldCapacity; entry++) store<u32>(held + 16 * entry, 0, 12);
  strangeStamp = 0;
}

/** At a load of at most one half; of one quarter where the table still stays in a fast cache. */
function slotsFor(size: i32): i32 {
  const least = size <= 4096 ? 4 * size : 2 * size;
  let slots = 16;
  while (slots < least) slots *= 2;
  return slots;
}

/** Adds the shingles at hand to the held set. */
export function holdShingles(): void {
  for (let shingle = 0; shingle < 4 * shingleCount; shingle += 4) {
    const low = load<u32>(shingleLow + shingle);
    const entry = findEntry(held, heldMask, heldStamp, low, load<u32>(shingleHigh + shingle));
    if (load<u32>(entry, 8) === heldStamp) continue;
    store<u32>(entry, low);
    store<u32>(entry, load<u32>(shingleHigh + shingle), 4);
    store<u32>(entry, heldStamp, 8);
    heldCount++;
  }
}

/** Counts the shingles at hand, each once, and samples those held up to `limit`. */
export function compareShingles(limit: u32): void {
  for (let shingle = 0; shingle < 4 * shingleCount; shingle += 4) {
    const low = load<u32>(shingleLow + shingle);
    const high = load<u32>(shingleHigh + shingle);
    let entry = findEntry(held, heldMask, heldStamp, low, high);
    if (load<u32>(entry, 8) === heldStamp) {
      if (load<u32>(entry, 12) === strangeStamp) continue;
      store<u32>(entry, strangeStamp, 12);
      sharedCount++;
      distinctCount++;
      addSample(low, high, limit);
      continue;
    }
    entry = findEntry(strange, strangeMask, strangeStamp, low, high);
    if (load<u32>(entry, 8) === strangeStamp) continue;
    store<u32>(entry, low);
    store<u32>(entry, high, 4);
    store<u32>(entry, strangeStamp, 8);
    distinctCount++;
  }
}

/** The entry of a shingle, or the free one where it would be. */
function findEntry(table: usize, mask: u32, stamp: u32, low: u32, high: u32): usize {
  const key = ((<u64>high) << 32) | low;
  let slot = low & mask;
  let entry = table + ((<usize>slot) << 4);
  while (load<u32>(entry, 8) === stamp && load<u64>(entry) !== key) {
    slot = (slot + 1) & mask;
    entry = table + ((<usize>slot) << 4);
  }
  return entry;
}
