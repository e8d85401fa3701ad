import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '@tellings/schema';
import { afterEach, expect, test } from 'vitest';
import { releaseOf, removeDataset, runAll } from './workspace.ts';

const sentence =
  'The evening ferry will leave an hour later from Monday, the port office said in a short note.';
/** A file name that carries the sentence would publish it as the key of the report. */
const telltale = `${sentence.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.txt`;
let folder: string;

async function writeDataset(rights: 'open' | 'closed'): Promise<void> {
  folder = join(await mkdtemp(join(tmpdir(), 'tellings-rights-')), 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'clippings'));
  const files: Readonly<Record<string, string>> = {
    'dataset.yml': `name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/clippings.yml': `source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: ${rights}\n`,
    [`clippings/${telltale}`]: `${sentence} Nobody in the invented town minded.\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

afterEach(() => removeDataset(folder));

test('a release that would carry 12 words of a closed text is refused', async () => {
  await writeDataset('closed');
  const fault = await runAll(folder).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(GateError);
  expect(String(fault)).toMatch(/12 words in a row of a private text/);
  expect(String(fault)).not.toContain('evening ferry');
  expect(existsSync(join(folder, 'releases', '0.1.0'))).toBe(false);
});

test('the same words of an open text may be published', async () => {
  await writeDataset('open');
  expect(releaseOf(await runAll(folder))).toMatch(/0\.1\.0$/);
});
