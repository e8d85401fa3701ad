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
import { compareVersions, isPrerelease } from './version.ts';

export type IndexEntry = ReleaseIndex['releases'][number];

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

/** That a release was taken back, for people; null while it stands. */
export function describeYank({ status, yanked }: IndexEntry): string | null {
  if (status !== 'yanked') return null;
  const instead = yanked?.use_instead ? `; use ${yanked.use_instead} instead` : '';
  return `was yanked (${yanked?.reason ?? 'no reason given'})${instead}`;
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
    delta: deltaEntry(manifest),
    yanked: null,
  };
}

function deltaEntry({
  version,
  previous,
  deltas,
  files,
}: ReleaseManifest): NonNullable<IndexEntry['delta']> | null {
  const delta = deltas?.find(({ from }) => from === previous?.version);
  const file = files.find(({ path }) => path === delta?.path);
  if (!file) return null;
  return { path: `${version}/${file.path}`, sha256: file.sha256, byte_count: file.byte_count };
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
  return settleIndex(dataset, [entry, ...releases]);
}

/** The index of these releases: newest first, with the versions to follow. */
export function settleIndex(dataset: string, releases: readonly IndexEntry[]): ReleaseIndex {
  const all = releases.toSorted((a, b) => compareVersions(b.version, a.version));
  const active = all.filter(({ status }) => status === 'active').map(({ version }) => version);
  const latest = active.find((version) => !isPrerelease(version)) ?? null;
  const channels = { stable: latest, next: active[0] ?? null };
  return { index_version: 1, dataset, latest, channels, releases: all };
}

/** Replaces index.json at once: a reader sees the old one or the new one. */
export async function writeIndex(releasesFolder: string, index: ReleaseIndex): Promise<void> {
  assertValid('release-index', index);
  await replaceFile(join(releasesFolder, 'index.json'), `${canonicalJson(index)}\n`);
}
