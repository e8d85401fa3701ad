import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMemoryCache, openRelease, type Release } from '../src/node.ts';
import { serveFolder } from './static-server.ts';

const datasets = resolve(import.meta.dirname, '../../../datasets');
const folder = join(datasets, 'leader-recordings/releases');
const versions = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name));

function linesOf(version: string, table: string): string[] {
  const text = readFileSync(join(folder, version, `data/${table}.jsonl`), 'utf8');
  return text === '' ? [] : text.trimEnd().split('\n');
}

const ways: [string, () => Promise<string>][] = [
  ['a folder', async () => folder],
  ['a host', async () => (await serveFolder(folder)).url],
];

describe.each(ways)('the committed releases, from %s', (_, start) => {
  let source: Promise<string> | undefined;
  async function open(range: string): Promise<Release> {
    source ??= start();
    return openRelease(await source, range, { cache: createMemoryCache() });
  }

  test.each(versions)('%s verifies, and its tables hold the rows of its files', async (version) => {
    const release = await open(version);
    expect(release.version).toBe(version);
    expect(await release.verify()).toEqual([]);
    for (const { name, record_count } of release.manifest.tables) {
      const rows = await release.table(name as 'reports').toArray();
      expect(rows).toHaveLength(record_count);
      expect(rows).toEqual(linesOf(version, name).map((line) => JSON.parse(line)));
    }
  });

  test('finds each record by its id, and no other', async () => {
    const release = await open('latest');
    for (const [name, field] of [
      ['reports', 'report_id'],
      ['tellings', 'telling_id'],
      ['recordings', 'recording_id'],
    ] as const) {
      for (const line of linesOf(release.version, name)) {
        const row = JSON.parse(line) as Record<string, string>;
        expect(await release.get(name, row[field] as string)).toEqual(row);
      }
      expect(await release.get(name, 'rep_none')).toBeNull();
    }
    expect(await release.resolve('bag-2016-11')).toMatchObject({ status: 'live' });
    expect(await release.resolve('rep_none')).toEqual({ status: 'unknown', id: 'rep_none' });
  });

  test('filters by fields, with types', async () => {
    const release = await open('latest');
    const rows = await release
      .table('reports')
      .filter({ published_date: { from: '2016-11-01', to: '2016-11-30' } })
      .filter({ language: 'en' })
      .toArray();
    const expected = linesOf(release.version, 'reports')
      .map((line) => JSON.parse(line))
      .filter((row) => row.published_date?.startsWith('2016-11') && row.language === 'en');
    expect(expected.length).toBeGreaterThan(0);
    expect(rows).toEqual(expected);
    // @ts-expect-error: no such field
    release.table('reports').filter({ colour: 'red' });
    // @ts-expect-error: no such value
    release.table('tellings').filter({ role: 'unheard-of' });
  });

  test('leads from reports to recordings', async () => {
    const release = await open('latest');
    const tellings = linesOf(release.version, 'tellings').map((line) => JSON.parse(line));
    const [first, second] = [tellings[3].report_id, tellings[40].report_id];
    const told = await release.tellingsOf([second, first]);
    const expected = [second, first].flatMap((id) =>
      tellings.filter((row) => row.report_id === id),
    );
    expect(told.map(({ telling }) => telling)).toEqual(expected);
    for (const { telling, recording } of told) {
      expect(recording?.recording_id).toBe(telling.recording_id);
    }
  });

  test('goes by ranges', async () => {
    expect((await open('0.2.x')).version).toBe('0.2.0');
    expect((await open('^0.1')).version).toBe('0.1.0');
    await expect(open('^9')).rejects.toMatchObject({ code: 'no-release' });
    await expect(open('9.9.9')).rejects.toThrow('listed are');
  });
});

test('one release of several is opened through the index beside it', async () => {
  const release = await openRelease(join(folder, '0.1.0'));
  expect(release.version).toBe('0.1.0');
  expect(release.lock.range).toBe('0.1.0');
  await expect(openRelease(join(folder, '0.1.0'), '^0.2')).rejects.toMatchObject({
    code: 'no-release',
  });
});

test('there are releases to test with', () => {
  expect(versions.length).toBeGreaterThanOrEqual(4);
  expect(existsSync(join(folder, 'index.json'))).toBe(true);
});
