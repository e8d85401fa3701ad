import { writeFile } from 'node:fs/promises';
import { type FieldSchema, NonRetryableError, type TableSchema } from '@tellings/schema';
import type { JSValue } from 'node-sqlite3-wasm';
import { foreignKeys } from './foreign-key.ts';
import { readLineFile } from './line-file.ts';

/** A table and the JSONL file that holds its records, sorted by key. */
export interface SqliteTable {
  readonly schema: TableSchema;
  readonly jsonlPath: string;
}

/**
 * Writes a new SQLite database with one table each, rows in the order of their file. The same
 * records give the same bytes: one library, pinned, compiled to WebAssembly, writes it, and nothing
 * in the format tells of a clock or a machine. Lists and objects are JSON text, true and false 1
 * and 0. Throws NonRetryableError for a text with U+0000. Memory is bounded by the page cache of SQLite, whatever the number of records.
 */
export async function writeSqliteFile(path: string, tables: readonly SqliteTable[]): Promise<void> {
  // Compiling the library takes time that only a release is to pay for.
  const { Database } = (await import('node-sqlite3-wasm')).default;
  // SQLite would create it for its owner's eyes only.
  await writeFile(path, '', { flag: 'wx' });
  const database = new Database(path);
  try {
    // A half-written file is thrown away with its folder, so nothing is journalled. Tables come in
    // order of their names, so a row may come before the one it refers to.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
    database.exec('BEGIN');
    for (const { schema } of tables) database.exec(tableDefinition(schema, tables));
    for (const { schema, jsonlPath } of tables) {
      const places = schema.fields.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${quoted(schema.table)} VALUES (${places})`);
      for await (const lines of readLineFile(jsonlPath)) {
        for (const line of lines) insert.run(readRow(schema, line));
      }
      insert.finalize();
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

/** Also says which fields lead to which table: lists cannot, they are one text. */
function tableDefinition(schema: TableSchema, tables: readonly SqliteTable[]): string {
  const { table, primaryKey, fields } = schema;
  const columns = fields.map(
    (field) => `${quoted(field.name)} ${columnType(field)}${field.isNullable ? '' : ' NOT NULL'}`,
  );
  const references = foreignKeys.flatMap((key) => {
    const field = fields.find(({ name }) => key.table === table && key.field === name);
    const target = tables.find((candidate) => candidate.schema.table === key.references)?.schema;
    if (!field || typeof field.type !== 'string' || !target) return [];
    const targetKey = target.primaryKey.map(quoted).join(', ');
    return [
      `FOREIGN KEY (${quoted(field.name)}) REFERENCES ${quoted(target.table)} (${targetKey})`,
    ];
  });
  const key = `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`;
  return `CREATE TABLE ${quoted(table)} (\n  ${[...columns, key, ...references].join(',\n  ')}\n)`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function columnType({ type }: FieldSchema): string {
  if (type === 'integer' || type === 'boolean') return 'INTEGER';
  return type === 'number' ? 'REAL' : 'TEXT';
}

function readRow({ table, fields }: TableSchema, line: string): JSValue[] {
  const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
  return fields.map(({ name }) => {
    const value = record[name];
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' && value.includes('\0')) {
      throw new NonRetryableError(
        `${table}.${name} holds U+0000, where SQLite ends a text: the stage that writes it must take it out; record ${line.slice(0, 200)}`,
      );
    }
    return typeof value === 'object' ? JSON.stringify(value) : (value as JSValue);
  });
}
