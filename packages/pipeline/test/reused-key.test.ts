import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '@tellings/schema';
import { afterEach, expect, test } from 'vitest';
import { readTable, removeDataset, runAll } from './workspace.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await removeDataset(folder);
});

/** Synthetic: no such fleet, choir or house exists. */
const fleet = Array.from(
  { length: 12 },
  (_, n) => `Ship number ${n} of the grain fleet left berth ${n * 7} with a crew of ${n * 13}.`,
);
const choir = Array.from(
  { length: 12 },
  (_, n) => `Singer number ${n} from the hills took seat ${n * 5} under window ${n * 11}.`,
);

async function createDataset(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'tellings-reused-')), 'fleet');
  folders.push(folder);
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'logs'));
  const yaml: Readonly<Record<string, string>> = {
    'dataset.yml': `name: fleet\ntitle: Fleet\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/logs.yml':
      'source_id: logs\nname: Logs\nkind: folder\npath: logs\nlicence: CC0-1.0\ntext_rights: open\n',
  };
  for (const [name, text] of Object.entries(yaml)) await writeFile(join(folder, name), text);
  return folder;
}

async function writeFront(folder: string, headline: string, lines: readonly string[]) {
  await writeFile(join(folder, 'logs', 'front.txt'), `${headline}\n\n${lines.join(' ')}\n`);
}

test('a file that became another article stops the release and is named', async () => {
  const folder = await createDataset();
  await writeFront(folder, 'Grain fleet leaves harbour', fleet);
  await runAll(folder);
  await writeFront(folder, 'Grain fleet leaves harbour', fleet.slice(1));
  await runAll(folder);
  const [report] = await readTable(folder, 'reports', 'report');
  const before = await readdir(join(folder, 'releases'));
  expect(before).toHaveLength(3);
  await writeFront(folder, 'Choir fills customs house', choir);
  const failure = await runAll(folder).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(GateError);
  expect((failure as Error).message).toContain('since_last.keys_reused: 1, limit 0');
  expect((failure as Error).message).toContain(String(report?.report_id));
  expect(await readdir(join(folder, 'releases'))).toEqual(before);
});
