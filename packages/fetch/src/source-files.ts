import { join } from 'node:path';
import { compareStrings, type Source, type SourceSpec } from '@tellings/schema';
import { listFolder } from './local/folder-files.ts';
import { findLocalPath } from './local/local-path.ts';

/** Whether a source reads the network. */
export function isOnline(source: SourceSpec): boolean {
  return isCrawled(source) || (source.kind === 'warc' && source.path === undefined);
}

/** Whether pages of a source are asked for one by one and kept in the archive. */
export function isCrawled({ kind }: SourceSpec): boolean {
  return kind === 'feed' || kind === 'sitemap' || kind === 'page_list';
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
 * Absolute paths of the local files a source is read from, sorted; none for one on the web. Throws
 * UsageError when the path of the source is missing.
 */
export async function listSourceFiles(
  source: SourceSpec,
  folder: string,
): Promise<readonly string[]> {
  if (source.kind === 'feed' || source.kind === 'sitemap') return [];
  if (source.kind === 'warc' && source.path === undefined) return [];
  if (source.kind !== 'folder') return [await findLocalPath(source, folder, 'file')];
  const path = await findLocalPath(source, folder, 'folder');
  const files = await listFolder(path);
  return files.map((file) => join(path, file)).sort(compareStrings);
}
