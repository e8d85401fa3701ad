import { gzipSync } from 'node:zlib';
import type { SourceSpec } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  answering,
  type CrawlRun,
  feedOf,
  feedOfItems,
  hour,
  html,
  inTurn,
  issueAbout,
  keptOf,
  type Routes,
  readArchive,
  runCrawl,
  type Site,
  serveSite,
  virtualClock,
} from '../../test/crawl-run.ts';
import { type Handler, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
const atlas = sourceOf('sitemap', { url: 'http://courier.example/index.xml' });
const page = (path: string): string => `http://courier.example${path}`;

interface Scene {
  readonly site: Site;
  run(source: SourceSpec, since?: number): Promise<CrawlRun>;
}

async function openScene(routes: Routes): Promise<Scene> {
  const clock = virtualClock();
  const site = await serveSite(routes, clock);
  const archiveFolder = await temporaryFolder({});
  const hosts = site.hosts('courier.example', 'other.example');
  const run: Scene['run'] = async (source, since) => {
    clock.advance(hour);
    const request = since === undefined ? {} : { since };
    return runCrawl([source], { hosts, clock, archiveFolder, request });
  };
  return { site, run };
}

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `/${String(index + 1).padStart(5, '0')}`);

const anyPage: Handler = (request, response) => response.writeHead(200, html).end(request.url);

test('of a feed of 10,000 entries as many are taken as wanted, and the rest is counted', async () => {
  const links = many(10_000);
  const routes = Object.fromEntries(links.slice(0, 20).map((link) => [link, anyPage]));
  const { site, run } = await openScene({ '/feed.xml': feedOf(...links), ...routes });
  const result = await run({ ...harbour, max_entries: 20 });
  expect(result.captures.length).toBe(20);
  expect(result.check.discovered_count).toBe(20);
  expect(site.asked.length).toBe(1 + 1 + 20);
  expect(result.issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('9980 entries'),
  ]);
});

test('a feed of 10,000 entries is discovered whole, and all of it waits when the run is ended', async () => {
  const site = await serveSite({ '/feed.xml': feedOf(...many(10_000)) });
  const ended = new AbortController();
  const hosts = site.hosts('courier.example');
  const clock = virtualClock();
  const now = (): number => {
    if (site.of('/feed.xml').length > 0) ended.abort();
    return clock.now();
  };
  const { check, codes } = await runCrawl([harbour], {
    hosts,
    clock: { ...clock, now },
    signal: ended.signal,
  });
  expect(check.discovered_count).toBe(10_000);
  expect(check.states.pending).toBe(10_000);
  expect(codes).toEqual(Array(10_000).fill('error page-pending'));
});

describe('validators that lie', () => {
  test('the same ETag over another body: the body counts', async () => {
    const same = { etag: '"harbour"' };
    const { run } = await openScene({
      '/feed.xml': inTurn(
        answering(200, same, feedOf('/1')),
        answering(200, same, feedOf('/1', '/2')),
      ),
      '/1': 'one',
      '/2': 'two',
    });
    await run(harbour);
    expect(Object.keys((await run(harbour)).texts).length).toBe(2);
  });

  test('a feed that says unchanged for ever is read whole at the eleventh time, then trusted again', async () => {
    const lying: Handler = (request, response) => {
      const isConditional = request.headers['if-none-match'] === '"harbour"';
      const body = site.of('/feed.xml').length === 1 ? feedOf('/1') : feedOf('/1', '/2');
      response.writeHead(isConditional ? 304 : 200, { etag: '"harbour"' });
      response.end(isConditional ? undefined : body);
    };
    const scene: Scene = await openScene({ '/feed.xml': lying, '/1': 'one', '/2': 'two' });
    const { site, run } = scene;
    for (let round = 0; round < 11; round += 1) {
      expect(Object.keys((await run(harbour)).texts)).toEqual([page('/1')]);
    }
    const found = await run(harbour);
    expect(Object.keys(found.texts)).toEqual([page('/1'), page('/2')]);
    await run(harbour);
    const conditions = site.of('/feed.xml').map(({ headers }) => headers['if-none-match'] ?? null);
    const trusted = Array(10).fill('"harbour"');
    expect(conditions).toEqual([null, ...trusted, null, '"harbour"']);
    const kept = keptOf(found.records, '/feed.xml');
    expect(kept).toEqual(['response 200', ...Array(10).fill('revisit 304'), 'response 200']);
  });

  test('a feed that never changes is not asked for whole each time after that', async () => {
    const still: Handler = (request, response) => {
      const isConditional = request.headers['if-none-match'] === '"still"';
      response.writeHead(isConditional ? 304 : 200, { etag: '"still"' });
      response.end(isConditional ? undefined : feedOf('/1'));
    };
    const { site, run } = await openScene({ '/feed.xml': still, '/1': 'one' });
    for (let round = 0; round < 16; round += 1) await run(harbour);
    const whole = site.of('/feed.xml').filter(({ headers }) => !headers['if-none-match']);
    expect(whole.length).toBe(2);
    expect(site.of('/1').length).toBe(1);
  });
});

test('an id that comes back with a new link: the new page stands, the old one is told of', async () => {
  const item = (link: string): string => `<guid>c-1</guid><title>T</title><link>${link}</link>`;
  const { run } = await openScene({
    '/feed.xml': inTurn(
      answering(200, {}, feedOfItems(item('/1'))),
      answering(200, {}, feedOfItems(item('/2'))),
    ),
    '/1': 'one',
    '/2': 'two',
  });
  expect((await run(harbour)).texts).toEqual({ 'c-1': 'one' });
  const moved = await run(harbour);
  expect(moved.texts).toEqual({ 'c-1': 'two' });
  expect(moved.codes).toEqual(['info moved-page']);
  expect(issueAbout(moved, '/1')).toMatchObject({ of: page('/2') });
  expect(keptOf(moved.records, '/1')).toEqual(['response 200']);
});

test('an entry whose statement changed is asked for again', async () => {
  const item = (title: string): string => `<title>${title}</title><link>/1</link>`;
  const { site, run } = await openScene({
    '/feed.xml': inTurn(
      answering(200, {}, feedOfItems(item('Fees'))),
      answering(200, {}, feedOfItems(item('Fees'), '<title>New</title><link>/2</link>')),
      answering(200, {}, feedOfItems(item('Fees (corrected)'))),
    ),
    '/1': inTurn(answering(200, html, 'one'), answering(200, html, 'one, corrected')),
    '/2': 'two',
  });
  await run(harbour);
  await run(harbour);
  expect(site.of('/1').length).toBe(1);
  const corrected = await run(harbour);
  expect(corrected.texts[page('/1')]).toBe('one, corrected');
  expect(corrected.summary).toMatchObject({ changed_count: 1, new_count: 0 });
  expect(keptOf(corrected.records, '/1')).toEqual(['response 200', 'response 200']);
});

test('--since leaves out what is dated before it, and only that', async () => {
  const dated = (link: string, date: string): string =>
    `<title>T</title><link>${link}</link><pubDate>${date}</pubDate>`;
  const { site, run } = await openScene({
    '/feed.xml': feedOfItems(
      dated('/old', 'Wed, 01 May 2024 10:00:00 GMT'),
      dated('/new', 'Fri, 03 May 2024 10:00:00 GMT'),
      dated('/odd', 'some day'),
    ),
    '/old': 'old',
    '/new': 'new',
    '/odd': 'odd',
  });
  const recent = await run(harbour, Date.UTC(2024, 4, 2));
  expect(Object.keys(recent.texts)).toEqual([page('/new'), page('/odd')]);
  expect(recent.codes).toEqual(['info entries-before-since']);
  expect(site.of('/old')).toEqual([]);
  const all = await run(harbour);
  expect(Object.keys(all.texts).length).toBe(3);
  expect(all.codes).toEqual([]);
});

test('a feed that fails keeps what it gave before, and says for how long it failed', async () => {
  const { run } = await openScene({
    '/feed.xml': inTurn(answering(200, {}, feedOf('/1')), answering(410)),
    '/1': 'one',
  });
  await run(harbour);
  await run(harbour);
  const failed = await run(harbour);
  expect(failed.texts).toEqual({ [page('/1')]: 'one' });
  expect(failed.codes).toEqual(['error feed-failed']);
  expect(failed.issues[0]?.message).toContain('for 2 runs in a row');
});

test('an address that was corrected is not held against its source', async () => {
  const { run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': 'one' });
  expect((await run({ ...harbour, url: page('/fed.xml') })).codes).toEqual(['error feed-failed']);
  expect((await run(harbour)).codes).toEqual([]);
});

describe('sitemaps', () => {
  const urlset = (...links: readonly string[]): string =>
    `<urlset>${links.map((link) => `<url><loc>${page(link)}</loc></url>`).join('')}</urlset>`;
  const indexOf = (...links: readonly string[]): string =>
    `<sitemapindex>${links.map((link) => `<sitemap><loc>${page(link)}</loc></sitemap>`).join('')}</sitemapindex>`;

  test('an index leads to its sitemaps, folded ones too', async () => {
    const { run } = await openScene({
      '/index.xml': indexOf('/a.xml.gz', '/b.xml'),
      '/a.xml.gz': answering(200, { 'content-type': 'application/gzip' }, gzipSync(urlset('/1'))),
      '/b.xml': answering(200, { 'content-encoding': 'gzip' }, gzipSync(urlset('/2'))),
      '/1': 'one',
      '/2': 'two',
    });
    const { texts, codes, summary } = await run(atlas);
    expect(texts).toEqual({ [page('/1')]: 'one', [page('/2')]: 'two' });
    expect(codes).toEqual([]);
    expect(summary?.listing_count).toBe(3);
  });

  test('one of 50,000 addresses gives as many as wanted', async () => {
    const links = many(50_000);
    const routes = Object.fromEntries(links.slice(0, 100).map((link) => [link, anyPage]));
    const { site, run } = await openScene({ '/index.xml': urlset(...links), ...routes });
    const { captures, codes } = await run({ ...atlas, max_entries: 100 });
    expect(captures.length).toBe(100);
    expect(codes).toEqual(['info entries-beyond-limit']);
    expect(site.asked.length).toBe(1 + 1 + 100);
  });

  test('a sitemap that its index says is as before is asked for again after ten runs', async () => {
    const indexAt = (modified: string): string =>
      `<sitemapindex><sitemap><loc>${page('/a.xml')}</loc><lastmod>${modified}</lastmod></sitemap></sitemapindex>`;
    let index = indexAt('2024-05-01');
    let map = urlset('/1');
    const { site, run } = await openScene({
      '/index.xml': (_, response) => response.end(index),
      '/a.xml': (_, response) => response.end(map),
      '/1': 'one',
      '/2': 'two',
    });
    const asked = (): number => site.paths().filter((path) => path === '/a.xml').length;
    await run(atlas);
    await run(atlas);
    expect(asked()).toBe(1);
    index = indexAt('2024-05-02');
    await run(atlas);
    expect(asked()).toBe(2);
    // The index goes on to say that nothing has changed, although something has.
    map = urlset('/1', '/2');
    for (let runs = 0; runs < 9; runs += 1) await run(atlas);
    expect(asked()).toBe(2);
    const late = await run(atlas);
    expect(asked()).toBe(3);
    expect(Object.values(late.texts).sort()).toEqual(['one', 'two']);
  });

  test('an index in a loop is read once each', async () => {
    const { site, run } = await openScene({
      '/index.xml': indexOf('/index.xml', '/b.xml'),
      '/b.xml': indexOf('/index.xml', '/c.xml'),
      '/c.xml': urlset('/1'),
      '/1': 'one',
    });
    expect((await run(atlas)).texts).toEqual({ [page('/1')]: 'one' });
    expect(site.paths()).toEqual(['/index.xml', '/b.xml', '/c.xml', '/1']);
  });

  test('an index deeper than anybody goes is told of', async () => {
    const { site, run } = await openScene({
      '/index.xml': indexOf('/b.xml'),
      '/b.xml': indexOf('/c.xml'),
      '/c.xml': indexOf('/d.xml'),
      '/d.xml': urlset('/1'),
    });
    const deep = await run(atlas);
    expect(site.of('/d.xml')).toEqual([]);
    expect(deep.codes).toEqual(['warning entries-beyond-limit']);
    expect(deep.issues[0]?.message).toContain(page('/d.xml'));
  });

  test('one that is gone from its index is not held against it', async () => {
    const { run } = await openScene({
      '/index.xml': inTurn(
        answering(200, {}, indexOf('/a.xml', '/gone.xml')),
        answering(200, {}, indexOf('/a.xml')),
      ),
      '/a.xml': urlset('/1'),
      '/1': 'one',
    });
    expect((await run(atlas)).codes).toEqual(['error feed-failed']);
    expect((await run(atlas)).codes).toEqual([]);
  });

  test('one that is an HTML page, or folded and broken, fails alone', async () => {
    const { run } = await openScene({
      '/index.xml': indexOf('/page.xml', '/cut.xml.gz', '/good.xml'),
      '/page.xml': answering(200, html, '<!doctype html><p>none'),
      '/cut.xml.gz': answering(200, {}, gzipSync(urlset('/2')).subarray(0, -12)),
      '/good.xml': urlset('/1'),
      '/1': 'one',
    });
    const result = await run(atlas);
    expect(result.texts).toEqual({ [page('/1')]: 'one' });
    expect(result.codes).toEqual(['error feed-failed', 'error feed-failed']);
  });
});

describe('page lists', () => {
  test('a line that is no address is one issue; the others are fetched', async () => {
    const site = await serveSite({ '/1': 'one', '/2': 'two' });
    const list = `# harbour\n${page('/1')}\n\ncourier.example/3\n${page('/2')}\n`;
    const folder = await temporaryFolder({ 'pages.txt': list });
    const source = sourceOf('page_list', { path: 'pages.txt' });
    const hosts = site.hosts('courier.example');
    const result = await runCrawl([source], { folder, hosts });
    expect(result.texts).toEqual({ [page('/1')]: 'one', [page('/2')]: 'two' });
    expect(result.codes).toEqual(['error malformed-url']);
    expect(result.issues[0]).toMatchObject({ path: 'pages.txt:4', record_id: 'harbour/4' });
    expect(result.captures[0]?.stated.basis).toBe('none');
  });

  test('one that is missing ends the run with its name, once all that is under way is kept', async () => {
    const slow: Handler = (_, response) => void setTimeout(() => response.end(feedOf('/1')), 50);
    const site = await serveSite({ '/feed.xml': slow, '/1': 'one' });
    const [folder, archiveFolder] = [await temporaryFolder({}), await temporaryFolder({})];
    const missing = { ...sourceOf('page_list', { path: 'pages.txt' }), source_id: 'missing' };
    const context = { folder, archiveFolder, hosts: site.hosts('courier.example') };
    await expect(runCrawl([missing, harbour], context)).rejects.toThrow('pages.txt');
    expect(keptOf(await readArchive(archiveFolder), '/feed.xml')).toEqual(['response 200']);
    expect((await runCrawl([harbour], context)).texts).toEqual({ [page('/1')]: 'one' });
    expect(site.of('/feed.xml').length).toBe(1);
  });
});
