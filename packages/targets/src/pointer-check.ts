import { readFile } from 'node:fs/promises';
import { NonRetryableError, UsageError } from '@tellings/schema';
import type { ObjectStore } from './object-store.ts';
import { parseAdvisories, parseIndex } from './pointer-document.ts';
import type { ReleaseSet } from './release-set.ts';

/**
 * The index may move forward only, and may name only what is or will be there. Throws where the
 * target knows releases that we do not, other bytes of one, or lacks one that is not being sent.
 */
export async function checkIndex(
  store: ObjectStore,
  { index, releases }: ReleaseSet,
): Promise<void> {
  const url = store.urlOf('index.json');
  const text = await store.readText('index.json');
  const there = text === null ? null : parseIndex(text, url);
  for (const { version, manifest } of there?.releases ?? []) {
    const ours = index.releases.find((entry) => entry.version === version);
    if (ours?.manifest.sha256 === manifest.sha256) continue;
    throw new NonRetryableError(
      ours
        ? `${url} lists ${version} with manifest SHA-256 ${manifest.sha256}, here it is ${ours.manifest.sha256}: a version is published once; nothing was sent`
        : `${url} lists ${version}, which is not here: get the newer releases first; nothing was sent`,
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

/** No advisory is ever removed: a copy of the releases that lacks one is behind. */
export async function checkAdvisories(store: ObjectStore, { pointers }: ReleaseSet): Promise<void> {
  const url = store.urlOf('advisories.json');
  const there = await store.readText('advisories.json');
  if (there === null) return;
  const ours = pointers.find(({ path }) => path === 'advisories.json');
  const known = ours ? advisoryIds(await readFile(ours.local, 'utf8'), ours.local) : [];
  const unknown = advisoryIds(there, url).filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new NonRetryableError(
    `${url} has ${unknown.join(', ')}, which the advisories here lack: get the newer releases first; nothing was sent`,
  );
}

function advisoryIds(text: string, place: string): readonly string[] {
  return parseAdvisories(text, place).advisories.map(({ advisory_id }) => advisory_id);
}
