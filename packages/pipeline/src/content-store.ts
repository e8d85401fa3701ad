import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FatalError, sha256 } from '@tellings/schema';

/** Stores bytes under their SHA-256 and returns it; equal bytes are stored once. */
export async function saveContent(folder: string, content: Uint8Array): Promise<string> {
  const digest = sha256(content);
  const path = contentPath(folder, digest);
  if (!existsSync(path)) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
  }
  return digest;
}

/** Reads bytes by their SHA-256. Throws FatalError when they are missing or damaged. */
export async function readContent(folder: string, digest: string): Promise<Uint8Array> {
  const path = contentPath(folder, digest);
  if (!existsSync(path))
    throw new FatalError(`content ${digest} is missing: run the stage fetch with --force`);
  const content = await readFile(path);
  const found = sha256(content);
  if (found !== digest)
    throw new FatalError(
      `${path} is damaged: its SHA-256 is ${found}; run the stage fetch with --force`,
    );
  return content;
}

function contentPath(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), digest);
}
