import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@tellings/schema';
import type { StageName } from './dag.ts';

/** Packages whose code decides what a stage writes, besides the contract and this runner. */
const packagesOf: Readonly<Record<StageName, readonly string[]>> = {
  fetch: ['@tellings/fetch'],
  normalise: ['@tellings/normalise'],
  'near-duplicates': ['@tellings/graph', '@tellings/near-duplicates', '@tellings/normalise'],
  link: ['@tellings/link'],
  publish: ['@tellings/publish'],
};

/** SHA-256 over the compiled code of a stage and over the versions of everything it imports. */
export async function codeDigest(stage: StageName): Promise<string> {
  const names = ['@tellings/schema', '@tellings/pipeline', ...packagesOf[stage]];
  const digests = await Promise.all(names.map(packageDigest));
  return sha256([...digests, await lockfileDigest()].join('\n'));
}

async function packageDigest(name: string): Promise<string> {
  const dist = dirname(fileURLToPath(import.meta.resolve(name)));
  const folders = [dist, resolve(dist, '../generated')].filter(existsSync);
  const digests = await Promise.all(folders.map(folderDigest));
  return sha256(digests.join('\n'));
}

async function folderDigest(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  const lines = files
    .sort()
    .map(async (file) => `${file} ${sha256(await readFile(join(folder, file)))}`);
  return sha256((await Promise.all(lines)).join('\n'));
}

/** The workspace lockfile pins every dependency; outside a workspace the package versions do. */
async function lockfileDigest(): Promise<string> {
  const path = resolve(import.meta.dirname, '../../../pnpm-lock.yaml');
  return existsSync(path) ? sha256(await readFile(path)) : 'no lockfile';
}
