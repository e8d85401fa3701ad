import { mix } from './bit-mix.ts';
import type { Words } from './words.ts';

const lanes = 4;
const lowFactor = 0x9e37_79b1;
const highFactor = 0x85eb_ca77;
const lowSeed = 0x6a09_e667;
const highSeed = 0xbb67_ae85;

const lowStates = new Int32Array(lanes);
const highStates = new Int32Array(lanes);

/**
 * Writes the 128-bit digest of a word sequence into the four lanes of `digest`. Not cryptographic: it
 * tells texts apart that were written without it in mind.
 *
 * Word i goes to state i mod 4 of either lane of its hash, so that four words can be taken in at
 * once. The end is the finaliser of MurmurHash3 for 128 bits: every lane depends on every word.
 */
export function digestWords({ count, low, high }: Words, digest: Int32Array): void {
  lowStates.fill(lowSeed);
  highStates.fill(highSeed);
  for (let word = 0; word < count; word++) {
    const lane = word % lanes;
    const lowState = lowStates[lane] as number;
    const highState = highStates[lane] as number;
    lowStates[lane] = Math.imul(lowState ^ (low[word] as number), lowFactor);
    highStates[lane] = Math.imul(highState ^ (high[word] as number), highFactor);
  }
  for (let lane = 0; lane < lanes; lane++) {
    const highState = highStates[(lane + 1) % lanes] as number;
    const swapped = (highState << 16) | (highState >>> 16);
    digest[lane] = (lowStates[lane] as number) ^ swapped ^ count;
  }
  addSum(digest);
  for (let lane = 0; lane < lanes; lane++) digest[lane] = mix(digest[lane] as number);
  addSum(digest);
}

function addSum(digest: Int32Array): void {
  let sum = 0;
  for (let lane = 0; lane < lanes; lane++) sum = (sum + (digest[lane] as number)) | 0;
  for (let lane = 0; lane < lanes; lane++) digest[lane] = (digest[lane] as number) + sum;
}
