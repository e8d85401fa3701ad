import type { NearDuplicateParameters } from '../parameters.ts';

/** What a kernel has to know. */
export type KernelParameters = Pick<
  NearDuplicateParameters,
  'shingleWidth' | 'permutations' | 'bands' | 'rows' | 'sampleSize'
>;

/**
 * What one reading of a text leaves. Shingles are runs of `shingleWidth` words as 64-bit hashes in two
 * 32-bit lanes. The arrays are valid until the kernel's next call: copy what is to stay.
 */
export interface TextFingerprint {
  readonly wordCount: number;
  /** Shingles, repeated ones counted each time; none when there are fewer words than in a shingle. */
  readonly runCount: number;
  /** 128-bit digest of the word sequence, as four 32-bit lanes. */
  readonly digest: Int32Array;
  /** One 32-bit key a band; all zero when there is no run. */
  readonly bandKeys: Int32Array;
  /** The low 16 bits of each slot of the sketch; all zero when there is no run. */
  readonly signature: Uint16Array;
  /**
   * Low lanes of the shingles whose high lane, unsigned, is below `sampleBound(runCount)`, in text
   * order; a repeated shingle stands there each time.
   */
  readonly samples: Int32Array;
}

/** What a text shares with the one held. `sharedSamples` is valid until the kernel's next call. */
export interface SharedShingles {
  /** Distinct shingles of the compared text. */
  readonly distinctCount: number;
  /** Distinct shingles that both texts hold. */
  readonly sharedCount: number;
  /** Low lanes of those of them that both texts sample, in the order of the compared text. */
  readonly sharedSamples: Int32Array;
}

/**
 * All that is computed on the characters of a text. Every string is accepted, lone surrogates too. A
 * kernel keeps memory for the longest text it has seen, and serves one thread.
 */
export interface TextKernel {
  /** Reads a text once; what is held stays held. */
  fingerprint(text: string): TextFingerprint;
  /** Keeps the set of the text's shingles, in place of the last, and answers its size. */
  hold(text: string): number;
  /** Counts what a text shares with the one held; nothing while none is. */
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
