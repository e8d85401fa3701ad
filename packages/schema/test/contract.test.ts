import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableSchema } from '../src/index.ts';
import { type Definition, readSchemaFiles, schemasFolder } from './schema-file.ts';

const rightsClasses = [
  'fact',
  'own_annotation',
  'quotation',
  'headline',
  'identifier',
  'link',
  'fingerprint',
  'source_text',
  'personal',
];

/** Files that people write may leave fields out; records may not. */
const authored = [
  'judgement',
  'agency-table',
  'bibliography-entry',
  'confidence-table',
  'dataset',
  'outlet-table',
  'registry',
  'source-spec',
  'targets',
];

const files = readSchemaFiles();
const tables = files.filter(({ schema }) => schema.table);

interface Field {
  readonly path: string;
  readonly name: string;
  readonly definition: Definition;
}

/** Every field at every depth, with its path. */
function fieldsOf(schema: Definition, path = ''): Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, definition]) => [
    { path: `${path}/${name}`, name, definition },
    ...fieldsOf(definition, `${path}/${name}`),
  ]);
  return schema.items ? [...own, ...fieldsOf(schema.items, `${path}/*`)] : own;
}

/** Every definition of an object, with its path, the values of maps included. */
function objectsOf(schema: Definition, path = ''): { path: string; definition: Definition }[] {
  const map = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
  const children: [string, Definition][] = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['*', schema.items] satisfies [string, Definition]] : []),
    ...(map ? [['**', map] satisfies [string, Definition]] : []),
  ];
  const below = children.flatMap(([name, child]) => objectsOf(child, `${path}/${name}`));
  return isOf('object', schema) ? [{ path, definition: schema }, ...below] : below;
}

function isOf(type: string, { type: types }: Definition): boolean {
  return [types].flat().includes(type);
}

function pathsOf(fields: readonly { readonly path: string }[]): string[] {
  return fields.map(({ path }) => path);
}

describe.each(files)('$visibility/$name', ({ name, visibility, schema }) => {
  const fields = fieldsOf(schema);

  test('is identified by its place and described', () => {
    expect(schema.$id).toBe(`https://tellings.example/schemas/${visibility}/${name}.schema.json`);
    expect(schema.title).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(schema.description).toBeTruthy();
  });

  test('describes every field at every depth', () => {
    expect(pathsOf(fields.filter(({ definition }) => !definition.description))).toEqual([]);
  });

  test('closes every object: no field that the schema does not name', () => {
    const open = objectsOf(schema).filter(({ definition }) => {
      const isMap =
        typeof definition.additionalProperties === 'object' && definition.properties === undefined;
      return definition.additionalProperties !== false && !isMap;
    });
    expect(pathsOf(open)).toEqual([]);
  });

  test('lists null in the enum of a nullable field', () => {
    const odd = fields.filter(
      ({ definition }) =>
        definition.enum && definition.enum.includes(null) !== isOf('null', definition),
    );
    expect(pathsOf(odd)).toEqual([]);
  });

  test('names fields for what they hold', () => {
    const odd = fields.filter(({ name: field, definition }) => {
      if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(field)) return true;
      if (field.endsWith('_at')) return definition.format !== 'date-time';
      if (field.endsWith('_date')) return definition.format !== 'date';
      if (field.endsWith('_count')) return !isOf('integer', definition) || !definition.unit;
      if (field.endsWith('sha256')) return !isOf('string', definition);
      if (/(^|_)(bits|minutes(_from|_to)?)$/.test(field)) return !definition.unit;
      return field.startsWith('is_') && !isOf('boolean', definition);
    });
    expect(pathsOf(odd)).toEqual([]);
  });
});

/** A release is never written again, so one made before a field was added lacks it for good. */
function isAddedLater(description: string | undefined): boolean {
  return /Absent before \d+\.\d+\.\d+ of the schemas\.$/.test(description ?? '');
}

test.each(files.filter(({ name }) => !authored.includes(name)))(
  '$visibility/$name requires every field: unknown is null, not absent',
  ({ schema }) => {
    const loose = objectsOf(schema).filter(({ definition }) => {
      const named = Object.entries(definition.properties ?? {})
        .filter(([, { description }]) => !isAddedLater(description))
        .map(([name]) => name);
      return named.toSorted().join() !== [...(definition.required ?? [])].toSorted().join();
    });
    expect(pathsOf(loose)).toEqual([]);
  },
);

describe('tables', () => {
  test.each(tables.filter(({ visibility }) => visibility === 'public'))(
    '$name states a rights class for every field',
    ({ schema }) => {
      for (const [field, { rights_class: rightsClass }] of Object.entries(
        schema.properties ?? {},
      )) {
        expect(rightsClasses, field).toContain(rightsClass);
      }
    },
  );

  test.each(tables)('$name has a primary key of required fields that are never null', (file) => {
    const { name, schema } = file;
    if (name === 'issue') return expect(schema.primary_key).toBeUndefined();
    expect(schema.primary_key?.length).toBeGreaterThan(0);
    for (const key of schema.primary_key ?? []) {
      expect(schema.required).toContain(key);
      expect(schema.properties?.[key]?.type).toBe('string');
    }
  });

  test.each(tables)('$name is described by the generated table as by its schema', (file) => {
    const generated = tableSchema(file.schema.table ?? '');
    expect(generated.schema).toBe(file.name);
    expect(generated.visibility).toBe(file.visibility);
    expect(generated.fields.map(({ name }) => name)).toEqual(
      Object.keys(file.schema.properties ?? {}),
    );
  });

  test('no public field is source text', () => {
    const leaking = tables
      .filter(({ visibility }) => visibility === 'public')
      .flatMap(({ schema }) => fieldsOf(schema))
      .filter(({ definition }) => definition.rights_class === 'source_text');
    expect(pathsOf(leaking)).toEqual([]);
  });
});

test('names, titles and tables are unique', () => {
  for (const values of [
    files.map(({ name }) => name),
    files.map(({ schema }) => schema.title),
    tables.map(({ schema }) => schema.table),
  ]) {
    expect(new Set(values).size).toBe(values.length);
  }
});

test('the README has one row for every schema, and no other', () => {
  const readme = readFileSync(join(schemasFolder, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| \[`([a-z-]+)`\]\(([^)]+)\)/gm)];
  expect(rows.map(([, name, path]) => `${name} ${path}`).toSorted()).toEqual(
    files.map(({ name, visibility }) => `${name} ${visibility}/${name}.schema.json`).toSorted(),
  );
});
