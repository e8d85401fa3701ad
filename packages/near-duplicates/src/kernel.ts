import type { NearDuplicateParameters } from './parameters.ts';

/** What a kernel has to know. */
export type KernelParameters = Pick<
  NearDuplicateParameters,
  'shingleWidth' | 'permutations' | 'bands' | 'rows' | 'sampleSize'
>;

/** What one reading of a text leaves. The arrays are reused: copy what is to outlive the next call. */
export interface TextFingerprint {
  readonly wordCount: number;
  /** Runs of `shingleWidth` words, repeated ones counted each time. */
  readonly runCount: number;
  /** 128-bit digest of the word sequence, as four 32-bit lanes. */
  readonly digest: Int32Array;
  /** One 32-bit key a band; all zero when there is no run. */
  readonly bandKeys: Int32Array;
  /** The low 16 bits of each slot of the sketch; all zero when there is no run. */
  readonly signature: Uint16Array;
  /** Low lanes of the shingles whose high lane is below `sampleBound(runCount)`, in text order. */
  readonly samples: Int32Array;
}

/** What a text shares with the one held. `sharedSamples` is reused: copy what is to stay. */
export interface SharedShingles {
  /** Distinct shingles of the compared text. */
  readonly distinctCount: number;
  /** Distinct shingles that both texts hold. */
  readonly sharedCount: number;
  /** Low lanes of the shared distinct shingles that both texts sample. */
  readonly sharedSamples: Int32Array;
}

/** All that is computed on the characters of a text. Every string is accepted. */
export interface TextKernel {
  /** Reads a text once. */
  fingerprint(text: string): TextFingerprint;
  /** Keeps the set of the text's shingles to compare others with; answers its size. */
  hold(text: string): number;
  /** Counts what a text shares with the one held last. */
  compare(text: string): SharedShingles;
}

/**
 * Bound, up to 2^32, below which a text samples its shingles' hashes: all of a short text, about
 * `sampleSize` of a longer one, and never less than one in eight (Broder 1997, mod-p sampling with
 * the rate fitted to the length). Of two texts the lower bound samples what both have.
 */
export function sampleBound(runCount: number, sampleSize: number): number {
  if (runCount <= sampleSize) return 2 ** 32;
  return Math.max(2 ** 29, Math.floor((2 ** 32 * sampleSize) / runCount));
}
