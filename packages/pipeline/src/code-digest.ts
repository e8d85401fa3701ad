import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '@tellings/schema';
import type { StageName } from './dag.ts';

/** Packages whose code decides what a stage writes, besides this runner. */
const packagesOf: Readonly<Record<StageName, readonly string[]>> = {
  fetch: ['@tellings/fetch'],
  normalise: ['@tellings/normalise'],
  'near-duplicates': ['@tellings/near-duplicates', '@tellings/normalise'],
  link: ['@tellings/link'],
  publish: ['@tellings/publish'],
};

/** SHA-256 over the compiled code of a stage and over the versions of everything it imports. */
export async function codeDigest(stage: StageName): Promise<string> {
  const runner = await folderDigest(import.meta.dirname);
  const digests = await Promise.all(
    packagesOf[stage].map((name) => packageDigest(name, import.meta.filename)),
  );
  return sha256([runner, ...digests, (await lockfileDigest()) ?? 'no lockfile'].join('\n'));
}

/** Digest of a package of this workspace, as `importer` sees it, and of those it depends on. */
async function packageDigest(name: string, importer: string): Promise<string> {
  const dist = dirname(createRequire(importer).resolve(name));
  const manifest = resolve(dist, '../package.json');
  const { dependencies = {} } = JSON.parse(await readFile(manifest, 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@tellings/'));
  const folders = [dist, resolve(dist, '../generated')].filter(existsSync);
  const digests = await Promise.all([
    ...folders.map(folderDigest),
    ...own.sort().map((dependency) => packageDigest(dependency, manifest)),
  ]);
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
export async function lockfileDigest(): Promise<string | null> {
  const path = resolve(import.meta.dirname, '../../../pnpm-lock.yaml');
  return existsSync(path) ? sha256(await readFile(path)) : null;
}
