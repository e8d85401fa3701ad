import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from './content.ts';
import type { ContentCache } from './content-cache.ts';
import { openFileContent } from './folder-source.ts';

/**
 * A cache in a folder that several programs may use at once: a file is written beside its place and
 * renamed, so it is there whole or not at all.
 */
export function openFileCache(folder: string): ContentCache {
  const contentPath = (sha256: string): string =>
    join(folder, 'sha256', sha256.slice(0, 2), sha256);
  const notePath = (name: string): string =>
    join(folder, 'notes', createHash('sha256').update(name).digest('hex'));
  return {
    get: (sha256) => openFileContent(contentPath(sha256)),
    put: async (sha256, chunks) => {
      const path = contentPath(sha256);
      await writeAtOnce(path, chunks);
      return (await openFileContent(path)) as Content;
    },
    remove: (sha256) => rm(contentPath(sha256), { force: true }),
    note: (name, text) => writeAtOnce(notePath(name), [new TextEncoder().encode(text)]),
    recall: (name) => readNote(notePath(name)),
  };
}

/** Writes a file that appears whole. */
export async function writeAtOnce(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.part`;
  const handle = await open(draft, 'wx');
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
  await handle.close();
  await rename(draft, path);
}

async function readNote(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
