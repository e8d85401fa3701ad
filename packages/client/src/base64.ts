/** Bytes of standard or URL-safe base64 (RFC 4648), with or without padding; null when it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** URL-safe base64 without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  const standard = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return standard.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
