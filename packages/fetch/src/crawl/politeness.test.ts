import { gzipSync } from 'node:zlib';
import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  answering,
  type CrawlRun,
  feedOf,
  hour,
  html,
  inTurn,
  issueAbout,
  keptOf,
  type Routes,
  runCrawl,
  type Site,
  serveSite,
  type VirtualClock,
  virtualClock,
} from '../../test/crawl-run.ts';
import { fetchChecked, type Handler, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
const page = (path: string): string => `http://courier.example${path}`;
const plain = { 'content-type': 'text/plain' };

interface Scene {
  readonly site: Site;
  readonly clock: VirtualClock;
  readonly archiveFolder: string;
  run(source?: Partial<typeof harbour>): Promise<CrawlRun>;
}

/** One site, its archive and its clock, for several runs. */
async function openScene(routes: Routes): Promise<Scene> {
  const clock = virtualClock();
  const site = await serveSite(routes, clock);
  const archiveFolder = await temporaryFolder({});
  const hosts = site.hosts('courier.example', 'other.example');
  const run: Scene['run'] = (source = {}) =>
    runCrawl([{ ...harbour, ...source }], { hosts, clock, archiveFolder });
  return { site, clock, archiveFolder, run };
}

describe('Retry-After', () => {
  const date = (ms: number): string => new Date(ms).toUTCString();

  async function waitFor(headers: Readonly<Record<string, string>>): Promise<number> {
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': inTurn(answering(429, headers), answering(200, html, 'back')),
    });
    expect((await run()).texts).toEqual({ [page('/1')]: 'back' });
    const [first, second] = site.of('/1').map(({ at }) => at);
    return (second ?? 0) - (first ?? 0);
  }

  test('in seconds is waited for', async () => {
    expect(await waitFor({ 'retry-after': '7' })).toBe(7_000);
  });

  test('as a date counts from the date of the server, whose clock is a day ahead', async () => {
    const ahead = virtualClock().now() + 24 * hour;
    const wait = await waitFor({ date: date(ahead), 'retry-after': date(ahead + 9_000) });
    expect(wait).toBe(9_000);
  });

  test('that nobody can read is none', async () => {
    expect(await waitFor({ 'retry-after': 'soon' })).toBeLessThan(10);
  });

  test('of 99 days: the host is left alone for a day, and asked for nothing before', async () => {
    const { site, clock, run } = await openScene({
      '/feed.xml': feedOf('/1', '/2'),
      '/1': inTurn(
        answering(503, { 'retry-after': String(99 * 86_400) }),
        answering(200, html, 'one'),
      ),
      '/2': 'two',
    });
    const first = await run();
    expect(first.codes).toEqual(['error page-pending', 'error page-pending']);
    expect(issueAbout(first, '/1')).toMatchObject({ kind: 'status', status: 503, attempts: 1 });
    expect(issueAbout(first, '/2').message).toContain('is left alone');
    expect(first.check.states.pending).toBe(2);
    expect(first.check.pending.map(({ count }) => count)).toEqual([2]);
    expect(site.paths()).toEqual(['/feed.xml', '/1']);

    clock.advance(23 * hour);
    const second = await run();
    expect(second.codes).toEqual(['error feed-failed', 'error page-pending', 'error page-pending']);
    expect(site.paths().length).toBe(2);

    clock.advance(hour);
    expect((await run()).texts).toEqual({ [page('/1')]: 'one', [page('/2')]: 'two' });
    expect(site.paths()).toEqual(['/feed.xml', '/1', '/feed.xml', '/1', '/2']);
  });
});

describe('robots.txt', () => {
  /** Crawls /open and /closed/1 under such a robots.txt. */
  async function under(robots: Handler, routes: Routes = {}): Promise<Scene & { first: CrawlRun }> {
    const scene = await openScene({
      '/feed.xml': feedOf('/open', '/closed/1'),
      '/open': 'open',
      '/closed/1': 'closed',
      'courier.example/robots.txt': robots,
      ...routes,
    });
    return { ...scene, first: await scene.run() };
  }

  const closing = 'User-agent: *\nDisallow: /closed/\n';

  function expectObeyed({ first, site }: { first: CrawlRun; site: Site }): void {
    expect(first.texts).toEqual({ [page('/open')]: 'open' });
    expect(issueAbout(first, '/closed/1').code).toBe('error page-refused');
    expect(issueAbout(first, '/closed/1').message).toContain('robots.txt: Disallow: /closed/');
    expect(first.check.refusals).toEqual([{ rule: 'robots.txt: Disallow: /closed/', count: 1 }]);
    expect(site.of('/closed/1')).toEqual([]);
  }

  function expectOpen({ first }: { first: CrawlRun }): void {
    expect(first.codes).toEqual([]);
    expect(Object.keys(first.texts).length).toBe(2);
  }

  function expectShut({ first, site }: { first: CrawlRun; site: Site }): void {
    expect(first.codes).toEqual(['error feed-failed']);
    expect(first.issues[0]?.message).toContain('its robots.txt cannot be read');
    expect(site.paths()).toEqual([]);
  }

  test('is asked for once, first, and kept', async () => {
    const scene = await under(answering(200, plain, closing));
    expectObeyed(scene);
    expect(scene.site.asked[0]?.url).toBe('courier.example/robots.txt');
    expect(scene.site.of('/robots.txt').length).toBe(1);
    expect(keptOf(scene.first.records, '/robots.txt')).toEqual(['response 200']);
  });

  test.each<[string, Handler]>([
    ['with a byte order mark', answering(200, plain, `\ufeff${closing}`)],
    ['in gzip', answering(200, { ...plain, 'content-encoding': 'gzip' }, gzipSync(closing))],
    ['of a megabyte', answering(200, plain, closing + '# harbour\n'.repeat(100_000))],
    ['on another host', answering(301, { location: 'http://other.example/rules.txt' })],
  ])('%s counts', async (_, robots) => {
    expectObeyed(await under(robots, { '/rules.txt': closing }));
  });

  test.each<[string, Handler]>([
    ['404', answering(404)],
    ['403', answering(403)],
    ['an HTML page', answering(200, html, '<!doctype html><p>Disallow: /</p>')],
    ['redirects in a loop', answering(302, { location: '/robots.txt' })],
  ])('%s closes nothing', async (_, robots) => {
    expectOpen(await under(robots));
  });

  test.each<[string, Handler]>([
    ['500', answering(500)],
    ['429', answering(429)],
    ['a file beyond every limit', answering(200, plain, closing + '# harbour\n'.repeat(1_100_000))],
    ['a connection that breaks', (request) => request.socket.destroy()],
    [
      'a body that breaks off',
      (_, response) => {
        response.writeHead(200, { ...plain, 'content-length': 5_000 }).write('User-agent: *\n');
        setTimeout(() => response.destroy(), 10);
      },
    ],
    [
      'gzip that breaks off',
      answering(200, { 'content-encoding': 'gzip' }, gzipSync(closing).subarray(0, -9)),
    ],
    [
      'a redirect into the private network',
      answering(302, { location: 'http://10.1.2.3/robots.txt' }),
    ],
  ])('%s closes everything', async (_, robots) => {
    expectShut(await under(robots));
  });

  test('one that fails once is asked again before its host is left alone', async () => {
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/robots.txt': inTurn((request) => request.socket.destroy(), answering(404)),
      '/1': 'one',
    });
    const { texts, codes } = await run();
    expect(texts).toEqual({ [page('/1')]: 'one' });
    expect(codes).toEqual([]);
  });

  test('500 leaves the pages of its host pending with the reason; an hour later they come', async () => {
    const { site, clock, run } = await openScene({
      'other.example/feed.xml': feedOf(page('/1'), 'http://other.example/2'),
      'courier.example/robots.txt': inTurn(...Array(3).fill(answering(500)), answering(404)),
      '/1': 'one',
      '/2': 'two',
    });
    const source = { url: 'http://other.example/feed.xml' };
    const first = await run(source);
    expect(first.texts).toEqual({ 'http://other.example/2': 'two' });
    expect(issueAbout(first, '/1').code).toBe('error page-pending');
    expect(issueAbout(first, '/1').message).toContain('its robots.txt cannot be read');
    clock.advance(hour - 1);
    expect((await run(source)).codes).toEqual(['error page-pending']);
    expect(site.of('/1')).toEqual([]);
    clock.advance(1);
    expect((await run(source)).texts[page('/1')]).toBe('one');
  });

  test('is good for a day, and read again after it', async () => {
    const { site, clock, run } = await openScene({
      '/feed.xml': inTurn(
        answering(200, {}, feedOf('/1')),
        answering(200, {}, feedOf('/1', '/2')),
        answering(200, {}, feedOf('/1', '/2', '/3')),
      ),
      '/robots.txt': inTurn(
        answering(404),
        answering(200, plain, 'User-agent: Tellings\nDisallow: /3'),
      ),
      '/1': 'one',
      '/2': 'two',
      '/3': 'three',
    });
    await run();
    clock.advance(24 * hour - 1);
    expect((await run()).codes).toEqual([]);
    expect(site.of('/robots.txt').length).toBe(1);
    clock.advance(1);
    expect((await run()).codes).toEqual(['error page-refused']);
    expect(site.of('/robots.txt').length).toBe(2);
    expect(site.of('/3')).toEqual([]);
  });

  test('closes the target of a redirect too', async () => {
    const { first, site } = await under(answering(404), {
      '/open': answering(302, { location: 'http://other.example/closed/2' }),
      'other.example/robots.txt': answering(200, plain, closing),
    });
    expect(issueAbout(first, '/open').message).toContain('robots.txt: Disallow: /closed/');
    expect(keptOf(first.records, '/open')).toEqual(['response 302']);
    expect(site.of('/closed/2')).toEqual([]);
  });

  test('that cannot be read behind a redirect keeps that page waiting, and no other', async () => {
    const { first } = await under(answering(404), {
      '/open': answering(302, { location: 'http://other.example/2' }),
      'other.example/robots.txt': answering(500),
    });
    expect(first.texts).toEqual({ [page('/closed/1')]: 'closed' });
    expect(issueAbout(first, '/open').code).toBe('error page-pending');
    expect(issueAbout(first, '/open').message).toContain('other.example');
    expect(keptOf(first.records, '/open')).toEqual(['response 302']);
  });

  test('of a private host counts for the source that may reach it, whoever came first', async () => {
    const clock = virtualClock();
    const site = await serveSite({ '/robots.txt': closing, '/closed/1': 'closed', '/2': 'two' });
    const inside = `http://127.0.0.1:${site.port}`;
    const folder = await temporaryFolder({
      'refused.txt': `${inside}/2\n`,
      'allowed.txt': `${inside}/closed/1\n`,
    });
    const lists = [
      { ...sourceOf('page_list', { path: 'refused.txt' }), source_id: 'a' },
      { ...sourceOf('page_list', { path: 'allowed.txt', allow_private: true }), source_id: 'b' },
    ];
    const run = await runCrawl(lists, { folder, clock });
    expect(run.codes).toEqual(['error address-refused', 'error page-refused']);
    expect(site.paths()).toEqual([]);
  });

  test('Crawl-delay spaces the requests', async () => {
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/1', '/2', '/3'),
      '/robots.txt': answering(200, plain, 'User-agent: *\nCrawl-delay: 12'),
      '/1': 'one',
      '/2': answering(404),
      '/3': 'three',
    });
    await run();
    const times = site.asked.filter(({ url }) => !url.endsWith('robots.txt')).map(({ at }) => at);
    expect(times.length).toBe(4);
    for (const [index, at] of times.slice(1).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(12_000);
    }
  });

  test('Crawl-delay of an hour is honoured up to five minutes', async () => {
    const { site, run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/robots.txt': answering(200, plain, 'User-agent: *\nCrawl-delay: 3600'),
      '/1': 'one',
    });
    expect((await run()).codes).toEqual([]);
    expect((site.of('/1')[0]?.at ?? 0) - (site.of('/feed.xml')[0]?.at ?? 0)).toBe(300_000);
  });
});

describe('a host without a delay of its own in robots.txt', () => {
  test('is asked once a second, and left alone after five failures to reach it', async () => {
    const clock = virtualClock();
    const dead: Handler = (request) => request.socket.destroy();
    const paths = ['/1', '/2', '/3', '/4', '/5', '/6'];
    const routes = Object.fromEntries(paths.map((path) => [path, dead]));
    const site = await serveSite({ '/feed.xml': feedOf(...paths), ...routes }, clock);
    const url = `http://127.0.0.1:${site.port}/feed.xml`;
    const source = sourceOf('feed', { url, allow_private: true });
    const archiveFolder = await temporaryFolder({});
    const { codes, issues } = await runCrawl([source], { clock, archiveFolder });
    expect(codes).toEqual(Array(6).fill('error page-pending'));
    expect(issues.some(({ message }) => message.includes('it could not be reached'))).toBe(true);
    expect(site.paths().length).toBe(1 + 5);
    const times = site.asked.map(({ at }) => at);
    for (const [index, at] of times.slice(1).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
    clock.advance(600_000);
    await runCrawl([source], { clock, archiveFolder });
    expect(site.paths().length).toBe(6 + 1 + 5);
  });
});

describe('reservations', () => {
  const reserved = answering(
    200,
    { ...html, 'tdm-reservation': '1', 'tdm-policy': 'https://courier.example/tdm' },
    'reserved',
  );

  test('tdm-reservation refuses a page, its body unread', async () => {
    const { run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': reserved });
    const refused = await run();
    expect(issueAbout(refused, '/1')).toMatchObject({ code: 'error page-refused' });
    expect(refused.check.refusals).toEqual([
      { rule: 'tdm-reservation: 1 (https://courier.example/tdm)', count: 1 },
    ]);
    expect(keptOf(refused.records, '/1')).toEqual(['response 200 length']);
    expect(refused.records.some(({ body }) => body.includes('reserved'))).toBe(false);
  });

  test('a permission of the publisher lifts it', async () => {
    const { run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': reserved });
    expect((await run({ has_tdm_permission: true })).texts).toEqual({ [page('/1')]: 'reserved' });
  });

  test('noarchive, which is about showing copies, is not read', async () => {
    const text = '<meta name="robots" content="noarchive,noindex">';
    const { run } = await openScene({
      '/feed.xml': feedOf('/1'),
      '/1': answering(200, { ...html, 'x-robots-tag': 'noarchive' }, text),
    });
    expect((await run()).texts).toEqual({ [page('/1')]: text });
  });
});

test('every request says who asks, and nothing else of the machine', async () => {
  const { site, run } = await openScene({ '/feed.xml': feedOf('/1'), '/1': 'one' });
  await run();
  expect(site.asked.length).toBe(3);
  for (const { headers } of site.asked) {
    expect(headers['user-agent']).toMatch(/^Tellings\/[\d.]+ \(\+https:\/\/tests\.example\/\)$/);
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  }
});

test('without a contact nothing is asked', async () => {
  const site = await serveSite({ '/feed.xml': feedOf('/1') });
  const context = { folder: '', hosts: site.hosts('courier.example') };
  await expect(fetchChecked(harbour, { ...context, contact: null })).rejects.toThrow(UsageError);
  await expect(fetchChecked(harbour, { ...context, contact: 'nobody' })).rejects.toThrow(
    UsageError,
  );
  expect(site.asked).toEqual([]);
});
