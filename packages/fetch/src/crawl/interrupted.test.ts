import { join } from 'node:path';
import { open } from 'lmdb';
import { expect, test } from 'vitest';
import { feedOf, issueAbout, runCrawl, serveSite, virtualClock } from '../../test/crawl-run.ts';
import { sourceOf, temporaryFolder } from '../../test/fixture.ts';
import { defaultLimits } from '../context.ts';
import { openFrontier } from './frontier.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
const first = 'http://courier.example/1';

/** A run that ends once its listing is read; then the page's requests are counted as a kill leaves them. */
async function runAfterKills(count: number): Promise<Awaited<ReturnType<typeof runCrawl>>> {
  const clock = virtualClock();
  const ended = new AbortController();
  const site = await serveSite({ '/feed.xml': feedOf('/1'), '/1': 'one' }, clock);
  const archiveFolder = await temporaryFolder({});
  const context = { hosts: site.hosts('courier.example'), clock, archiveFolder };
  const now = (): number => {
    if (site.of('/feed.xml').length > 0) ended.abort();
    return clock.now();
  };
  await runCrawl([harbour], { ...context, clock: { ...clock, now }, signal: ended.signal });
  const frontier = openFrontier(join(archiveFolder, 'frontier'));
  const page = frontier.page(first);
  if (page?.again !== 'now') throw new Error('the page was asked for before the run ended');
  let counted = page;
  await frontier.commit(() => {
    for (let at = 0; at < count; at += 1) counted = frontier.countAttempt(counted);
  });
  await frontier.close();
  return runCrawl([harbour], context);
}

test('a page that the program ended with too often is given up', async () => {
  const bound = defaultLimits.maxTries + 5;
  const kept = await runAfterKills(bound - 1);
  expect(kept.texts).toEqual({ [first]: 'one' });
  const given = await runAfterKills(bound);
  expect(given.texts).toEqual({});
  expect(issueAbout(given, '/1')).toMatchObject({ kind: 'interrupted', attempts: bound });
});

test('a frontier of another layout is made anew', async () => {
  const clock = virtualClock();
  const site = await serveSite({ '/feed.xml': feedOf('/1'), '/1': 'one' }, clock);
  const context = {
    hosts: site.hosts('courier.example'),
    clock,
    archiveFolder: await temporaryFolder({}),
  };
  const before = await runCrawl([harbour], context);
  const store = open({
    path: join(context.archiveFolder, 'frontier'),
    noSubdir: false,
    maxDbs: 16,
  });
  await store.openDB({ name: 'meta' }).put('layout', 1);
  await store.openDB({ name: 'pages' }).clearAsync();
  await store.close();
  const after = await runCrawl([harbour], context);
  expect(after.captures).toEqual(before.captures);
  expect(site.of('/1')).toHaveLength(1);
});
