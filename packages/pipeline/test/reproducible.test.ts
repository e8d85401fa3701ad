import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copyDataset, readTree, releaseOf, removeDataset, runAll, stagesRun } from './workspace.ts';

const program = resolve(import.meta.dirname, '../../cli/bin/tellings.js');
const folders: string[] = [];

async function freshDataset(): Promise<string> {
  const folder = await copyDataset('specimen');
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await removeDataset(folder);
});

function start(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): ChildProcess {
  const [command = '', ...parameters] = [...before, process.execPath, program, 'run', folder];
  return spawn(command, parameters, { env: { ...process.env, ...environment }, stdio: 'ignore' });
}

/** On one processor there are fewer threads; where the system cannot be told so, all are used. */
function onOneProcessor(): readonly string[] {
  const prefix = ['taskset', '-c', '0'];
  return spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? prefix : [];
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.on('exit', done));
}

async function releaseTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  return readTree(join(folder, 'releases'));
}

function differences(
  a: ReadonlyMap<string, Buffer>,
  b: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => !b.get(path)?.equals(a.get(path) ?? Buffer.from('absent')));
}

describe('a build', () => {
  test('gives the same bytes in another folder, time zone, locale and umask, with fewer threads', async () => {
    const [here, there] = [await freshDataset(), await freshDataset()];
    expect(await ended(start(here))).toBe(0);
    const umask = process.umask(0o077);
    const environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const child = start(there, { ...environment, UV_THREADPOOL_SIZE: '1' }, onOneProcessor());
    process.umask(umask);
    expect(await ended(child)).toBe(0);
    const tree = await releaseTree(here);
    for (const end of ['.parquet', '.sqlite', '.jsonl', '.csv', 'statement.json']) {
      expect([...tree.keys()].some((path) => path.endsWith(end))).toBe(true);
    }
    expect(differences(tree, await releaseTree(there))).toEqual([]);
  });

  test('skips every stage the second time', async () => {
    const folder = await freshDataset();
    expect(stagesRun(await runAll(folder))).toHaveLength(5);
    expect(stagesRun(await runAll(folder))).toEqual([]);
  });

  test('runs again only what depends on a change', async () => {
    const folder = await freshDataset();
    const before = releaseOf(await runAll(folder));
    const judgement = {
      report_id: 'rep_0000000000000000',
      recording_id: 'lindgren-2024-03',
      role: 'primary',
      judgement: 'unsure',
      judge: 'test',
      judged_date: '2026-01-02',
      reason: 'synthetic',
    };
    await writeFile(join(folder, 'judgements.jsonl'), `${JSON.stringify(judgement)}\n`);
    const events = await runAll(folder);
    expect(stagesRun(events)[0]).toBe('link');
    expect(releaseOf(events)).toBe(before);
  });

  test('says what would run, and touches nothing, in a dry run', async () => {
    const folder = await freshDataset();
    const planned = async (): Promise<readonly string[]> =>
      (await runAll(folder, null, true)).map((event) =>
        event.type === 'stage-planned' ? `${event.stage} ${event.reason}` : event.type,
      );
    expect(await planned()).toEqual([
      'fetch never-run',
      'normalise stage-before',
      'near-duplicates stage-before',
      'link stage-before',
      'publish stage-before',
    ]);
    expect(existsSync(join(folder, 'releases'))).toBe(false);
    await runAll(folder);
    await writeFile(join(folder, 'judgements.jsonl'), '');
    expect((await planned()).slice(-2)).toEqual([
      'link inputs-or-code-changed',
      'publish stage-before',
    ]);
  });

  test('makes a new version when a report changes, and leaves the old one as it was', async () => {
    const folder = await freshDataset();
    const first = releaseOf(await runAll(folder));
    const before = await readTree(first);
    const path = join(folder, 'archive/2024/matchboxes.md');
    await writeFile(
      path,
      `${await readFile(path, 'utf8')}\nA synthetic paragraph was added here, about nothing.\n`,
    );
    const events = await runAll(folder);
    expect(stagesRun(events)).toContain('fetch');
    const second = releaseOf(events);
    expect(second).not.toBe(first);
    expect(differences(before, await readTree(first))).toEqual([]);
  });

  test('killed at any moment, the next run completes with the same bytes', async () => {
    const whole = await freshDataset();
    expect(await ended(start(whole))).toBe(0);
    const expected = await releaseTree(whole);
    const folder = await freshDataset();
    for (const delay of [250, 500, 750, 1000, 1300]) {
      const child = start(folder);
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      await ended(child);
      clearTimeout(timer);
      await assertNothingHalfWritten(folder);
    }
    expect(await ended(start(folder))).toBe(0);
    expect(differences(expected, await releaseTree(folder))).toEqual([]);
    await rm(join(folder, '.tellings'), { recursive: true, force: true });
    expect(await ended(start(folder))).toBe(0);
    expect(differences(expected, await releaseTree(folder))).toEqual([]);
  });
});

/** Whatever can be seen under a version number has its manifest and its sums. */
async function assertNothingHalfWritten(folder: string): Promise<void> {
  const releases = join(folder, 'releases');
  if (!existsSync(releases)) return;
  for (const name of (await readdir(releases)).filter((entry) => /^\d/.test(entry))) {
    expect(existsSync(join(releases, name, 'manifest.json'))).toBe(true);
    expect(existsSync(join(releases, name, 'SHA256SUMS'))).toBe(true);
  }
}
