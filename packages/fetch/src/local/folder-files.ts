import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareStrings } from '@tellings/schema';

/** Every file below a folder, relative to it with /, sorted. Links to folders are not followed. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort(compareStrings);
}
