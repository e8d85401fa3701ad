import { type CopyKind, copyKinds } from './copy.ts';
import { createRandom, pick, type Random, shuffle } from './random.ts';

/** Reports of one day of the corpus. */
export const reportsOfDay = 500;

/** Of which are copies of another report of that day, or carry its form. */
const copiesOfDay = 100;

/** What a place in a day holds: an original, or a copy of the report at place `origin`. */
export interface Place {
  readonly origin: number;
  readonly kind: CopyKind | null;
}

/**
 * Lays out the families of a day: originals with one to nine copies each, at random places, every
 * copy after its original, so that the first reports of a day never miss an original.
 */
export function layOutDay(seed: number, day: number): readonly Place[] {
  const random = createRandom(seed, 6, day);
  const places: Place[] = Array.from({ length: reportsOfDay }, (_, origin) => ({
    origin,
    kind: null,
  }));
  const free = shuffle([...places.keys()], random);
  let copies = 0;
  while (copies < copiesOfDay) {
    const size = Math.min(familySize(random), copiesOfDay - copies + 1);
    const [origin = 0, ...others] = free.splice(0, size).sort((a, b) => a - b);
    for (const place of others) places[place] = { origin, kind: pick(copyKinds, random) };
    copies += others.length;
  }
  return places;
}

/** From 2 to 10 reports, each size half as likely as the one before it, about. */
function familySize(random: Random): number {
  let size = 2;
  while (size < 10 && random.chance(0.5)) size++;
  return size;
}
