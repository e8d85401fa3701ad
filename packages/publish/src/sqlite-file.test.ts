import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicTables, sha256, tableSchema } from '@tellings/schema';
import fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { specimenTables } from '../test/specimen-tables.ts';
import { writeSqliteFile } from './sqlite-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tellings-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Writes tables to JSONL and from there to SQLite; gives the path of the database. */
async function write(tables: Readonly<Record<string, readonly object[]>>): Promise<string> {
  count += 1;
  const name = join(folder, String(count));
  const listed = publicTables().map((schema) => {
    const jsonlPath = `${name}-${schema.table}.jsonl`;
    const lines = (tables[schema.table] ?? []).map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(jsonlPath, lines.join(''));
    return { schema, jsonlPath };
  });
  await writeSqliteFile(`${name}.sqlite`, listed);
  return `${name}.sqlite`;
}

function query(path: string, sql: string): readonly Record<string, unknown>[] {
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    return database.all(sql) as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

describe('the SQLite file', () => {
  test('holds every record: lists as JSON text, true and false as 1 and 0', async () => {
    const tables = specimenTables();
    const path = await write(tables);
    for (const { table, fields } of publicTables()) {
      const rows = query(path, `SELECT * FROM ${table} ORDER BY rowid`);
      const expected = (tables[table] ?? []).map((record) =>
        Object.fromEntries(
          fields.map(({ name }) => {
            const value = record[name] ?? null;
            if (typeof value === 'boolean') return [name, Number(value)];
            return [name, Array.isArray(value) ? JSON.stringify(value) : value];
          }),
        ),
      );
      expect(rows).toEqual(expected);
    }
  });

  test('is whole, and every reference it declares leads to a row', async () => {
    const path = await write(specimenTables());
    expect(query(path, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query(path, 'PRAGMA foreign_key_check')).toEqual([]);
    const tables = specimenTables();
    const dangling = await write({ ...tables, reports: [] });
    expect(query(dangling, 'PRAGMA foreign_key_check')).not.toEqual([]);
  });

  test('has the same bytes when it is made again', async () => {
    const [first, second] = [await write(specimenTables()), await write(specimenTables())];
    expect(sha256(readFileSync(second))).toBe(sha256(readFileSync(first)));
    const other = await write({ ...specimenTables(), pending_reports: [] });
    expect(sha256(readFileSync(other))).not.toBe(sha256(readFileSync(first)));
  });

  test('keeps any text and any number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.double({ noNaN: true })), {
          minLength: 1,
          maxLength: 5,
        }),
        async (cells) => {
          const values = cells.map(
            ([text, number]) => [text.replaceAll('\0', ''), number] as const,
          );
          const records = values.map(([message, bits], index) => ({
            report_id: `rep_${index}`,
            reason: 'no-speaker',
            message,
            best_recording_id: null,
            bits: Object.is(bits, -0) || !Number.isFinite(bits) ? 0 : bits,
          }));
          const path = await write({ pending_reports: records });
          expect(query(path, 'SELECT * FROM pending_reports ORDER BY rowid')).toEqual(records);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  test('refuses a text that SQLite would cut', async () => {
    const [first] = specimenTables().pending_reports ?? [];
    await expect(write({ pending_reports: [{ ...first, message: 'a\0b' }] })).rejects.toThrow(
      'pending_reports.message holds U+0000',
    );
  });

  test('has a column a field, in the order of the schema', async () => {
    const columns = query(await write({}), 'PRAGMA table_info(reports)').map(({ name }) => name);
    expect(columns).toEqual(tableSchema('reports').fields.map(({ name }) => name));
  });
});
