import { decodeBrokenDocument, decodeWebDocument } from '../text-decoding.ts';

/** No character takes more than four bytes in an encoding of the web. */
const longestRest = 3;

export interface DecodedDocument {
  readonly text: string;
  /** Whether bytes within it break the encoding; U+FFFD stands in their place. */
  readonly isBroken: boolean;
}

/**
 * Text of an XML or JSON document that may have been cut off inside a character: what stands
 * before that character.
 */
export function decodeCutDocument(bytes: Uint8Array, charset: string | null): DecodedDocument {
  for (let rest = 0; rest <= Math.min(longestRest, bytes.length); rest++) {
    const text = decodeWebDocument(bytes.subarray(0, bytes.length - rest), charset);
    if (text !== null) return { text, isBroken: false };
  }
  return { text: decodeBrokenDocument(bytes, charset), isBroken: true };
}

/** What a reader says of a document with such bytes. */
export const brokenEncoding = 'some of its bytes do not fit its encoding';
