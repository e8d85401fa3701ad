import { publicTables, sha256, type TableSchema, tableSchema } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderDatasetCard } from '../src/dataset-card.ts';
import { foreignKeys } from '../src/index.ts';
import type { TableSummary } from '../src/table-state.ts';
import { buildRelease } from './built-release.ts';
import { dataset } from './specimen-tables.ts';

const { manifest, texts } = await buildRelease();
const tables: readonly TableSummary[] = manifest.tables.map((table) => ({
  schema: tableSchema(table.name),
  recordCount: table.record_count,
  stateDigest: table.state_digest,
}));

function frontMatter(card: string): Record<string, unknown> {
  return parse(card.split('---\n')[1] ?? '');
}

describe('the dataset card', () => {
  test('names licence and one configuration a table that has records', () => {
    expect(frontMatter(texts.get('README.md') ?? '')).toEqual({
      license: 'cc0-1.0',
      pretty_name: 'Specimen recordings',
      configs: ['pending_reports', 'recordings', 'reports', 'sources', 'tellings'].map((table) => ({
        config_name: table,
        data_files: `data/parquet/${table}.parquet`,
        ...(table === 'reports' && { default: true }),
      })),
    });
  });

  test('keeps a title with YAML characters whole, and a licence the Hub does not list', () => {
    const odd = { ...dataset, title: 'Tapes: #1 "and" more\'s', licence: 'LicenseRef-Own' };
    expect(frontMatter(renderDatasetCard(odd, manifest, tables))).toMatchObject({
      pretty_name: odd.title,
      license: 'other',
      license_name: 'licenseref-own',
    });
  });

  test('says that the specimen is synthetic, and how many records there are', () => {
    expect(texts.get('README.md')).toContain('**Synthetic:');
    expect(texts.get('README.md')).toContain('| `reports` | 3 |');
    const { is_synthetic, ...real } = dataset;
    expect(renderDatasetCard(real, manifest, tables)).not.toContain('Synthetic');
  });
});

describe('the data dictionary', () => {
  test('describes every field of every table in both forms', () => {
    const json: { table: string; fields: { name: string; references: string | null }[] }[] =
      JSON.parse(texts.get('docs/dictionary.json') ?? '');
    expect(json.map(({ table }) => table)).toEqual(publicTables().map(({ table }) => table));
    for (const { table, fields } of publicTables()) {
      const found = json.find((entry) => entry.table === table)?.fields ?? [];
      expect(found.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
      for (const { name } of fields)
        expect(texts.get('docs/dictionary.md')).toContain(`| \`${name}\` |`);
    }
    expect(texts.get('docs/dictionary.md')).toContain(
      '`list<struct<field: string, reason: string>>`',
    );
    expect(texts.get('docs/dictionary.md')).toMatch(
      /`signature`.* Content: `application\/vnd\.tellings\.signature;parameters=.+`, base64url\. \|/,
    );
  });

  test('every row has as many cells as the header', () => {
    const rows = (texts.get('docs/dictionary.md') ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
  });
});

describe('datapackage.json', () => {
  interface Resource {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string }[];
      primaryKey: string[];
      foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }
  const resources: Resource[] = JSON.parse(texts.get('datapackage.json') ?? '').resources;

  test('gives size, digest and columns of every CSV file', () => {
    expect(resources).toHaveLength(publicTables().length);
    for (const { path, bytes, hash, schema } of resources) {
      const text = texts.get(path) ?? '';
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${sha256(text)}`);
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(text.split('\n')[0]);
    }
  });

  test('gives every foreign key but lists, each to a primary key', () => {
    const declared = resources.flatMap(({ name, schema }) =>
      schema.foreignKeys.map(({ fields, reference }) => {
        const target = reference.resource || name;
        expect(reference.fields).toEqual(
          resources.find((r) => r.name === target)?.schema.primaryKey,
        );
        return `${name}.${fields} ${target}`;
      }),
    );
    const listed = foreignKeys
      .filter(({ field }) => field !== 'report_ids')
      .map(({ table, field, references }) => `${table}.${field} ${references}`);
    expect(declared.sort()).toEqual(listed.sort());
    const own = resources.find(({ name }) => name === 'recordings')?.schema.foreignKeys;
    expect(own).toContainEqual({
      fields: ['predecessor_id'],
      reference: { resource: '', fields: ['recording_id'] },
    });
  });
});

test('every field that names a report or a recording is a foreign key', () => {
  const isKey = ({ table, primaryKey }: TableSchema, name: string) =>
    ['reports', 'recordings', 'sources'].includes(table) && primaryKey.includes(name);
  for (const schema of publicTables()) {
    for (const { name } of schema.fields) {
      if (!/(report|recording|source|predecessor)_ids?$/.test(name) || isKey(schema, name))
        continue;
      expect(foreignKeys).toContainEqual(
        expect.objectContaining({ table: schema.table, field: name }),
      );
    }
  }
});

test('CITATION.cff gives version and date', () => {
  expect(parse(texts.get('CITATION.cff') ?? '')).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: '0.1.0',
    'date-released': '2026-11-01',
    authors: [{ name: 'The Tellings authors' }],
  });
});
