import type { Candidates } from './candidates.ts';
import type { SharedShingles } from './shared-shingles.ts';

/**
 * Makes candidates of all earlier texts that hold a shingle of this one, and counts the shingles.
 * Shingles that more than `limit` texts hold are left out: they are stock phrases, or one text
 * carried so often that its copies meet in the bands. Answers how many were left out.
 */
export function meetThroughShingles(
  { offsets, ids, starts, texts }: SharedShingles,
  text: number,
  limit: number,
  candidates: Candidates,
): number {
  const { meetings } = candidates;
  const last = offsets[text + 1] as number;
  let leftOut = 0;
  for (let position = offsets[text] as number; position < last; position++) {
    const id = ids[position] as number;
    const start = starts[id] as number;
    if ((starts[id + 1] as number) - start > limit) {
      leftOut++;
      continue;
    }
    for (let place = start; ; place++) {
      const earlier = texts[place] as number;
      if (earlier === text) break;
      const met = meetings[earlier] as number;
      if (met === 0) candidates.texts[candidates.count++] = earlier;
      meetings[earlier] = met === 0 ? 2 : met + 1;
    }
  }
  return leftOut;
}

/** Marks the shingles of one text for `countMarked`. */
export function markShingles(
  { offsets, ids }: SharedShingles,
  text: number,
  marks: Uint32Array,
): void {
  const last = offsets[text + 1] as number;
  for (let position = offsets[text] as number; position < last; position++) {
    marks[ids[position] as number] = text + 1;
  }
}

/** Number of shingles of `text` that the text marked last holds too. */
export function countMarked(
  { offsets, ids }: SharedShingles,
  text: number,
  marks: Uint32Array,
  marked: number,
): number {
  const last = offsets[text + 1] as number;
  let count = 0;
  for (let position = offsets[text] as number; position < last; position++) {
    if (marks[ids[position] as number] === marked + 1) count++;
  }
  return count;
}
