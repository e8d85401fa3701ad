import {
  canonicalJson,
  type DatasetSpec,
  FatalError,
  type FieldSchema,
  type ReleaseManifest,
  type TableSchema,
  tableSchema,
} from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import { licenceLink } from './licence-link.ts';
import type { ReleaseFile } from './release-file.ts';

/**
 * datapackage.json: the CSV files as a Data Package (https://datapackage.org/standard/, 2.0), with
 * types, keys, sizes and digests.
 */
export function renderDataPackage(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued'>,
  schemas: readonly TableSchema[],
  files: readonly ReleaseFile[],
): string {
  return `${canonicalJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: spec.name,
    title: spec.title,
    description: spec.description,
    version: manifest.version,
    created: `${manifest.issued}T00:00:00Z`,
    licenses: [{ name: spec.licence, path: licenceLink(spec.licence) }],
    contributors: spec.creators.map((title) => ({ title, roles: ['creator'] })),
    resources: schemas.map((schema) => describeResource(schema, files)),
  })}\n`;
}

function describeResource(schema: TableSchema, files: readonly ReleaseFile[]): unknown {
  const path = `data/csv/${schema.table}.csv`;
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new FatalError(`${path} is not among the files of the release`);
  return {
    name: schema.table,
    description: schema.description,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n' },
    bytes: file.byte_count,
    hash: `sha256:${file.sha256}`,
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
    description: describeCell(field),
    ...(!field.isNullable && { constraints: { required: true } }),
  };
}

function describeCell({ description, type }: FieldSchema): string {
  return typeof type === 'string' ? description : `${description} JSON text in CSV.`;
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
