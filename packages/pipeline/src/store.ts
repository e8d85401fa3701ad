import { existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { RecordTypes, SchemaName } from '@tellings/schema';
import {
  assertValid,
  FatalError,
  type LogicalType,
  type TableSchema,
  tableSchema,
} from '@tellings/schema';

/** Records as rows of Parquet files, through DuckDB. The same records give the same bytes. */
export interface Store {
  /**
   * Validates the records and writes them in the order given; they are taken one after the other, so
   * that a table need not fit in memory. Answers their number. Throws NonRetryableError.
   */
  write(path: string, table: string, records: Iterable<object>): Promise<number>;
  /** Reads every record in the order written. */
  read<Name extends SchemaName>(path: string, schema: Name): Promise<RecordTypes[Name][]>;
  /** The same, for code that treats every table alike. */
  readRows(path: string): Promise<Readonly<Record<string, unknown>>[]>;
  /** Records of two tables with the same key, those of `ids` or all, in no certain order. */
  readTogether<Left extends SchemaName, Right extends SchemaName>(
    left: TableOf<Left>,
    right: TableOf<Right>,
    key: string,
    ids: readonly string[] | null,
  ): AsyncGenerator<readonly [RecordTypes[Left], RecordTypes[Right]]>;
  /** By each key of `right`, a hash of both records: it differs when anything of them does. */
  hashTogether(left: string, right: string, key: string): Promise<Map<string, string>>;
  close(): void;
}

/** A file of records of one schema. */
export interface TableOf<Name extends SchemaName> {
  readonly path: string;
  readonly schema: Name;
}

/** JSON objects beyond this size make DuckDB refuse the line; one text may be 5 MB. */
const maximumObjectBytes = 1 << 28;

/** Opens a store. One thread, because Parquet row groups must not depend on the machine. */
export async function openStore(): Promise<Store> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('SET preserve_insertion_order = true');
  return {
    write: (path, table, records) => writeTable(connection, path, tableSchema(table), records),
    read: (path) => readTable(connection, path),
    readRows: (path) => readTable(connection, path),
    readTogether: (left, right, key, ids) =>
      readTogether(connection, left.path, right.path, key, ids),
    hashTogether: (left, right, key) => hashTogether(connection, left, right, key),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function writeTable(
  connection: DuckDBConnection,
  path: string,
  table: TableSchema,
  records: Iterable<object>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-'));
  try {
    const lines = join(folder, 'records.jsonl');
    const count = await writeLines(lines, table, records);
    const rows = count > 0 ? readLines(lines, table) : emptyRows(table);
    await connection.run(`COPY (${rows}) TO ${quote(path)} (FORMAT parquet, COMPRESSION zstd)`);
    return count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Characters written at once: the lines of a whole table may exceed what a string can hold. */
const charactersPerWrite = 1 << 22;

async function writeLines(
  path: string,
  table: TableSchema,
  records: Iterable<object>,
): Promise<number> {
  const file = await open(path, 'w');
  try {
    let count = 0;
    let waiting = '';
    for (const record of records) {
      assertValid(table.schema as SchemaName, record);
      waiting += `${JSON.stringify(record)}\n`;
      count += 1;
      if (waiting.length < charactersPerWrite) continue;
      await file.write(waiting);
      waiting = '';
    }
    await file.write(waiting);
    return count;
  } finally {
    await file.close();
  }
}

function readLines(path: string, table: TableSchema): string {
  const columns = table.fields.map(({ name, type }) => `${quote(name)}: ${quote(sqlType(type))}`);
  return `SELECT * FROM read_json(${quote(path)}, format = 'newline_delimited', maximum_object_size = ${maximumObjectBytes}, columns = {${columns.join(', ')}})`;
}

/** read_json refuses an empty file, so a table without rows is spelled out. */
function emptyRows(table: TableSchema): string {
  const columns = table.fields.map(
    ({ name, type }) => `CAST(NULL AS ${sqlType(type)}) AS "${name}"`,
  );
  return `SELECT ${columns.join(', ')} WHERE false`;
}

async function readTable<T>(connection: DuckDBConnection, path: string): Promise<T[]> {
  if (!existsSync(path)) throw new FatalError(`${path} is missing: run the stage that writes it`);
  const reader = await connection.runAndReadAll(
    `SELECT CAST(to_json(t) AS VARCHAR) FROM read_parquet(${quote(path)}) t`,
  );
  return reader.getRows().map(([text]) => JSON.parse(String(text)) as T);
}

async function* readTogether<Left, Right>(
  connection: DuckDBConnection,
  left: string,
  right: string,
  key: string,
  ids: readonly string[] | null,
): AsyncGenerator<readonly [Left, Right]> {
  const chosen = ids === null ? '' : ` WHERE list_contains($ids, l.${key})`;
  const result = await connection.stream(
    `SELECT CAST(to_json(l) AS VARCHAR), CAST(to_json(r) AS VARCHAR)
     FROM read_parquet(${quote(left)}) l JOIN read_parquet(${quote(right)}) r USING (${key})${chosen}`,
    ids === null ? {} : { ids: listValue(ids) },
    ids === null ? {} : { ids: LIST(VARCHAR) },
  );
  for await (const rows of result.yieldRows()) {
    for (const [a, b] of rows)
      yield [JSON.parse(String(a)) as Left, JSON.parse(String(b)) as Right];
  }
}

async function hashTogether(
  connection: DuckDBConnection,
  left: string,
  right: string,
  key: string,
): Promise<Map<string, string>> {
  const reader = await connection.runAndReadAll(
    `SELECT r.${key}, CAST(hash(l, r) AS VARCHAR)
     FROM read_parquet(${quote(left)}) l RIGHT JOIN read_parquet(${quote(right)}) r USING (${key})`,
  );
  return new Map(reader.getRows().map(([id, hash]) => [String(id), String(hash)]));
}

function sqlType(type: LogicalType): string {
  if (type === 'string') return 'VARCHAR';
  if (type === 'integer') return 'BIGINT';
  if (type === 'number') return 'DOUBLE';
  if (type === 'boolean') return 'BOOLEAN';
  if ('list' in type) return `${sqlType(type.list)}[]`;
  const fields = type.struct.map((field) => `"${field.name}" ${sqlType(field.type)}`);
  return `STRUCT(${fields.join(', ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
