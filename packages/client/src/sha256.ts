/** SHA-256 of bytes that come in pieces. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** 64 hex digits. Ends it: nothing can be added afterwards. */
  finish(): string;
}

/** How a platform computes SHA-256. */
export interface Sha256 {
  openDigest(): Digest;
  /** 64 hex digits of the UTF-8 of a text. */
  digestText(text: string): string;
}

const blockSize = 64;

/** First 32 bits of the fractional part of the cube roots of the first 64 primes (FIPS 180-4). */
const roundConstants = fractionsOfPrimes(64, 1 / 3);
/** The same of the square roots of the first 8. */
const initialState = fractionsOfPrimes(8, 1 / 2);

function fractionsOfPrimes(count: number, exponent: number): Int32Array {
  const fractions = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate++) {
    if (!isPrime(candidate)) continue;
    const root = candidate ** exponent;
    fractions[found++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
  }
  return fractions;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

function openPlainDigest(): Digest {
  const state = Int32Array.from(initialState);
  const block = new Uint8Array(blockSize);
  const words = new Int32Array(64);
  let filled = 0;
  let byteCount = 0;

  function update(bytes: Uint8Array): void {
    byteCount += bytes.length;
    let start = 0;
    if (filled > 0) {
      start = Math.min(blockSize - filled, bytes.length);
      block.set(bytes.subarray(0, start), filled);
      filled += start;
      if (filled < blockSize) return;
      compress(state, words, block, 0);
      filled = 0;
    }
    for (; start + blockSize <= bytes.length; start += blockSize) {
      compress(state, words, bytes, start);
    }
    block.set(bytes.subarray(start));
    filled = bytes.length - start;
  }

  function finish(): string {
    const bitCount = byteCount * 8;
    const padding = new Uint8Array((filled < 56 ? 64 : 128) - filled);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bitCount / 2 ** 32));
    view.setUint32(padding.length - 4, bitCount % 2 ** 32);
    update(padding);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  return { update, finish };
}

function compress(state: Int32Array, words: Int32Array, bytes: Uint8Array, start: number): void {
  readBlock(words, bytes, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const sumE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + sumE + choice + (roundConstants[round] as number) + (words[round] as number)) | 0;
    const sumA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sumA + majority) | 0;
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = ((state[index] as number) + value) | 0;
  }
}

function readBlock(words: Int32Array, bytes: Uint8Array, start: number): void {
  for (let index = 0, at = start; index < 16; index++, at += 4) {
    words[index] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let index = 16; index < 64; index++) {
    const near = words[index - 2] as number;
    const far = words[index - 15] as number;
    const nearSum = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const farSum = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    words[index] =
      ((words[index - 16] as number) + farSum + (words[index - 7] as number) + nearSum) | 0;
  }
}

function turn(bits: number, count: number): number {
  return (bits >>> count) | (bits << (32 - count));
}

const encoder = new TextEncoder();

/**
 * SHA-256 (FIPS 180-4) in plain code: `crypto.subtle` takes no bytes in pieces, answers only later
 * and is missing on pages served without TLS.
 */
export const plainSha256: Sha256 = {
  openDigest: openPlainDigest,
  digestText: (text) => {
    const digest = openPlainDigest();
    digest.update(encoder.encode(text));
    return digest.finish();
  },
};
