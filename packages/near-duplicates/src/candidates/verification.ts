import type { TextKernel } from '../kernel/kernel.ts';
import type { NearDuplicateParameters } from '../parameters.ts';

/** Candidate pairs of texts, by row; pairs with the same left text stand together. */
export interface VerificationTask {
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
}

/** Two texts that share enough, counted exactly. */
export interface SimilarTexts {
  /** Which pair of the task. */
  readonly pair: number;
  readonly leftCount: number;
  readonly rightCount: number;
  readonly sharedCount: number;
  /** Hashes of the shared shingles that both texts sample. */
  readonly sharedSamples: Int32Array;
}

/** The candidate pairs that share enough shingles: no pair is answered on an estimate. */
export function verifyPairs(
  kernel: TextKernel,
  readBody: (row: number) => string,
  { lefts, rights }: VerificationTask,
  { leastContainment, leastSharedShingles }: NearDuplicateParameters,
): readonly SimilarTexts[] {
  const similar: SimilarTexts[] = [];
  let held = -1;
  let leftCount = 0;
  for (let pair = 0; pair < lefts.length; pair++) {
    const left = lefts[pair] as number;
    if (left !== held) leftCount = kernel.hold(readBody(left));
    held = left;
    const { distinctCount, sharedCount, sharedSamples } = kernel.compare(
      readBody(rights[pair] as number),
    );
    const least = leastContainment * Math.min(leftCount, distinctCount);
    if (sharedCount < Math.min(leastSharedShingles, least)) continue;
    similar.push({
      pair,
      leftCount,
      rightCount: distinctCount,
      sharedCount,
      sharedSamples: sharedSamples.slice(),
    });
  }
  return similar;
}
