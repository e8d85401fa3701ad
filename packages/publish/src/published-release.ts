import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertValid, NonRetryableError, type ReleaseManifest, sha256 } from '@tellings/schema';
import type { ReaderSchema } from './reader-schema.ts';
import { readIndex } from './release-index.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/** A release as the next one is compared with it. */
export interface PublishedRelease {
  readonly version: string;
  readonly manifest: ReleaseManifest;
  readonly manifest_sha256: string;
  /** Canonical records by key, by table. */
  readonly tables: Readonly<Record<string, ReadonlyMap<string, string>>>;
  readonly schemas: Readonly<Record<string, ReaderSchema>>;
}

/**
 * The newest active release that index.json lists, every file read checked by its digest; null
 * when nothing is published. Throws NonRetryableError naming the file and both digests.
 */
export async function readPublished(releasesFolder: string): Promise<PublishedRelease | null> {
  const index = await readIndex(releasesFolder);
  const entry = index?.releases.find(({ version }) => version === index.latest);
  if (!entry) return null;
  const folder = join(releasesFolder, entry.version);
  const text = await readDigested(join(releasesFolder, entry.manifest.path), entry.manifest.sha256);
  const manifest: unknown = JSON.parse(text);
  assertValid('release-manifest', manifest);
  const tables: Record<string, ReadonlyMap<string, string>> = {};
  const schemas: Record<string, ReaderSchema> = {};
  for (const { name, primary_key } of manifest.tables) {
    const records = await readListed(folder, manifest, `data/${name}.jsonl`);
    tables[name] = keyLines(records, primary_key);
    schemas[name] = JSON.parse(
      await readListed(folder, manifest, `schema/${name}.schema.json`),
    ) as ReaderSchema;
  }
  return {
    version: entry.version,
    manifest,
    manifest_sha256: entry.manifest.sha256,
    tables,
    schemas,
  };
}

async function readListed(
  folder: string,
  manifest: ReleaseManifest,
  path: string,
): Promise<string> {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (!file) {
    throw new NonRetryableError(`${join(folder, 'manifest.json')} does not list ${path}`);
  }
  return readDigested(join(folder, path), file.sha256);
}

async function readDigested(path: string, expected: string): Promise<string> {
  if (!existsSync(path)) {
    throw new NonRetryableError(`${path} is missing (SHA-256 ${expected}): restore the release`);
  }
  const text = await readFile(path, 'utf8');
  const actual = sha256(text);
  if (actual !== expected) {
    throw new NonRetryableError(
      `${path} has SHA-256 ${actual}, published as ${expected}: restore the file from a copy of the release`,
    );
  }
  return text;
}

function keyLines(text: string, primaryKey: readonly string[]): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [keyOf(JSON.parse(line) as TableRecord, primaryKey), line]));
}
