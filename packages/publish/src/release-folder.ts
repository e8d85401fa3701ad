import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareStrings } from '@tellings/schema';

export interface FolderListing {
  /** Paths of everything that is not a folder, with /, sorted. */
  readonly files: readonly string[];
  /** Paths of the folders, the folder itself as '', deepest last. */
  readonly folders: readonly string[];
}

/** Everything in a folder and below it. Throws when it is not a folder. */
export async function listFiles(folder: string): Promise<FolderListing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    isFolder: entry.isDirectory(),
  }));
  const sorted = paths.toSorted((a, b) => compareStrings(a.path, b.path));
  return {
    files: sorted.filter(({ isFolder }) => !isFolder).map(({ path }) => path),
    folders: ['', ...sorted.filter(({ isFolder }) => isFolder).map(({ path }) => path)],
  };
}
