import { findRepeats, partitionRepeats } from './repeats.ts';
import type { ShingleSets } from './shingle.ts';

/**
 * The shingles that more than one text holds, numbered from 0, as a sparse matrix both ways round.
 * A shingle of one text alone can be shared with nobody, and in news four of five are such, so
 * working on shared ones only is exact and cheap.
 */
export interface SharedShingles {
  readonly count: number;
  /** The shingles of text i are `ids[offsets[i]]` up to `ids[offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  /** The texts of shingle s are `texts[starts[s]]` up to `texts[starts[s + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
}

/** Finds and numbers the shared shingles of all texts. */
export function findSharedShingles(sets: ShingleSets): SharedShingles {
  const repeats = findRepeats(sets);
  const { count, numbers } = numberRepeats(sets, repeats);
  const { offsets, ids } = listByText(sets, repeats, numbers);
  return { count, offsets, ids, ...listByShingle(offsets, ids, count) };
}

const unnumbered = 0xffff_ffff;

/**
 * Numbers the shingles that occur twice among the repeats; the others, strangers that the filter
 * let pass, stay unnumbered. Hashing partition by partition keeps every look-up in the cache.
 */
function numberRepeats(
  sets: ShingleSets,
  repeats: Uint32Array,
): { readonly count: number; readonly numbers: Uint32Array } {
  const numbers = new Uint32Array(repeats.length).fill(unnumbered);
  const { low, high, order, ends, largest } = partitionRepeats(sets, repeats);
  const capacity = powerOfTwo(2 * largest);
  const table = new Int32Array(entryWidth * capacity);
  let count = 0;
  let position = 0;
  for (const end of ends) {
    table.fill(0);
    for (; position < end; position++) {
      const repeat = order[position] as number;
      const lowHash = low[position] as number;
      const highHash = high[position] as number;
      const entry = findEntry(table, capacity - 1, lowHash, highHash);
      const state = table[entry + stateField] as number;
      if (state === 0) {
        table[entry] = lowHash;
        table[entry + 1] = highHash;
        table[entry + stateField] = -1 - repeat;
        continue;
      }
      if (state < 0) {
        numbers[-1 - state] = count;
        table[entry + stateField] = ++count;
      }
      numbers[repeat] = (table[entry + stateField] as number) - 1;
    }
  }
  return { count, numbers };
}

/** An entry: low lane, high lane, and 0 (free), -1 - first repeat (seen once) or number + 1. */
const entryWidth = 4;
const stateField = 2;

function findEntry(table: Int32Array, mask: number, low: number, high: number): number {
  let slot = high & mask;
  for (;;) {
    const entry = slot * entryWidth;
    if (table[entry + stateField] === 0) return entry;
    if (table[entry] === low && table[entry + 1] === high) return entry;
    slot = (slot + 1) & mask;
  }
}

function listByText(
  sets: ShingleSets,
  repeats: Uint32Array,
  numbers: Uint32Array,
): Pick<SharedShingles, 'offsets' | 'ids'> {
  const textCount = sets.offsets.length - 1;
  const offsets = new Uint32Array(textCount + 1);
  const ids = new Uint32Array(repeats.length);
  let repeat = 0;
  let end = 0;
  for (let text = 0; text < textCount; text++) {
    const last = sets.offsets[text + 1] as number;
    for (; repeat < repeats.length && (repeats[repeat] as number) < last; repeat++) {
      const number = numbers[repeat] as number;
      if (number === unnumbered) continue;
      ids[end] = number;
      end++;
    }
    offsets[text + 1] = end;
  }
  return { offsets, ids: ids.subarray(0, end) };
}

function listByShingle(
  offsets: Uint32Array,
  ids: Uint32Array,
  count: number,
): Pick<SharedShingles, 'starts' | 'texts'> {
  const starts = new Uint32Array(count + 1);
  for (const id of ids) starts[id] = (starts[id] as number) + 1;
  let total = 0;
  for (let id = 0; id <= count; id++) {
    total += starts[id] as number;
    starts[id] = total;
  }
  // Filled from the back, each start moves down from its list's end to its beginning.
  const texts = new Uint32Array(ids.length);
  for (let text = offsets.length - 2; text >= 0; text--) {
    const first = offsets[text] as number;
    for (let position = (offsets[text + 1] as number) - 1; position >= first; position--) {
      const id = ids[position] as number;
      const place = (starts[id] as number) - 1;
      texts[place] = text;
      starts[id] = place;
    }
  }
  return { starts, texts };
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}
