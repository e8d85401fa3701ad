/** First 64 bits of the fractional part of the square roots of the first 8 primes, as in SHA-512. */
const initialState: readonly bigint[] = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

/** Order in which a round takes the words of a block, a hexadecimal digit a word. */
const schedule: readonly (readonly number[])[] = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((digits) => Array.from(digits, (digit) => Number.parseInt(digit, 16)));

/** The four words that each of the eight steps of a round mixes: columns, then diagonals. */
const steps: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

const blockSize = 128;
const roundCount = 12;

/**
 * BLAKE2b-512 without key (RFC 7693), which minisign signs in place of the file; Web Crypto has
 * none. It is slow, about a megabyte a second: for signed files, which are small.
 */
export function blake2b512(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = BigUint64Array.from(initialState);
  // Digest length 64, no key, fanout and depth 1.
  state[0] = (state[0] as bigint) ^ 0x0101_0040n;
  const blockCount = Math.max(1, Math.ceil(bytes.length / blockSize));
  const padded = new Uint8Array(blockCount * blockSize);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  for (let block = 1; block <= blockCount; block++) {
    const words = Array.from({ length: 16 }, (_, word) =>
      view.getBigUint64((block - 1) * blockSize + word * 8, true),
    );
    const byteCount = Math.min(block * blockSize, bytes.length);
    compress(state, words, byteCount, block === blockCount);
  }
  const digest = new Uint8Array(64);
  const output = new DataView(digest.buffer);
  for (const [word, value] of state.entries()) output.setBigUint64(word * 8, value, true);
  return digest;
}

function compress(
  state: BigUint64Array,
  words: readonly bigint[],
  byteCount: number,
  isLast: boolean,
): void {
  const work = new BigUint64Array(16);
  work.set(state);
  work.set(initialState, 8);
  work[12] = (work[12] as bigint) ^ BigInt(byteCount);
  if (isLast) work[14] = ~(work[14] as bigint);
  for (let round = 0; round < roundCount; round++) {
    const order = schedule[round % schedule.length] as readonly number[];
    for (const [step, places] of steps.entries()) {
      const x = words[order[2 * step] as number] as bigint;
      const y = words[order[2 * step + 1] as number] as bigint;
      mix(work, places, x, y);
    }
  }
  for (let word = 0; word < 8; word++) {
    state[word] = (state[word] as bigint) ^ (work[word] as bigint) ^ (work[word + 8] as bigint);
  }
}

/** Function G of RFC 7693, section 3.1; the array keeps each word to 64 bits. */
function mix(
  work: BigUint64Array,
  [a, b, c, d]: readonly [number, number, number, number],
  x: bigint,
  y: bigint,
): void {
  for (const [word, first, second] of [
    [x, 32n, 24n],
    [y, 16n, 63n],
  ] as const) {
    work[a] = (work[a] as bigint) + (work[b] as bigint) + word;
    work[d] = turn((work[d] as bigint) ^ (work[a] as bigint), first);
    work[c] = (work[c] as bigint) + (work[d] as bigint);
    work[b] = turn((work[b] as bigint) ^ (work[c] as bigint), second);
  }
}

function turn(word: bigint, count: bigint): bigint {
  return (word >> count) | (word << (64n - count));
}
