import { promisify } from 'node:util';
import {
  brotliDecompress,
  brotliDecompressSync,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

interface Options {
  readonly maxOutputLength: number;
}

/** Undoes a coding at once, or in a thread of Node's pool, whose 50 µs a call a small body is not worth. */
interface Inflate {
  readonly atOnce: (bytes: Uint8Array, options: Options) => Buffer;
  readonly inThread: (bytes: Uint8Array, options: Options) => Promise<Buffer>;
}

const fromGzip: Inflate = { atOnce: gunzipSync, inThread: promisify(gunzip) };
const fromZlib: Inflate = { atOnce: inflateSync, inThread: promisify(inflate) };
const fromDeflate: Inflate = { atOnce: inflateRawSync, inThread: promisify(inflateRaw) };
const fromBrotli: Inflate = { atOnce: brotliDecompressSync, inThread: promisify(brotliDecompress) };

const smallBody = 16_384;

/** Codings to ask for. */
export const acceptedEncodings = 'gzip, br, deflate';

/**
 * Times its size as sent that a body may inflate to, the ratio at which Apache's mod_deflate takes
 * it for a bomb; below the floor nothing is one. Real pages stay under 50.
 */
const maxRatio = 200;
const ratioFloor = 1_000_000;

/** Nobody applies more; a list of a thousand would be work without end. */
const maxCodings = 5;

const inflateOfCoding: Readonly<Record<string, (bytes: Uint8Array) => Inflate>> = {
  gzip: () => fromGzip,
  'x-gzip': () => fromGzip,
  br: () => fromBrotli,
  deflate: (bytes) => (hasZlibHeader(bytes) ? fromZlib : fromDeflate),
};

export type DecodedBody =
  | { readonly bytes: Uint8Array; readonly fault: null }
  | { readonly bytes: null; readonly fault: 'too-large' | 'damaged' | 'unknown-encoding' };

/**
 * Undoes the codings of a Content-Encoding header (RFC 9110, section 8.4), the last first.
 * Stricter than fetch: a body that ends before its coding does is damaged, never a shorter text,
 * and one that inflates to more than maxBytes, or to more than 200 times its size and a megabyte, is
 * given up before memory holds it.
 */
export async function decodeBody(
  body: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<DecodedBody> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > maxCodings) return { bytes: null, fault: 'unknown-encoding' };
  const maxOutputLength = Math.min(maxBytes, Math.max(ratioFloor, body.length * maxRatio));
  let bytes = body;
  for (const coding of codings.reverse()) {
    const known = Object.hasOwn(inflateOfCoding, coding) ? inflateOfCoding[coding] : undefined;
    if (!known) return { bytes: null, fault: 'unknown-encoding' };
    const { atOnce, inThread } = known(bytes);
    const options = { maxOutputLength };
    try {
      bytes = bytes.length <= smallBody ? atOnce(bytes, options) : await inThread(bytes, options);
    } catch (error) {
      return { bytes: null, fault: faultOf(error) };
    }
  }
  return { bytes, fault: null };
}

function faultOf(error: unknown): 'too-large' | 'damaged' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
  if (/^(?:Z_|ERR_)/.test(code)) return 'damaged';
  throw error;
}

/** Some servers send bare deflate (RFC 1951) where the header promises zlib (RFC 1950). */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
