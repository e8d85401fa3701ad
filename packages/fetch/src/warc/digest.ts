import { hash } from 'node:crypto';

const algorithms = new Set(['md5', 'sha1', 'sha256', 'sha512']);

/**
 * Digest of bytes as WARC-Block-Digest and WARC-Payload-Digest hold it (ISO 28500:2017, section
 * 5.8): `sha256:` and 64 hex digits, the digest that captures carry too. Not in base 32, which the
 * standard shows: for SHA-256 warcio 1.8 wants its padding, jwarc 0.36 refuses it.
 */
export function warcDigest(bytes: Uint8Array): string {
  return `sha256:${hash('sha256', bytes, 'hex')}`;
}

/**
 * Whether a label (`sha1:…`) is the digest of these bytes; null where its algorithm is not md5,
 * sha1, sha256 or sha512. Takes base 16, 32 and 64 (RFC 4648), padded or not; the length tells
 * which it is.
 */
export function verifyDigest(label: string, bytes: Uint8Array): boolean | null {
  const colon = label.indexOf(':');
  const algorithm = findAlgorithm(label.slice(0, Math.max(colon, 0)));
  if (algorithm === null) return null;
  const value = label
    .slice(colon + 1)
    .trim()
    .replace(/=+$/, '');
  const digest = hash(algorithm, bytes, 'buffer');
  switch (value.length) {
    case digest.length * 2:
      return digest.toString('hex') === value.toLowerCase();
    case Math.ceil((digest.length * 8) / 5):
      return encodeBase32(digest) === value.toUpperCase();
    default:
      return digest.toString('base64url') === value.replace(/\+/g, '-').replace(/\//g, '_');
  }
}

/** Writers differ in case and hyphen: sha1, SHA-1. */
function findAlgorithm(name: string): string | null {
  const plain = name.trim().toLowerCase().replace('-', '');
  return algorithms.has(plain) ? plain : null;
}

const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, section 6, without padding. */
function encodeBase32(bytes: Uint8Array): string {
  let digits = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits += base32Digits[(held >> (bits - 5)) & 31];
  }
  return bits === 0 ? digits : digits + base32Digits[(held << (5 - bits)) & 31];
}
