import {
  canonicalJson,
  type FieldSchema,
  type LogicalType,
  NonRetryableError,
  type TableSchema,
} from '@tellings/schema';

/** Semantic version of the public schemas, counted apart from the version of the data. */
export const schemaVersion = '0.6.0';

/** JSON Schema 2020-12 of one value, in the few words that reader schemas use. */
export interface ReaderType {
  readonly type: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly enum?: readonly (string | null)[];
  readonly items?: ReaderType;
  readonly properties?: Readonly<Record<string, ReaderType>>;
}

export interface ReaderSchema extends ReaderType {
  readonly $schema: string;
  readonly title: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, ReaderType>>;
}

/**
 * The schema readers validate with. It is open: fields that a later minor release adds are
 * allowed. Bounds and patterns, which only a writer must keep, are left out.
 */
export function readerSchema(table: TableSchema): ReaderSchema {
  const properties = table.fields.map((field) => {
    const type = readerType(field.type, field.isNullable);
    const values = field.values && [...field.values, ...(field.isNullable ? [null] : [])];
    return [
      field.name,
      {
        ...type,
        description: field.description,
        ...(field.format && { format: field.format }),
        ...(field.contentEncoding && { contentEncoding: field.contentEncoding }),
        ...(field.contentMediaType && { contentMediaType: field.contentMediaType }),
        ...(values && { enum: values }),
      },
    ] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.table,
    description: table.description,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: table.fields.map(({ name }) => name),
  };
}

function readerType(type: LogicalType, isNullable: boolean): ReaderType {
  const name = typeof type === 'string' ? type : 'list' in type ? 'array' : 'object';
  const base = { type: isNullable ? [name, 'null'] : name };
  if (typeof type === 'string') return base;
  if ('list' in type) return { ...base, items: readerType(type.list, false) };
  // Table descriptions do not say which members of a struct may be null, so a reader allows it.
  const members = type.struct.map((field) => [field.name, readerType(field.type, true)] as const);
  return { ...base, properties: Object.fromEntries(members) };
}

/**
 * A field as the schema of a release states it; `known` is what is known of it today. Throws
 * NonRetryableError for a type that no field has.
 */
export function readField(
  name: string,
  stated: ReaderType,
  known: FieldSchema | undefined,
): FieldSchema {
  const isNullable = [stated.type].flat().includes('null');
  const {
    description = '',
    format = null,
    contentEncoding = null,
    contentMediaType = null,
  } = stated;
  return {
    name,
    isNullable,
    description,
    rightsClass: known?.rightsClass ?? null,
    unit: known?.unit ?? null,
    format,
    contentEncoding,
    contentMediaType,
    type: known && isOfType(stated, known.type, isNullable) ? known.type : logicalType(stated),
    values: stated.enum?.filter((value) => value !== null) ?? null,
  };
}

/** Asked because a schema in a release is sorted: only the type itself has the order of its members. */
function isOfType(
  { type, items, properties }: ReaderType,
  known: LogicalType,
  isNullable: boolean,
): boolean {
  const stated = { type, ...(items && { items }), ...(properties && { properties }) };
  return canonicalJson(stated) === canonicalJson(readerType(known, isNullable));
}

function logicalType({ type, items, properties }: ReaderType): LogicalType {
  const name = [type].flat().find((one) => one !== 'null');
  if (items) return { list: logicalType(items) };
  if (properties) {
    const members = Object.entries(properties);
    return { struct: members.map(([member, of]) => ({ name: member, type: logicalType(of) })) };
  }
  if (name === 'string' || name === 'integer' || name === 'number' || name === 'boolean')
    return name;
  throw new NonRetryableError(
    `a schema has the type ${name}, which no field has: restore the release`,
  );
}
