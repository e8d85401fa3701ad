import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { sha256, UsageError } from '@tellings/schema';
import type { HostMap } from './context.ts';
import { decodeUtf8 } from './text-decoding.ts';

/** A local server of demonstration sites. */
export interface Newsroom {
  /** Every site's host, for FetchContext.hosts. */
  readonly hosts: HostMap;
  close(): Promise<void>;
}

/**
 * Serves each subfolder of a folder as the HTTP host of its name, on a free port of 127.0.0.1.
 * The Host header picks the site; `/` and folders give index.html. The charset of an HTML page is
 * what `<file>.charset` beside it says; without one it is utf-8 where the page is UTF-8 and not
 * stated where it is not, so that a page may declare its own. Throws UsageError when there is no
 * such folder.
 */
export async function serveNewsroom(folder: string): Promise<Newsroom> {
  const root = await realpath(folder).catch(() => {
    throw new UsageError(`newsroom ${folder} is no folder; correct field newsroom of dataset.yml`);
  });
  const entries = await readdir(root, { withFileTypes: true });
  const sites = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const server = createServer((request, response) => {
    answer(root, sites, request)
      .catch(
        (error: unknown): Answer => ({
          status: 500,
          type: 'text/plain',
          body: Buffer.from(String(error)),
        }),
      )
      .then((found) => send(found, response));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    hosts: new Map([...sites].sort().map((site) => [site, port])),
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

const notFound: Answer = { status: 404, type: 'text/plain', body: Buffer.from('not found\n') };

function send({ status, type, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    etag: `"${sha256(body)}"`,
  });
  response.end(body);
}

async function answer(
  root: string,
  sites: ReadonlySet<string>,
  request: IncomingMessage,
): Promise<Answer> {
  const site = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const file = sites.has(site) ? await findFile(join(root, site), request.url ?? '/') : null;
  if (file === null) return notFound;
  const body = await readFile(file);
  return { status: 200, type: await contentType(file, body), body };
}

/** The file an address means; null when there is none inside the site, links included. */
async function findFile(site: string, target: string): Promise<string | null> {
  const path = decodePath(target);
  if (path === null) return null;
  const named = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const real = await realpath(named).catch(() => null);
  if (!real?.startsWith(site + sep)) return null;
  return (await stat(real)).isFile() ? real : null;
}

function decodePath(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split('?')[0] ?? '');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function contentType(file: string, body: Uint8Array): Promise<string> {
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return `text/html${await charsetParameter(file, body)}`;
    case '.txt':
      return `text/plain${await charsetParameter(file, body)}`;
    case '.json':
      return 'application/feed+json';
    case '.xml':
      return feedType(body);
    default:
      return 'application/octet-stream';
  }
}

async function charsetParameter(file: string, body: Uint8Array): Promise<string> {
  const stated = await readFile(`${file}.charset`, 'utf8').catch(() => null);
  if (stated !== null) return `; charset=${stated.trim()}`;
  return decodeUtf8(body) === null ? '' : '; charset=utf-8';
}

function feedType(body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  if (/<(?:\w+:)?feed[\s/>]/.test(start)) return 'application/atom+xml';
  return /<(?:\w+:)?RDF[\s/>]/.test(start) ? 'application/rdf+xml' : 'application/rss+xml';
}
