import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Advisories } from '@tellings/schema';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../test/temporary-folder.ts';
import {
  draftAdvisory,
  putAdvisory,
  readAdvisories,
  readTrustedAdvisories,
  writeAdvisories,
} from './advisory.ts';
import { keyOfSeed } from './minisign.ts';

const key = keyOfSeed(Buffer.alloc(32, 7));
const none: Advisories = { advisories_version: 1, dataset: 'specimen', advisories: [] };
const some = putAdvisory(
  none,
  draftAdvisory({
    kind: 'withdrawal',
    issued: '2026-12-01',
    until: null,
    reason: 'privacy',
    versions: ['0.1.0'],
    ids: ['rep_0123456789abcdef'],
    replacements: [],
  }),
);

test('advisories whose signature cannot be written stay as they were: the same command goes on', async () => {
  const folder = await temporaryFolder();
  await writeAdvisories(folder, none, key);
  const blocked = join(folder, 'advisories.json.minisig.new');
  await mkdir(blocked);
  await expect(writeAdvisories(folder, some, key)).rejects.toThrow('EISDIR');
  expect(await readAdvisories(folder)).toEqual(none);
  await rmdir(blocked);
  await writeAdvisories(folder, some, key);
  const trusted = await readTrustedAdvisories(folder, none.dataset, [key]);
  expect(trusted).toEqual({ advisories: some.advisories, fault: null, isSigned: true });
});

test('a signature that does not fit is told, with what to do', async () => {
  const folder = await temporaryFolder();
  await writeAdvisories(folder, none, key);
  const signature = join(folder, 'advisories.json.minisig');
  const old = await readFile(signature, 'utf8');
  await writeAdvisories(folder, some, key);
  await writeFile(signature, old);
  const { advisories, fault } = await readTrustedAdvisories(folder, none.dataset, [key]);
  expect(advisories).toEqual([]);
  expect(fault).toBe(
    `its signature by key ${key.key_id} is of another file: if a command was ended, run it again; else restore both from a copy`,
  );
});
