import { gzipSync } from 'node:zlib';
import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  answering,
  type CrawlRun,
  feedOf,
  headerIn,
  hour,
  html,
  inTurn,
  issueAbout,
  keptOf,
  type Routes,
  runCrawl,
  type Site,
  serveSite,
  virtualClock,
} from '../../test/crawl-run.ts';
import { type Handler, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
const page = (path: string): string => `http://courier.example${path}`;

interface Scene {
  readonly site: Site;
  run(isRefresh?: boolean): Promise<CrawlRun>;
}

async function openScene(routes: Routes): Promise<Scene> {
  const clock = virtualClock();
  const site = await serveSite(routes, clock);
  const archiveFolder = await temporaryFolder({});
  const hosts = site.hosts('courier.example', 'www.courier.example', 'other.example');
  const run: Scene['run'] = (isRefresh = false) => {
    clock.advance(hour);
    return runCrawl([harbour], { hosts, clock, archiveFolder, request: { isRefresh } });
  };
  return { site, run };
}

const lastRevisit = ({ records }: CrawlRun): (typeof records)[number] | undefined =>
  records.findLast(({ type }) => type === 'revisit');

describe('a refresh asks again for what is there', () => {
  test('304: unchanged, the capture stands, the revisit refers to the response', async () => {
    const conditional: Handler = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"a"';
      response.writeHead(isKnown ? 304 : 200, { ...html, etag: '"a"' });
      response.end(isKnown ? undefined : 'one');
    };
    const { site, run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': conditional });
    const first = await run();
    const again = await run(true);
    expect(again.captures).toEqual(first.captures);
    expect(again.locations).toEqual(first.locations);
    expect(again.summary).toMatchObject({ unchanged_count: 1, changed_count: 0, new_count: 0 });
    expect(again.check.states).toMatchObject({ unchanged: 1, captured: 0 });
    expect(site.of('/1').map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"a"',
    ]);
    expect(keptOf(again.records, '/1')).toEqual(['response 200', 'revisit 304']);
    const { warcHeaders = [] } = lastRevisit(again) ?? {};
    expect(headerIn(warcHeaders, 'WARC-Profile')).toMatch(/server-not-modified$/);
    expect(headerIn(warcHeaders, 'WARC-Refers-To-Target-URI')).toBe(page('/1'));
    expect(headerIn(warcHeaders, 'WARC-Refers-To-Date')).toBe(again.locations[0]?.fetched_at);
  });

  test('the same payload: unchanged by its digest, the payload is kept once', async () => {
    const { run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': 'one' });
    await run();
    const again = await run(true);
    expect(again.codes).toEqual([]);
    expect(keptOf(again.records, '/1')).toEqual(['response 200', 'revisit 200']);
    const { warcHeaders = [], httpHeaders = [], body } = lastRevisit(again) ?? {};
    expect(headerIn(warcHeaders, 'WARC-Profile')).toMatch(/identical-payload-digest$/);
    expect(headerIn(warcHeaders, 'WARC-Payload-Digest')).toBe(again.locations[0]?.payload_digest);
    expect(headerIn(httpHeaders, 'content-type')).toBe('text/html; charset=utf-8');
    expect(body?.length).toBe(0);
  });

  test('the headers of a revisit stand as they were sent', async () => {
    const answer = answering(200, { ...html, 'content-length': '3' }, 'one');
    const { run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': answer });
    await run();
    const { httpHeaders = [] } = lastRevisit(await run(true)) ?? {};
    expect(headerIn(httpHeaders, 'content-length')).toBe('3');
  });

  test('the same text, folded otherwise: unchanged, but another payload', async () => {
    const folded = (level: number): Handler =>
      answering(
        200,
        { ...html, 'content-encoding': 'gzip' },
        gzipSync('harbour fees '.repeat(99), { level }),
      );
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': inTurn(folded(0), folded(9)),
    });
    const first = await run();
    const again = await run(true);
    expect(again.captures).toEqual(first.captures);
    expect(again.locations).toEqual(first.locations);
    expect(keptOf(again.records, '/1')).toEqual(['response 200', 'response 200']);
    expect(again.check.states.unchanged).toBe(1);
  });

  test('a new payload is a new capture beside the old one', async () => {
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': inTurn(answering(200, html, 'one'), answering(200, html, 'one, corrected')),
    });
    const first = await run();
    const again = await run(true);
    expect(again.texts).toEqual({ [page('/1')]: 'one, corrected' });
    const [only] = first.captures;
    expect(again.captures.map(({ source_key }) => source_key)).toEqual([
      only?.source_key,
      only?.source_key,
    ]);
    expect(again.captures.map(({ capture_id }) => capture_id)).toContain(only?.capture_id);
    expect(again.locations.map(({ fetched_at }) => fetched_at).sort()).toHaveLength(2);
    expect(again.summary).toMatchObject({ changed_count: 1, new_count: 0 });
    expect(again.pages.get(page('/1'))?.change_count).toBe(1);
    const bodies = again.records.filter(
      ({ type, url }) => type === 'response' && url === page('/1'),
    );
    expect(bodies.map(({ body }) => body.toString())).toEqual(['one', 'one, corrected']);
  });

  test('a payload that comes back is no third capture, and is the newest', async () => {
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': inTurn(
        answering(200, html, 'one'),
        answering(200, html, 'two'),
        answering(200, html, 'one'),
      ),
    });
    await run();
    const between = await run(true);
    const last = await run(true);
    expect(between.texts).toEqual({ [page('/1')]: 'two' });
    expect(last.texts).toEqual({ [page('/1')]: 'one' });
    expect(last.captures).toEqual(between.captures);
  });

  test('a failure: what was captured stands, with a warning', async () => {
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': inTurn(answering(200, html, 'one'), answering(404)),
    });
    const first = await run();
    const again = await run(true);
    expect(again.captures).toEqual(first.captures);
    expect(issueAbout(again, '/1')).toMatchObject({ code: 'warning page-failed', status: 404 });
    expect((await run()).codes).toEqual(['warning page-failed']);
  });

  test('behind a redirect validators go to the address that gave them, and revisits name it', async () => {
    const conditional: Handler = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"a"';
      response.writeHead(isKnown ? 304 : 200, { ...html, etag: '"a"' });
      response.end(isKnown ? undefined : 'one');
    };
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': answering(301, { location: '/moved' }),
      '/moved': conditional,
    });
    await run();
    const again = await run(true);
    expect(again.texts).toEqual({ [page('/1')]: 'one' });
    const conditions = (end: string): unknown =>
      site.of(end).map(({ headers }) => headers['if-none-match']);
    expect(conditions('/1')).toEqual([undefined, undefined]);
    expect(conditions('/moved')).toEqual([undefined, '"a"']);
    expect(keptOf(again.records, '/moved')).toEqual(['response 200', 'revisit 304']);
    const { warcHeaders = [] } = lastRevisit(again) ?? {};
    expect(headerIn(warcHeaders, 'WARC-Refers-To-Target-URI')).toBe(page('/moved'));
  });

  test('without one nothing captured is asked for again', async () => {
    const { site, run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': 'one' });
    const first = await run();
    const second = await run();
    expect(site.of('/1').length).toBe(1);
    expect(second.captures).toEqual(first.captures);
    expect(second.summary).toMatchObject({ new_count: 0, unchanged_count: 0, failed_count: 0 });
  });
});

describe('one article, several addresses', () => {
  test('AMP page and canonical page: the one listed first is fetched', async () => {
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/1', '/1/amp', 'http://www.courier.example/1?utm_source=feed'),
      '/1': 'one',
      '/1/amp': 'one, in AMP',
    });
    const result = await run();
    expect(result.texts).toEqual({ [page('/1')]: 'one' });
    expect(result.codes).toEqual(['info duplicate-page', 'info duplicate-page']);
    expect(result.check.states).toMatchObject({ captured: 1, duplicate: 2 });
    expect(site.paths()).toEqual(['/feed.xml', '/1']);
  });

  test('a redirect to another listed page', async () => {
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/short', '/1'),
      '/short': answering(302, { location: '/1?utm_medium=short' }),
      '/1': 'one',
    });
    const result = await run();
    expect(result.texts).toEqual({ [page('/1')]: 'one' });
    expect(issueAbout(result, '/short')).toMatchObject({
      code: 'info duplicate-page',
      of: page('/1'),
    });
    expect(keptOf(result.records, '/short')).toEqual(['response 302']);
    expect(site.of('/1').length).toBe(1);
  });

  test.each([2, 3])('%d listed pages that lead to each other in a ring fail', async (count) => {
    const paths = Array.from({ length: count }, (_, index) => `/${index}`);
    const ring = paths.map((path, index): [string, Handler] => [
      path,
      answering(302, { location: paths[(index + 1) % count] ?? '' }),
    ]);
    const { run } = await openScene({ '/feed.xml': feedOf(...paths), ...Object.fromEntries(ring) });
    const { codes } = await run();
    expect(codes).toEqual(['error page-failed', ...Array(count - 1).fill('info duplicate-page')]);
  });

  test('a page of two sources is one capture of the first by name, whichever is read first', async () => {
    const slow =
      (delay: number, body: string): Handler =>
      (_, response) =>
        void setTimeout(() => response.end(body), delay);
    const crawled = async (a: number, b: number, order: readonly string[]): Promise<CrawlRun> => {
      const site = await serveSite({
        'a.example/feed.xml': slow(a, feedOf(page('/1'), 'http://www.courier.example/2')),
        'b.example/feed.xml': slow(b, feedOf(page('/2'), page('/1'))),
        '/1': 'one',
        '/2': 'two',
      });
      const hosts = site.hosts('a.example', 'b.example', 'courier.example', 'www.courier.example');
      const sources = order.map((name) => ({
        ...sourceOf('feed', { url: `http://${name}.example/feed.xml` }),
        source_id: name,
      }));
      const run = await runCrawl(sources, { hosts });
      expect(site.of('/1').length + site.of('/2').length).toBe(2);
      return run;
    };
    const first = await crawled(0, 30, ['a', 'b']);
    const second = await crawled(30, 0, ['b', 'a']);
    expect(first.captures.map(({ source_id, url }) => [source_id, url]).sort()).toEqual([
      ['a', page('/1')],
      ['a', 'http://www.courier.example/2'],
    ]);
    expect(first.codes).toEqual(['info duplicate-page']);
    expect(issueAbout(first, page('/2')).code).toBe('info duplicate-page');
    expect(JSON.stringify([second.captures, second.issues])).toBe(
      JSON.stringify([first.captures, first.issues]),
    );
  });
});

test('two crawls of one folder at a time: the second one is refused and asks for nothing', async () => {
  let isServed = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    isServed = resolve;
  });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const site = await serveSite({
    '/feed.xml': async (_, response) => {
      isServed();
      await held;
      response.end(feedOf('/1'));
    },
    '/1': 'one',
  });
  const archiveFolder = await temporaryFolder({});
  const context = { hosts: site.hosts('courier.example'), archiveFolder };
  const first = runCrawl([harbour], context);
  await started;
  await expect(runCrawl([harbour], context)).rejects.toThrow(UsageError);
  letGo();
  expect((await first).texts).toEqual({ [page('/1')]: 'one' });
  expect(site.of('/feed.xml').length).toBe(1);
  expect((await runCrawl([harbour], context)).codes).toEqual([]);
});
