import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  type Fetched,
  fetchAllChecked,
  fetchChecked,
  type Handler,
  serve,
  sourceOf,
} from '../../test/fixture.ts';
import type { FetchLimits } from '../context.ts';

const feedUrl = 'http://courier.example/feed.xml';
const shortLimits: Partial<FetchLimits> = { retryDelay: 1, hostDelay: 0 };

function feedOf(...links: readonly string[]): string {
  const items = links.map((link) => `<item><title>T</title><link>${link}</link></item>`);
  return `<rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`;
}

type Routes = Readonly<Record<string, string | Handler>>;

/** Serves the routes as any host; feed.xml lists every other route unless it is given. */
function handlerOf(routes: Routes, seen: string[] = []): Handler {
  const pages = Object.keys(routes).filter((path) => path !== '/feed.xml');
  const withFeed: Routes = { '/feed.xml': feedOf(...pages), ...routes };
  return (request, response) => {
    seen.push(`${request.headers.host}${request.url}`);
    const found = withFeed[request.url ?? ''];
    if (typeof found === 'function') return found(request, response);
    const type = request.url === '/feed.xml' ? 'application/rss+xml' : 'text/html; charset=UTF-8';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type }).end(found);
  };
}

async function fetchRoutes(
  routes: Routes,
  limits: Partial<FetchLimits> = {},
  seen: string[] = [],
): Promise<Fetched> {
  const port = await serve(handlerOf(routes, seen));
  const hosts = new Map([['courier.example', port]]);
  const source = sourceOf('feed', { url: feedUrl });
  return fetchChecked(source, { folder: '', hosts, limits: { ...shortLimits, ...limits } });
}

/** Fetches one sound page and one that answers so; returns the issue about the latter. */
async function fetchFaulty(
  answer: Handler,
  limits: Partial<FetchLimits> = {},
  code = 'page-failed',
): Promise<{ readonly kind: unknown; readonly status: unknown; readonly tries: number }> {
  const seen: string[] = [];
  const result = await fetchRoutes({ '/sound': 'sound', '/faulty': answer }, limits, seen);
  expect(result.texts).toEqual({ 'http://courier.example/sound': 'sound' });
  expect(result.codes).toEqual([`error ${code}`]);
  expect(result.issues[0]).toMatchObject({
    path: 'http://courier.example/faulty',
    record_id: 'harbour/http://courier.example/faulty',
  });
  const detail = JSON.parse(result.issues[0]?.detail ?? '{}') as Record<string, unknown>;
  const tries = seen.filter((url) => url.endsWith('/faulty')).length;
  return { kind: detail.kind, status: detail.status, tries };
}

const html = { 'content-type': 'text/html' };

test('each entry is a capture of its page with what the feed says', async () => {
  const item =
    '<item><title>Fees</title><link>/1</link><guid isPermaLink="false">c-1</guid><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><author>a@b.example (Ann Vale)</author></item>';
  const { captures, texts, codes } = await fetchRoutes({
    '/feed.xml': `<rss version="2.0"><channel><title>Courier</title>${item}</channel></rss>`,
    '/1': '<p>Harbour fees</p>',
  });
  expect(texts).toEqual({ 'c-1': '<p>Harbour fees</p>' });
  expect(codes).toEqual([]);
  expect(captures[0]).toMatchObject({
    url: 'http://courier.example/1',
    path: null,
    media_type: 'text/html',
    charset: 'utf-8',
    stated: {
      basis: 'feed',
      outlet: null,
      headline: 'Fees',
      authors: ['Ann Vale'],
      agencies: [],
      published: 'Fri, 03 May 2024 10:00:00 GMT',
    },
  });
});

test('pages of several hosts arrive in any order with the same result', async () => {
  const hostNames = [
    'a.example',
    'b.example',
    'c.example',
    'd.example',
    'e.example',
    'courier.example',
  ];
  const links = hostNames.flatMap((host) => [
    `http://${host}/1`,
    `http://${host}/2`,
    `http://${host}/404`,
  ]);
  const run = async (
    slowness: (host: string) => number,
    awaited: number,
  ): Promise<Fetched & { busiest: number }> => {
    const open = new Map<string, number>();
    let busiest = 0;
    let letGo: () => void = () => undefined;
    const crowd = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const port = await serve((request, response) => {
      const host = request.headers.host ?? '';
      if (request.url === '/feed.xml') return response.end(feedOf(...links));
      open.set(host, (open.get(host) ?? 0) + 1);
      expect(open.get(host)).toBe(1);
      busiest = Math.max(
        busiest,
        [...open.values()].reduce((a, b) => a + b, 0),
      );
      if (busiest >= awaited) letGo();
      return crowd.then(() =>
        setTimeout(() => {
          open.set(host, 0);
          response.writeHead(request.url === '/404' ? 404 : 200, html).end(`${host}${request.url}`);
        }, slowness(host)),
      );
    });
    const hosts = new Map(hostNames.map((host) => [host, port]));
    const source = sourceOf('feed', { url: feedUrl });
    const limits = { ...shortLimits, hostsAtOnce: 4 };
    return { ...(await fetchChecked(source, { folder: '', hosts, limits })), busiest };
  };
  const [first, second] = [await run((host) => host.charCodeAt(0) % 7, 1), await run(() => 5, 4)];
  expect(first.captures.length).toBe(12);
  expect(first.issues.length).toBe(6);
  expect(first.captures).toEqual(second.captures);
  expect(first.issues).toEqual(second.issues);
  expect(second.busiest).toBe(4);
});

describe('a page that fails is an issue and the run goes on', () => {
  test('404 and 403 are asked for once', async () => {
    expect(await fetchFaulty((_, response) => response.writeHead(404).end('gone'))).toEqual({
      kind: 'status',
      status: 404,
      tries: 1,
    });
    expect((await fetchFaulty((_, response) => response.writeHead(403).end())).tries).toBe(1);
  });

  test('503 and 429 are asked for three times', async () => {
    expect(await fetchFaulty((_, response) => response.writeHead(503).end())).toEqual({
      kind: 'status',
      status: 503,
      tries: 3,
    });
    expect((await fetchFaulty((_, response) => response.writeHead(429).end())).tries).toBe(3);
  });

  test('a server that asks for more patience than there is, is left alone', async () => {
    const answer: Handler = (_, response) =>
      response.writeHead(429, { 'retry-after': '3600' }).end();
    expect((await fetchFaulty(answer, {}, 'page-pending')).tries).toBe(1);
  });

  test('what is no HTML', async () => {
    const pdf: Handler = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    expect(await fetchFaulty(pdf)).toMatchObject({ kind: 'content', status: 200 });
    expect(await fetchFaulty((_, response) => response.end('plain'))).toMatchObject({
      kind: 'content',
    });
  });

  test('a gzip body that is cut off', async () => {
    const whole = gzipSync('Harbour fees '.repeat(1_000));
    const answer: Handler = (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(whole.subarray(0, -20));
    expect(await fetchFaulty(answer)).toEqual({ kind: 'damaged', status: 200, tries: 3 });
  });

  test('a body shorter than its Content-Length, or a chunked one without end', async () => {
    const short: Handler = (_, response) => {
      response.writeHead(200, { ...html, 'content-length': 100 }).write('short');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await fetchFaulty(short)).toMatchObject({ kind: 'damaged', tries: 3 });
    const chunked: Handler = (_, response) => {
      response.writeHead(200, html).write('short');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await fetchFaulty(chunked)).toMatchObject({ kind: 'damaged', tries: 3 });
  });

  test('a connection that breaks before any answer', async () => {
    const answer: Handler = (request) => request.socket.destroy();
    expect(await fetchFaulty(answer)).toEqual({ kind: 'connection', status: null, tries: 3 });
  });

  test('an answer that is no HTTP', async () => {
    const answer: Handler = (request) => request.socket.end('nonsense\r\n\r\n');
    expect(await fetchFaulty(answer)).toMatchObject({ kind: 'no-http' });
  });

  test('a bomb, a large body and a large promise', async () => {
    const limits = { maxResponseBytes: 100_000 };
    const bomb: Handler = (_, response) =>
      response
        .writeHead(200, { ...html, 'content-encoding': 'gzip' })
        .end(gzipSync(new Uint8Array(5_000_000)));
    const large: Handler = (_, response) => response.writeHead(200, html).end('x'.repeat(100_001));
    const endless: Handler = (_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
    };
    for (const answer of [bomb, large, endless]) {
      expect(await fetchFaulty(answer, limits)).toEqual({
        kind: 'too-large',
        status: 200,
        tries: 1,
      });
    }
  });

  test('a drip that no pause betrays ends at the total limit', async () => {
    const drip: Handler = (_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const start = performance.now();
    const limits = { totalTimeout: 2_000, bodyTimeout: 60_000 };
    expect(await fetchFaulty(drip, limits)).toMatchObject({ kind: 'timeout', tries: 3 });
    expect(performance.now() - start).toBeLessThan(50_000);
  });

  test('headers that never come', async () => {
    const limits = { totalTimeout: 2_000, maxTries: 1 };
    expect(await fetchFaulty(() => undefined, limits)).toMatchObject({ kind: 'timeout' });
  });

  test('redirects in a loop, without end or to nowhere', async () => {
    const redirect =
      (location: (url: string) => string): Handler =>
      (request, response) =>
        response.writeHead(302, { location: location(request.url ?? '') }).end();
    expect(await fetchFaulty(redirect(() => '/faulty'))).toEqual({
      kind: 'redirect',
      status: 302,
      tries: 1,
    });
    expect(await fetchFaulty(redirect(() => 'ftp://a.example/'))).toMatchObject({
      kind: 'redirect',
    });
    const seen: string[] = [];
    const port = await serve((request, response) => {
      seen.push(request.url ?? '');
      if (request.url === '/feed.xml') response.end(feedOf('/r'));
      else response.writeHead(301, { location: `${request.url}r` }).end();
    });
    const hosts = new Map([['courier.example', port]]);
    const result = await fetchChecked(sourceOf('feed', { url: feedUrl }), { folder: '', hosts });
    expect(result.codes).toEqual(['error page-failed']);
    expect(seen).toEqual(['/feed.xml', '/r', '/rr', '/rrr', '/rrrr', '/rrrrr', '/rrrrrr']);
  });
});

test('a server that recovers is waited for, as long as it asks', async () => {
  let tries = 0;
  const start = performance.now();
  const result = await fetchRoutes({
    '/1': (_, response) => {
      tries += 1;
      if (tries === 1) response.writeHead(503, { 'retry-after': '1' }).end();
      else response.writeHead(200, html).end('back');
    },
  });
  expect(result.texts).toEqual({ 'http://courier.example/1': 'back' });
  expect(performance.now() - start).toBeGreaterThanOrEqual(950);
});

test('redirects are followed; the capture keeps the address of the feed', async () => {
  const result = await fetchRoutes({
    '/feed.xml': feedOf('/old'),
    '/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
    '/new': 'moved',
  });
  expect(result.texts).toEqual({ 'http://courier.example/old': 'moved' });
});

describe('addresses outside the public Internet are refused', () => {
  test.each(['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'as host of a feed: %s',
    async (host) => {
      const seen: string[] = [];
      const port = await serve(handlerOf({}, seen));
      const source = sourceOf('feed', { url: `http://${host}:${port}/feed.xml` });
      expect((await fetchChecked(source, { folder: '' })).codes).toEqual(['error address-refused']);
      expect(seen).toEqual([]);
    },
  );

  test('as link of a feed and as target of a redirect', async () => {
    const seen: string[] = [];
    const port = await serve(handlerOf({}, seen));
    const inside = `http://127.0.0.1:${port}/secret`;
    const result = await fetchRoutes({
      '/feed.xml': feedOf(inside, '/hop', '/1'),
      '/hop': (_, response) => response.writeHead(302, { location: `${inside}/deeper` }).end(),
      '/1': 'page',
    });
    expect(result.texts).toEqual({ 'http://courier.example/1': 'page' });
    expect(result.codes).toEqual(['error address-refused', 'error address-refused']);
    expect(seen).toEqual([]);
  });
});

describe('a feed that fails is one issue', () => {
  test.each<[string, Handler, number | null]>([
    ['500', (_, response) => response.writeHead(500).end(), 500],
    [
      'an HTML page',
      (_, response) => response.writeHead(200, html).end('<html><p>x</p></html>'),
      200,
    ],
    ['empty', (_, response) => response.end(), 200],
  ])('%s', async (_name, answer, status) => {
    const result = await fetchRoutes({ '/feed.xml': answer });
    expect(result.codes).toEqual(['error feed-failed']);
    expect(result.issues[0]).toMatchObject({ record_id: 'harbour', path: feedUrl });
    expect(JSON.parse(result.issues[0]?.detail ?? '{}')).toMatchObject({ status });
  });

  test('its host is unknown', async () => {
    const source = sourceOf('feed', { url: 'http://nowhere.invalid/feed.xml' });
    const result = await fetchChecked(source, {
      folder: '',
      limits: { ...shortLimits, maxTries: 1 },
    });
    expect(result.codes).toEqual(['error feed-failed']);
  });
});

test('a feed that is cut off gives the entries before the cut', async () => {
  const whole = feedOf('/1', '/2');
  const { texts, codes } = await fetchRoutes({
    '/feed.xml': (_, response) => response.end(whole.slice(0, whole.indexOf('/2'))),
    '/1': 'one',
    '/2': 'two',
  });
  expect(texts).toEqual({ 'http://courier.example/1': 'one' });
  expect(codes).toEqual(['warning listing-damaged']);
});

test('a source that cannot be asked for is one issue that names it, and the rest goes on', async () => {
  const port = await serve(handlerOf({ '/1': 'one' }));
  const hosts = new Map([['courier.example', port]]);
  const faulty = [
    {},
    { url: 'file:///etc/feed.xml' },
    { url: 'http://anna:secret@courier.example/feed.xml' },
  ].map((fields, index) => ({ ...sourceOf('feed', fields), source_id: `faulty-${index}` }));
  const sound = sourceOf('feed', { url: feedUrl });
  const result = await fetchAllChecked([...faulty, sound], { folder: '', hosts });
  expect(Object.values(result.texts)).toEqual(['one']);
  expect(result.codes).toEqual(Array(3).fill('error source-invalid'));
  expect(result.issues.map(({ record_id }) => record_id)).toEqual(
    expect.arrayContaining(['faulty-0', 'faulty-1', 'faulty-2']),
  );
  expect(JSON.stringify(result.issues)).not.toContain('secret');
});
