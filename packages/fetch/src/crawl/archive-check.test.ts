import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crawlVaried, feedOf, runCrawl, serveSite } from '../../test/crawl-run.ts';
import { sourceOf, temporaryFolder } from '../../test/fixture.ts';
import { checkArchive } from './archive-check.ts';
import { listArchiveFiles } from './archive-fold.ts';

async function flipByte(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(path, bytes);
}

test('every address ever listed has one state, and the states add up', async () => {
  const { run, context } = await crawlVaried();
  const { problems, damages, discovered_count, states, refusals, failures, pending } =
    await checkArchive(context.archiveFolder);
  expect([problems, damages]).toEqual([[], []]);
  expect(discovered_count).toBe(20);
  expect(run.pages.size).toBe(20);
  expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(discovered_count);
  expect(states).toEqual({
    captured: 2,
    unchanged: 4,
    duplicate: 2,
    refused: 2,
    failed: 8,
    pending: 2,
  });
  const counted = (list: readonly { readonly count: number }[]): number =>
    list.reduce((sum, { count }) => sum + count, 0);
  expect(counted(refusals)).toBe(states.refused);
  expect(counted(failures)).toBe(states.failed);
  expect(counted(pending)).toBe(states.pending);
  expect(refusals.map(({ rule }) => rule)).toEqual([
    'robots.txt: Disallow: /closed/',
    'tdm-reservation: 1',
  ]);
});

test('without frontier and index the files alone say the same', async () => {
  const { context } = await crawlVaried();
  const before = await checkArchive(context.archiveFolder);
  const copy = await temporaryFolder({});
  await cp(join(context.archiveFolder, 'warc'), join(copy, 'warc'), { recursive: true });
  expect(await checkArchive(copy)).toEqual(before);
});

test('a byte that was flipped is told with file and place', async () => {
  const { context, run } = await crawlVaried();
  const [location] = run.locations;
  const file = location?.file ?? '';
  await flipByte(join(context.archiveFolder, file), (location?.offset ?? 0) + 60);
  const { problems, damages } = await checkArchive(context.archiveFolder);
  expect(damages.map((damage) => [damage.file, damage.offset])).toEqual([[file, location?.offset]]);
  const told = `${file}: gzip at byte ${location?.offset}`;
  expect(problems.some((problem) => problem.startsWith(told))).toBe(true);
  expect(problems.some((problem) => problem.includes('index.cdxj'))).toBe(true);
  const url = run.captures.find(({ capture_id }) => capture_id === location?.capture_id)?.url;
  expect(problems.some((problem) => problem.startsWith(`${url} is `))).toBe(true);
});

test('a file that is gone is told', async () => {
  const { context } = await crawlVaried();
  const files = await listArchiveFiles(context.archiveFolder);
  await rm(join(context.archiveFolder, files[1] ?? ''));
  const { problems } = await checkArchive(context.archiveFolder);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.some((problem) => problem.includes('index.cdxj has'))).toBe(true);
});

test('a line of the index that was edited is told by its number', async () => {
  const { context } = await crawlVaried();
  const path = join(context.archiveFolder, 'index.cdxj');
  const lines = (await readFile(path, 'utf8')).split('\n');
  expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).toSorted());
  const at = lines.findIndex((line) => line.includes('"status":"200"'));
  const edited = lines.with(at, lines[at]?.replace('"status":"200"', '"status":"404"') ?? '');
  await writeFile(path, edited.join('\n'));
  expect((await checkArchive(context.archiveFolder)).problems).toEqual([
    `index.cdxj, line ${at + 1}: not what the archive holds`,
  ]);
  await writeFile(path, lines.slice(1).join('\n'));
  const { problems } = await checkArchive(context.archiveFolder);
  expect(problems.some((problem) => problem.startsWith('index.cdxj has'))).toBe(true);
});

test('a frontier of another crawl is told, address by address, up to a bound', async () => {
  const { context, run } = await crawlVaried();
  const links = Array.from({ length: 30 }, (_, index) => `/other/${index}`);
  const site = await serveSite({ '/feed.xml': feedOf(...links) });
  const source = sourceOf('feed', { url: 'http://courier.example/feed.xml' });
  const other = await runCrawl([source], { hosts: site.hosts('courier.example') });
  await rm(join(context.archiveFolder, 'frontier'), { recursive: true });
  await rename(join(other.archiveFolder, 'frontier'), join(context.archiveFolder, 'frontier'));
  const { problems } = await checkArchive(context.archiveFolder);
  const rest = run.pages.size + links.length - 20;
  expect(problems.at(-1)).toBe(`and ${rest} more of this kind`);
  expect(problems.length).toBe(21);
  expect(problems[0]).toContain('is unknown to the frontier');
});

test('a folder without an archive is an empty one', async () => {
  const check = await checkArchive(await temporaryFolder({}));
  expect(check).toMatchObject({ files: 0, discovered_count: 0, problems: [] });
});
