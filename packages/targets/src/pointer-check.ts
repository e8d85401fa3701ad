import { readFile } from 'node:fs/promises';
import { assertValid, NonRetryableError, type ReleaseIndex, UsageError } from '@tellings/schema';
import type { ObjectStore } from './object-store.ts';
import type { ReleaseSet } from './release-set.ts';

/**
 * The index may move forward only, and may name only what is or will be there. Throws where the
 * target knows releases that we do not, other bytes of one, or lacks one that is not being sent.
 */
export async function checkIndex(
  store: ObjectStore,
  { index, releases }: ReleaseSet,
): Promise<void> {
  const there = parseIndex(await store.readText('index.json'), store.urlOf('index.json'));
  for (const { version, manifest } of there?.releases ?? []) {
    const ours = index.releases.find((entry) => entry.version === version);
    if (ours?.manifest.sha256 === manifest.sha256) continue;
    throw new NonRetryableError(
      ours
        ? `${store.urlOf('index.json')} lists ${version} with manifest SHA-256 ${manifest.sha256}, here it is ${ours.manifest.sha256}: a version is published once; nothing was sent`
        : `${store.urlOf('index.json')} lists ${version}, which is not here: get the newer releases first; nothing was sent`,
    );
  }
  const others = index.releases.filter(
    ({ version }) => !releases.some((release) => release.version === version),
  );
  for (const { version, manifest } of others) {
    if ((await store.readBack(manifest.path))?.sha256 === manifest.sha256) continue;
    throw new UsageError(
      `index.json lists ${version}, which the target does not hold: push without --release, so that the index names nothing that is not there`,
    );
  }
}

function parseIndex(text: string | null, url: string): ReleaseIndex | null {
  if (text === null) return null;
  try {
    const index: unknown = JSON.parse(text);
    assertValid('release-index', index);
    return index;
  } catch (cause) {
    throw new NonRetryableError(
      `${url} is not an index of releases: ${(cause as Error).message}; nothing was sent`,
      { cause },
    );
  }
}

/** No advisory is ever removed: a copy of the releases that lacks one is behind. */
export async function checkAdvisories(store: ObjectStore, { pointers }: ReleaseSet): Promise<void> {
  const there = await store.readText('advisories.json');
  if (there === null) return;
  const ours = pointers.find(({ path }) => path === 'advisories.json');
  const known = ours ? advisoryIds(await readFile(ours.local, 'utf8')) : [];
  const unknown = advisoryIds(there).filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new NonRetryableError(
    `${store.urlOf('advisories.json')} has ${unknown.join(', ')}, which the advisories here lack: get the newer releases first; nothing was sent`,
  );
}

function advisoryIds(text: string): readonly string[] {
  const file: unknown = JSON.parse(text);
  assertValid('advisories', file);
  return file.advisories.map(({ advisory_id }) => advisory_id);
}
