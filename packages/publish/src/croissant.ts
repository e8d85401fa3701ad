import {
  canonicalJson,
  type DatasetSpec,
  type FieldSchema,
  type LogicalType,
  type ReleaseManifest,
  type TableSchema,
} from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import { licenceLink } from './licence-link.ts';
import type { ReleaseFile } from './release-file.ts';

/** The context of Croissant 1.1, word for word: readers compare it with theirs. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

/** Media types by the names the Croissant format gives them. */
const encodingFormats: Readonly<Record<string, string>> = {
  'application/jsonl': 'application/jsonlines',
  'application/vnd.apache.parquet': 'application/x-parquet',
};

/**
 * croissant.json: every file of data, and one RecordSet a table over its Parquet file, where lists
 * stay lists (Croissant 1.1, https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).
 * Addresses are relative to the folder of the release: it may be served from anywhere. References
 * between tables are named in descriptions only; datapackage.json states them, because readers of
 * Croissant join by the first one and lose the rest.
 */
export function renderCroissant(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued'>,
  schemas: readonly TableSchema[],
  files: readonly ReleaseFile[],
): string {
  const parquet = new Set(
    files.map(({ path }) => path).filter((path) => path.endsWith('.parquet')),
  );
  return `${canonicalJson({
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: spec.name,
    alternateName: spec.title,
    description: spec.description,
    url: './',
    license: licenceLink(spec.licence),
    creator: spec.creators.map((name) => ({ '@type': 'sc:Organization', name })),
    citeAs: `${spec.creators.join(', ')}: ${spec.title}. Version ${manifest.version}, ${manifest.issued}.`,
    datePublished: manifest.issued,
    version: manifest.version,
    isLiveDataset: false,
    distribution: files.map(describeFileObject),
    recordSet: schemas
      .filter(({ table }) => parquet.has(parquetPath(table)))
      .map(describeRecordSet),
  })}\n`;
}

function parquetPath(table: string): string {
  return `data/parquet/${table}.parquet`;
}

function describeFileObject({ path, media_type, byte_count, sha256 }: ReleaseFile): unknown {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${byte_count} B`,
    encodingFormat: encodingFormats[media_type] ?? media_type,
    sha256,
  };
}

function describeRecordSet({ table, description, primaryKey, fields }: TableSchema): unknown {
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description,
    key: primaryKey.map((field) => ({ '@id': `${table}/${field}` })),
    field: fields.map((field) => describeField(table, field)),
  };
}

function describeField(table: string, field: FieldSchema): unknown {
  const reference = foreignKeys.find((key) => key.table === table && key.field === field.name);
  const source = {
    fileObject: { '@id': parquetPath(table) },
    extract: { column: field.name },
  };
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${field.name}`,
    name: field.name,
    description: `${field.description}${reference ? ` Refers to ${reference.references}.` : ''}`,
    ...describeValue(`${table}/${field.name}`, field.type, field.format, source),
  };
}

function describeValue(
  id: string,
  type: LogicalType,
  format: string | null,
  source: object,
): object {
  if (typeof type === 'string') return { dataType: dataType(type, format), source };
  if ('list' in type) {
    return { isArray: true, arrayShape: '-1', ...describeValue(id, type.list, null, source) };
  }
  const subField = type.struct.map((member) => ({
    '@type': 'cr:Field',
    '@id': `${id}/${member.name}`,
    name: member.name,
    ...describeValue(`${id}/${member.name}`, member.type, null, {
      ...source,
      transform: { jsonPath: member.name },
    }),
  }));
  return { subField };
}

const dataTypes = {
  string: 'sc:Text',
  integer: 'cr:Int64',
  number: 'cr:Float64',
  boolean: 'sc:Boolean',
} as const;

/** An instant stays text: readers that parse it lose the precision it was stated with. */
function dataType(type: keyof typeof dataTypes, format: string | null): string {
  if (format === 'date') return 'sc:Date';
  if (format === 'uri') return 'sc:URL';
  return dataTypes[type];
}
