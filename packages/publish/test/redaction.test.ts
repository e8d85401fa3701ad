import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson, type ReleaseManifest, type TableSchema } from '@tellings/schema';
import { expect, test } from 'vitest';
import { redactRelease } from '../src/redaction.ts';
import { effects, temporaryFolder } from './temporary-folder.ts';

// Synthetic: an invented release by an older program, with a column that no table has today.

const columns = ['recording_id', 'mood', 'predecessor_id', 'marks'];
const reader = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'recordings',
  description: 'Recordings.',
  type: 'object',
  required: columns,
  properties: {
    recording_id: { type: 'string' },
    mood: { type: ['string', 'null'] },
    predecessor_id: { type: ['string', 'null'] },
    marks: {
      type: 'array',
      items: { type: 'object', properties: { at: { type: ['integer', 'null'] } } },
    },
  },
};
const rows = [
  { recording_id: 'tape-1', mood: 'calm', predecessor_id: null, marks: [] },
  { recording_id: 'tape-2', mood: 'calm', predecessor_id: 'tape-1', marks: [{ at: 7 }] },
];
const texts: Readonly<Record<string, string>> = {
  'schema/recordings.schema.json': `${canonicalJson(reader)}\n`,
  'data/recordings.jsonl': rows.map((row) => `${canonicalJson(row)}\n`).join(''),
  'data/csv/recordings.csv': `${columns.join(',')}\n`,
};

test('a release is redacted in its own columns and types, not in those of today', async () => {
  const releasesFolder = await temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(releasesFolder, '0.1.0', path)), { recursive: true });
    await writeFile(join(releasesFolder, '0.1.0', path), text);
  }
  const manifest = {
    version: '0.1.0',
    tables: [{ name: 'recordings', primary_key: ['recording_id'] }],
    files: Object.keys(texts).map((path) => ({ path, sha256: '' })),
    deltas: [],
  } as unknown as ReleaseManifest;
  const tables: TableSchema[] = [];
  const replacements = await redactRelease({
    releasesFolder,
    manifest,
    originalOf: (path) => join(releasesFolder, '0.1.0', path),
    ids: ['tape-1'],
    writeParquet: (path, table, lines) => {
      tables.push(table);
      return effects.writeParquet(path, table, lines);
    },
  });
  const csv = replacements.find(({ path }) => path.endsWith('.csv'))?.new_path ?? '';
  expect(await readFile(join(releasesFolder, csv), 'utf8')).toBe(
    `${columns.join(',')}\ntape-2,calm,,"[{""at"":7}]"\n`,
  );
  const fields = tables.flatMap((table) => table.fields);
  expect(fields.map(({ name, type, isNullable }) => [name, type, isNullable])).toEqual([
    ['recording_id', 'string', false],
    ['mood', 'string', true],
    ['predecessor_id', 'string', true],
    ['marks', { list: { struct: [{ name: 'at', type: 'integer' }] } }, false],
  ]);
});
