import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CopyGroup, DuplicatePair } from '@tellings/schema';
import { afterEach, expect, test } from 'vitest';
import type { RunEvent } from '../src/index.ts';
import { readTable, removeDataset, runAll } from './workspace.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await removeDataset(folder);
});

/** Synthetic: the same invented sentence about one ship after another. */
function report(first: number, last: number): string {
  const ships = Array.from({ length: last - first }, (_, n) => first + n);
  return ships
    .map((n) => `Ship number ${n} of the grain fleet left berth ${n * 7} with crew ${n * 13}.`)
    .join(' ');
}

async function createDataset(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'tellings-growth-')), 'fleet');
  folders.push(folder);
  await mkdir(join(folder, 'sources'), { recursive: true });
  const yaml: Readonly<Record<string, string>> = {
    'dataset.yml': `name: fleet\ntitle: Fleet\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/logs.yml':
      'source_id: logs\nname: Logs\nkind: folder\npath: logs\ntext_rights: closed\n',
  };
  for (const [name, text] of Object.entries(yaml)) await writeFile(join(folder, name), text);
  await mkdir(join(folder, 'logs'));
  await writeLogs(folder, files);
  return folder;
}

async function writeLogs(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, 'logs', `${name}.txt`), text);
  }
}

/** How many reports the stage said it had to look at. */
function reportsRead(events: readonly RunEvent[]): number | null | undefined {
  const progress = events.find((e) => e.type === 'stage-progress' && e.stage === 'near-duplicates');
  return progress?.type === 'stage-progress' ? progress.total : undefined;
}

async function readResults(folder: string): Promise<readonly [DuplicatePair[], CopyGroup[]]> {
  return [
    await readTable(folder, 'duplicate_pairs', 'duplicate-pair'),
    await readTable(folder, 'copy_groups', 'copy-group'),
  ];
}

const early = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) => [`log-${n}`, report(30 * n, 30 * n + 25)]),
);
const late = { 'log-copy': `Second edition. ${report(30, 55)}`, 'log-cut': report(60, 72) };

test('a dataset that grew by one reads the stored index and gives what a new build gives', async () => {
  const grown = await createDataset(early);
  expect(reportsRead(await runAll(grown))).toBe(20);
  await writeLogs(grown, { 'log-copy': late['log-copy'] });
  expect(reportsRead(await runAll(grown))).toBe(1);
  await writeLogs(grown, { 'log-cut': late['log-cut'] });
  expect(reportsRead(await runAll(grown))).toBe(1);

  const built = await createDataset({ ...early, ...late });
  expect(reportsRead(await runAll(built))).toBe(22);
  const [pairs, groups] = await readResults(grown);
  expect([pairs, groups]).toEqual(await readResults(built));
  expect(pairs.map(({ relation }) => relation).sort()).toEqual(['abridged', 'copy']);
});

test('a report that changed or went makes the index anew', async () => {
  const folder = await createDataset({ ...early, ...late });
  await runAll(folder);
  await writeLogs(folder, { 'log-cut': report(90, 102) });
  expect(reportsRead(await runAll(folder))).toBe(22);
  await rm(join(folder, 'logs', 'log-copy.txt'));
  expect(reportsRead(await runAll(folder))).toBe(21);
  const [pairs] = await readResults(folder);
  expect(pairs.map(({ relation }) => relation)).toEqual(['abridged']);
});

test.each(['classes', 'samples', 'manifest.json'])(
  'an index whose %s is damaged is made anew',
  async (file) => {
    const folder = await createDataset(early);
    await runAll(folder);
    await writeFile(join(folder, '.tellings', 'main', 'index', 'near-duplicates', file), '{');
    await writeLogs(folder, { 'log-copy': late['log-copy'] });
    expect(reportsRead(await runAll(folder))).toBe(21);
  },
);
