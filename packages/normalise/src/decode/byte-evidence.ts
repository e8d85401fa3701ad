import { TextDecoder } from '@exodus/bytes/encoding.js';
import { measureOddness } from '../repair/oddness.ts';

/** Bytes looked at for statistics. */
const sampleLength = 65_536;
/** Fewer characters beyond ASCII prove nothing. */
const leastSample = 10;
/** Share of oddness by which a reading must beat another. */
const clearly = 0.85;

/** The bytes as UTF-8; null when they are not. */
export function decodeUtf8Strictly(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null; // the fatal decoder has no other way to say that bytes are not UTF-8
  }
}

/**
 * Whether bytes that are declared otherwise are UTF-8 beyond doubt. Single bytes almost never make
 * its sequences by chance; the double bytes of East Asian encodings can, so they need several. For
 * UTF-16, whose ASCII holds NULs, text without any is proof enough.
 */
export function isUtf8Despite(content: Uint8Array, declared: string): boolean {
  if (declared.startsWith('utf-16'))
    return !content.includes(0) && decodeUtf8Strictly(content) !== null;
  const least = /^(?:windows|iso-8859|macintosh)/.test(declared) ? 1 : 3;
  let leads = 0;
  for (const byte of content) {
    if (byte >= 0xc2) leads += 1;
    if (leads >= least) return decodeUtf8Strictly(content) !== null;
  }
  return false;
}

/** UTF-16 without a byte order mark: every other byte of Western text is NUL. */
export function findUnmarkedUtf16(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = content.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even < odd * 0.05) return 'utf-16le';
  return even > many && odd < even * 0.05 ? 'utf-16be' : null;
}

/** Whether the bytes read in one encoding are clearly more like writing than in another. */
export function readsBetter(content: Uint8Array, encoding: string, than: string): boolean {
  const sample = content.subarray(0, sampleLength);
  const oddness = measureSample(sample, encoding);
  const other = measureSample(sample, than);
  return oddness !== null && other !== null && oddness < other * clearly;
}

/** Oddness of the words beyond ASCII; null when there are too few, infinite when bytes are invalid. */
function measureSample(sample: Uint8Array, encoding: string): number | null {
  const text = new TextDecoder(encoding).decode(sample);
  // the sample may end inside a character
  if (text.slice(0, -2).includes('\ufffd')) return Number.POSITIVE_INFINITY;
  const words = text.match(/[\x80-\uffff]+/g) ?? [];
  const length = words.reduce((sum, { length }) => sum + length, 0);
  return length < leastSample ? null : words.reduce((sum, word) => sum + measureOddness(word), 0);
}
