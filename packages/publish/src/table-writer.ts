import { join } from 'node:path';
import {
  assertValid,
  NonRetryableError,
  type SchemaName,
  type TableSchema,
} from '@tellings/schema';
import type { Corrections } from './correction.ts';
import { createLineFile, type LineWriter } from './line-file.ts';
import { type RecordSource, readSource } from './record-source.ts';
import { compileRecordText, csvHeader } from './record-text.ts';
import type { ReferenceCheck } from './reference-check.ts';
import { listedFile, type ReleaseFile } from './release-file.ts';
import type { RightsPolicy } from './rights-policy.ts';
import { type MergeTask, openTableMerge } from './table-merge.ts';
import { keyOf, openStateDigest, type TableRecord, type TableSummary } from './table-state.ts';

/** One table on its way into a release. */
export interface TableTask extends MergeTask {
  readonly records: RecordSource | undefined;
  readonly corrections: Corrections;
  readonly policy: RightsPolicy;
  readonly references: ReferenceCheck;
  /** Sees each record as it is published. */
  readonly onRecord: (record: TableRecord) => void;
}

/** A table whose files are written. */
export interface WrittenTable extends TableSummary {
  /** JSONL and CSV, as the manifest lists them. */
  readonly files: readonly ReleaseFile[];
  /** Lines of `segmentPath`: what differs from the release before. */
  readonly operationCount: number;
}

/** Where the part of the delta that is about one table waits, outside what is published. */
export function segmentPath(staging: string, table: string): string {
  return join(staging, '.delta', `${table}.jsonl`);
}

/**
 * Reads one table once, in the order of its keys: the rights policy, the schema, JSONL, CSV and
 * the state digest, and against the release before the comparison and the lines of the delta.
 * Throws NonRetryableError naming the record that breaks its schema, repeats a key or is out of
 * order.
 */
export async function writeTable(task: TableTask, staging: string): Promise<WrittenTable> {
  const { schema, previous } = task;
  const { table } = schema;
  const [jsonl, csv] = [`data/${table}.jsonl`, `data/csv/${table}.csv`];
  const lines = await createLineFile(join(staging, jsonl));
  const rows = await createLineFile(join(staging, csv));
  const delta = previous && (await createLineFile(segmentPath(staging, table)));
  try {
    await rows.write(`${csvHeader(schema)}\n`);
    const written = await streamTable(task, lines, rows, delta);
    await delta?.close();
    return {
      ...written,
      files: [
        listedFile(jsonl, table, await lines.close()),
        listedFile(csv, table, await rows.close()),
      ],
    };
  } catch (error) {
    for (const file of [lines, rows, delta]) await file?.abandon();
    throw error;
  }
}

async function streamTable(
  task: TableTask,
  lines: LineWriter,
  rows: LineWriter,
  delta: LineWriter | null,
): Promise<Omit<WrittenTable, 'files'>> {
  const { schema } = task;
  const state = openStateDigest();
  const textOf = compileRecordText(schema);
  const before = await openTableMerge(task, delta);
  let last: string | null = null;
  for await (const batch of readSource(schema, task.records)) {
    for (const given of batch) {
      const key = keyOf(given, schema.primaryKey);
      const record = task.policy.apply(task.corrections.apply(schema.table, key, given));
      if (last !== null && key <= last) throw misplaced(schema, last, key);
      last = key;
      assertRecord(schema, key, record);
      const { line, row } = textOf(record);
      const digest = state.add(key, line);
      task.references.observe(schema, record);
      task.onRecord(record);
      const lineWritten = lines.write(`${line}\n`);
      if (lineWritten) await lineWritten;
      const rowWritten = rows.write(`${row}\n`);
      if (rowWritten) await rowWritten;
      const met = before.meet({ key, line, sha256: digest, record });
      if (met) await met;
    }
  }
  await before.end();
  return {
    schema,
    recordCount: state.recordCount,
    stateDigest: state.finish(),
    operationCount: before.operationCount,
  };
}

function misplaced({ table }: TableSchema, last: string, key: string): NonRetryableError {
  return new NonRetryableError(
    key === last
      ? `two records of ${table} have the key ${key}: the stage that writes the table must merge or quarantine them`
      : `${table} ${key} comes after ${last}: records must be read in the order of their keys`,
  );
}

function assertRecord(schema: TableSchema, key: string, record: TableRecord): void {
  try {
    assertValid(schema.schema as SchemaName, record);
  } catch (cause) {
    throw new NonRetryableError(`${schema.table} ${key}: ${(cause as Error).message}`, { cause });
  }
}
