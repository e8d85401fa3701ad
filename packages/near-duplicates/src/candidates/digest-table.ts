/**
 * From 128-bit digests to the numbers 0, 1, 2… in order of first occurrence. Open addressing over
 * typed arrays: a Map with a string for each of a million digests costs ten times the memory.
 */
export interface DigestTable {
  count: number;
  /** Four lanes a number. */
  digests: Int32Array;
  /** Number + 1, or 0 where free. */
  slots: Uint32Array;
}

export function createDigestTable(): DigestTable {
  return { count: 0, digests: new Int32Array(4 * 1024), slots: new Uint32Array(4096) };
}

/** The number of the digest that stands at `digests[offset]`; a new one when it was not there yet. */
export function numberDigest(table: DigestTable, digests: Int32Array, offset: number): number {
  if (2 * table.count >= table.slots.length) growSlots(table);
  const slot = findSlot(table, digests, offset);
  const known = table.slots[slot] as number;
  if (known !== 0) return known - 1;
  const number = table.count;
  if (4 * number === table.digests.length) table.digests = grow(table.digests);
  for (let lane = 0; lane < 4; lane++) {
    table.digests[4 * number + lane] = digests[offset + lane] as number;
  }
  table.slots[slot] = ++table.count;
  return number;
}

function findSlot({ digests: known, slots }: DigestTable, digests: Int32Array, at: number): number {
  const mask = slots.length - 1;
  let slot = (digests[at] as number) & mask;
  for (;;) {
    const number = (slots[slot] as number) - 1;
    if (number < 0 || isEqual(known, 4 * number, digests, at)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Whether two digests, each of four lanes, are equal. */
export function isEqual(a: Int32Array, atA: number, b: Int32Array, atB: number): boolean {
  return (
    a[atA] === b[atB] &&
    a[atA + 1] === b[atB + 1] &&
    a[atA + 2] === b[atB + 2] &&
    a[atA + 3] === b[atB + 3]
  );
}

function growSlots(table: DigestTable): void {
  table.slots = new Uint32Array(2 * table.slots.length);
  for (let number = 0; number < table.count; number++) {
    table.slots[findSlot(table, table.digests, 4 * number)] = number + 1;
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
