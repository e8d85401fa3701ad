import tables from '../generated/tables.js';
import writerSchemas from '../generated/writer-schemas.js';

/** Type of a field, independent of any engine. */
export type LogicalType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | { readonly list: LogicalType }
  | { readonly struct: readonly { readonly name: string; readonly type: LogicalType }[] };

export interface FieldSchema {
  readonly name: string;
  readonly type: LogicalType;
  readonly isNullable: boolean;
  readonly description: string;
  /** null for internal fields, which never leave the private store. */
  readonly rightsClass: string | null;
  readonly unit: string | null;
  readonly format: string | null;
  /** How a string encodes bytes: JSON Schema's contentEncoding, RFC 4648. */
  readonly contentEncoding: string | null;
  /** What the bytes are: JSON Schema's contentMediaType, with its parameters. */
  readonly contentMediaType: string | null;
  readonly values: readonly string[] | null;
}

export interface TableSchema {
  /** Table name, plural: `reports`. */
  readonly table: string;
  /** Schema name, singular: `report`. */
  readonly schema: string;
  readonly visibility: 'public' | 'internal';
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly fields: readonly FieldSchema[];
}

/** Tables that a release may hold, sorted by name. */
export function publicTables(): readonly TableSchema[] {
  return tables
    .filter(({ visibility }) => visibility === 'public')
    .toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

/** The description of one table. Throws on an unknown name, which is a programming error. */
export function tableSchema(name: string): TableSchema {
  const found = tables.find(({ table }) => table === name);
  if (!found) throw new RangeError(`no table is called ${name}`);
  return found;
}

/**
 * The closed JSON Schema (2020-12) that every record of a public table is checked with before it is
 * released. Throws on an unknown or internal table, which is a programming error.
 */
export function writerSchema(table: string): Readonly<Record<string, unknown>> {
  const found = writerSchemas[table];
  if (!found) throw new RangeError(`no public table is called ${table}`);
  return found;
}
