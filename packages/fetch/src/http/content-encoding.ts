import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

type Inflate = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const gunzipBytes: Inflate = promisify(gunzip);
const inflateBytes: Inflate = promisify(inflate);
const inflateRawBytes: Inflate = promisify(inflateRaw);
const unbrotli: Inflate = promisify(brotliDecompress);

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

const inflateOfCoding: Readonly<Record<string, Inflate>> = {
  gzip: gunzipBytes,
  'x-gzip': gunzipBytes,
  br: unbrotli,
  deflate: (bytes, options) =>
    hasZlibHeader(bytes) ? inflateBytes(bytes, options) : inflateRawBytes(bytes, options),
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
    const undo = Object.hasOwn(inflateOfCoding, coding) ? inflateOfCoding[coding] : undefined;
    if (!undo) return { bytes: null, fault: 'unknown-encoding' };
    try {
      bytes = await undo(bytes, { maxOutputLength });
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
