import type { Words } from './words.ts';

/**
 * 128-bit digest of a word sequence, as a string of eight code units. Not cryptographic: it tells texts
 * apart that were written without it in mind.
 */
export function digestWords({ count, low, high }: Words): string {
  let a = 0x6a09_e667;
  let b = 0xbb67_ae85;
  let c = 0x3c6e_f372;
  let d = count;
  for (let word = 0; word < count; word++) {
    const lowHash = low[word] as number;
    const highHash = high[word] as number;
    a = Math.imul(a ^ lowHash, 0x9e37_79b1);
    b = Math.imul(b ^ highHash, 0x85eb_ca77);
    c = Math.imul((c << 13) ^ (c >>> 19) ^ lowHash ^ (highHash >>> 7), 0xc2b2_ae3d);
    d = Math.imul((d << 17) ^ (d >>> 15) ^ highHash ^ (lowHash >>> 9), 0x27d4_eb2f);
  }
  a ^= d >>> 15;
  b ^= c >>> 13;
  return String.fromCharCode(
    a >>> 16,
    a & 0xffff,
    b >>> 16,
    b & 0xffff,
    c >>> 16,
    c & 0xffff,
    d >>> 16,
    d & 0xffff,
  );
}
