import { UsageError } from '@tellings/schema';
import type { KernelParameters } from './kernel/kernel.ts';
import { createTextKernel } from './kernel/text-kernel.ts';
import type { NearDuplicateParameters } from './parameters.ts';

/** What a signature depends on, besides the rules that `rulesVersion` counts. */
export type SignatureParameters = Pick<NearDuplicateParameters, 'shingleWidth' | 'permutations'>;

/** What two signatures say of the texts they were made from. */
export interface JaccardEstimate {
  readonly jaccard: number;
  /** Of the estimate; it understates near 0 and 1, and in texts of fewer shingles than slots. */
  readonly standardError: number;
}

/** Raised whenever tokeniser, hashes or sketch give another signature for the same text. */
const rulesVersion = 1;

const slotCount = 128;
const slotBits = 16;
/** 256 bytes in base64url; the last character carries two bits and four zeros. */
const encodedPattern = /^[A-Za-z0-9_-]{341}[AQgw]$/;
/** Probability that two slots agree although the texts do not. */
const chance = 2 ** -slotBits;

/**
 * Media type of a signature, with the parameters in one word: Fast Similarity Sketching, words of a
 * shingle, slots, bits of a slot. Only signatures of one media type can be compared.
 */
export function describeSignature({ shingleWidth, permutations }: SignatureParameters): string {
  return `application/vnd.tellings.signature;parameters=fss${rulesVersion}-w${shingleWidth}-k${permutations}-b${slotBits}`;
}

/** Signature of a text as releases hold it; null when it has fewer words than a shingle. */
export function signText(text: string, parameters: KernelParameters): string | null {
  const { runCount, signature } = createTextKernel(parameters).fingerprint(text);
  return runCount === 0 ? null : encodeSignature(signature);
}

/** 128 slots of 16 bits, little-endian, as 342 characters of base64url (RFC 4648) without padding. */
export function encodeSignature(slots: Uint16Array): string {
  const bytes = Buffer.alloc(2 * slots.length);
  for (const [slot, value] of slots.entries()) bytes.writeUInt16LE(value, 2 * slot);
  return bytes.toString('base64url');
}

/** The 128 slots of an encoded signature. Throws UsageError when it is none. */
export function decodeSignature(encoded: string): Uint16Array {
  if (!encodedPattern.test(encoded)) {
    throw new UsageError(
      `a signature is 342 characters of base64url; this one has ${encoded.length}, or others: take it from a release as it is`,
    );
  }
  const bytes = Buffer.from(encoded, 'base64url');
  const slots = new Uint16Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) {
    slots[slot] = (bytes[2 * slot] as number) | ((bytes[2 * slot + 1] as number) << 8);
  }
  return slots;
}

/**
 * Estimates the Jaccard coefficient of two texts from the share of slots that agree, less those
 * that agree by chance in their low bits (b-bit minwise hashing, Li and König 2010). The standard
 * error is that of as many independent slots, which the sketch does not exceed in texts of more
 * shingles than slots.
 */
export function estimateJaccard(a: Uint16Array, b: Uint16Array): JaccardEstimate {
  let equalCount = 0;
  for (let slot = 0; slot < a.length; slot++) if (a[slot] === b[slot]) equalCount++;
  const jaccard = Math.max(0, (equalCount / a.length - chance) / (1 - chance));
  return { jaccard, standardError: Math.sqrt((jaccard * (1 - jaccard)) / a.length) };
}
