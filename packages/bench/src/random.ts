/** A seeded source of numbers; the same keys give the same sequence on every machine. */
export interface Random {
  /** A whole number from 0 up to 2^32 - 1. */
  next(): number;
  /** A whole number from 0 up to `limit - 1`. */
  below(limit: number): number;
  /** True in `share` of the calls. */
  chance(share: number): boolean;
}

/**
 * The generator sfc32 of PractRand. Its state of 128 bits is filled with the keys, so that each
 * report has a sequence of its own: a generator with one cycle of 2^32 would repeat itself within
 * a million reports, and unrelated texts would share passages.
 */
export function createRandom(...keys: readonly [number, number?, number?]): Random {
  let [a, b = 0, c = 0] = keys;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) next();
  return {
    next,
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    chance: (share) => next() < share * 2 ** 32,
  };
}

/** The members of `items` in an order of its own. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const item = shuffled[last] as T;
    shuffled[last] = shuffled[other] as T;
    shuffled[other] = item;
  }
  return shuffled;
}

/** One of `items`, each as likely as the other. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[random.below(items.length)] as T;
}
