import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';

/** UTF-8, or null where the bytes are not: nothing is replaced. A byte order mark is kept out. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text of metadata, whose encoding nobody declares: UTF-8, else windows-1252, which every byte
 * sequence is. Not for documents; they are decoded by a later stage.
 */
export function decodeMetadata(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/**
 * Text of an XML or JSON document from the web: byte order mark, then the charset of the
 * Content-Type, then the XML declaration, then UTF-8 (RFC 7303, section 3). Null where the bytes
 * break the encoding.
 */
export function decodeWebDocument(bytes: Uint8Array, charset: string | null): string | null {
  const label = labelOf(bytes, charset);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The same with U+FFFD in place of bytes that break the encoding. */
export function decodeBrokenDocument(bytes: Uint8Array, charset: string | null): string {
  return new TextDecoder(labelOf(bytes, charset)).decode(bytes);
}

function labelOf(bytes: Uint8Array, charset: string | null): string {
  return getBOMEncoding(bytes) ?? knownLabel(charset) ?? declaredEncoding(bytes) ?? 'utf-8';
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? null;
  const label = knownLabel(declared);
  // A declaration that was readable as ASCII cannot be UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function knownLabel(label: string | null): string | null {
  return label === null ? null : normalizeEncoding(label);
}
