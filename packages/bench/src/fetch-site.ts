import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SourceSpec } from '@tellings/schema';
import { createRandom } from './random.ts';
import { createVocabulary } from './vocabulary.ts';

/** A made-up site: so many pages, by turns on its hosts. */
export interface SiteSpec {
  readonly pages: number;
  readonly hosts: number;
}

/** A sitemap may name so many pages. */
const pagesPerSitemap = 50_000;
const seed = 20_260_801;

export function hostsOf({ hosts }: SiteSpec): readonly string[] {
  return Array.from({ length: hosts }, (_, index) => `press-${index}.example`);
}

/** The sitemap index that names all pages of a site, as a source. */
export function sourceOfSite(site: SiteSpec): SourceSpec {
  const [home] = hostsOf(site);
  const url = `http://${home}/sitemap.xml`;
  return { source_id: 'press', name: 'Press', kind: 'sitemap', text_rights: 'open', url };
}

/** Serves a site on a free port of 127.0.0.1 to the Host headers of its hosts. */
export async function serveSite(site: SiteSpec): Promise<Server> {
  const bodyOf = createPages();
  const server = createServer((request, response) => {
    const { type, body } = answer(site, request.url ?? '', bodyOf);
    const status = type === null ? 404 : 200;
    response.writeHead(status, {
      'content-type': type ?? 'text/plain',
      'content-length': body.length,
      'last-modified': 'Sat, 01 Aug 2026 09:00:00 GMT',
      etag: `"${request.url}"`,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

interface Answer {
  readonly type: string | null;
  readonly body: Buffer;
}

function answer(site: SiteSpec, path: string, bodyOf: (page: number) => Buffer): Answer {
  const [, kind, number = '0'] = /^\/(page|sitemap)-?(\d+)?(?:\.xml)?$/.exec(path) ?? [];
  const index = Number(number);
  if (kind === 'page' && index < site.pages) {
    return { type: 'text/html; charset=utf-8', body: bodyOf(index) };
  }
  if (path === '/sitemap.xml') return { type: 'application/xml', body: sitemapIndexOf(site) };
  if (kind === 'sitemap') return { type: 'application/xml', body: sitemapOf(site, index) };
  return { type: null, body: Buffer.from('not found\n') };
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function sitemapIndexOf(site: SiteSpec): Buffer {
  const [home] = hostsOf(site);
  const count = Math.ceil(site.pages / pagesPerSitemap);
  const sitemaps = Array.from(
    { length: count },
    (_, index) => `<sitemap><loc>http://${home}/sitemap-${index}.xml</loc></sitemap>`,
  );
  return Buffer.from(`<sitemapindex xmlns="${namespace}">${sitemaps.join('')}</sitemapindex>`);
}

function sitemapOf(site: SiteSpec, index: number): Buffer {
  const hosts = hostsOf(site);
  const start = index * pagesPerSitemap;
  const length = Math.min(pagesPerSitemap, site.pages - start);
  const urls = Array.from({ length }, (_, place) => {
    const page = start + place;
    return `<url><loc>http://${hosts[page % hosts.length]}/page-${page}</loc></url>`;
  });
  return Buffer.from(`<urlset xmlns="${namespace}">${urls.join('')}</urlset>`);
}

/** Pages of about 2 kB of invented words, each its own. */
function createPages(): (page: number) => Buffer {
  const vocabulary = createVocabulary(seed);
  return (page) => {
    const random = createRandom(seed, page);
    const sentence = (): string =>
      `${Array.from({ length: 18 }, () => vocabulary.word(random)).join(' ')}.`;
    const paragraph = (): string => `<p>${sentence()} ${sentence()}</p>\n`;
    const text = Array.from({ length: 8 }, paragraph).join('');
    const title = `${page}: ${vocabulary.word(random)}`;
    return Buffer.from(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>\n${text}</article></body></html>\n`,
    );
  };
}
