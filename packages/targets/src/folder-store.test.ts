import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { openFolderStore } from './folder-store.ts';
import type { ObjectStore } from './object-store.ts';
import type { PushFile } from './release-set.ts';

const refuse = (): never => {
  throw new Error('no network here');
};

interface Opened {
  readonly root: string;
  readonly store: ObjectStore;
  file(text: string): Promise<PushFile>;
}

async function openStore(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const root = join(folder, 'site');
  return {
    root,
    store: openFolderStore(root, null, refuse),
    async file(text) {
      const local = join(folder, sha256(text));
      await writeFile(local, text);
      const content = { sha256: sha256(text), byte_count: Buffer.byteLength(text) };
      const path = '0.1.0/data/berths.jsonl';
      return { ...content, path, version: '0.1.0', media_type: '', local, replaces: [] };
    },
  };
}

test('create never overwrites; replace does; nothing unfinished is left', async () => {
  const { root, store, file } = await openStore();
  const [one, other] = [await file('one'), await file('other')];
  const at = join(root, one.path);
  expect(await store.state(one.path)).toBeNull();
  expect(await store.create(one)).toBe(true);
  expect(await store.create(other)).toBe(false);
  expect(await readFile(at, 'utf8')).toBe('one');
  await store.replace(other);
  expect(await readFile(at, 'utf8')).toBe('other');
  expect(await store.readBack(one.path)).toEqual({ sha256: other.sha256, byte_count: 5 });
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
});

test('a file that changes while it is sent does not arrive', async () => {
  const { root, store, file } = await openStore();
  const one = await file('one');
  await writeFile(one.local, 'two');
  await expect(store.create(one)).rejects.toThrow(
    `changed while it was sent: it has SHA-256 ${sha256('two')}, at first ${one.sha256}`,
  );
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
  expect(await store.state(one.path)).toBeNull();
});

test('what a dead process left is removed, what a living one or another machine writes is not', async () => {
  const { root, store, file } = await openStore();
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const [ofDead, ofLiving, ofOther] = [
    `${hostname()}-${dead}-1`,
    `${hostname()}-${process.pid}-77`,
    `elsewhere-${dead}-1`,
  ];
  await mkdir(join(root, '.unfinished'), { recursive: true });
  for (const name of [ofDead, ofLiving, ofOther]) {
    await writeFile(join(root, '.unfinished', name), 'half');
  }
  await store.create(await file('one'));
  expect((await readdir(join(root, '.unfinished'))).toSorted()).toEqual(
    [ofLiving, ofOther].toSorted(),
  );
});
