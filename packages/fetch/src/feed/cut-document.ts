import { decodeWebDocument } from '../text-decoding.ts';

/** No character takes more than four bytes in an encoding of the web. */
const longestRest = 3;

/**
 * Text of an XML or JSON document that may have been cut off inside a character: what stands
 * before that character. Null where other bytes break the encoding.
 */
export function decodeCutDocument(bytes: Uint8Array, charset: string | null): string | null {
  for (let rest = 0; rest <= Math.min(longestRest, bytes.length); rest++) {
    const text = decodeWebDocument(bytes.subarray(0, bytes.length - rest), charset);
    if (text !== null) return text;
  }
  return null;
}
