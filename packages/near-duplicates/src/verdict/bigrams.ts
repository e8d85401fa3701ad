/**
 * Dice coefficient of the bigrams of UTF-16 code units of two strings, white space left out: to the
 * last bit what `compareTwoStrings` of string-similarity answers, which makes a string of each
 * bigram. Here a bigram is the 32 bits of its two code units, counted in a reused table.
 */
export function compareBigrams(first: string, second: string): number {
  const a = readUnits(first, firstUnits);
  const b = readUnits(second, secondUnits);
  if (areEqual(a, b)) return 1;
  if (a.count < 2 || b.count < 2) return 0;
  countBigrams(a, table);
  return (2 * takeBigrams(b, table)) / (a.count + b.count - 2);
}

interface Units {
  count: number;
  units: Uint16Array;
}

/** How often each bigram of one string is still to be had; a slot counts if it has the stamp. */
interface BigramTable {
  bigrams: Int32Array;
  counts: Int32Array;
  stamps: Uint32Array;
  stamp: number;
  mask: number;
}

const firstUnits: Units = { count: 0, units: new Uint16Array(1024) };
const secondUnits: Units = { count: 0, units: new Uint16Array(1024) };
const table: BigramTable = { ...allocate(2048), stamp: 0, mask: 0 };

function allocate(capacity: number): Pick<BigramTable, 'bigrams' | 'counts' | 'stamps'> {
  return {
    bigrams: new Int32Array(capacity),
    counts: new Int32Array(capacity),
    stamps: new Uint32Array(capacity),
  };
}

/** The code units of a text that are no white space. */
function readUnits(text: string, into: Units): Units {
  if (into.units.length < text.length) into.units = new Uint16Array(2 * text.length);
  const { units } = into;
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (isWhiteSpace(unit)) continue;
    units[count] = unit;
    count++;
  }
  into.count = count;
  return into;
}

/** The class \s of ECMAScript. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  return otherWhiteSpace.has(unit);
}

const otherWhiteSpace: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

function areEqual(a: Units, b: Units): boolean {
  if (a.count !== b.count) return false;
  for (let place = 0; place < a.count; place++) {
    if (a.units[place] !== b.units[place]) return false;
  }
  return true;
}

function countBigrams({ count, units }: Units, into: BigramTable): void {
  empty(into, count);
  const { bigrams, counts, stamps, stamp } = into;
  for (let place = 1; place < count; place++) {
    const bigram = bigramAt(units, place);
    const slot = findSlot(into, bigram);
    if (stamps[slot] === stamp) {
      counts[slot] = (counts[slot] as number) + 1;
      continue;
    }
    stamps[slot] = stamp;
    bigrams[slot] = bigram;
    counts[slot] = 1;
  }
}

/** Takes out the bigrams of a string, each as often as it is there; answers how many there were. */
function takeBigrams({ count, units }: Units, from: BigramTable): number {
  const { counts, stamps, stamp } = from;
  let taken = 0;
  for (let place = 1; place < count; place++) {
    const slot = findSlot(from, bigramAt(units, place));
    if (stamps[slot] !== stamp || counts[slot] === 0) continue;
    counts[slot] = (counts[slot] as number) - 1;
    taken++;
  }
  return taken;
}

function bigramAt(units: Uint16Array, place: number): number {
  return ((units[place - 1] as number) << 16) | (units[place] as number);
}

function findSlot({ bigrams, stamps, stamp, mask }: BigramTable, bigram: number): number {
  let slot = (Math.imul(bigram, 0x9e37_79b1) >>> 15) & mask;
  while (stamps[slot] === stamp && bigrams[slot] !== bigram) slot = (slot + 1) & mask;
  return slot;
}

/** Empties the table in constant time and makes room for `size` bigrams. */
function empty(into: BigramTable, size: number): void {
  let capacity = 16;
  while (capacity < 2 * size) capacity *= 2;
  if (capacity > into.stamps.length) Object.assign(into, allocate(capacity), { stamp: 0 });
  if (into.stamp === 0xffff_ffff) {
    into.stamps.fill(0);
    into.stamp = 0;
  }
  into.stamp++;
  into.mask = capacity - 1;
}
