import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
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
  /** Every record in the order of a key, in batches; the table need not fit in memory. */
  readSorted(
    path: string,
    key: readonly string[],
  ): AsyncGenerator<readonly Readonly<Record<string, unknown>>[], void>;
  /**
   * Writes a new file of records that lie as lines of JSON in a file, in their order. The columns are
   * those of `table`, which may be as an older release had it.
   */
  convertLines(path: string, table: TableSchema, lines: string): Promise<void>;
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
/** The same for public records, which hold no texts: DuckDB fills buffers of twice this size. */
const maximumRecordBytes = 1 << 24;

/** Opens a store. One thread, because Parquet row groups must not depend on the machine. */
export async function openStore(): Promise<Store> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('SET preserve_insertion_order = true');
  return {
    write: (path, table, records) => writeTable(connection, path, tableSchema(table), records),
    read: (path) => readTable(connection, path),
    readSorted: (path, key) => readSorted(instance, path, key),
    convertLines: (path, table, lines) =>
      convertLines(connection, path, table, lines, maximumRecordBytes),
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
    await convertLines(connection, path, table, lines, maximumObjectBytes);
    return count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convertLines(
  connection: DuckDBConnection,
  path: string,
  table: TableSchema,
  lines: string,
  objectBytes: number,
): Promise<void> {
  const { size } = await stat(lines);
  const rows = size > 0 ? readLines(lines, table, objectBytes) : emptyRows(table);
  await connection.run(`COPY (${rows}) TO ${quote(path)} (FORMAT parquet, COMPRESSION zstd)`);
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

function readLines(path: string, table: TableSchema, objectBytes: number): string {
  const columns = table.fields.map(({ name, type }) => `${quote(name)}: ${quote(sqlType(type))}`);
  return `SELECT * FROM read_json(${quote(path)}, format = 'newline_delimited', maximum_object_size = ${objectBytes}, columns = {${columns.join(', ')}})`;
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

/** DuckDB gives 2,048 rows at once; parsed a few at a time they are gone before they grow old. */
const recordsPerBatch = 64;

/**
 * Keys are ASCII, so DuckDB's order of bytes is that of UTF-16 code units. A connection of its own,
 * because a query ends the one that a connection is still streaming.
 */
async function* readSorted(
  instance: DuckDBInstance,
  path: string,
  key: readonly string[],
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[], void> {
  if (!existsSync(path)) throw new FatalError(`${path} is missing: run the stage that writes it`);
  const connection = await instance.connect();
  try {
    const order = key.map((name) => `t."${name}"`).join(', ');
    const isSorted = await isSortedBy(connection, path, key);
    const result = await connection.stream(
      `SELECT CAST(to_json(t) AS VARCHAR) FROM read_parquet(${quote(path)}) t${isSorted ? '' : ` ORDER BY ${order}`}`,
    );
    for await (const rows of result.yieldRows()) {
      for (let start = 0; start < rows.length; start += recordsPerBatch) {
        yield rows
          .slice(start, start + recordsPerBatch)
          .map(([text]) => JSON.parse(String(text)) as Readonly<Record<string, unknown>>);
      }
    }
  } finally {
    connection.closeSync();
  }
}

/** To ask costs a scan of the key; to sort a table that is sorted costs all its rows. */
async function isSortedBy(
  connection: DuckDBConnection,
  path: string,
  key: readonly string[],
): Promise<boolean> {
  const names = key.map((name) => `"${name}"`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FROM (
       SELECT row(${names}) AS now, lag(row(${names})) OVER () AS before FROM read_parquet(${quote(path)})
     ) WHERE before >= now`,
  );
  return Number(reader.getRows()[0]?.[0]) === 0;
}

async function* readTogether<Left, Right>(
  connection: DuckDBConnection,
  left: string,
  right: string,
  key: string,
  ids: readonly string[] | null,
): AsyncGenerator<readonly [Left, Right]> {
  const { LIST, listValue, VARCHAR } = await import('@duckdb/node-api');
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
