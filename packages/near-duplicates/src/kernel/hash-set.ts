/**
 * A set of 64-bit hashes in two 32-bit lanes, emptied in constant time by moving on the stamp.
 * Open addressing over typed arrays: a Set of bigints or strings costs a hundred times as much.
 */
export interface HashSet {
  low: Int32Array;
  high: Int32Array;
  stamps: Uint32Array;
  stamp: number;
  mask: number;
}

export function createHashSet(): HashSet {
  return { ...allocate(1024), stamp: 1, mask: 1023 };
}

function allocate(capacity: number): Pick<HashSet, 'low' | 'high' | 'stamps'> {
  return {
    low: new Int32Array(capacity),
    high: new Int32Array(capacity),
    stamps: new Uint32Array(capacity),
  };
}

/** Empties the set and makes room for `size` members at a load of at most one half. */
export function resetHashSet(set: HashSet, size: number): void {
  let capacity = 16;
  while (capacity < 2 * size) capacity *= 2;
  if (capacity > set.stamps.length) Object.assign(set, allocate(capacity), { stamp: 0 });
  if (set.stamp === 0xffff_ffff) {
    set.stamps.fill(0);
    set.stamp = 0;
  }
  set.stamp++;
  set.mask = capacity - 1;
}

/** Adds a member; false when the set already held it. */
export function addHash(set: HashSet, low: number, high: number): boolean {
  const { stamps, stamp, mask } = set;
  let slot = low & mask;
  while (stamps[slot] === stamp) {
    if (set.low[slot] === low && set.high[slot] === high) return false;
    slot = (slot + 1) & mask;
  }
  stamps[slot] = stamp;
  set.low[slot] = low;
  set.high[slot] = high;
  return true;
}

export function hasHash(set: HashSet, low: number, high: number): boolean {
  const { stamps, stamp, mask } = set;
  let slot = low & mask;
  while (stamps[slot] === stamp) {
    if (set.low[slot] === low && set.high[slot] === high) return true;
    slot = (slot + 1) & mask;
  }
  return false;
}
