import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryCache, openRelease } from '../src/node.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import { report, sha256, temporaryFolder, writeAt, writeReleases } from './synthetic-releases.ts';

const draft = (version: string, count: number) => ({
  version,
  tables: { reports: Array.from({ length: count }, (_, n) => report(`rep_${n}`)) },
});

let folder: string;
let server: StaticServer;
let lockFile: string;

beforeEach(async () => {
  folder = temporaryFolder();
  writeReleases(folder, [draft('1.0.0', 1)]);
  server = await serveFolder(folder);
  lockFile = join(temporaryFolder(), 'tellings.lock.json');
});

const readLock = () => JSON.parse(readFileSync(lockFile, 'utf8'));

describe('a lock file', () => {
  test('keeps the release although a newer one is there', async () => {
    const cache = createMemoryCache();
    await openRelease(server.url, '^1.0', { cache, lockFile });
    expect(readLock()).toEqual({
      lock_version: 1,
      releases: [
        {
          source: server.url,
          range: '^1.0',
          version: '1.0.0',
          manifest_sha256: sha256(readFileSync(join(folder, '1.0.0/manifest.json'))),
        },
      ],
    });
    writeReleases(folder, [draft('1.0.0', 1), draft('1.1.0', 2)]);
    expect((await openRelease(server.url, '^1.0', { cache })).version).toBe('1.1.0');
    expect((await openRelease(server.url, '^1.0', { cache, lockFile })).version).toBe('1.0.0');
    expect((await openRelease(server.url, 'latest', { cache, lockFile })).version).toBe('1.1.0');
    expect(readLock().releases.map(({ range }: { range: string }) => range)).toEqual([
      '^1.0',
      'latest',
    ]);
  });

  test('refuses other bytes under the same version', async () => {
    await openRelease(server.url, '^1.0', { cache: createMemoryCache(), lockFile });
    const expected = readLock().releases[0].manifest_sha256;
    writeReleases(folder, [draft('1.0.0', 2)]);
    const actual = sha256(readFileSync(join(folder, '1.0.0/manifest.json')));
    const opened = openRelease(server.url, '^1.0', { cache: createMemoryCache(), lockFile });
    await expect(opened).rejects.toMatchObject({ code: 'locked', expected, actual });
  });

  test('refuses a release that is not there any more', async () => {
    await openRelease(server.url, '^1.0', { cache: createMemoryCache(), lockFile });
    writeReleases(folder, [draft('1.1.0', 1)]);
    await expect(
      openRelease(server.url, '^1.0', { cache: createMemoryCache(), lockFile }),
    ).rejects.toMatchObject({ code: 'no-release' });
  });

  test('works offline', async () => {
    const cache = createMemoryCache();
    const first = await openRelease(server.url, 'latest', { cache, lockFile });
    const rows = await first.table('reports').toArray();
    await server.close();
    const again = await openRelease(server.url, 'latest', { cache, lockFile, offline: true });
    expect(await again.table('reports').toArray()).toEqual(rows);
  });

  test('locks folders, and one release', async () => {
    const one = join(folder, '1.0.0');
    for (const source of [folder, one]) {
      const first = await openRelease(source, 'latest', { lockFile });
      expect((await openRelease(source, 'latest', { lockFile })).lock).toEqual(first.lock);
    }
    expect(readLock().releases).toHaveLength(2);
  });

  test('is not written when nothing was opened', async () => {
    await expect(openRelease(folder, '^3', { lockFile })).rejects.toMatchObject({
      code: 'no-release',
    });
    expect(existsSync(lockFile)).toBe(false);
  });

  test.each([
    ['{', 'invalid-file'],
    ['{"lock_version":1,"releases":[{}]}', 'invalid-file'],
    ['{"lock_version":2,"releases":[]}', 'newer-format'],
  ])('says that %s is no lock', async (text, code) => {
    writeAt(lockFile, text);
    await expect(openRelease(folder, 'latest', { lockFile })).rejects.toMatchObject({
      code,
      file: lockFile,
    });
  });

  test('a lock of another source or range is refused', async () => {
    const { lock } = await openRelease(folder, '^1.0');
    await expect(openRelease(folder, 'latest', { lock })).rejects.toMatchObject({ code: 'locked' });
    await expect(openRelease(server.url, '^1.0', { lock })).rejects.toThrow('the lock is for');
    expect((await openRelease(folder, '^1.0', { lock })).version).toBe('1.0.0');
  });
});
