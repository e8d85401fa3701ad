import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { learnDataset } from '../src/index.ts';
import { openGates, readTable, removeDataset, runAll } from './workspace.ts';

/** Synthetic: no such port, gazette or agency exists. */
const subjects = ['pilots', 'dockers', 'ferries', 'customs men'];
const appeal =
  'The Gazette of the Quay is paid for by its readers, who may bring their coins to the old toll house.';

function pageOf(subject: string): string {
  const paragraphs = [
    `The ${subject} of the port went back to work on Monday after a vote of nine to two.`,
    `Nobody among the ${subject} would say what had changed since Friday, or who had paid the fees.`,
    `A count of the ${subject} is to be made before the weekend, the port office said. (Nordline)`,
    appeal,
  ];
  return `<html><head><title>The ${subject} are back</title></head><body><article><h1>The ${subject} are back at work</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tellings-tables-')), 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'pages'));
  const rows = subjects.map(
    (subject, index) => `${index}.html,https://quay.example/${subject.replace(' ', '-')},,`,
  );
  const files: Readonly<Record<string, string>> = {
    'dataset.yml': `name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\ngates: ${JSON.stringify(openGates)}\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/pages.yml':
      'source_id: pages\nname: Pages\nkind: folder\npath: pages\ntext_rights: closed\n',
    'pages/documents.csv': `file,url,outlet,published_at\n${rows.join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const [index, subject] of subjects.entries())
    await writeFile(join(folder, 'pages', `${index}.html`), pageOf(subject));
});

afterAll(() => removeDataset(folder));

const bodies = async (): Promise<string[]> =>
  (await readTable(folder, 'texts', 'text')).map(({ text }) => text);

test('what a dataset learns and states changes how its documents are read', async () => {
  await runAll(folder);
  expect((await bodies()).filter((text) => text.includes(appeal))).toHaveLength(4);
  const before = await readTable(folder, 'reports', 'report');
  expect(before.map(({ outlet, agencies }) => [outlet, agencies])).toEqual(
    Array(4).fill([null, []]),
  );

  expect(await learnDataset(folder, true)).toMatchObject({ page_count: 4, block_count: 1 });
  await expect(readFile(join(folder, 'tables/recurring.jsonl'))).rejects.toThrow('ENOENT');
  const { file } = await learnDataset(folder, false);
  expect(await readFile(file, 'utf8')).toMatch(
    /^\{"document_count":4,"host":"quay\.example","sha256":"[0-9a-f]{64}"\}\n$/,
  );
  await writeFile(join(folder, 'tables/agencies.yml'), 'agencies: [{ name: Nordline }]\n');
  await writeFile(
    join(folder, 'tables/outlets.yml'),
    'outlets: [{ host: quay.example, name: The Gazette of the Quay }]\n',
  );

  await runAll(folder);
  expect((await bodies()).filter((text) => text.includes(appeal))).toEqual([]);
  const after = await readTable(folder, 'reports', 'report');
  expect(after.map(({ outlet, agencies }) => [outlet, agencies])).toEqual(
    Array(4).fill(['The Gazette of the Quay', ['Nordline']]),
  );
});

test('a faulty table is named with its line', async () => {
  await writeFile(join(folder, 'tables/agencies.yml'), 'agencies:\n  - { nam: Nordline }\n');
  await expect(runAll(folder)).rejects.toThrow(UsageError);
  await expect(runAll(folder)).rejects.toThrow(/agencies\.yml:2: agencies\.0/);
});
