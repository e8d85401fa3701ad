import { sha256, type TableSchema } from '@tellings/schema';
import { openCursor } from './cursor.ts';
import { type DeltaCause, type DeltaOperation, renderOperation } from './delta.ts';
import type { RecordChange } from './delta-cause.ts';
import type { LineWriter } from './line-file.ts';
import type { PublishedRelease } from './published-release.ts';
import { compileRecordKey } from './record-key.ts';
import type { KeyedLine, TableComparison } from './table-comparison.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/** What the records of one table are held against. */
export interface MergeTask {
  readonly schema: TableSchema;
  readonly previous: PublishedRelease | null;
  readonly comparison: TableComparison;
  readonly causeOf: (change: RecordChange) => DeltaCause;
}

/** One table of the release before, met by the records of the next in the order of their keys. */
export interface TableMerge {
  /** What it returns must be awaited where it is not null. */
  meet(after: KeyedLine): Promise<void> | null;
  /** No record comes any more: what is left of the release before is gone. */
  end(): Promise<void>;
  /** Lines of the delta. */
  readonly operationCount: number;
}

/** Opens the merge join; differences are compared and, where there is a delta, written to it. */
export async function openTableMerge(
  task: MergeTask,
  delta: LineWriter | null,
): Promise<TableMerge> {
  const { schema, previous, comparison } = task;
  const cursor = await openCursor(previous?.lines(schema.table) ?? []);
  const tableBefore = schemaBefore(task);
  const keyOfLine = compileRecordKey(tableBefore);
  let operationCount = 0;
  const change = (before: KeyedLine | null, after: KeyedLine | null): Promise<void> | null => {
    comparison.compare(before, after);
    if (delta === null) return null;
    operationCount += 1;
    return delta.write(`${renderOperation(describeChange(task, before, after))}\n`);
  };
  const meetOther = async (after: KeyedLine): Promise<void> => {
    while (cursor.item !== null) {
      const key = keyOfLine(cursor.item);
      if (key > after.key) break;
      const before = keyedLine(tableBefore, cursor.item);
      await cursor.advance();
      if (key < after.key) {
        await change(before, null);
        continue;
      }
      if (before.line === after.line) comparison.compare(after, after);
      else await change(before, after);
      return;
    }
    await change(null, after);
  };
  return {
    meet: (after) => {
      if (cursor.item === null) return change(null, after);
      if (cursor.item !== after.line) return meetOther(after);
      comparison.compare(after, after);
      return cursor.advance();
    },
    end: async () => {
      while (cursor.item !== null) {
        await change(keyedLine(tableBefore, cursor.item), null);
        await cursor.advance();
      }
    },
    get operationCount() {
      return operationCount;
    },
  };
}

/** The release before may have had other fields as its key. */
function schemaBefore({ schema, previous }: MergeTask): TableSchema {
  const table = previous?.manifest.tables.find(({ name }) => name === schema.table);
  return { ...schema, primaryKey: table?.primary_key ?? schema.primaryKey };
}

/** The key is read from the record: one cut out of the line would keep a whole chunk of the file. */
function keyedLine({ primaryKey }: TableSchema, line: string): KeyedLine {
  const record = JSON.parse(line) as TableRecord;
  return { key: keyOf(record, primaryKey), line, sha256: sha256(line), record };
}

function describeChange(
  { schema, causeOf }: MergeTask,
  before: KeyedLine | null,
  after: KeyedLine | null,
): DeltaOperation {
  const key = (after ?? before)?.key ?? '';
  const { table } = schema;
  return {
    op: before === null ? 'add' : after === null ? 'remove' : 'update',
    table,
    key,
    old: before?.sha256 ?? null,
    new: after?.sha256 ?? null,
    cause: causeOf({ table, key, before: before?.record ?? null, after: after?.record ?? null }),
    line: after?.line ?? null,
  };
}
