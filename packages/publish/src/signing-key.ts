import { generateKeyPairSync } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '@tellings/schema';
import {
  keyOfSeed,
  type PublicKey,
  parsePublicKey,
  parseSecretKey,
  renderPublicKey,
  renderSecretKey,
  type SigningKey,
} from './minisign.ts';

const secretName = 'tellings.key';
const publicName = 'tellings.pub';

/** Where a new key pair lies. */
export interface KeyPairFiles extends PublicKey {
  readonly secretPath: string;
  readonly publicPath: string;
}

/**
 * Draws a key pair and writes it into a folder: the secret key readable by its owner only.
 * Throws UsageError inside a git work tree, where a key is one `git add` from the world, and
 * where a key lies already.
 */
export async function createKeyPair(folder: string): Promise<KeyPairFiles> {
  const workTree = findWorkTree(resolve(folder));
  if (workTree !== null) {
    throw new UsageError(
      `${folder} lies in the git work tree ${workTree}: a secret key is kept outside, e.g. in ~/.config/tellings`,
    );
  }
  const [secretPath, publicPath] = [join(folder, secretName), join(folder, publicName)];
  for (const path of [secretPath, publicPath]) {
    if (existsSync(path)) throw new UsageError(`${path} exists: a key is never overwritten`);
  }
  const key = keyOfSeed(drawSeed());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeNew(secretPath, renderSecretKey(key), 0o600);
  await writeNew(publicPath, renderPublicKey(key), 0o644);
  return { key_id: key.key_id, public_key: key.public_key, secretPath, publicPath };
}

function drawSeed(): Uint8Array {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The nearest folder, this one or above it, that git manages; null when there is none. */
function findWorkTree(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  // A folder may be a link into a work tree.
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  if (real !== folder) return findWorkTree(real);
  return dirname(folder) === folder ? null : findWorkTree(dirname(folder));
}

/** Reads a secret key file. Throws UsageError naming it. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  if (!existsSync(path)) {
    throw new UsageError(`${path}: no such key; tellings keygen <folder> makes one`);
  }
  return parseSecretKey(await readFile(path, 'utf8'), path);
}

/** Reads a public key: a file, or the second line of one. Throws UsageError. */
export async function readPublicKey(pathOrKey: string): Promise<PublicKey> {
  const text = existsSync(pathOrKey) ? await readFile(pathOrKey, 'utf8') : pathOrKey;
  return parsePublicKey(text, pathOrKey);
}
