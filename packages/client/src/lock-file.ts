import { readFile } from 'node:fs/promises';
import { writeAtOnce } from './file-cache.ts';
import { assertFormat, assertShape, parseJsonObject } from './json-file.ts';
import type { ReleaseLock } from './lock.ts';

/** The locks of a file such as tellings.lock.json; none when it is not there. Throws ReleaseError. */
export async function readLocks(path: string): Promise<readonly ReleaseLock[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const file = parseJsonObject(path, text);
  assertFormat(path, file, 'lock_version');
  const { releases } = file;
  assertShape(path, Array.isArray(releases), 'it has no list of releases');
  for (const lock of releases as readonly Partial<Record<string, unknown>>[]) {
    const members = [lock.source, lock.range, lock.version, lock.manifest_sha256];
    const isWhole = members.every((member) => typeof member === 'string');
    assertShape(path, isWhole, 'a lock lacks source, range, version or manifest_sha256');
  }
  return releases as readonly ReleaseLock[];
}

/** Adds a lock to a file, which stays sorted, so that it merges well. */
export async function addLock(path: string, lock: ReleaseLock): Promise<void> {
  const releases = [...(await readLocks(path)), lock].toSorted((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : 1,
  );
  const text = `${JSON.stringify({ lock_version: 1, releases }, null, 2)}\n`;
  await writeAtOnce(path, [new TextEncoder().encode(text)]);
}

function sortKey({ source, range }: ReleaseLock): string {
  return `${source} ${range}`;
}
