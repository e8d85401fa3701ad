import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  answering,
  type CrawlRun,
  feedOf,
  headerIn,
  html,
  inTurn,
  issueAbout,
  keptOf,
  runCrawl,
  type Site,
  serveSite,
  virtualClock,
} from '../../test/crawl-run.ts';
import { type Handler, sourceOf } from '../../test/fixture.ts';
import type { FetchLimits } from '../context.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });

interface Met extends CrawlRun {
  /** What is kept of the faulty page. */
  readonly kept: readonly string[];
  readonly state: string | undefined;
  readonly again: string | null | undefined;
  /** Kind of its failure. */
  readonly kind: unknown;
  /** Times it was asked for. */
  readonly tries: number;
}

/** Crawls a sound page and one that answers so; the sound one must be captured. */
async function meet(answer: Handler, limits: Partial<FetchLimits> = {}): Promise<Met> {
  const clock = virtualClock();
  const feed = feedOf('/sound', '/faulty');
  const site = await serveSite({ '/feed.xml': feed, '/sound': 'sound', '/faulty': answer }, clock);
  const run = await runCrawl([harbour], { hosts: site.hosts('courier.example'), limits, clock });
  expect(run.texts['http://courier.example/sound']).toBe('sound');
  const page = run.pages.get('http://courier.example/faulty');
  const kind = page?.failure?.kind ?? null;
  if (page?.state === 'failed') {
    expect(run.codes).toEqual(['error page-failed']);
    expect(issueAbout(run, '/faulty')).toMatchObject({ kind, attempts: page.attempts });
  }
  return {
    ...run,
    kept: keptOf(run.records, '/faulty'),
    state: page?.state,
    again: page?.again,
    kind,
    tries: site.of('/faulty').length,
  };
}

const once = { maxTries: 1 };

/** What is passing and comes again in each of three tries. */
function passing(kind: string, kept: string | null): Partial<Met> {
  const each = kept === null ? [] : [kept, kept, kept];
  return { state: 'failed', again: 'later', kind, kept: each, tries: 3 };
}

/** What is final at the first try. */
function final(kind: string, kept: string): Partial<Met> {
  return { state: 'failed', again: null, kind, kept: [kept], tries: 1 };
}

describe('bodies', () => {
  test('a slow one is waited for', async () => {
    const met = await meet((_, response) => {
      response.writeHead(200, html).write('slow');
      setTimeout(() => response.end(' body'), 30);
    });
    expect(met).toMatchObject({ state: 'captured', kept: ['response 200'], tries: 1 });
    expect(met.texts['http://courier.example/faulty']).toBe('slow body');
  });

  test('of a stalled one the part that came is kept', async () => {
    const stalled: Handler = (_, response) => response.writeHead(200, html).write('part');
    const met = await meet(stalled, { bodyTimeout: 150, ...once });
    expect(met).toMatchObject({ kind: 'timeout', again: 'later', kept: ['response 200 time'] });
    expect(met.records.find(({ url }) => url?.endsWith('/faulty'))?.type).toBe('request');
    expect(
      met.records
        .filter(({ status }) => status === 200)
        .at(-1)
        ?.body.toString(),
    ).toBe('part');
  });

  test('one shorter than its Content-Length is kept as it came', async () => {
    const met = await meet((_, response) => {
      response.writeHead(200, { ...html, 'content-length': 100 }).write('short');
      setTimeout(() => response.destroy(), 10);
    });
    expect(met).toMatchObject(passing('damaged', 'response 200 disconnect'));
    const last = met.records
      .filter(({ type, url }) => type === 'response' && url?.endsWith('/faulty'))
      .at(-1);
    expect(last?.body.toString()).toBe('short');
    expect(headerIn(last?.httpHeaders ?? [], 'X-Archive-Orig-Content-Length')).toBe('100');
  });

  test('chunks without an end', async () => {
    const met = await meet((_, response) => {
      response.writeHead(200, html).write('short');
      setTimeout(() => response.destroy(), 10);
    });
    expect(met).toMatchObject(passing('damaged', 'response 200 disconnect'));
  });

  test('of one longer than its Content-Length the stated part is taken, and the connection left', async () => {
    const met = await meet((request) => {
      request.socket.write(
        'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\nshort and more',
      );
    });
    expect(met).toMatchObject({ state: 'captured', kept: ['response 200'] });
    expect(met.texts['http://courier.example/faulty']).toBe('short');
  });

  test('broken gzip is kept as sent and is never a shorter text', async () => {
    const broken = gzipSync('Harbour fees '.repeat(1_000)).subarray(0, -20);
    const met = await meet(answering(200, { ...html, 'content-encoding': 'gzip' }, broken));
    expect(met).toMatchObject(passing('damaged', 'response 200'));
    const last = met.records.filter(({ type }) => type === 'response').at(-1);
    expect(last?.body.equals(broken)).toBe(true);
  });

  test('what is labelled gzip and is none', async () => {
    const met = await meet(answering(200, { ...html, 'content-encoding': 'gzip' }, 'plain'));
    expect(met).toMatchObject(passing('damaged', 'response 200'));
  });

  test('a gzip bomb is kept folded and is final', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000));
    const met = await meet(answering(200, { ...html, 'content-encoding': 'gzip' }, bomb), {
      maxResponseBytes: 100_000,
    });
    expect(met).toMatchObject(final('too-large', 'response 200'));
    expect(
      met.records
        .filter(({ type }) => type === 'response')
        .at(-1)
        ?.body.equals(bomb),
    ).toBe(true);
  });

  test('an endless one is cut at the limit', async () => {
    const met = await meet(
      (_, response) => {
        response.writeHead(200, html);
        const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
        response.on('close', () => clearInterval(timer));
      },
      { maxResponseBytes: 50_000 },
    );
    expect(met).toMatchObject(final('too-large', 'response 200 length'));
    expect(
      met.records.filter(({ type }) => type === 'response').at(-1)?.body.length,
    ).toBeLessThanOrEqual(50_000);
  });

  test('of a PDF the headers are kept; its body is not downloaded', async () => {
    let sent = 0;
    let closed: () => void = () => undefined;
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const met = await meet((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 50_000_000 });
      const timer = setInterval(() => {
        sent += 10_000;
        response.write('x'.repeat(10_000));
      }, 1);
      response.on('close', () => {
        clearInterval(timer);
        closed();
      });
    });
    await closing;
    expect(met).toMatchObject(final('content', 'response 200 length'));
    expect(met.records.filter(({ type }) => type === 'response').at(-1)?.body.length).toBe(0);
    expect(sent).toBeLessThan(5_000_000);
  });
});

describe('connections', () => {
  test('one that breaks before any answer leaves nothing but the event', async () => {
    const met = await meet((request) => request.socket.destroy());
    expect(met).toMatchObject(passing('connection', null));
    expect(met.pages.get('http://courier.example/faulty')?.failure?.status).toBeNull();
  });

  test('one that is reset within the body', async () => {
    const met = await meet((_, response) => {
      response.writeHead(200, html).write('part');
      setTimeout(() => response.socket?.resetAndDestroy(), 10);
    });
    expect(met).toMatchObject(passing('damaged', 'response 200 disconnect'));
  });

  test('an answer that is no HTTP', async () => {
    const met = await meet((request) => request.socket.end('nonsense\r\n\r\n'));
    expect(met).toMatchObject(passing('no-http', null));
  });

  test('headers that never come', async () => {
    const met = await meet(() => undefined, { headersTimeout: 150, ...once });
    expect(met).toMatchObject({ state: 'failed', kind: 'timeout', kept: [], tries: 1 });
  });
});

describe('statuses', () => {
  test.each([403, 404, 410, 451])('%d is final and kept', async (status) => {
    expect(await meet(answering(status, html, 'none'))).toMatchObject(
      final('status', `response ${status}`),
    );
  });

  test.each([500, 502, 503, 429, 408])('%d is tried again and each answer kept', async (status) => {
    expect(await meet(answering(status))).toMatchObject(passing('status', `response ${status}`));
  });

  test('a burst ends with the page', async () => {
    const met = await meet(inTurn(answering(503), answering(502), answering(200, html, 'back')));
    expect(met).toMatchObject({ state: 'captured', tries: 3, codes: [] });
    expect(met.kept).toEqual(['response 503', 'response 502', 'response 200']);
  });

  test('304 for what was never seen is no content', async () => {
    expect(await meet(answering(304))).toMatchObject(final('content', 'response 304'));
  });

  test.each([204, 206, 300])('%d is no page', async (status) => {
    expect(await meet(answering(status, html))).toMatchObject(
      final('status', `response ${status}`),
    );
  });
});

describe('types and charsets: the bytes are kept as they are', () => {
  const bytes = Buffer.from('<p>Caf\xe9</p>', 'latin1');

  test.each([
    ['wrong', 'text/html; charset=utf-8', 'utf-8'],
    ['missing', 'text/html', null],
    ['unheard of', 'text/html; charset=x-harbour', 'x-harbour'],
    ['in quotes', 'TEXT/HTML;Charset="ISO-8859-1"', 'iso-8859-1'],
  ])('%s', async (_, type, charset) => {
    const met = await meet(answering(200, { 'content-type': type }, bytes));
    const capture = met.captures.find(({ url }) => url?.endsWith('/faulty'));
    expect(capture).toMatchObject({ media_type: 'text/html', charset, byte_count: bytes.length });
    expect(
      met.records
        .filter(({ type: kind }) => kind === 'response')
        .at(-1)
        ?.body.equals(bytes),
    ).toBe(true);
    expect(met.codes).toEqual([]);
  });

  test('without a type the content decides', async () => {
    expect(await meet(answering(200, {}, '<!doctype html><p>x'))).toMatchObject({
      state: 'captured',
    });
    expect(await meet(answering(200, {}, 'plain'))).toMatchObject(final('content', 'response 200'));
  });
});

describe('redirects', () => {
  test('a loop ends where it closes; every hop is kept', async () => {
    const met = await meet(answering(302, { location: '/faulty' }));
    expect(met).toMatchObject(final('redirect', 'response 302'));
  });

  test('http to https of the same page is followed; without TLS there it waits, the redirect kept', async () => {
    const routes = { '/feed.xml': feedOf('/1', '/2'), '/2': 'two' };
    const clock = virtualClock();
    const site: Site = await serveSite({
      ...routes,
      '/1': (_, response) =>
        response.writeHead(301, { location: `https://127.0.0.1:${site.port}/1` }).end(),
    });
    const home = `http://127.0.0.1:${site.port}`;
    const source = { ...harbour, url: `${home}/feed.xml`, allow_private: true };
    const run = await runCrawl([source], { clock });
    expect(keptOf(run.records, '/1')).toEqual(['response 301']);
    expect(issueAbout(run, '/1').code).toBe('error page-pending');
    expect(run.pages.get(`${home}/1`)).toMatchObject({ state: 'pending', again: 'later' });
    expect(run.texts).toEqual({ [`${home}/2`]: 'two' });
  });

  test('to an address inside: refused without a connection, the redirect kept', async () => {
    const inside = await serveSite({ '/secret': 'secret' });
    const clock = virtualClock();
    const location = `http://127.0.0.1:${inside.port}/secret`;
    const routes = { '/feed.xml': feedOf('/hop'), '/hop': answering(302, { location }) };
    const site = await serveSite(routes);
    const hosts = site.hosts('courier.example');
    const run = await runCrawl([harbour], { hosts, clock });
    expect(issueAbout(run, '/hop')).toMatchObject({ code: 'error address-refused', url: location });
    expect(keptOf(run.records, '/hop')).toEqual(['response 302']);
    expect(inside.asked).toEqual([]);

    const allowed = await runCrawl([{ ...harbour, allow_private: true }], { hosts, clock });
    expect(allowed.texts).toEqual({ 'http://courier.example/hop': 'secret' });
    expect(keptOf(allowed.records, '/secret')).toEqual(['response 200']);
    expect(inside.of('/robots.txt').length).toBe(1);
  });
});
