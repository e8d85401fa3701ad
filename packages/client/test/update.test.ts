import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryCache, openFileCache, openRelease } from '../src/node.ts';
import { serveFolder } from './static-server.ts';
import {
  type ReleaseDraft,
  report,
  sha256,
  type TableRowsByName,
  temporaryFolder,
  writeAt,
  writeReleases,
} from './synthetic-releases.ts';

const recordings = [{ recording_id: 'rec-1' }];
const reports = Array.from({ length: 50 }, (_, n) => report(`rep_${100 + n}`));

function history(): ReleaseDraft[] {
  const [first, ...others] = reports;
  const next = [{ ...first, word_count: 9 }, ...others.slice(1), report('rep_zzz')];
  return [
    { version: '1.0.0', tables: { reports, recordings } },
    { version: '1.1.0', tables: { reports: next, recordings } },
    { version: '1.2.0', tables: { reports: next.slice(3), recordings, redirects: [] } },
  ];
}

async function serve(drafts: readonly ReleaseDraft[]) {
  const folder = temporaryFolder();
  writeReleases(folder, drafts);
  return { folder, server: await serveFolder(folder) };
}

const dataFiles = (requests: readonly string[]) =>
  requests.filter((path) => path.includes('/data/') || path.includes('/delta/'));

describe('update', () => {
  test('fetches the delta and no table', async () => {
    const { folder, server } = await serve(history());
    const cache = createMemoryCache();
    const older = await openRelease(server.url, '1.0.0', { cache });
    for (const name of ['reports', 'recordings'] as const) await older.table(name).toArray();
    server.requests.length = 0;
    const newer = await openRelease(server.url, '1.1.0', { cache });
    expect(await newer.update('1.0.0')).toEqual([
      { table: 'reports', way: 'delta', reason: null },
      { table: 'recordings', way: 'held', reason: null },
    ]);
    const rows = await newer.table('reports').toArray();
    expect(dataFiles(server.requests)).toEqual(['1.1.0/delta/1.0.0..1.1.0.jsonl']);
    const text = readFileSync(join(folder, '1.1.0/data/reports.jsonl'), 'utf8');
    expect(rows).toEqual(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(await newer.update('1.0.0')).toMatchObject([{ way: 'held' }, { way: 'held' }]);
  });

  test('goes over several releases, and takes the longest leap', async () => {
    const drafts = history();
    const leap = { ...(drafts[2] as ReleaseDraft), deltasFrom: ['1.0.0', '1.1.0'] };
    for (const [last, expected] of [
      [
        drafts[2] as ReleaseDraft,
        ['1.2.0/delta/1.1.0..1.2.0.jsonl', '1.1.0/delta/1.0.0..1.1.0.jsonl'],
      ],
      [leap, ['1.2.0/delta/1.0.0..1.2.0.jsonl']],
    ] as const) {
      const { server } = await serve([...drafts.slice(0, 2), last]);
      const cache = createMemoryCache();
      const older = await openRelease(server.url, '1.0.0', { cache });
      await older.table('reports').toArray();
      server.requests.length = 0;
      const newer = await openRelease(server.url, 'latest', { cache });
      expect(await newer.update('1.0.0')).toMatchObject([
        { table: 'reports', way: 'delta' },
        { table: 'recordings', way: 'full' },
        { table: 'redirects', way: 'delta' },
      ]);
      const deltas = dataFiles(server.requests).filter((path) => path.includes('/delta/'));
      expect(deltas.toSorted()).toEqual([...expected].toSorted());
    }
  });

  test('does not leap over the release it starts from', async () => {
    const drafts = history();
    const leap = { ...(drafts[2] as ReleaseDraft), deltasFrom: ['1.0.0', '1.1.0'] };
    const { server } = await serve([...drafts.slice(0, 2), leap]);
    const cache = createMemoryCache();
    await (await openRelease(server.url, '1.1.0', { cache })).table('reports').toArray();
    const newer = await openRelease(server.url, 'latest', { cache });
    expect(await newer.update('1.1.0')).toMatchObject([
      { table: 'reports', way: 'delta' },
      { table: 'recordings', way: 'full' },
      { table: 'redirects', way: 'delta' },
    ]);
  });

  test('fetches the file and says why where the older release is not there', async () => {
    const { folder, server } = await serve(history());
    const newer = await openRelease(server.url, '1.1.0', { cache: createMemoryCache() });
    const [own] = await newer.update('1.0.0');
    expect(own).toEqual({
      table: 'reports',
      way: 'full',
      reason: 'the cache does not hold reports of 1.0.0',
    });
    expect(await newer.table('reports').toArray()).toHaveLength(50);
    const unknown = await openRelease(server.url, '1.1.0', { cache: createMemoryCache() });
    const [lost] = await unknown.update('0.9.0');
    expect(lost).toMatchObject({ way: 'full' });
    expect(lost?.reason).toContain('no delta leads from 0.9.0');
    rmSync(join(folder, '1.0.0/manifest.json'));
    const gone = await openRelease(server.url, '1.1.0', { cache: createMemoryCache() });
    const [missing] = await gone.update('1.0.0');
    expect(missing).toMatchObject({ way: 'full' });
    expect(missing?.reason).toContain('1.0.0/manifest.json is not there');
  });

  test('fetches the file where a delta is damaged, wrong, or not there', async () => {
    const path = '1.1.0/delta/1.0.0..1.1.0.jsonl';
    const damage: [string, (folder: string) => void][] = [
      [
        'SHA-256',
        (folder) =>
          writeAt(join(folder, path), readFileSync(join(folder, path), 'utf8').replace('9', '8')),
      ],
      ['is not there', (folder) => rmSync(join(folder, path))],
    ];
    for (const [reason, harm] of damage) {
      const { folder, server } = await serve(history());
      const cache = createMemoryCache();
      await (await openRelease(server.url, '1.0.0', { cache })).table('reports').toArray();
      harm(folder);
      const newer = await openRelease(server.url, '1.1.0', { cache });
      const [update] = await newer.update('1.0.0');
      expect(update).toMatchObject({ way: 'full' });
      expect(update?.reason).toContain(reason);
      expect(await newer.table('reports').toArray()).toHaveLength(50);
    }
  });

  test('fetches the file where a delta of the publisher does not lead to it', async () => {
    const { folder, server } = await serve(history());
    const cache = createMemoryCache();
    await (await openRelease(server.url, '1.0.0', { cache })).table('reports').toArray();
    // A whole and listed delta that forgets one record.
    const path = 'delta/1.0.0..1.1.0.jsonl';
    const cut = readFileSync(join(folder, '1.1.0', path), 'utf8')
      .split('\n')
      .slice(1)
      .join('\n');
    writeAt(join(folder, '1.1.0', path), cut);
    const manifest = JSON.parse(readFileSync(join(folder, '1.1.0/manifest.json'), 'utf8'));
    const file = manifest.files.find((entry: { path: string }) => entry.path === path);
    Object.assign(file, { sha256: sha256(cut), byte_count: Buffer.byteLength(cut) });
    const text = JSON.stringify(manifest);
    writeAt(join(folder, '1.1.0/manifest.json'), text);
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    const entry = index.releases.find(({ version }: { version: string }) => version === '1.1.0');
    Object.assign(entry.manifest, { sha256: sha256(text), byte_count: Buffer.byteLength(text) });
    writeAt(join(folder, 'index.json'), JSON.stringify(index));
    const newer = await openRelease(server.url, '1.1.0', { cache });
    const [update] = await newer.update('1.0.0');
    expect(update).toMatchObject({ way: 'full' });
    expect(update?.reason).toContain('state digest');
    expect(await newer.verify()).toEqual([]);
  });

  test('needs nothing where the releases are at hand', async () => {
    const { folder } = await serve(history());
    const newer = await openRelease(folder, '1.2.0');
    expect((await newer.update('1.0.0')).map(({ way }) => way)).toEqual(['held', 'held', 'held']);
  });

  test('makes any release from any older one, with the bytes of its files', async () => {
    const rows = fc
      .uniqueArray(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 2 })), { selector: ([id]) => id })
      .map((pairs) => pairs.map(([id, count]) => report(`rep_${10 + id}`, { word_count: count })));
    const tables: fc.Arbitrary<TableRowsByName> = fc.record({ reports: rows });
    await fc.assert(
      fc.asyncProperty(fc.array(tables, { minLength: 2, maxLength: 5 }), async (states) => {
        const drafts = states.map((state, n) => ({ version: `1.${n}.0`, tables: state }));
        const { server } = await serve(drafts);
        const cache = createMemoryCache();
        const older = await openRelease(server.url, '1.0.0', { cache });
        await older.table('reports').toArray();
        const newer = await openRelease(server.url, 'latest', { cache });
        const [update] = await newer.update('1.0.0');
        expect(update?.reason).toBeNull();
        expect(await newer.verify()).toEqual([]);
        await server.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('the cache of a folder', () => {
  test('is shared by versions and programs, and works offline', async () => {
    const { server } = await serve(history());
    const folder = temporaryFolder();
    const options = () => ({ cache: openFileCache(folder) });
    const first = await openRelease(server.url, '1.0.0', options());
    const rows = await first.table('reports').toArray();
    await first.table('recordings').toArray();
    server.requests.length = 0;
    const second = await openRelease(server.url, '1.1.0', options());
    expect(await second.table('recordings').toArray()).toEqual(recordings);
    expect(dataFiles(server.requests)).toEqual([]);
    await server.close();
    await expect(openRelease(server.url, '1.0.0', options())).rejects.toMatchObject({
      code: 'unreachable',
    });
    const offline = { ...options(), offline: true };
    const again = await openRelease(server.url, '1.0.0', offline);
    expect(await again.table('reports').toArray()).toEqual(rows);
    await expect(
      (await openRelease(server.url, '1.1.0', offline)).table('reports').toArray(),
    ).rejects.toMatchObject({ code: 'offline', file: '1.1.0/data/reports.jsonl' });
    await expect(openRelease('http://127.0.0.1:1/never/', 'latest', offline)).rejects.toMatchObject(
      { code: 'offline' },
    );
  });

  test('is checked: a damaged file is fetched again, or missed offline', async () => {
    const { server } = await serve(history());
    const folder = temporaryFolder();
    const options = { cache: openFileCache(folder) };
    const first = await openRelease(server.url, '1.0.0', options);
    await first.table('reports').toArray();
    const digest =
      first.manifest.files.find(({ path }) => path === 'data/reports.jsonl')?.sha256 ?? '';
    const file = join(folder, 'sha256', digest.slice(0, 2), digest);
    const damage = () => writeAt(file, readFileSync(file, 'utf8').replace('120', '121'));
    damage();
    await expect(
      (await openRelease(server.url, '1.0.0', { ...options, offline: true }))
        .table('reports')
        .toArray(),
    ).rejects.toMatchObject({ code: 'offline' });
    await (await openRelease(server.url, '1.0.0', options)).table('reports').toArray();
    damage();
    const again = await openRelease(server.url, '1.0.0', options);
    expect(await again.table('reports').toArray()).toHaveLength(50);
    expect(sha256(readFileSync(file))).toBe(digest);
  });
});
