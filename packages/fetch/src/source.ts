import { join } from 'node:path';
import { compareStrings, type Source, type SourceSpec } from '@tellings/schema';
import type { FetchContext, FetchResult } from './context.ts';
import { fetchFeed } from './feed-source.ts';
import { fetchBibliography } from './local/bibliography.ts';
import { fetchFolder, listFolder } from './local/folder.ts';
import { findLocalPath } from './local/local-path.ts';
import { fetchTable } from './local/table.ts';

/**
 * Everything one source offers. Problems of entries, files and networks are issues; throws
 * UsageError when the source lacks what its kind needs.
 */
export async function fetchSource(source: SourceSpec, context: FetchContext): Promise<FetchResult> {
  switch (source.kind) {
    case 'folder':
      return fetchFolder(source, context);
    case 'table':
      return fetchTable(source, context);
    case 'bibliography':
      return fetchBibliography(source, context);
    case 'feed':
      return fetchFeed(source, context);
  }
}

/** The public record of a source. */
export function describeSource(source: SourceSpec): Source {
  return {
    source_id: source.source_id,
    name: source.name,
    kind: source.kind,
    url: source.url ?? null,
    licence: source.licence ?? null,
    text_rights: source.text_rights,
  };
}

/**
 * Absolute paths of the local files a source is read from, sorted; none for a feed. Throws
 * UsageError when the path of the source is missing.
 */
export async function listSourceFiles(
  source: SourceSpec,
  folder: string,
): Promise<readonly string[]> {
  if (source.kind === 'feed') return [];
  if (source.kind !== 'folder') return [await findLocalPath(source, folder, 'file')];
  const path = await findLocalPath(source, folder, 'folder');
  const files = await listFolder(path);
  return files.map((file) => join(path, file)).sort(compareStrings);
}
