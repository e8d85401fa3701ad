import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  describeSource,
  type FetchResult,
  fetchSource,
  listSourceFiles,
  serveNewsroom,
} from '@tellings/fetch';
import { canonicalJson, compareStrings } from '@tellings/schema';
import { saveContent } from '../content-store.ts';
import type { Dataset } from '../dataset.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Sources to captures: the only stage that reads the world outside the dataset. */
export const fetchStage: Stage = {
  parameters: ({ sources }) => canonicalJson(sources.map(({ path: _, ...source }) => source)),
  inputFiles: listInputs,
  run: fetchSources,
};

async function listInputs({ folder, spec, sources }: Dataset): Promise<readonly string[]> {
  const files = await Promise.all(sources.map((source) => listSourceFiles(source, folder)));
  const newsroom = spec.newsroom ? await listFiles(join(folder, spec.newsroom)) : [];
  return [join(folder, 'dataset.yml'), ...files.flat(), ...newsroom];
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function fetchSources(context: StageContext): Promise<StageResult> {
  const { folder, spec, sources } = context.dataset;
  const newsroom = spec.newsroom ? await serveNewsroom(join(folder, spec.newsroom)) : null;
  try {
    const results: FetchResult[] = [];
    for (const source of sources) {
      results.push(
        await fetchSource(source, {
          folder,
          saveContent: (content) => saveContent(context.contentFolder, content),
          hosts: newsroom?.hosts ?? null,
          onProgress: (done, total) => context.onProgress({ done, total }),
        }),
      );
    }
    const captures = results.flatMap((result) => result.captures);
    const entryCount = results.reduce((sum, result) => sum + result.entryCount, 0);
    const issues = results.flatMap((result) => result.issues);
    return {
      tables: {
        sources: sources
          .map(describeSource)
          .sort((a, b) => compareStrings(a.source_id, b.source_id)),
        captures: captures.sort((a, b) => compareStrings(a.capture_id, b.capture_id)),
      },
      issues,
      recordsIn: entryCount,
      recordsOut: captures.length,
      recordsQuarantined: issues.filter(({ level }) => level === 'error').length,
    };
  } finally {
    await newsroom?.close();
  }
}
