import { setTimeout as delay } from 'node:timers/promises';
import { type Issue, type SourceSpec, UsageError } from '@tellings/schema';
import { type Collection, openCollection } from './collection.ts';
import {
  defaultLimits,
  type FetchContext,
  type FetchLimits,
  type FetchResult,
  type HostMap,
} from './context.ts';
import { parseFeed } from './feed/feed.ts';
import { type PageRequest, planPages } from './feed-plan.ts';
import { type HttpClient, type HttpFailure, openHttpClient } from './http/http.ts';
import { pageMediaType } from './http/page.ts';
import { buildIssue } from './issue.ts';
import { parseWebAddress } from './web-address.ts';

const acceptFeed =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
const acceptPage = 'text/html, application/xhtml+xml, */*;q=0.1';

/** Hosts visited at once; the pages of one host follow each other. */
const hostsAtOnce = 4;

/**
 * One capture per article page that a feed names: its id, else its link, is the key. A feed that
 * fails is one quarantined entry; so is each page that fails.
 */
export async function fetchFeed(source: SourceSpec, context: FetchContext): Promise<FetchResult> {
  const url = requireUrl(source);
  const limits: FetchLimits = { ...defaultLimits, ...context.limits };
  const hosts: HostMap = context.hosts ?? new Map();
  const client = openHttpClient(hosts, limits);
  try {
    const { document, failure } = await client.get(url, acceptFeed);
    if (document === null) return failedFeed(source, context, url, failure);
    const feed = parseFeed(document.bytes, document.mediaType.charset);
    if (feed.entries === null)
      return failedFeed(source, context, url, {
        reason: feed.fault,
        status: 200,
      });
    const { pages, issues } = planPages(feed.entries, document.url, source);
    const total = pages.length + issues.filter(({ level }) => level === 'error').length;
    const collection = openCollection(source, context, total);
    for (const issue of issues) collection.report(issue);
    const visit = (page: PageRequest): Promise<void> => addPage(page, client, collection);
    await visitPages(pages, visit, hosts, limits);
    return collection.result();
  } finally {
    await client.close();
  }
}

async function addPage(
  page: PageRequest,
  client: HttpClient,
  collection: Collection,
): Promise<void> {
  const { url, sourceKey, entry } = page;
  const { document, failure } = await client.get(url, acceptPage);
  if (document === null) {
    collection.report(failedPage(page, collection, failure));
    return;
  }
  const { bytes, mediaType: sent } = document;
  const mediaType = pageMediaType(sent.essence, bytes);
  if (mediaType !== null) {
    const { outlet, headline, authors, published, modified, language } = entry;
    const said = { outlet, headline, authors: [...authors], published, modified, language };
    const stated = { basis: 'feed' as const, ...said, agencies: [] };
    const content = { sourceKey, bytes, mediaType, charset: sent.charset, url, path: null, stated };
    await collection.add(content, url);
    return;
  }
  const reason = `the answer is ${sent.essence ?? 'of no stated type'}, not an HTML page`;
  collection.report(failedPage(page, collection, { reason, status: 200 }));
}

type Failure = Pick<HttpFailure, 'reason'> & Partial<HttpFailure>;

function failedPage(
  { url, sourceKey }: PageRequest,
  collection: Collection,
  failure: Failure,
): Issue {
  return buildIssue('error', failure.kind === 'address-refused' ? failure.kind : 'page-failed', {
    recordId: collection.recordId(sourceKey),
    path: url,
    message: `${url}: ${failure.reason}; the entry is left out: open the address, or fetch again later`,
    detail: detailOf(url, failure),
  });
}

function failedFeed(
  source: SourceSpec,
  context: FetchContext,
  url: string,
  failure: Failure,
): FetchResult {
  const collection = openCollection(source, context, 1);
  collection.report(
    buildIssue('error', failure.kind === 'address-refused' ? failure.kind : 'feed-failed', {
      recordId: source.source_id,
      path: url,
      message: `source ${source.source_id}: the feed ${url} is not read: ${failure.reason}; open the address and correct url, or fetch again later`,
      detail: detailOf(url, failure),
    }),
  );
  return collection.result();
}

function detailOf(
  url: string,
  { kind, status, url: at }: Failure,
): Readonly<Record<string, unknown>> {
  return { kind: kind ?? 'content', status: status ?? null, url: at ?? url };
}

/** Visits the pages of one host one after the other, several hosts at once. */
async function visitPages(
  pages: readonly PageRequest[],
  visit: (page: PageRequest) => Promise<void>,
  hosts: HostMap,
  limits: FetchLimits,
): Promise<void> {
  const queues = [...groupByHost(pages)];
  const visitQueues = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      const [host, pagesOfHost] = queue;
      const isLocal = hosts.has(host);
      for (const [index, page] of pagesOfHost.entries()) {
        if (index > 0 && !isLocal) await delay(limits.hostDelay);
        await visit(page);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, visitQueues));
}

function groupByHost(pages: readonly PageRequest[]): ReadonlyMap<string, readonly PageRequest[]> {
  const groups = new Map<string, PageRequest[]>();
  for (const page of pages) {
    const { hostname } = new URL(page.url);
    const group = groups.get(hostname);
    if (group) group.push(page);
    else groups.set(hostname, [page]);
  }
  return groups;
}

function requireUrl(source: SourceSpec): string {
  if (source.url === undefined) {
    throw new UsageError(
      `source ${source.source_id}: field url is missing; kind feed needs the address of the feed`,
    );
  }
  const url = parseWebAddress(source.url);
  if (url !== null) return url;
  throw new UsageError(
    `source ${source.source_id}: field url is ${source.url}, no http or https address; correct it`,
  );
}
