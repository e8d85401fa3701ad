import { decodeBase64 } from './base64.ts';
import { blake2b512 } from './blake2b.ts';
import { ReleaseError } from './release-error.ts';

/** An Ed25519 public key as minisign writes it. */
export interface PublicKey {
  /** 16 hex digits, which tell keys apart and prove nothing. */
  readonly keyId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Checks an Ed25519 signature (RFC 8032). */
export type Ed25519Check = (
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

interface Signature {
  readonly keyId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly trustedComment: string;
  /** Over signature and trusted comment. */
  readonly globalBytes: Uint8Array<ArrayBuffer>;
}

const keyIdSize = 8;
const keySize = 32;
const signatureSize = 64;
const trustedPrefix = 'trusted comment: ';

/** Reads a public key: the line that begins with RW, or the whole file. Throws ReleaseError. */
export function parsePublicKey(text: string): PublicKey {
  const lines = text.trim().split(/\r?\n/);
  const bytes = decodeBase64((lines.at(-1) ?? '').trim());
  if (!bytes || bytes.length !== 2 + keyIdSize + keySize || algorithmOf(bytes) !== 'Ed') {
    throw new ReleaseError(
      'invalid-argument',
      'a key is none of minisign: give the line of 56 characters from the publisher, which begins with RW',
    );
  }
  return {
    keyId: toHex(bytes.subarray(2, 2 + keyIdSize)),
    bytes: bytes.slice(2 + keyIdSize),
  };
}

/**
 * Checks a file against its minisign signature in the prehashed form (`ED`: Ed25519 over the
 * BLAKE2b-512 of the file), and gives its trusted comment. `file` is for messages. Throws
 * ReleaseError `wrong-signature`.
 */
export async function checkSignature(
  file: string,
  bytes: Uint8Array,
  signatureText: string,
  keys: readonly PublicKey[],
  verify: Ed25519Check,
): Promise<string> {
  const signature = parseSignature(file, signatureText);
  const key = keys.find(({ keyId }) => keyId === signature.keyId);
  if (!key) {
    throw new ReleaseError(
      'wrong-signature',
      `${file} is signed by key ${signature.keyId}, which is none of those given: do not trust the release, or get the new key from the publisher by another way`,
      { file, expected: keys.map(({ keyId }) => keyId).join(', '), actual: signature.keyId },
    );
  }
  const comment = new TextEncoder().encode(signature.trustedComment);
  const signed = new Uint8Array(signatureSize + comment.length);
  signed.set(signature.bytes);
  signed.set(comment, signatureSize);
  const isSigned =
    (await verify(key.bytes, blake2b512(bytes), signature.bytes)) &&
    (await verify(key.bytes, signed, signature.globalBytes));
  if (isSigned) return signature.trustedComment;
  throw new ReleaseError(
    'wrong-signature',
    `${file} is not what key ${key.keyId} signed: do not use the release, and tell the publisher`,
    { file },
  );
}

function parseSignature(file: string, text: string): Signature {
  const [, encoded = '', comment = '', globalEncoded = ''] = text.split(/\r?\n/);
  const bytes = decodeBase64(encoded);
  const globalBytes = decodeBase64(globalEncoded);
  const isWhole =
    bytes?.length === 2 + keyIdSize + signatureSize && globalBytes?.length === signatureSize;
  if (!isWhole || algorithmOf(bytes) !== 'ED' || !comment.startsWith(trustedPrefix)) {
    throw new ReleaseError(
      'wrong-signature',
      `${file}.minisig is no prehashed signature of minisign: get the release from elsewhere`,
      { file: `${file}.minisig` },
    );
  }
  return {
    keyId: toHex(bytes.subarray(2, 2 + keyIdSize)),
    bytes: bytes.slice(2 + keyIdSize),
    trustedComment: comment.slice(trustedPrefix.length),
    globalBytes,
  };
}

function algorithmOf(bytes: Uint8Array): string {
  return String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
}

/** minisign prints the id as a number, so its last byte first. */
function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .toReversed()
    .join('')
    .toUpperCase();
}

/** By Web Crypto (Secure Curves in the Web Cryptography API). */
export async function verifyByWebCrypto(
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch (cause) {
    throw new ReleaseError(
      'invalid-argument',
      'Ed25519 signatures cannot be checked here: they need Web Crypto of a newer browser, and a page served over TLS; or give no keys',
      { cause },
    );
  }
}
