import {
  canonicalJson,
  type DatasetSpec,
  type FieldSchema,
  type ReleaseManifest,
  type TableSchema,
  tableSchema,
} from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import type { PlannedFile } from './release-file.ts';
import { describeFile } from './release-file.ts';

/**
 * datapackage.json: the CSV files as a Data Package (https://datapackage.org/standard/, 2.0), with
 * types, keys, sizes and digests.
 */
export function renderDataPackage(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued'>,
  schemas: readonly TableSchema[],
  files: readonly PlannedFile[],
): string {
  return `${canonicalJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: spec.name,
    title: spec.title,
    description: spec.description,
    version: manifest.version,
    created: `${manifest.issued}T00:00:00Z`,
    licenses: [{ name: spec.licence, path: `https://spdx.org/licenses/${spec.licence}.html` }],
    contributors: spec.creators.map((title) => ({ title, roles: ['creator'] })),
    resources: schemas.map((schema) => describeResource(schema, files)),
  })}\n`;
}

function describeResource(schema: TableSchema, files: readonly PlannedFile[]): unknown {
  const path = `data/csv/${schema.table}.csv`;
  const text = files.find((file) => file.path === path)?.text ?? '';
  const { byte_count, sha256 } = describeFile(path, schema.table, text);
  return {
    name: schema.table,
    description: schema.description,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n' },
    bytes: byte_count,
    hash: `sha256:${sha256}`,
    schema: {
      fields: schema.fields.map(describeField),
      primaryKey: [...schema.primaryKey],
      foreignKeys: describeForeignKeys(schema),
    },
  };
}

function describeField(field: FieldSchema): unknown {
  return {
    name: field.name,
    type: columnType(field),
    description: field.description,
    ...(!field.isNullable && { constraints: { required: true } }),
  };
}

/** Times stay strings: their precision is theirs, and no reader must parse them to load a table. */
function columnType({ type }: FieldSchema): string {
  if (typeof type === 'string') return type;
  return 'list' in type ? 'array' : 'object';
}

/** A list of keys is one JSON text in CSV, so only single keys are declared. */
function describeForeignKeys(schema: TableSchema): readonly unknown[] {
  return foreignKeys
    .filter(({ table, field }) => {
      const column = schema.fields.find(({ name }) => name === field);
      return table === schema.table && typeof column?.type === 'string';
    })
    .map(({ field, references }) => ({
      fields: [field],
      reference: {
        resource: references === schema.table ? '' : references,
        fields: [...tableSchema(references).primaryKey],
      },
    }));
}
