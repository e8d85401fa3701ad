import { createReadStream } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SourceSpec } from '@tellings/schema';
import { expect } from 'vitest';
import type { FetchContext } from '../src/context.ts';
import { type ArchiveCheck, checkArchive } from '../src/crawl/archive-check.ts';
import { listArchiveFiles } from '../src/crawl/archive-fold.ts';
import { openFrontier } from '../src/crawl/frontier.ts';
import type { Clock } from '../src/crawl/host.ts';
import type { PageState } from '../src/crawl/ledger.ts';
import { parseHttpMessage } from '../src/warc/http-message.ts';
import { readWarc } from '../src/warc/read.ts';
import { type WarcHeaders, type WarcRecord, warcHeader } from '../src/warc/record.ts';
import { type Fetched, fetchAllChecked, type Handler, serve, temporaryFolder } from './fixture.ts';

export const hour = 3_600_000;

/** A clock that stands still except while somebody sleeps. */
export interface VirtualClock extends Clock {
  advance(milliseconds: number): void;
}

export function virtualClock(): VirtualClock {
  let now = Date.UTC(2024, 4, 3, 10);
  return {
    now: () => now,
    async sleep(milliseconds) {
      const end = now + milliseconds;
      await new Promise((wake) => setImmediate(wake));
      now = Math.max(now, end);
    },
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

export function feedOf(...links: readonly string[]): string {
  return feedOfItems(...links.map((link) => `<title>T</title><link>${link}</link>`));
}

export function feedOfItems(...items: readonly string[]): string {
  const listed = items.map((item) => `<item>${item}</item>`).join('');
  return `<rss version="2.0"><channel><title>Courier</title>${listed}</channel></rss>`;
}

export const html = { 'content-type': 'text/html' };

/** `/path` of any host, or `host/path`, to the text of a page or what answers. */
export type Routes = Readonly<Record<string, string | Handler>>;

export interface Asked {
  /** `host/path` without port. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** By the clock given. */
  readonly at: number;
}

export interface Site {
  readonly port: number;
  /** Every request, robots.txt included, in order. */
  readonly asked: readonly Asked[];
  /** Requests whose `host/path` ends so. */
  readonly of: (end: string) => readonly Asked[];
  /** Paths asked for, robots.txt excluded, in order. */
  readonly paths: () => readonly string[];
  /** All named hosts lead here. */
  readonly hosts: (...names: readonly string[]) => ReadonlyMap<string, number>;
}

/** Serves routes as any host; without a route for it, robots.txt does not exist. */
export async function serveSite(routes: Routes, clock?: Clock): Promise<Site> {
  const asked: Asked[] = [];
  const handler: Handler = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '';
    asked.push({ url: `${host}${path}`, headers: request.headers, at: clock?.now() ?? 0 });
    const found = routes[`${host}${path}`] ?? routes[path];
    if (typeof found === 'function') return found(request, response);
    const type = /\.xml$/.test(path) ? 'application/xml' : 'text/html; charset=utf-8';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type }).end(found);
  };
  const port = await serve(handler, handler);
  const of: Site['of'] = (end) => asked.filter(({ url }) => url.endsWith(end));
  return {
    port,
    asked,
    of,
    paths: () =>
      asked.map(({ url }) => url.replace(/^[^/]*/, '')).filter((path) => path !== '/robots.txt'),
    hosts: (...names) => new Map(names.map((name) => [name, port])),
  };
}

/** Answers with each of these in turn, and with the last one ever after. */
export function inTurn(...answers: readonly Handler[]): Handler {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    answer?.(request, response);
  };
}

/** Answers with this status and these headers. */
export function answering(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Handler {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** A record of an archive, its HTTP message read. */
export interface KeptRecord {
  readonly type: string;
  readonly url: string | null;
  readonly status: number | null;
  readonly warcHeaders: WarcHeaders;
  readonly httpHeaders: WarcHeaders;
  readonly body: Buffer;
  readonly record: WarcRecord;
}

/** Every record of an archive in order; a damage fails the test. */
export async function readArchive(archiveFolder: string): Promise<readonly KeptRecord[]> {
  const kept: KeptRecord[] = [];
  for (const file of await listArchiveFiles(archiveFolder)) {
    for await (const { record, damage } of readWarc(createReadStream(join(archiveFolder, file)))) {
      expect(damage).toBeNull();
      if (record === null) continue;
      const message = parseHttpMessage(record.block);
      kept.push({
        type: record.type,
        url: warcHeader(record, 'WARC-Target-URI'),
        status: message?.status ?? null,
        warcHeaders: record.headers,
        httpHeaders: message?.headers ?? [],
        body: Buffer.from(message?.body ?? []),
        record,
      });
    }
  }
  return kept;
}

export function headerIn(headers: WarcHeaders, name: string): string | null {
  return warcHeader({ headers }, name);
}

/** `response 200 disconnect`: type, status and WARC-Truncated of what is kept of an address. */
export function keptOf(records: readonly KeptRecord[], end: string): readonly string[] {
  return records
    .filter(({ type, url }) => type !== 'request' && type !== 'metadata' && url?.endsWith(end))
    .map(({ type, status, warcHeaders }) => {
      const truncated = headerIn(warcHeaders, 'WARC-Truncated');
      return [type, status, ...(truncated === null ? [] : [truncated])].join(' ');
    });
}

/** The frontier's pages in a folder, by address. */
export async function readPages(archiveFolder: string): Promise<ReadonlyMap<string, PageState>> {
  const frontier = openFrontier(join(archiveFolder, 'frontier'));
  try {
    return new Map([...frontier.pages()].map((page) => [page.url, page]));
  } finally {
    await frontier.close();
  }
}

export interface CrawlRun extends Fetched {
  readonly archiveFolder: string;
  readonly pages: ReadonlyMap<string, PageState>;
  readonly records: readonly KeptRecord[];
  readonly check: ArchiveCheck;
}

/** One run, and what it left: the archive must be whole and add up. */
export async function runCrawl(
  sources: readonly SourceSpec[],
  context: Partial<FetchContext>,
): Promise<CrawlRun> {
  const archiveFolder = context.archiveFolder ?? (await temporaryFolder({}));
  const limits = { retryDelay: 1, ...context.limits };
  const whole = { folder: '', ...context, archiveFolder, limits };
  const result = await fetchAllChecked(sources, whole);
  const check = await checkArchive(archiveFolder);
  expect(check.problems).toEqual([]);
  const [pages, records] = [await readPages(archiveFolder), await readArchive(archiveFolder)];
  return { ...result, archiveFolder, pages, records, check };
}

/** Detail of the one issue about an address, with its code. */
export function issueAbout(
  { issues }: Pick<Fetched, 'issues'>,
  end: string,
): Readonly<Record<string, unknown>> {
  const found = issues.filter(({ path }) => path?.endsWith(end));
  expect(found.map(({ code }) => code)).toHaveLength(1);
  const [issue] = found;
  const detail = JSON.parse(issue?.detail ?? '{}') as Record<string, unknown>;
  const code = `${issue?.level} ${issue?.code.replace('fetch/', '')}`;
  return { ...detail, code, message: issue?.message };
}

/** A crawl with every kind of outcome, of two runs, and all that it takes to go on. */
export interface VariedCrawl {
  readonly sources: readonly SourceSpec[];
  readonly site: Site;
  readonly context: Partial<FetchContext> & { readonly archiveFolder: string };
  readonly clock: VirtualClock;
  /** The second run. */
  readonly run: CrawlRun;
}

export async function crawlVaried(): Promise<VariedCrawl> {
  const clock = virtualClock();
  const still: Handler = (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"still"';
    response.writeHead(isKnown ? 304 : 200, { ...html, etag: '"still"' });
    response.end(isKnown ? undefined : 'still');
  };
  const folded = gzipSync('folded '.repeat(99));
  const guid = (link: string): string => `<guid>g</guid><title>T</title><link>${link}</link>`;
  const links = [
    ...[
      '/still',
      '/changing',
      '/lost',
      '/folded',
      '/still/amp',
      '/short',
      '/closed/1',
      '/reserved',
    ],
    ...['/404', '/503', '/cut', '/bomb', '/pdf', '/loop', 'http://10.1.2.3/inside'],
    ...['http://tired.example/1', 'http://tired.example/2', 'mailto:desk@courier.example'],
  ].map((link) => `<title>T</title><link>${link}</link>`);
  const site = await serveSite(
    {
      '/feed.xml': inTurn(
        answering(200, {}, feedOfItems(guid('/before'), ...links)),
        answering(200, {}, feedOfItems(guid('/after'), ...links)),
      ),
      '/index.xml': `<sitemapindex><sitemap><loc>http://courier.example/a.xml</loc></sitemap><sitemap><loc>http://courier.example/none.xml</loc></sitemap></sitemapindex>`,
      '/a.xml':
        '<urlset><url><loc>http://courier.example/still</loc></url><url><loc>/map</loc></url></urlset>',
      'courier.example/robots.txt': 'User-agent: *\nDisallow: /closed/\n',
      '/still': still,
      '/changing': inTurn(answering(200, html, 'first'), answering(200, html, 'second')),
      '/lost': inTurn(answering(200, html, 'lost'), answering(410)),
      '/folded': answering(200, { ...html, 'content-encoding': 'gzip' }, folded),
      '/short': answering(301, { location: '/still' }),
      '/reserved': answering(200, { ...html, 'tdm-reservation': '1' }, 'reserved'),
      '/503': answering(503),
      '/cut': answering(200, { ...html, 'content-encoding': 'gzip' }, folded.subarray(0, -9)),
      '/bomb': answering(200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(3e6))),
      '/pdf': answering(200, { 'content-type': 'application/pdf' }, '%PDF'),
      '/loop': answering(302, { location: '/loop' }),
      '/before': 'before',
      '/after': 'after',
      '/map': 'map',
      'tired.example/1': answering(429, { 'retry-after': '999999' }),
    },
    clock,
  );
  const spec = { name: 'Harbour', text_rights: 'open' as const };
  const sources: readonly SourceSpec[] = [
    { ...spec, source_id: 'harbour', kind: 'feed', url: 'http://courier.example/feed.xml' },
    { ...spec, source_id: 'atlas', kind: 'sitemap', url: 'http://courier.example/index.xml' },
  ];
  const archiveFolder = await temporaryFolder({});
  const hosts = site.hosts('courier.example', 'tired.example');
  const limits = { maxArchiveFileBytes: 6_000, maxResponseBytes: 1_000_000 };
  const context = { hosts, clock, archiveFolder, limits };
  await runCrawl(sources, context);
  clock.advance(hour);
  const run = await runCrawl(sources, { ...context, request: { isRefresh: true } });
  return { sources, site, context, clock, run };
}
