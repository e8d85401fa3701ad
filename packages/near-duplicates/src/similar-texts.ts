import { createCandidates } from './candidates.ts';
import { addToBands, createBandIndex } from './lsh.ts';
import type { NearDuplicateParameters } from './parameters.ts';
import { countMarked, markShingles, meetThroughShingles } from './postings.ts';
import { findSharedShingles, type SharedShingles } from './shared-shingles.ts';
import { type ShingleSets, shingleCount } from './shingle.ts';
import { sketchShingles } from './sketch.ts';

/** Two texts, the earlier in the input first, and the number of shingles both hold, counted exactly. */
export interface SimilarTexts {
  readonly left: number;
  readonly right: number;
  readonly sharedCount: number;
}

export interface SimilarTextsResult {
  readonly pairs: readonly SimilarTexts[];
  readonly shared: SharedShingles;
  /** Times that a bucket was too full to compare a text with all of it. */
  readonly crowdedCount: number;
}

/**
 * Every pair of texts that the bands or a shared shingle bring together and that shares enough
 * shingles. The candidates are probable, the counts exact: no pair is answered on an estimate.
 */
export function findSimilarTexts(
  sets: ShingleSets,
  parameters: NearDuplicateParameters,
): SimilarTextsResult {
  const textCount = sets.offsets.length - 1;
  const shared = findSharedShingles(sets);
  const bands = createBandIndex(textCount, parameters.bands, parameters.rows);
  const sketch = new Int32Array(parameters.permutations);
  const candidates = createCandidates(textCount);
  const stockCounts = new Uint32Array(textCount);
  const marks = new Uint32Array(shared.count);
  const pairs: SimilarTexts[] = [];
  let crowdedCount = 0;

  for (let right = 0; right < textCount; right++) {
    const rightSize = shingleCount(sets, right);
    if (rightSize === 0) continue;
    sketchShingles(sets, right, sketch);
    crowdedCount += addToBands(bands, right, sketch, parameters.bucketLimit, candidates);
    const stockCount = meetThroughShingles(shared, right, parameters.postingLimit, candidates);
    stockCounts[right] = stockCount;
    let isMarked = false;
    for (let index = 0; index < candidates.count; index++) {
      const left = candidates.texts[index] as number;
      const least = Math.min(
        parameters.leastSharedShingles,
        parameters.leastContainment * Math.min(shingleCount(sets, left), rightSize),
      );
      const met = (candidates.meetings[left] as number) - 1;
      candidates.meetings[left] = 0;
      if (met + Math.min(stockCount, stockCounts[left] as number) < least) continue;
      if (!isMarked) markShingles(shared, right, marks);
      isMarked = true;
      const sharedCount = countMarked(shared, left, marks, right);
      if (sharedCount >= least) pairs.push({ left, right, sharedCount });
    }
    candidates.count = 0;
  }
  return { pairs, shared, crowdedCount };
}
