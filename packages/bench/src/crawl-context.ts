import type { FetchContext } from '@tellings/fetch';

/** What every fetch of the benchmark has in common. */
export function contextOf(archiveFolder: string): FetchContext {
  return {
    folder: archiveFolder,
    archiveFolder,
    contact: 'https://bench.example',
    saveContent: () => Promise.reject(new TypeError('pages lie in the archive')),
  };
}
