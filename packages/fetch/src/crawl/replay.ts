import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceSpec } from '@tellings/schema';
import type { FetchResult } from '../context.ts';
import { buildIssue, compareIssues } from '../issue.ts';
import { catchUp } from './archive.ts';
import type { ArchiveDamage } from './archive-fold.ts';
import { listCaptures } from './captures.ts';
import { type Frontier, openFrontier } from './frontier.ts';

/**
 * The captures of an archive, made from its WARC files alone: every record is read and its digest
 * checked, no network and no frontier is used. Damages are issues.
 */
export async function replay(
  sources: readonly SourceSpec[],
  archiveFolder: string,
): Promise<FetchResult> {
  return withFoldedArchive(archiveFolder, (frontier, damages) => {
    const result = listCaptures(sources, frontier);
    const issues = damages.map(({ file, offset, lastGoodOffset, kind, reason }) =>
      buildIssue('warning', 'archive-damaged', {
        recordId: null,
        path: file,
        message: `${file}: ${reason} at byte ${offset} (whole up to byte ${lastGoodOffset}); what stands there is lost: restore the file from a copy`,
        detail: { kind, offset, lastGoodOffset },
      }),
    );
    return { ...result, issues: [...result.issues, ...issues].sort(compareIssues) };
  });
}

/** Runs `use` on a frontier made from the archive alone, which is gone afterwards. */
export async function withFoldedArchive<T>(
  archiveFolder: string,
  use: (frontier: Frontier, damages: readonly ArchiveDamage[]) => T | Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'tellings-replay-'));
  const frontier = openFrontier(scratch);
  try {
    const damages: ArchiveDamage[] = [];
    await catchUp(archiveFolder, frontier, (damage) => damages.push(damage));
    return await use(frontier, damages);
  } finally {
    await frontier.close();
    await rm(scratch, { recursive: true, force: true });
  }
}
