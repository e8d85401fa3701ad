import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceSpec } from '@tellings/schema';
import { expect, test } from 'vitest';
import { crawlVaried, hour, runCrawl } from '../../test/crawl-run.ts';
import { type Fetched, fetchAllChecked, temporaryFolder } from '../../test/fixture.ts';
import { listArchiveFiles } from './archive-fold.ts';

/** The WARC files of an archive, and nothing else. */
async function copyFiles(archiveFolder: string): Promise<string> {
  const copy = await temporaryFolder({});
  await cp(join(archiveFolder, 'warc'), join(copy, 'warc'), { recursive: true });
  return copy;
}

function replayIn(archiveFolder: string, sources: readonly SourceSpec[]): Promise<Fetched> {
  const request = { isReplay: true };
  return fetchAllChecked(sources, { folder: '', archiveFolder, request, contact: null });
}

const resultOf = ({ captures, locations, issues, entryCount, texts }: Fetched): unknown => ({
  captures,
  locations,
  issues,
  entryCount,
  texts,
});

test('the WARC files alone give what the crawl gave, without a request', async () => {
  const { run, context, sources, site } = await crawlVaried();
  const askedBefore = site.asked.length;
  const copy = await copyFiles(context.archiveFolder);
  expect((await listArchiveFiles(copy)).length).toBeGreaterThan(2);
  const replayed = await replayIn(copy, sources);
  expect(resultOf(replayed)).toEqual(resultOf(run));
  expect(replayed.summary).toBeNull();
  expect(run.captures.length).toBeGreaterThan(4);
  expect(site.asked.length).toBe(askedBefore);
  const part = await replayIn(copy, sources.slice(1));
  expect(part.captures.every(({ source_id }) => source_id === 'atlas')).toBe(true);
});

test('so they do after a run that found a host closed, with pages that failed before', async () => {
  const { context, sources, clock } = await crawlVaried();
  clock.advance(hour);
  const hosts = new Map([...(context.hosts ?? [])].map(([host]) => [host, 1]));
  clock.advance(24 * hour);
  const run = await runCrawl(sources, { ...context, hosts });
  expect(run.codes).toContain('error feed-failed');
  const replayed = await replayIn(await copyFiles(context.archiveFolder), sources);
  expect(resultOf(replayed)).toEqual(resultOf(run));
});

test('a damage is one issue with its place, and the rest is kept', async () => {
  const { run, context, sources } = await crawlVaried();
  const [location] = run.locations;
  if (location === undefined) throw new Error('there is no capture');
  const copy = await copyFiles(context.archiveFolder);
  const path = join(copy, location.file);
  const bytes = await readFile(path);
  const at = location.offset + Math.floor(location.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(path, bytes);
  const replayed = await replayIn(copy, sources);
  const damages = replayed.issues.filter(({ code }) => code === 'fetch/archive-damaged');
  expect(damages.map(({ path: file }) => file)).toEqual([location.file]);
  expect(damages[0]?.message).toContain(`at byte ${location.offset}`);
  expect(damages[0]?.message).toContain(`whole up to byte ${location.offset}`);
  const lost = run.captures.find(({ capture_id }) => capture_id === location.capture_id);
  expect(replayed.captures).toEqual(run.captures.filter((capture) => capture !== lost));
});

test('an archive of nothing gives nothing', async () => {
  const source = {
    source_id: 'harbour',
    name: 'Harbour',
    text_rights: 'open',
    kind: 'feed',
  } as const;
  const url = 'http://courier.example/feed.xml';
  const replayed = await replayIn(await temporaryFolder({}), [{ ...source, url }]);
  expect(replayed).toMatchObject({ captures: [], issues: [], entryCount: 0 });
});
