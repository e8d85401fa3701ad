import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveCheck, PlannedPage } from '@tellings/fetch';
import { UsageError } from '@tellings/schema';
import { archiveFolder, openBuild } from './build.ts';
import { limitsOf } from './stages/fetch.ts';

/** Recomputes what became of every address from the web archive of a dataset. Throws UsageError. */
export async function checkDatasetArchive(folder: string): Promise<ArchiveCheck> {
  const build = await openBuild(folder, null);
  const archive = archiveFolder(build, join(build.folder, 'fetch'));
  if (!existsSync(join(archive, 'warc'))) {
    throw new UsageError(
      `${build.dataset.spec.name} has no web archive: run the stage fetch of a dataset with sources on the web first`,
    );
  }
  const { checkArchive } = await import('@tellings/fetch');
  return checkArchive(archive);
}

/** The pages that `tellings fetch` would ask for. Listings are asked for; nothing is kept. */
export async function planDatasetFetch(
  folder: string,
  since: number | null,
  isRefresh: boolean,
): Promise<readonly PlannedPage[]> {
  const build = await openBuild(folder, null);
  const { spec, sources } = build.dataset;
  const { planFetch, serveNewsroom } = await import('@tellings/fetch');
  const newsroom = spec.newsroom ? await serveNewsroom(join(folder, spec.newsroom)) : null;
  try {
    const context = {
      folder,
      archiveFolder: archiveFolder(build, join(build.folder, 'fetch')),
      saveContent: () => Promise.reject(new TypeError('a plan saves nothing')),
      hosts: newsroom?.hosts ?? null,
      contact: spec.contact ?? null,
      request: { since, isRefresh },
      limits: limitsOf(spec),
    };
    return await planFetch(sources, context, tmpdir());
  } finally {
    await newsroom?.close();
  }
}
