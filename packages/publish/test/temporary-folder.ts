import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@tellings/schema';
import { onTestFinished } from 'vitest';
import { listFiles } from '../src/release-folder.ts';
import type { ReleaseEffects } from '../src/release-writer.ts';

/** A new folder, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-publish-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Digest of every file below a folder, by path. */
export async function digests(folder: string): Promise<Record<string, string>> {
  const { files } = await listFiles(folder);
  const pairs = await Promise.all(
    files.map(async (path) => [path, sha256(await readFile(join(folder, path)))] as const),
  );
  return Object.fromEntries(pairs);
}

/** Stands in for the Parquet writer: what matters here is that some bytes are written. */
export const effects: ReleaseEffects = {
  writeParquet: async (path, _table, lines) => {
    await writeFile(path, `PAR1${await readFile(lines, 'utf8')}PAR1`, { flag: 'wx' });
  },
};
