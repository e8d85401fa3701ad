import {
  assertValid,
  canonicalJson,
  compareStrings,
  NonRetryableError,
  type SchemaName,
  sha256,
  type TableSchema,
} from '@tellings/schema';

export type TableRecord = Readonly<Record<string, unknown>>;

/** Records by table name. A table that is absent has no records. */
export type ReleaseTables = Readonly<Record<string, readonly TableRecord[]>>;

/** One table as a release holds it: valid, sorted by primary key, each record as canonical JSON. */
export interface TableState {
  readonly schema: TableSchema;
  readonly records: readonly TableRecord[];
  /** Canonical JSON of each record by its key, in the order of `records`. */
  readonly lines: ReadonlyMap<string, string>;
  readonly stateDigest: string;
}

/** The values of the primary key, joined by U+001F where there is more than one. */
export function keyOf(record: TableRecord, primaryKey: readonly string[]): string {
  return primaryKey.map((field) => String(record[field])).join('\u001f');
}

/**
 * Checks, sorts and digests the records of one table.
 * Throws NonRetryableError naming the record that breaks its schema or repeats a key.
 */
export function readTableState(schema: TableSchema, records: readonly TableRecord[]): TableState {
  const keyed = records
    .map((record) => ({ key: keyOf(record, schema.primaryKey), record }))
    .toSorted((a, b) => compareStrings(a.key, b.key));
  const lines = new Map<string, string>();
  for (const { key, record } of keyed) {
    if (lines.has(key)) {
      throw new NonRetryableError(
        `two records of ${schema.table} have the key ${key}: the stage that writes the table must merge or quarantine them`,
      );
    }
    assertRecord(schema, key, record);
    lines.set(key, canonicalJson(record));
  }
  return {
    schema,
    records: keyed.map(({ record }) => record),
    lines,
    stateDigest: digestState(lines),
  };
}

function assertRecord(schema: TableSchema, key: string, record: TableRecord): void {
  try {
    assertValid(schema.schema as SchemaName, record);
  } catch (cause) {
    throw new NonRetryableError(`${schema.table} ${key}: ${(cause as Error).message}`, { cause });
  }
}

/**
 * SHA-256 over one line a record, in order of keys: key, tab, SHA-256 of the canonical record
 * (RFC 8785), line feed. It names the content of a table whatever the file format.
 */
export function digestState(lines: ReadonlyMap<string, string>): string {
  const entries = [...lines].toSorted(([a], [b]) => compareStrings(a, b));
  return sha256(entries.map(([key, line]) => `${key}\t${sha256(line)}\n`).join(''));
}
