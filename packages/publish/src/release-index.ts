import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assertValid,
  canonicalJson,
  NonRetryableError,
  type ReleaseIndex,
  type ReleaseManifest,
  sha256,
} from '@tellings/schema';
import { replaceFile } from './durable-file.ts';
import { compareVersions } from './version.ts';

type IndexEntry = ReleaseIndex['releases'][number];

/** index.json of a folder of releases; null when there is none. Throws NonRetryableError. */
export async function readIndex(releasesFolder: string): Promise<ReleaseIndex | null> {
  const path = join(releasesFolder, 'index.json');
  if (!existsSync(path)) return null;
  try {
    const index: unknown = JSON.parse(await readFile(path, 'utf8'));
    assertValid('release-index', index);
    return index;
  } catch (cause) {
    throw new NonRetryableError(
      `${path} is not an index of releases: ${(cause as Error).message}; restore it from a copy`,
      { cause },
    );
  }
}

/** What the index says of one release. `manifestText` is the text of its manifest.json. */
export function indexEntry(manifest: ReleaseManifest, manifestText: string): IndexEntry {
  return {
    version: manifest.version,
    schema_version: manifest.schema_version,
    issued: manifest.issued,
    status: 'active',
    manifest: {
      path: `${manifest.version}/manifest.json`,
      sha256: sha256(manifestText),
      byte_count: Buffer.byteLength(manifestText),
    },
    previous: manifest.previous?.version ?? null,
    bump: manifest.bump.level,
    record_counts: manifest.tables.map(({ name, record_count }) => ({ table: name, record_count })),
  };
}

/** The index with one more release; the same index when it is listed already. */
export function addToIndex(
  index: ReleaseIndex | null,
  dataset: string,
  entry: IndexEntry,
): ReleaseIndex {
  const releases = index?.releases ?? [];
  const listed = releases.find(({ version }) => version === entry.version);
  if (index && listed?.manifest.sha256 === entry.manifest.sha256) return index;
  if (listed) {
    throw new NonRetryableError(
      `index.json lists ${entry.version} with manifest SHA-256 ${listed.manifest.sha256}, now it is ${entry.manifest.sha256}: a version is published once`,
    );
  }
  if ((index?.latest ?? null) !== entry.previous) {
    throw new NonRetryableError(
      `${entry.version} follows ${entry.previous}, but the index lists ${index?.latest} as latest: plan the release again`,
    );
  }
  if (index && index.dataset !== dataset) {
    throw new NonRetryableError(`index.json is of ${index.dataset}, the release of ${dataset}`);
  }
  const all = [entry, ...releases].toSorted((a, b) => compareVersions(b.version, a.version));
  const latest = all.find(({ status }) => status === 'active')?.version ?? null;
  return { index_version: 1, dataset, latest, releases: all };
}

/** Replaces index.json at once: a reader sees the old one or the new one. */
export async function writeIndex(releasesFolder: string, index: ReleaseIndex): Promise<void> {
  assertValid('release-index', index);
  await replaceFile(join(releasesFolder, 'index.json'), `${canonicalJson(index)}\n`);
}
