/** The shingles from `begin` up to `end`; at least one. */
export interface ShingleRange {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/**
 * Writes the similarity sketch of one set of shingles into `sketch`, one 31-bit value a slot. Two
 * sets agree in a slot with a probability of about their Jaccard coefficient. Neither the order of
 * the shingles nor how often each is given matters.
 *
 * One-permutation hashing: a shingle falls into one slot, which keeps its least value. Slots still
 * empty get a second and a third throw (Fast Similarity Sketching, Dahlgaard, Knudsen and Thorup
 * 2017: it errs less than classical MinHash on texts of a few hundred shingles), and what is empty
 * then, in very short texts, borrows (optimal densification, Shrivastava 2017). The cost is a few
 * operations a shingle, not one a shingle and slot.
 */
export function sketchHashes({ low, high, begin, end }: ShingleRange, sketch: Int32Array): void {
  sketch.fill(emptySlot);
  for (const [round, factor] of roundFactors.entries()) {
    throwShingles({ low, high, begin, end }, sketch, factor, round << valueBits);
    if (!sketch.includes(emptySlot)) return;
  }
  borrowForEmptySlots(sketch);
}

/** One odd multiplier a round; their ratios must look random too, or the throws are correlated. */
const roundFactors = [0x9e37_79b1, 0x85eb_ca6b, 0xc2b2_ae35];
const valueBits = 28;
/** Above every value: a value has its round in the two bits over `valueBits`. */
const emptySlot = 0x7fff_ffff;

/**
 * A round's values lie above those of every earlier round, so taking the minimum also keeps slots
 * filled earlier as they are.
 */
function throwShingles(
  { low, high, begin, end }: ShingleRange,
  sketch: Int32Array,
  factor: number,
  base: number,
): void {
  const slots = sketch.length;
  for (let shingle = begin; shingle < end; shingle++) {
    const mixed = Math.imul(low[shingle] as number, factor);
    const slot = ((mixed >>> 16) * slots) >>> 16;
    const value = base + (Math.imul(high[shingle] as number, factor) >>> (32 - valueBits));
    if (value < (sketch[slot] as number)) sketch[slot] = value;
  }
}

/** A borrowed value carries a bit that no thrown one has, so that no slot borrows from a borrower. */
const borrowedBit = 0x4000_0000;

function borrowForEmptySlots(sketch: Int32Array): void {
  const slots = sketch.length;
  for (let slot = 0; slot < slots; slot++) {
    if (sketch[slot] !== emptySlot) continue;
    let from = slot;
    for (let attempt = 1; (sketch[from] as number) >= borrowedBit; attempt++) {
      const mixed = Math.imul(Math.imul(slot + 1, 0x85eb_ca6b) + attempt, 0x9e37_79b1);
      from = ((mixed >>> 16) * slots) >>> 16;
    }
    sketch[slot] = (sketch[from] as number) | borrowedBit;
  }
}
