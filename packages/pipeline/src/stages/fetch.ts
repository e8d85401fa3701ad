import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchLimits } from '@tellings/fetch';
import { describeSource, listSourceFiles } from '@tellings/fetch/source-files';
import { canonicalJson, compareStrings, type DatasetSpec } from '@tellings/schema';
import { saveContent } from '../content-store.ts';
import type { Dataset } from '../dataset.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Sources to captures: the only stage that reads the world outside the dataset. */
export const fetchStage: Stage = {
  parameters: ({ sources }) => canonicalJson(sources.map(({ path: _, ...source }) => source)),
  inputFiles: listInputs,
  run: runFetch,
};

async function listInputs(dataset: Dataset): Promise<readonly string[]> {
  const { folder, spec, sources, faultySources } = dataset;
  const files = await Promise.all(sources.map((source) => listSourceFiles(source, folder)));
  const newsroom = spec.newsroom ? await listFiles(join(folder, spec.newsroom)) : [];
  const faulty = faultySources.map(({ path }) => join(folder, path ?? ''));
  return [join(folder, 'dataset.yml'), ...faulty, ...files.flat(), ...newsroom];
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a dataset says of how hosts are asked, as limits of a fetch. */
export function limitsOf({ fetch = {} }: DatasetSpec): Partial<FetchLimits> {
  const { delay_seconds, connections_per_host, hosts_at_once } = fetch;
  return {
    ...(delay_seconds === undefined ? {} : { hostDelay: delay_seconds * 1000 }),
    ...(connections_per_host === undefined ? {} : { connectionsPerHost: connections_per_host }),
    ...(hosts_at_once === undefined ? {} : { hostsAtOnce: hosts_at_once }),
  };
}

async function runFetch(context: StageContext): Promise<StageResult> {
  const { folder, spec, sources, faultySources } = context.dataset;
  const { fetchSources, serveNewsroom } = await import('@tellings/fetch');
  const newsroom = spec.newsroom ? await serveNewsroom(join(folder, spec.newsroom)) : null;
  try {
    const result = await fetchSources(sources, {
      folder,
      archiveFolder: context.archiveFolder,
      saveContent: (content) => saveContent(context.contentFolder, content),
      hosts: newsroom?.hosts ?? null,
      contact: spec.contact ?? null,
      request: context.fetchRequest,
      limits: limitsOf(spec),
      onProgress: (done, total) => context.onProgress({ done, total }),
      onCrawlProgress: context.onProgress,
      ...(context.signal === null ? {} : { signal: context.signal }),
    });
    const issues = [...faultySources, ...result.issues];
    return {
      tables: {
        sources: sources
          .map(describeSource)
          .sort((a, b) => compareStrings(a.source_id, b.source_id)),
        captures: result.captures,
        locations: result.locations,
      },
      issues,
      recordsIn: result.entryCount + faultySources.length,
      recordsOut: result.captures.length,
      recordsQuarantined: issues.filter(({ level }) => level === 'error').length,
      crawl: result.summary,
    };
  } finally {
    await newsroom?.close();
  }
}
