import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Capture,
  compareStrings,
  type Issue,
  type Location,
  NonRetryableError,
  type SourceSpec,
} from '@tellings/schema';
import { captureContent } from '../capture.ts';
import { defaultLimits, type FetchContext, type FetchResult } from '../context.ts';
import { download } from '../http/download.ts';
import type { HttpSettings } from '../http/http-client.ts';
import { buildIssue, compareIssues } from '../issue.ts';
import { findLocalPath } from '../local/local-path.ts';
import { metadataStatement, nothingStated } from '../statement.ts';
import { parseWebAddress } from '../web-address.ts';
import { readPages, type WarcPage } from './warc-source.ts';

/** A web archive to download may be so large; CC-NEWS files have 1 GB. */
const maxArchiveBytes = 20_000_000_000;

/**
 * One capture per page of a web archive, on disk or downloaded once into the dataset's own archive.
 * Of several captures of one address the newest is taken.
 */
export async function fetchWarc(
  source: SourceSpec,
  context: FetchContext,
  settings: HttpSettings | null,
): Promise<FetchResult> {
  if (source.path !== undefined) {
    const path = await findLocalPath(source, context.folder, 'file');
    return readArchive(path, `./${source.path}`, source, context);
  }
  const url = parseWebAddress(source.url ?? '') ?? '';
  const name = `remote/${source.source_id}/${basename(new URL(url).pathname) || 'archive'}`;
  const path = join(context.archiveFolder, name);
  const isWanted = !existsSync(path) || context.request?.isRefresh === true;
  if (isWanted && settings !== null) {
    await mkdir(join(path, '..'), { recursive: true });
    const { failure } = await download(url, path, settings, {
      isPrivateAllowed: source.allow_private === true,
      maxBytes: maxArchiveBytes,
      ...(context.signal === undefined ? {} : { signal: context.signal }),
    });
    if (failure !== null) return failedArchive(url, failure.reason, source);
  }
  if (!existsSync(path)) return failedArchive(url, 'it was not downloaded before', source);
  return readArchive(path, `./.archive/${name}`, source, context);
}

function failedArchive(url: string, reason: string, source: SourceSpec): FetchResult {
  const { source_id } = source;
  const message = `source ${source_id}: the web archive ${url} is not read: ${reason}; correct url, or fetch again later`;
  const issue = buildIssue('error', 'warc-failed', { recordId: source_id, path: url, message });
  return { captures: [], locations: [], issues: [issue], entryCount: 1 };
}

/** A page that was captured; without its content, or an archive would be held in memory whole. */
interface Found {
  readonly page: Omit<WarcPage, 'content'>;
  readonly capture: Capture;
}

async function readArchive(
  path: string,
  file: string,
  source: SourceSpec,
  context: FetchContext,
): Promise<FetchResult> {
  const { maxDocumentBytes } = { ...defaultLimits, ...context.limits };
  const newest = new Map<string, Found>();
  const skipped = new Map<string, number>();
  const issues: Issue[] = [];
  let olderCount = 0;
  const fail = (
    code: 'malformed-url' | 'page-failed',
    url: string,
    place: string,
    reason: string,
  ): void => {
    const message = `${place}: ${url}: ${reason}; the page is left out`;
    const recordId = `${source.source_id}/${url}`;
    issues.push(buildIssue('error', code, { recordId, path: place, message }));
  };
  try {
    for await (const item of readPages(path, { hosts: source.hosts ?? null, maxDocumentBytes })) {
      if (newest.size >= (source.max_entries ?? Number.POSITIVE_INFINITY)) break;
      if (item.kind === 'skipped') skipped.set(item.skip, (skipped.get(item.skip) ?? 0) + 1);
      else if (item.kind === 'damage') issues.push(damageIssue(file, item.damage));
      else if (item.kind === 'fault') {
        const { url, offset, reason } = item.fault;
        fail('page-failed', url, `${file}:${offset}`, reason);
      } else {
        const { page } = item;
        const url = parseWebAddress(page.url);
        if (url === null) {
          fail(
            'malformed-url',
            page.url,
            `${file}:${page.offset}`,
            'it is no http or https address',
          );
          continue;
        }
        const rival = newest.get(url);
        if (rival !== undefined) olderCount += 1;
        if (rival !== undefined && rival.page.fetchedAt > page.fetchedAt) continue;
        const capture = await captureOf(page, url, source, context);
        const { content: _, ...rest } = page;
        newest.set(url, { page: rest, capture });
        context.onProgress?.(newest.size, null);
      }
    }
  } catch (error) {
    if (!(error instanceof NonRetryableError)) throw error;
    return failedArchive(file, error.message, source);
  }
  issues.push(...noteSkipped(file, skipped, olderCount));
  return resultOf([...newest.values()], file, issues);
}

async function captureOf(
  { content, mediaType, charset }: WarcPage,
  url: string,
  source: SourceSpec,
  context: FetchContext,
): Promise<Capture> {
  const entry = { sourceId: source.source_id, sourceKey: url, url, path: null };
  const stated = metadataStatement(nothingStated);
  return captureContent(
    { ...entry, bytes: content, mediaType, charset, stated },
    context.saveContent,
  );
}

function damageIssue(
  file: string,
  {
    kind,
    offset,
    lastGoodOffset,
    reason,
  }: { kind: string; offset: number; lastGoodOffset: number; reason: string },
): Issue {
  const message = `${file}: ${reason} at byte ${offset} (whole up to byte ${lastGoodOffset}); what stands there is lost`;
  const detail = { kind, offset, lastGoodOffset };
  return buildIssue('warning', 'warc-damaged', { recordId: null, path: file, message, detail });
}

function noteSkipped(
  file: string,
  skipped: ReadonlyMap<string, number>,
  olderCount: number,
): readonly Issue[] {
  const counts = [...skipped].sort(([a], [b]) => compareStrings(a, b));
  if (olderCount > 0) counts.push(['older-capture', olderCount]);
  if (counts.length === 0) return [];
  const named = counts.map(([skip, count]) => `${count} ${skip}`).join(', ');
  const message = `${file}: records that are no pages of this source: ${named}`;
  const detail = Object.fromEntries(counts);
  return [buildIssue('info', 'warc-skipped', { recordId: null, path: file, message, detail })];
}

function resultOf(found: readonly Found[], file: string, issues: readonly Issue[]): FetchResult {
  const byId = found.toSorted((a, b) => compareStrings(a.capture.capture_id, b.capture.capture_id));
  const locations = byId.flatMap(({ page, capture }): Location[] =>
    page.length === 0
      ? []
      : [
          {
            capture_id: capture.capture_id,
            file,
            offset: page.offset,
            length: page.length,
            payload_digest: page.payloadDigest ?? '-',
            fetched_at: page.fetchedAt,
          },
        ],
  );
  const errors = issues.filter(({ level }) => level === 'error').length;
  return {
    captures: byId.map(({ capture }) => capture),
    locations,
    issues: issues.toSorted(compareIssues),
    entryCount: found.length + errors,
  };
}
