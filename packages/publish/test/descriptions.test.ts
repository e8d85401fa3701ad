import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publicTables, type ReleaseManifest } from '@tellings/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, test } from 'vitest';
import { buildRelease } from './built-release.ts';
import { dataset } from './specimen-tables.ts';

const { manifest, texts } = await buildRelease();
const files = new Map(manifest.files.map((file) => [file.path, file]));
const dataFiles = manifest.files.filter(({ path }) => path.startsWith('data/'));
/** Files that are written after ro-crate-metadata.json, and itself. */
const notDescribed = ['prov/statement.json', 'ro-crate-metadata.json'];

function read<Shape>(path: string): Shape {
  return JSON.parse(texts.get(path) ?? 'null') as Shape;
}

function records(table: string): readonly Record<string, unknown>[] {
  const lines = (texts.get(`data/${table}.jsonl`) ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('croissant.json', () => {
  interface Croissant {
    readonly version: string;
    readonly distribution: readonly {
      readonly '@id': string;
      readonly contentUrl: string;
      readonly contentSize: string;
      readonly sha256: string;
    }[];
    readonly recordSet: readonly {
      readonly name: string;
      readonly key: readonly { readonly '@id': string }[];
      readonly field: readonly { readonly '@id': string; readonly name: string }[];
    }[];
  }
  const croissant = read<Croissant>('croissant.json');

  test('lists every file of data with size and digest', () => {
    expect(croissant.version).toBe(manifest.version);
    const listed = croissant.distribution.map((file) => ({
      path: file.contentUrl,
      sha256: file.sha256,
      size: file.contentSize,
    }));
    expect(listed).toEqual(
      dataFiles.map(({ path, sha256, byte_count }) => ({
        path,
        sha256,
        size: `${byte_count} B`,
      })),
    );
  });

  test('has a record set a table, with every field, by its primary key', () => {
    expect(
      croissant.recordSet.map(({ name, field, key }) => ({
        name,
        fields: field.map((entry) => entry.name),
        key: key.map((entry) => entry['@id']),
      })),
    ).toEqual(
      publicTables().map(({ table, fields, primaryKey }) => ({
        name: table,
        fields: fields.map(({ name }) => name),
        key: primaryKey.map((name) => `${table}/${name}`),
      })),
    );
  });

  test('reads every field from a listed file', () => {
    const ids = new Set(croissant.distribution.map((file) => file['@id']));
    const sources = JSON.stringify(croissant.recordSet).matchAll(/"fileObject":{"@id":"([^"]+)"}/g);
    const named = [...sources].map(([, id]) => id ?? '');
    expect(named.length).toBeGreaterThan(50);
    for (const id of named) expect(ids).toContain(id);
  });
});

test('dcat.jsonld gives each file of data as a distribution', () => {
  interface Dcat {
    readonly '@graph': readonly [
      {
        readonly 'dcat:version': string;
        readonly 'dcat:distribution': readonly {
          readonly 'dcat:downloadURL': { readonly '@id': string };
          readonly 'dcat:byteSize': { readonly '@value': string };
          readonly 'spdx:checksum': {
            readonly 'spdx:checksumValue': { readonly '@value': string };
          };
        }[];
      },
    ];
  }
  const [release] = read<Dcat>('dcat.jsonld')['@graph'];
  expect(release['dcat:version']).toBe(manifest.version);
  expect(
    release['dcat:distribution'].map((file) => [
      file['dcat:downloadURL']['@id'],
      file['dcat:byteSize']['@value'],
      file['spdx:checksum']['spdx:checksumValue']['@value'],
    ]),
  ).toEqual(dataFiles.map(({ path, byte_count, sha256 }) => [path, String(byte_count), sha256]));
});

test('ro-crate-metadata.json lists every other file, and the root has all of them', () => {
  interface Entity {
    readonly '@id': string;
    readonly '@type': string;
    readonly description?: string;
    readonly sha256?: string;
    readonly hasPart?: readonly { readonly '@id': string }[];
  }
  const graph = read<{ '@graph': readonly Entity[] }>('ro-crate-metadata.json')['@graph'];
  const entities = graph.filter((entity) => entity['@type'] === 'File');
  const expected = [...files.keys()].filter((path) => !notDescribed.includes(path));
  expect(entities.map((entity) => entity['@id'])).toEqual(expected);
  for (const entity of entities) {
    expect(entity.sha256).toBe(files.get(entity['@id'])?.sha256);
    expect(entity.description, entity['@id']).not.toBe(entity['@id']);
  }
  const root = graph.find((entity) => entity['@id'] === './');
  expect(root?.hasPart?.map((part) => part['@id'])).toEqual(expected);
});

test('rights.json says what RIGHTS.md says', () => {
  interface Rights {
    readonly licence: string;
    readonly classes: readonly { readonly rights_class: string; readonly closed: string }[];
    readonly sources: readonly { readonly source_id: string; readonly text_rights: string }[];
    readonly withheld: ReleaseManifest['withheld'];
  }
  const rights = read<Rights>('rights.json');
  expect(rights.licence).toBe(dataset.licence);
  expect(rights.withheld).toEqual(manifest.withheld);
  expect(rights.withheld.length).toBeGreaterThan(0);
  expect(rights.classes.find(({ rights_class }) => rights_class === 'headline')?.closed).toBe(
    'withhold',
  );
  for (const { source_id, text_rights } of rights.sources) {
    expect(texts.get('RIGHTS.md')).toContain(`| \`${source_id}\` | ${text_rights} |`);
  }
});

describe('the schema of a table', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);

  test.each(publicTables())('for writers accepts the records of $table and is closed', (schema) => {
    const check = ajv.compile(read(`schema/${schema.table}.writer.schema.json`));
    for (const record of records(schema.table)) {
      expect(check(record)).toBe(true);
      expect(check({ ...record, extra: 1 })).toBe(false);
    }
  });

  test.each(publicTables())('for readers accepts the records of $table and is open', (schema) => {
    const check = ajv.compile(read(`schema/${schema.table}.schema.json`));
    for (const record of records(schema.table)) {
      expect(check({ ...record, extra: 1 })).toBe(true);
    }
  });
});

describe('schema/types.d.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-types-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the TypeScript compiler says of these tables of records. */
  function compile(tables: Readonly<Record<string, readonly unknown[]>>): string {
    writeFileSync(join(folder, 'types.d.ts'), texts.get('schema/types.d.ts') ?? '');
    const constants = Object.entries(tables).map(
      ([table, rows]) =>
        `export const ${table}: readonly Tables['${table}'][] = ${JSON.stringify(rows)};\n`,
    );
    writeFileSync(
      join(folder, 'records.ts'),
      `import type { Tables } from './types';\n${constants.join('')}`,
    );
    const compiler = resolve(import.meta.dirname, '../node_modules/.bin/tsc');
    const options = ['--noEmit', '--strict', '--types', '', '--ignoreConfig', 'records.ts'];
    try {
      return execFileSync(compiler, options, { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }

  test('fits the records, and nothing of another type', () => {
    const names = publicTables().map(({ table }) => table);
    expect(compile(Object.fromEntries(names.map((table) => [table, records(table)])))).toBe('');
    const [first] = records('reports');
    const broken = {
      reports: [
        { ...first, word_count: 'many' },
        { ...first, kind: 'rumour' },
      ],
    };
    const told = compile(broken);
    expect(told).toContain("Type 'string' is not assignable to type 'number'");
    expect(told).toContain('"rumour"');
  }, 60_000);
});
