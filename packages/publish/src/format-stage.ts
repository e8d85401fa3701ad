import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TableSchema } from '@tellings/schema';
import { syncFile } from './durable-file.ts';
import { digestFile } from './line-file.ts';
import { listedFile, type ReleaseFile } from './release-file.ts';
import { writeSqliteFile } from './sqlite-file.ts';
import type { TableSummary } from './table-state.ts';

/** Writes a new Parquet file of the records in a JSONL file. The same lines give the same bytes. */
export type ParquetWriter = (path: string, table: TableSchema, lines: string) => Promise<void>;

/** Paths of the files that hold records, of a release of these tables. */
export function recordPaths(dataset: string, tables: readonly TableSchema[]): readonly string[] {
  return [
    ...tables.flatMap(({ table }) => [
      jsonlPath(table),
      `data/csv/${table}.csv`,
      parquetPath(table),
    ]),
    sqlitePath(dataset),
  ];
}

function jsonlPath(table: string): string {
  return `data/${table}.jsonl`;
}

function parquetPath(table: string): string {
  return `data/parquet/${table}.parquet`;
}

function sqlitePath(dataset: string): string {
  return `data/${dataset}.sqlite`;
}

/** Writes Parquet of every table from the JSONL files that lie in the staging folder. */
export async function stageParquet(
  staging: string,
  tables: readonly TableSummary[],
  writeParquet: ParquetWriter,
): Promise<readonly ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (const { schema } of tables) {
    const path = parquetPath(schema.table);
    const file = join(staging, path);
    await mkdir(dirname(file), { recursive: true });
    await writeParquet(file, schema, join(staging, jsonlPath(schema.table)));
    await syncFile(file);
    files.push(listedFile(path, schema.table, await digestFile(file)));
  }
  return files;
}

/** Writes the database of all tables, from the same files. */
export async function stageSqlite(
  staging: string,
  dataset: string,
  tables: readonly TableSummary[],
): Promise<ReleaseFile> {
  const path = sqlitePath(dataset);
  const file = join(staging, path);
  await writeSqliteFile(
    file,
    tables.map(({ schema }) => ({ schema, jsonlPath: join(staging, jsonlPath(schema.table)) })),
  );
  await syncFile(file);
  return listedFile(path, null, await digestFile(file));
}
