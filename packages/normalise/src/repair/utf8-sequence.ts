import type { Codec } from './codec.ts';

/** A UTF-8 sequence found among characters of a legacy encoding. */
export interface Sequence {
  /** UTF-16 code units read. */
  readonly length: number;
  /** The character meant; U+FFFD when one of its bytes was lost before. */
  readonly text: string;
}

/** A byte that was lost: U+FFFD, or a question mark amid other bytes. */
export const lost: number = -1;
const replacement = '\ufffd';
const questionMark = 0x3f;

/**
 * Reads one UTF-8 sequence at an offset, strictly (RFC 3629: nothing overlong, nothing above
 * U+10FFFF), with the surrogate pairs of CESU-8 (Unicode Technical Report 26). Null when there is none.
 */
export function readSequence(text: string, at: number, codec: Codec): Sequence | null {
  const lead = codec.bytes.get(text.charCodeAt(at)) ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return null;
  const count = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  const continuation: number[] = [];
  while (continuation.length < count) {
    const byte = readContinuation(text, at + 1 + continuation.length, codec);
    if (byte === null) break;
    continuation.push(byte);
  }
  const known = continuation.filter((byte) => byte !== lost);
  if (known.length < continuation.length) {
    if (count > 1 && known.length === 0) return null;
    if (count === 3 && continuation.length < 2) return null;
    return { length: 1 + continuation.length, text: replacement };
  }
  if (known.length < count) return null;
  const code = known.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    lead & (0x7f >> (count + 1)),
  );
  if (lead === 0xed && code >= 0xd800) return readSurrogatePair(text, at, code, codec);
  const leastCode = count === 1 ? 0x80 : count === 2 ? 0x800 : 0x10000;
  if (code < leastCode || code > 0x10ffff) return null;
  // In IBM code page 866 these are first and later bytes alike: any Russian word would do.
  if (count === 2 && /^[а-я]{3}$/.test(text.slice(at, at + 3))) return null;
  return { length: 1 + count, text: String.fromCodePoint(code) };
}

function readSurrogatePair(text: string, at: number, high: number, codec: Codec): Sequence | null {
  const [lead, second, third] = [3, 4, 5].map((index) =>
    codec.bytes.get(text.charCodeAt(at + index)),
  );
  if (lead !== 0xed || second === undefined || third === undefined) return null;
  if (high >= 0xdc00 || second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return null;
  const low = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
  return { length: 6, text: String.fromCharCode(high, low) };
}

/** A byte 0x80 to 0xBF; {@link lost} for a mark of loss; null for anything else. */
function readContinuation(text: string, at: number, codec: Codec): number | null {
  const code = text.charCodeAt(at);
  const byte = codec.bytes.get(code);
  if (byte !== undefined) return byte < 0xc0 ? byte : null;
  if (code === 0xfffd) return lost;
  const isAmidBytes = code === questionMark && codec.bytes.has(text.charCodeAt(at + 1));
  return isAmidBytes ? lost : null;
}
