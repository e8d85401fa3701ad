import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { UsageError } from '@tellings/schema';

/**
 * Keys and signatures as minisign reads and writes them (https://jedisct1.github.io/minisign/,
 * "Signature format" and "Key formats"): ed25519, the file prehashed with BLAKE2b-512.
 */
export interface PublicKey {
  /** As minisign prints it: 16 hex digits. */
  readonly key_id: string;
  /** Second line of a public key file. */
  readonly public_key: string;
}

export interface SigningKey extends PublicKey {
  /** The 32 bytes an ed25519 key pair is made of (RFC 8032). */
  readonly seed: Uint8Array;
}

const keyAlgorithm = 'Ed';
const prehashedAlgorithm = 'ED';
const sizes = { keyId: 8, publicKey: 32, seed: 32, signature: 64, checksum: 32 } as const;

/** The key pair of a seed. */
export function keyOfSeed(seed: Uint8Array): SigningKey {
  const raw = rawPublicKey(privateKey(seed));
  // minisign draws the id at random; made from the key, it is the same wherever the key is.
  const id = createHash('sha256').update(raw).digest().subarray(0, sizes.keyId);
  return { ...publicKeyOf(id, raw), seed };
}

function publicKeyOf(id: Uint8Array, raw: Uint8Array): PublicKey {
  const bytes = Buffer.concat([Buffer.from(keyAlgorithm), id, raw]);
  return { key_id: printId(id), public_key: bytes.toString('base64') };
}

/** The id is a little-endian number, printed in hex. */
function printId(id: Uint8Array): string {
  return Buffer.from(id).reverse().toString('hex').toUpperCase();
}

/** RFC 8410: what stands before the seed of an ed25519 key in PKCS #8, and before a key in SPKI. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

function privateKey(seed: Uint8Array): KeyObject {
  const key = Buffer.concat([privatePrefix, seed]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

function rawPublicKey(key: KeyObject): Buffer {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return der.subarray(publicPrefix.length);
}

/** The key as node:crypto takes it. */
export function publicKeyObject({ public_key }: PublicKey): KeyObject {
  const raw = Buffer.from(public_key, 'base64').subarray(2 + sizes.keyId);
  const key = Buffer.concat([publicPrefix, raw]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** An ed25519 signature of a message: 64 bytes, the same for the same key and message. */
export function signMessage({ seed }: SigningKey, message: Uint8Array): Uint8Array {
  return sign(null, message, privateKey(seed));
}

export function renderPublicKey({ key_id, public_key }: PublicKey): string {
  return `untrusted comment: minisign public key ${key_id}\n${public_key}\n`;
}

/** Reads a public key file, or only its second line. Throws UsageError; `place` says of what. */
export function parsePublicKey(text: string, place: string): PublicKey {
  const bytes = Buffer.from(lastLine(text), 'base64');
  const length = 2 + sizes.keyId + sizes.publicKey;
  if (bytes.length !== length || bytes.toString('latin1', 0, 2) !== keyAlgorithm) {
    throw new UsageError(`${place} is not a public key of minisign: it begins with RW`);
  }
  const id = bytes.subarray(2, 2 + sizes.keyId);
  return publicKeyOf(id, bytes.subarray(2 + sizes.keyId));
}

/**
 * A secret key file without a password, as `minisign -G -W` writes it: algorithms, an empty place
 * for the password's salt and limits, key id, seed and public key, an empty place for a checksum.
 */
export function renderSecretKey(key: SigningKey): string {
  const identified = Buffer.from(key.public_key, 'base64').subarray(2);
  const id = identified.subarray(0, sizes.keyId);
  const bytes = Buffer.concat([
    Buffer.from(`${keyAlgorithm}\0\0B2`, 'latin1'),
    Buffer.alloc(saltAndLimits),
    id,
    key.seed,
    identified.subarray(sizes.keyId),
    Buffer.alloc(sizes.checksum),
  ]);
  return `untrusted comment: minisign secret key without a password, keep it private\n${bytes.toString('base64')}\n`;
}

const saltAndLimits = 32 + 8 + 8;

/** Reads what `renderSecretKey` or `minisign -G -W` wrote. Throws UsageError. */
export function parseSecretKey(text: string, place: string): SigningKey {
  const bytes = Buffer.from(lastLine(text), 'base64');
  const start = 6 + saltAndLimits;
  const [id, seed, stated] = split(bytes.subarray(start), [
    sizes.keyId,
    sizes.seed,
    sizes.publicKey,
    sizes.checksum,
  ]);
  if (!id || !seed || !stated || bytes.toString('latin1', 0, 2) !== keyAlgorithm) {
    throw new UsageError(`${place} is not a secret key of minisign`);
  }
  if (bytes.toString('latin1', 2, 4) !== '\0\0') {
    throw new UsageError(
      `${place} is locked with a password: make one without by tellings keygen or minisign -G -W`,
    );
  }
  const raw = rawPublicKey(privateKey(seed));
  if (!raw.equals(stated)) {
    throw new UsageError(`${place} is damaged: its two halves do not fit; restore it from a copy`);
  }
  return { ...publicKeyOf(id, raw), seed };
}

/** Parts of certain lengths; an empty list where the bytes are not exactly as long. */
function split(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  if (bytes.length !== lengths.reduce((sum, length) => sum + length, 0)) return [];
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return bytes.subarray(end - length, end);
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}

/** Signs a file. The trusted comment is signed with it; neither holds a time. */
export function renderSignature(key: SigningKey, file: Uint8Array, trustedComment: string): string {
  const id = Buffer.from(key.public_key, 'base64').subarray(2, 2 + sizes.keyId);
  const signature = signMessage(key, prehash(file));
  const whole = signMessage(key, Buffer.concat([signature, Buffer.from(trustedComment)]));
  const first = Buffer.concat([Buffer.from(prehashedAlgorithm), id, signature]);
  return [
    `untrusted comment: signature by key ${key.key_id}`,
    first.toString('base64'),
    `trusted comment: ${trustedComment}`,
    Buffer.from(whole).toString('base64'),
    '',
  ].join('\n');
}

function prehash(file: Uint8Array): Uint8Array {
  return createHash('blake2b512').update(file).digest();
}

/** Why a signature does not hold, or by which key and with which comment it does. */
export type Verdict =
  | { readonly isValid: true; readonly keyId: string; readonly trustedComment: string }
  | { readonly isValid: false; readonly fault: string };

/** Checks a signature file against the file it is of and the keys that are trusted. */
export function checkSignature(
  text: string,
  file: Uint8Array,
  keys: readonly PublicKey[],
): Verdict {
  const [, first = '', comment = '', last = ''] = text.split('\n');
  const bytes = Buffer.from(first, 'base64');
  const [algorithm, id, signature] = split(bytes, [2, sizes.keyId, sizes.signature]);
  const prefix = 'trusted comment: ';
  if (!algorithm || !id || !signature || !comment.startsWith(prefix)) {
    return { isValid: false, fault: 'is not a signature of minisign' };
  }
  if (algorithm.toString('latin1') !== prehashedAlgorithm) {
    return { isValid: false, fault: 'is a signature of the older kind, not prehashed' };
  }
  const keyId = printId(id);
  const key = keys.find((candidate) => candidate.key_id === keyId);
  if (!key) {
    const known = keys.map(({ key_id }) => key_id).join(', ');
    return { isValid: false, fault: `is by key ${keyId}, trusted are ${known}` };
  }
  const object = publicKeyObject(key);
  if (!verify(null, prehash(file), object, signature)) {
    return { isValid: false, fault: `by key ${keyId} is of another file` };
  }
  const trustedComment = comment.slice(prefix.length);
  const whole = Buffer.concat([signature, Buffer.from(trustedComment)]);
  if (!verify(null, whole, object, Buffer.from(last, 'base64'))) {
    return { isValid: false, fault: `by key ${keyId} has a trusted comment that was changed` };
  }
  return { isValid: true, keyId, trustedComment };
}
