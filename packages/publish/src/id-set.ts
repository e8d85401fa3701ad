import { createHashSet } from './hash-set.ts';

/** A set of strings that only answers whether one is in it. */
export interface IdSet {
  add(id: string): void;
  has(id: string): boolean;
  readonly size: number;
}

/**
 * Keeps 64 bits of each string, where a Set of strings takes about 90 bytes. Two different ids are
 * taken for one with a probability of n x m / 2^64 for n ids and m questions: below one in ten
 * million for a million each.
 */
export function createIdSet(): IdSet {
  const set = createHashSet();
  return {
    add: (id) => set.add(...hashText(id)),
    has: (id) => set.has(...hashText(id)),
    get size() {
      return set.size;
    },
  };
}

/** Two 32-bit hashes of a string (mixing of MurmurHash3). */
export function hashText(id: string): readonly [number, number] {
  let a = 0x2545f491 ^ id.length;
  let b = 0x4f6cdd1d ^ id.length;
  for (let index = 0; index < id.length; index += 1) {
    const unit = id.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = mix(a ^ Math.imul(b, 0x85ebca6b));
  b = mix(b ^ Math.imul(a, 0xc2b2ae35));
  return [a, b];
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
