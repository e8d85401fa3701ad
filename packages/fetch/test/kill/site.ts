import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { SourceSpec } from '@tellings/schema';
import { createRandom } from './random.ts';

/** What one address was asked for, and what of that went out whole. */
export interface Served {
  requests: number;
  whole: number;
}

/** The parts of a site, which a crawl comes to in this order. */
export type SitePart = 'robots' | 'listing' | 'page';

export interface Site {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly sources: readonly SourceSpec[];
  readonly pages: readonly string[];
  readonly listings: readonly string[];
  /** By address. */
  readonly served: ReadonlyMap<string, Served>;
  /** Pages that never went out whole. */
  unservedCount(): number;
  /** Body of a page as it is sent, its content coding included. */
  bodyOf(url: string): Buffer;
  /** Called when a request comes and, again, when its answer is sent. */
  watch(onRequest: (part: SitePart) => void): void;
  close(): Promise<void>;
}

/** Header with the number of the request among those of its address, from 1 on. */
export const requestNumber = 'x-request-number';

const hosts = ['courier', 'gazette', 'herald', 'mirror', 'observer'].map(
  (name) => `${name}.example`,
);

/**
 * A server of several hosts: a feed lists the first half of the pages, two sitemaps below an index
 * the rest. It counts what it is asked for, and takes its time, `slowness` times 5 to 20 ms.
 */
export async function openSite(pageCount: number, seed: number, slowness: number): Promise<Site> {
  const random = createRandom(seed);
  const pages = Array.from(
    { length: pageCount },
    (_, n) => `http://${hosts[n % hosts.length]}/page/${n}`,
  );
  const half = Math.ceil(pageCount / 2);
  const third = half + Math.ceil((pageCount - half) / 2);
  const [home] = hosts;
  const listings = new Map([
    [`http://${home}/feed.xml`, feedOf(pages.slice(0, half))],
    [
      `http://${home}/sitemap.xml`,
      sitemapIndexOf([1, 2].map((n) => `http://${home}/sitemap-${n}.xml`)),
    ],
    [`http://${home}/sitemap-1.xml`, sitemapOf(pages.slice(half, third))],
    [`http://${home}/sitemap-2.xml`, sitemapOf(pages.slice(third))],
  ]);
  const served = new Map<string, Served>();
  let unserved = pageCount;
  let watcher: (part: SitePart) => void = () => undefined;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = `http://${request.headers.host}${request.url}`;
    const part = partOf(url, listings);
    const count = served.get(url) ?? { requests: 0, whole: 0 };
    served.set(url, count);
    count.requests += 1;
    response.setHeader(requestNumber, String(count.requests));
    response.on('finish', () => {
      count.whole += 1;
      if (part === 'page' && count.whole === 1) unserved -= 1;
      watcher(part);
    });
    watcher(part);
    setTimeout(() => send(url, part, response), (5 + 15 * random()) * slowness);
  };
  const send = (url: string, part: SitePart, response: ServerResponse): void => {
    if (part === 'robots') {
      response.setHeader('content-type', 'text/plain');
      response.end('User-agent: *\nDisallow: /closed/\n');
    } else if (part === 'listing') {
      response.setHeader('content-type', 'application/xml');
      response.end(listings.get(url));
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (isPacked(url)) response.setHeader('content-encoding', 'gzip');
      response.end(bodyOf(url));
    }
  };

  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    sources: [
      sourceOf('courier-feed', 'feed', `http://${home}/feed.xml`),
      sourceOf('courier-sitemap', 'sitemap', `http://${home}/sitemap.xml`),
    ],
    pages,
    listings: [...listings.keys()],
    served,
    unservedCount: () => unserved,
    bodyOf,
    watch(onRequest) {
      watcher = onRequest;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function partOf(url: string, listings: ReadonlyMap<string, string>): SitePart {
  if (listings.has(url)) return 'listing';
  return url.endsWith('/robots.txt') ? 'robots' : 'page';
}

function bodyOf(url: string): Buffer {
  const paragraph = `<p>The harbour council met about berth ${url}.</p>\n`;
  const plain = Buffer.from(`<!doctype html><title>${url}</title>\n${paragraph.repeat(12)}`);
  return isPacked(url) ? gzipSync(plain) : plain;
}

/** A third of the pages have a content coding: what is archived is what was sent. */
function isPacked(url: string): boolean {
  return Number(/\d+$/.exec(url)?.[0] ?? 0) % 3 === 0;
}

function feedOf(links: readonly string[]): string {
  const items = links.map((link) => `<item><title>Berths</title><link>${link}</link></item>`);
  return `<rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function sitemapOf(links: readonly string[]): string {
  const urls = links.map((link) => `<url><loc>${link}</loc></url>`);
  return `<urlset xmlns="${namespace}">${urls.join('')}</urlset>`;
}

function sitemapIndexOf(links: readonly string[]): string {
  const sitemaps = links.map((link) => `<sitemap><loc>${link}</loc></sitemap>`);
  return `<sitemapindex xmlns="${namespace}">${sitemaps.join('')}</sitemapindex>`;
}

function sourceOf(source_id: string, kind: SourceSpec['kind'], url: string): SourceSpec {
  return { source_id, name: source_id, text_rights: 'open', kind, url };
}
