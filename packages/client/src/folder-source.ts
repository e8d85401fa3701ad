import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { ReleaseError } from './release-error.ts';
import type { LocalSource } from './release-source.ts';

/** Releases in a folder. `location` is what the caller calls it. */
export function openFolderSource(folder: string, location: string): LocalSource {
  return {
    kind: 'local',
    location: `${location.replace(/[/\\]*$/, '')}/`,
    file: async (path) => {
      const content = await openFileContent(join(folder, path));
      if (content) return content;
      throw new ReleaseError('not-found', `${join(folder, path)} is not there`, { file: path });
    },
  };
}

/** A file in parts; null when there is none. It is opened for each part, so none stays open. */
export async function openFileContent(path: string): Promise<Content | null> {
  const byteCount = await sizeOf(path);
  if (byteCount === null) return null;
  return { byteCount, read: (start, end) => readPart(path, start, end) };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

async function readPart(
  path: string,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  const handle = await open(path);
  try {
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
