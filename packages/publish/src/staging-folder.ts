import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareStrings, NonRetryableError } from '@tellings/schema';
import { syncFolder } from './durable-file.ts';
import { digestFile } from './line-file.ts';
import { listFiles } from './release-folder.ts';
import { signaturePaths } from './signature-file.ts';

const stagingPrefix = '.staging-';

/** Folder beside the releases that this process writes into. */
export function stagingFolder(releasesFolder: string): string {
  return join(releasesFolder, `${stagingPrefix}release-${process.pid}`);
}

/** Removes staging folders of killed runs. One of a run that is still alive is left to it. */
export async function removeLeftovers(releasesFolder: string): Promise<void> {
  for (const name of await readdir(releasesFolder)) {
    const pid = Number(name.split('-').at(-1));
    if (!name.startsWith(stagingPrefix) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(releasesFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renames the staged release to its version, once the disk holds it. */
export async function reveal(staging: string, folder: string): Promise<void> {
  const { folders } = await listFiles(staging);
  for (const path of folders) await syncFolder(join(staging, path));
  await rename(staging, folder);
  await syncFolder(dirname(folder));
}

/**
 * Throws NonRetryableError where a folder that was published has other bytes than the staged one,
 * naming the file and both digests.
 */
export async function assertSameBytes(staging: string, folder: string): Promise<void> {
  const staged = await digestFolder(staging);
  const published = await digestFolder(folder);
  for (const path of [...new Set([...staged.keys(), ...published.keys()])].sort(compareStrings)) {
    const now = staged.get(path) ?? 'absent';
    const before = published.get(path) ?? 'absent';
    if (now === before) continue;
    throw new NonRetryableError(
      `${join(folder, path)} exists with SHA-256 ${before}, the new build has ${now}: a published version never changes. If index.json does not list this version it was never published: remove its folder and publish again`,
    );
  }
}

async function digestFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await listFiles(folder);
  const digests = new Map<string, string>();
  // Signatures may be added to a release after it was published.
  const listed = files.filter((path) => !signaturePaths.includes(path));
  for (const path of listed) digests.set(path, (await digestFile(join(folder, path))).sha256);
  return digests;
}
