import { join } from 'node:path';
import {
  type Capture,
  compareStrings,
  type Issue,
  type Location,
  type SourceSpec,
  UsageError,
} from '@tellings/schema';
import { hasCredentials } from './address/credentials.ts';
import {
  defaultLimits,
  type FetchContext,
  type FetchOutcome,
  type FetchResult,
} from './context.ts';
import { listCaptures } from './crawl/captures.ts';
import { type CrawlSettings, crawl, type PlannedPage, planCrawl } from './crawl/crawl.ts';
import { openFrontier } from './crawl/frontier.ts';
import { systemClock } from './crawl/host.ts';
import { replay } from './crawl/replay.ts';
import type { HttpSettings } from './http/http-client.ts';
import { userAgent } from './http/user-agent.ts';
import { buildIssue, compareIssues } from './issue.ts';
import { fetchBibliography } from './local/bibliography.ts';
import { fetchFolder } from './local/folder.ts';
import { fetchTable } from './local/table.ts';
import { isCrawled, isOnline } from './source-files.ts';
import { version } from './version.ts';
import { fetchWarc } from './warc/fetch-warc.ts';
import { parseWebAddress } from './web-address.ts';

/**
 * Everything the sources offer. Local ones are read; what those on the web list is fetched into the
 * archive, and the captures are made from the archive. Problems of entries, files, networks and
 * single sources are issues; throws UsageError when sources on the web have no contact to state.
 */
export async function fetchSources(
  sources: readonly SourceSpec[],
  context: FetchContext,
): Promise<FetchOutcome> {
  const results: FetchResult[] = [];
  const faulty = new Set<string>();
  for (const source of sources) {
    const issue = faultOfSource(source);
    if (issue === null) continue;
    faulty.add(source.source_id);
    results.push({ captures: [], locations: [], issues: [issue], entryCount: 1 });
  }
  const sound = sources.filter(({ source_id }) => !faulty.has(source_id));
  for (const source of sound) {
    if (!isCrawled(source)) results.push(await readWhole(source, context));
  }
  const crawled = sound.filter(isCrawled);
  const { summary, ...found } = await fetchCrawled(crawled, context);
  return { ...merge([...results, found]), summary };
}

/** The pages that a run would ask for. Listings are asked for; nothing is kept. */
export async function planFetch(
  sources: readonly SourceSpec[],
  context: FetchContext,
  scratch: string,
): Promise<readonly PlannedPage[]> {
  const crawled = sources.filter((source) => isCrawled(source) && faultOfSource(source) === null);
  return crawled.length === 0 ? [] : planCrawl(crawled, crawlSettings(context), scratch);
}

async function readWhole(source: SourceSpec, context: FetchContext): Promise<FetchResult> {
  switch (source.kind) {
    case 'warc':
      return fetchWarc(source, context, isOnline(source) ? httpSettings(context) : null);
    case 'table':
      return fetchTable(source, context);
    case 'bibliography':
      return fetchBibliography(source, context);
    default:
      return fetchFolder(source, context);
  }
}

async function fetchCrawled(
  sources: readonly SourceSpec[],
  context: FetchContext,
): Promise<FetchOutcome> {
  const nothing = { captures: [], locations: [], issues: [], entryCount: 0, summary: null };
  if (sources.length === 0) return nothing;
  if (context.request?.isReplay) {
    return { ...(await replay(sources, context.archiveFolder)), summary: null };
  }
  const summary = await crawl(sources, crawlSettings(context));
  const frontier = openFrontier(join(context.archiveFolder, 'frontier'));
  try {
    return { ...listCaptures(sources, frontier), summary };
  } finally {
    await frontier.close();
  }
}

/** null in a replay, which asks for nothing. */
function httpSettings(context: FetchContext): HttpSettings | null {
  if (context.request?.isReplay) return null;
  const { contact, hosts, limits } = crawlSettings(context);
  const { connectionsPerHost } = limits;
  return { userAgent: userAgent(version, contact), hosts, limits, connectionsPerHost };
}

function crawlSettings(context: FetchContext): CrawlSettings {
  const { folder, archiveFolder, hosts, contact, request, limits, clock, signal } = context;
  if (!contact) {
    throw new UsageError(
      'sources on the web need a contact that servers are told: add contact, a web page or an e-mail address, to dataset.yml',
    );
  }
  return {
    folder,
    archiveFolder,
    hosts: hosts ?? new Map(),
    limits: { ...defaultLimits, ...limits },
    clock: clock ?? systemClock,
    contact,
    version,
    since: request?.since ?? null,
    isRefresh: request?.isRefresh ?? false,
    signal: signal ?? null,
    onProgress: context.onCrawlProgress ?? (() => undefined),
  };
}

/** What a source lacks to be fetched; null when it lacks nothing. */
function faultOfSource({ source_id, kind, url, path }: SourceSpec): Issue | null {
  const needsUrl = kind === 'feed' || kind === 'sitemap' || (kind === 'warc' && path === undefined);
  const fault = needsUrl ? faultOfUrl(url) : null;
  if (fault === null) return null;
  const message = `source ${source_id}: ${fault}; the source is left out`;
  return buildIssue('error', 'source-invalid', { recordId: source_id, path: source_id, message });
}

function faultOfUrl(url: string | undefined): string | null {
  if (url === undefined)
    return 'field url is missing: state the address of the feed, the sitemap or the web archive';
  if (parseWebAddress(url) === null) {
    return `field url is ${url}, no http or https address: correct it`;
  }
  return hasCredentials(url)
    ? 'field url has a user name or password, which are never sent: take them out'
    : null;
}

function merge(results: readonly FetchResult[]): FetchResult {
  const byCapture = (a: Capture | Location, b: Capture | Location): number =>
    compareStrings(a.capture_id, b.capture_id);
  return {
    captures: results.flatMap(({ captures }) => captures).sort(byCapture),
    locations: results.flatMap(({ locations }) => locations).sort(byCapture),
    issues: results.flatMap(({ issues }) => issues).sort(compareIssues),
    entryCount: results.reduce((sum, { entryCount }) => sum + entryCount, 0),
  };
}
