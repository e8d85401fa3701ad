import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetSpec, Recording, Redirect, Registry } from '@tellings/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  copyDataset,
  openGates,
  releaseOf,
  removeDataset,
  runAll,
  stagesRun,
} from './workspace.ts';

// Synthetic: the specimen's people, outlets and recordings are invented.

let folder = '';
let registry: Registry = { speakers: [], publishers: [], recordings: [] };

beforeAll(async () => {
  folder = await copyDataset('specimen');
  registry = parse(await readFile(join(folder, 'registry.yml'), 'utf8')) as Registry;
  const spec = parse(await readFile(join(folder, 'dataset.yml'), 'utf8')) as DatasetSpec;
  await writeFile(join(folder, 'dataset.yml'), stringify({ ...spec, gates: openGates }));
});
afterAll(() => removeDataset(folder));

async function register(recordings: Registry['recordings']): Promise<void> {
  await writeFile(join(folder, 'registry.yml'), stringify({ ...registry, recordings }));
}

async function readPublished<Row>(release: string, table: string): Promise<readonly Row[]> {
  const text = await readFile(join(release, 'data', `${table}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

describe('ids through releases', () => {
  test('founded ids stay, and lead on once people register what was founded', {
    timeout: 120_000,
  }, async () => {
    await register([]);
    const first = releaseOf(await runAll(folder));
    const founded = await readPublished<Recording>(first, 'recordings');
    expect(founded.length).toBeGreaterThan(0);
    expect(founded.every(({ basis }) => basis === 'founded')).toBe(true);
    expect(await readPublished(first, 'redirects')).toEqual([]);

    const again = await runAll(folder);
    expect(releaseOf(again)).toBe(first);
    // The release is an input now; it changes nothing, so nothing runs a third time.
    expect(stagesRun(await runAll(folder))).toEqual([]);

    await register(registry.recordings);
    const second = releaseOf(await runAll(folder));
    expect(second).not.toBe(first);
    const standing = await readPublished<Recording>(second, 'recordings');
    const redirects = await readPublished<Redirect>(second, 'redirects');
    const ids = new Set(standing.map(({ recording_id }) => recording_id));
    const byId = new Map(redirects.map((redirect) => [redirect.id, redirect]));
    const version = second.split('/').at(-1);
    for (const { recording_id } of founded) {
      if (ids.has(recording_id)) continue;
      const redirect = byId.get(recording_id);
      expect(redirect?.since).toBe(version);
      expect(redirect?.targets.every((target) => ids.has(target))).toBe(true);
    }
    expect(redirects.filter(({ reason }) => reason === 'registered').length).toBeGreaterThan(0);

    const third = releaseOf(await runAll(folder));
    expect(third).toBe(second);
  });
});
