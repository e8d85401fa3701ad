import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import {
  canonicalJson,
  compareStrings,
  publicTables,
  type ReleaseManifest,
  type TableSchema,
} from '@tellings/schema';
import type { Replacement } from './advisory.ts';
import { parseOperation, renderOperation } from './delta.ts';
import { redactChanges, redactRights, redactRightsNote } from './document-redaction.ts';
import { syncFile, writeDurably } from './durable-file.ts';
import { ownsIds } from './id-change.ts';
import { createLineFile, digestFile, readLineFile } from './line-file.ts';
import { type ReaderSchema, readField } from './reader-schema.ts';
import { compileRecordText, csvHeader } from './record-text.ts';
import type { ReleaseEffects } from './release-writer.ts';
import { writeSqliteFile } from './sqlite-file.ts';
import { inOrderOfReference } from './table-order.ts';
import type { TableRecord } from './table-state.ts';
import { openWithdrawalFilter, type WithdrawalFilter } from './withdrawal.ts';

/** Folder of the files that replace others, beside the releases. */
export const redactionsFolder = 'redactions';

/** Documents that name records, and how they are made without them. */
const documentRedactions = {
  'RIGHTS.md': redactRightsNote,
  'changes.json': redactChanges,
  'rights.json': redactRights,
} as const;

/** A published release to make copies of files of, without what is withdrawn. */
export interface RedactionTask {
  readonly releasesFolder: string;
  readonly manifest: ReleaseManifest;
  /** Where a file of the release can be read as it was published. */
  readonly originalOf: (path: string) => string;
  readonly ids: readonly string[];
  readonly writeParquet: ReleaseEffects['writeParquet'];
}

/** What is withdrawn with the ids, in one release. */
export async function findWithdrawn(
  task: Pick<RedactionTask, 'manifest' | 'originalOf' | 'ids'>,
): Promise<{ readonly filter: WithdrawalFilter; readonly tables: readonly string[] }> {
  const filter = openWithdrawalFilter(task.ids);
  const tables: string[] = [];
  for (const schema of await readSchemas(task)) {
    let isTouched = false;
    for await (const lines of readLineFile(task.originalOf(`data/${schema.table}.jsonl`))) {
      for (const line of lines) {
        const record = JSON.parse(line) as TableRecord;
        if (filter.apply(schema, record) !== record) isTouched = true;
      }
    }
    if (isTouched) tables.push(schema.table);
  }
  return { filter, tables };
}

/**
 * Tables as this release states them, in order of reference: fewer fields than now, or others. Their
 * order is that of its CSV files.
 */
async function readSchemas(
  task: Pick<RedactionTask, 'manifest' | 'originalOf'>,
): Promise<readonly TableSchema[]> {
  const schemas: TableSchema[] = [];
  for (const { name, primary_key } of inOrderOfReference(
    task.manifest.tables,
    (table) => table.name,
  )) {
    const known = publicTables().find(({ table }) => table === name);
    if (!known) continue;
    const text = await readFile(task.originalOf(`schema/${name}.schema.json`), 'utf8');
    const { properties } = JSON.parse(text) as ReaderSchema;
    const names = await readHeader(task.originalOf(`data/csv/${name}.csv`));
    const fields = names.flatMap((field) => {
      const stated = properties[field];
      const now = known.fields.find((one) => one.name === field);
      return stated ? [readField(field, stated, now)] : [];
    });
    schemas.push({ ...known, primaryKey: primary_key, fields });
  }
  return schemas;
}

async function readHeader(path: string): Promise<readonly string[]> {
  for await (const [first] of readLineFile(path)) return (first ?? '').split(',');
  return [];
}

/**
 * Writes a copy of each file of a release that holds something withdrawn, without it, under the
 * name of its digest, and says what replaces what. The release is not touched.
 */
export async function redactRelease(task: RedactionTask): Promise<readonly Replacement[]> {
  const { filter, tables } = await findWithdrawn(task);
  const staging = join(task.releasesFolder, `.staging-redaction-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  try {
    const paths = await stageTables(task, tables, staging);
    paths.push(...(await stageDatabase(task, tables, staging)));
    paths.push(...(await stageDeltas(task, filter, staging)));
    paths.push(...(await stageDocuments(task, filter, staging)));
    const replacements: Replacement[] = [];
    for (const path of paths) replacements.push(await keep(task, path, join(staging, path)));
    return replacements.toSorted((a, b) => compareStrings(a.path, b.path));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function stageTables(
  task: RedactionTask,
  tables: readonly string[],
  staging: string,
): Promise<string[]> {
  const filter = openWithdrawalFilter(task.ids);
  const paths: string[] = [];
  for (const schema of await readSchemas(task)) {
    const { table } = schema;
    const [jsonl, csv] = [`data/${table}.jsonl`, `data/csv/${table}.csv`];
    const parquet = `data/parquet/${table}.parquet`;
    if (!tables.includes(table)) continue;
    await rewriteTable(schema, task.originalOf(jsonl), filter, [
      join(staging, jsonl),
      join(staging, csv),
    ]);
    const file = join(staging, parquet);
    await mkdir(dirname(file), { recursive: true });
    await task.writeParquet(file, schema, join(staging, jsonl));
    paths.push(jsonl, csv, parquet);
  }
  return paths;
}

async function rewriteTable(
  schema: TableSchema,
  original: string,
  filter: WithdrawalFilter,
  [jsonl, csv]: readonly [string, string],
): Promise<void> {
  const [lines, rows] = [await createLineFile(jsonl), await createLineFile(csv)];
  const textOf = compileRecordText(schema);
  try {
    await rows.write(`${csvHeader(schema)}\n`);
    for await (const batch of readLineFile(original)) {
      for (const line of batch) {
        const record = JSON.parse(line) as TableRecord;
        const rest = filter.apply(schema, record);
        if (rest === null) continue;
        await lines.write(`${rest === record ? line : canonicalJson(rest)}\n`);
        await rows.write(`${textOf(rest).row}\n`);
      }
    }
    await lines.close();
    await rows.close();
  } catch (error) {
    await lines.abandon();
    await rows.abandon();
    throw error;
  }
}

/** The database of a release holds every table, so it is made again from those that changed and the others. */
async function stageDatabase(
  task: RedactionTask,
  tables: readonly string[],
  staging: string,
): Promise<readonly string[]> {
  const file = task.manifest.files.find(({ path }) => path.endsWith('.sqlite'));
  if (!file || tables.length === 0) return [];
  const schemas = (await readSchemas(task)).toSorted((a, b) => compareStrings(a.table, b.table));
  await writeSqliteFile(
    join(staging, file.path),
    schemas.map((schema) => {
      const path = `data/${schema.table}.jsonl`;
      const isChanged = tables.includes(schema.table);
      return { schema, jsonlPath: isChanged ? join(staging, path) : task.originalOf(path) };
    }),
  );
  return [file.path];
}

/** Lines of deltas keep their digests and lose the record: who applies them takes the whole file. */
async function stageDeltas(
  task: RedactionTask,
  { withdrawn }: WithdrawalFilter,
  staging: string,
): Promise<readonly string[]> {
  const gone = new Set(withdrawn.map(({ table, id }) => `${table} ${id}`));
  const tables = publicTables().filter(({ table }) => table !== 'redirects');
  for (const id of task.ids) for (const { table } of tables) gone.add(`${table} ${id}`);
  const paths: string[] = [];
  for (const { path } of task.manifest.deltas ?? []) {
    const file = await createLineFile(join(staging, path));
    let isTouched = false;
    try {
      for await (const lines of readLineFile(task.originalOf(path))) {
        for (const line of lines) {
          const operation = parseOperation(line);
          const isGone = operation.line !== null && gone.has(`${operation.table} ${operation.key}`);
          if (isGone) isTouched = true;
          await file.write(`${isGone ? renderOperation({ ...operation, line: null }) : line}\n`);
        }
      }
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    if (isTouched) paths.push(path);
  }
  return paths;
}

/** What documents say of single records goes with them: rights of sources, examples of changes. */
async function stageDocuments(
  task: RedactionTask,
  { withdrawn }: WithdrawalFilter,
  staging: string,
): Promise<readonly string[]> {
  const gone = new Set(withdrawn.filter(({ table }) => ownsIds(table)).map(({ id }) => id));
  const paths: string[] = [];
  for (const [path, redact] of Object.entries(documentRedactions)) {
    if (!task.manifest.files.some((file) => file.path === path)) continue;
    const text = await readFile(task.originalOf(path), 'utf8');
    const rest = redact(text, gone);
    if (rest === text) continue;
    await writeDurably(join(staging, path), rest);
    paths.push(path);
  }
  return paths;
}

async function keep(task: RedactionTask, path: string, staged: string): Promise<Replacement> {
  const { manifest, releasesFolder } = task;
  const { sha256 } = await digestFile(staged);
  const new_path = `${redactionsFolder}/${sha256}${extname(path)}`;
  const old_sha256 = manifest.files.find((file) => file.path === path)?.sha256 ?? '';
  await syncFile(staged);
  await mkdir(join(releasesFolder, redactionsFolder), { recursive: true });
  await rename(staged, join(releasesFolder, new_path));
  return { version: manifest.version, path, old_sha256, new_sha256: sha256, new_path };
}

/** Puts a file in the place of another, at once. */
export async function putInPlace(from: string, to: string): Promise<void> {
  const neighbour = `${to}.new`;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, neighbour);
  await syncFile(neighbour);
  await rename(neighbour, to);
}
