import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReleaseFiles, openReleaseFolder } from '../src/index.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

describe('two releases as they lie in folders', () => {
  test('differ by what their notes say, forwards', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const { changes } = await publish(folder, grownTables());
    const [before, after] = [
      await openReleaseFolder(join(folder, '0.1.0')),
      await openReleaseFolder(join(folder, '0.2.0')),
    ];
    expect(changes.length).toBeGreaterThan(0);
    expect(await compareReleaseFiles(before, after)).toEqual(changes);
  });

  test('backwards, what was added is removed', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    const changes = await compareReleaseFiles(
      await openReleaseFolder(join(folder, '0.2.0')),
      await openReleaseFolder(join(folder, '0.1.0')),
      'reports',
    );
    expect(changes).toMatchObject([{ rule: 'record-removed', table: 'reports', count: 1 }]);
  });

  test('one does not differ from itself, wherever a copy lies', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await openReleaseFolder(join(folder, '0.1.0'));
    expect(await compareReleaseFiles(before, before)).toEqual([]);
    await rename(join(folder, '0.1.0'), join(folder, 'copy'));
    const copy = await openReleaseFolder(join(folder, 'copy'));
    expect(await compareReleaseFiles(copy, copy)).toEqual([]);
  });
});
