import { mkdir, open, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';

/** Folders that this process holds: a lock with its own id may be left by an earlier process. */
const held = new Set<string>();

/**
 * Holds a folder for this process, so that no two crawls append to one archive; returns what lets
 * it go. A process that was killed holds nothing. Throws UsageError while it is held.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  if (held.has(real)) throw inUse(folder, process.pid);
  held.add(real);
  const path = join(real, 'lock');
  try {
    await writeLock(path, folder);
  } catch (error) {
    held.delete(real);
    throw error;
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(real);
  };
}

async function writeLock(path: string, folder: string): Promise<void> {
  for (;;) {
    try {
      const handle = await open(path, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder !== process.pid && isRunning(holder)) throw inUse(folder, holder);
    await rm(path, { force: true });
  }
}

function inUse(folder: string, holder: number): UsageError {
  return new UsageError(
    `${folder} is in use by process ${holder}: wait until it has ended, or delete ${join(folder, 'lock')} if it is no fetch`,
  );
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
