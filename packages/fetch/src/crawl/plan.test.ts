import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import {
  answering,
  feedOf,
  hour,
  inTurn,
  runCrawl,
  serveSite,
  virtualClock,
} from '../../test/crawl-run.ts';
import { sourceOf, temporaryFolder } from '../../test/fixture.ts';
import { type FetchContext, planFetch } from '../index.ts';

const harbour = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
const page = (path: string): string => `http://courier.example${path}`;

/** Digest of every file of a folder, by its path. */
async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, sha256(await readFile(path))] as const;
      }),
    ),
  );
}

function whole(context: Partial<FetchContext> & { archiveFolder: string }): FetchContext {
  const saveContent = (): Promise<string> => Promise.reject(new Error('a plan keeps nothing'));
  return { folder: '', contact: 'https://tests.example', saveContent, ...context };
}

test('a plan names what a run would ask for, and why; it asks for no page and keeps nothing', async () => {
  const clock = virtualClock();
  const site = await serveSite(
    {
      '/feed.xml': inTurn(
        answering(200, {}, feedOf('/there', '/gone', '/down')),
        answering(200, {}, feedOf('/there', '/gone', '/down', '/new', '/new/amp')),
      ),
      '/there': 'there',
      '/down': answering(503),
      '/new': 'new',
    },
    clock,
  );
  const [archiveFolder, scratch] = [await temporaryFolder({}), await temporaryFolder({})];
  const context = { hosts: site.hosts('courier.example'), clock, archiveFolder };
  await runCrawl([harbour], context);
  clock.advance(hour);
  const before = await digestsOf(archiveFolder);
  expect(before.size).toBeGreaterThan(2);
  const asked = site.asked.length;

  const planned = await planFetch([harbour], whole(context), scratch);
  expect(planned).toEqual([
    { url: page('/down'), source_id: 'harbour', reason: 'retry' },
    { url: page('/new'), source_id: 'harbour', reason: 'new' },
  ]);
  const refresh = { ...context, request: { isRefresh: true } };
  const again = await planFetch([harbour], whole(refresh), scratch);
  expect(again.map(({ url, reason }) => [url, reason])).toEqual([
    [page('/down'), 'retry'],
    [page('/new'), 'new'],
    [page('/there'), 'again'],
  ]);

  expect(site.asked.slice(asked).map(({ url }) => url)).toEqual(
    Array(2).fill('courier.example/feed.xml'),
  );
  expect(await digestsOf(archiveFolder)).toEqual(before);
  expect(await readdir(scratch)).toEqual([]);

  const run = await runCrawl([harbour], context);
  const wanted = new Set(planned.map(({ url }) => url));
  const pages = site.asked.slice(asked + 2).map(({ url }) => `http://${url}`);
  expect(new Set(pages.filter((url) => !url.endsWith('/feed.xml')))).toEqual(wanted);
  expect(run.texts).toEqual({ [page('/there')]: 'there', [page('/new')]: 'new' });
});

test('before the first run everything is new, 10,000 pages too', async () => {
  const links = Array.from({ length: 10_000 }, (_, index) => `/${index}`);
  const site = await serveSite({ '/feed.xml': feedOf(...links) });
  const [archiveFolder, scratch] = [await temporaryFolder({}), await temporaryFolder({})];
  const context = whole({ hosts: site.hosts('courier.example'), archiveFolder });
  const planned = await planFetch([harbour], context, scratch);
  expect(planned.length).toBe(10_000);
  expect(planned.every(({ reason }) => reason === 'new')).toBe(true);
  expect(site.paths()).toEqual(['/feed.xml']);
  expect(await readdir(archiveFolder)).toEqual([]);
});

test('sources on disk have no plan, and a contact is needed for the others', async () => {
  const [archiveFolder, scratch] = [await temporaryFolder({}), await temporaryFolder({})];
  const context = whole({ archiveFolder });
  expect(await planFetch([sourceOf('folder', { path: '.' })], context, scratch)).toEqual([]);
  await expect(planFetch([harbour], { ...context, contact: null }, scratch)).rejects.toThrow(
    UsageError,
  );
});
