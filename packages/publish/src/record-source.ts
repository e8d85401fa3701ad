import { compareStrings, type TableSchema } from '@tellings/schema';
import { keyOf, type TableRecord } from './table-state.ts';

/** Records of one table: a list in any order, or batches in the order of the primary key. */
export type RecordSource = readonly TableRecord[] | AsyncIterable<readonly TableRecord[]>;

/** Records by table name. A table that is absent has no records. */
export type ReleaseTables = Readonly<Record<string, RecordSource>>;

/** The records of a table in the order of its primary key; a stream is taken at its word. */
export async function* readSource(
  schema: TableSchema,
  source: RecordSource | undefined,
): AsyncGenerator<readonly TableRecord[], void> {
  if (source === undefined) return;
  if (isList(source)) {
    const key = (record: TableRecord): string => keyOf(record, schema.primaryKey);
    yield source.toSorted((a, b) => compareStrings(key(a), key(b)));
    return;
  }
  yield* source;
}

/** Every record of a small table. */
export async function collectRecords(
  schema: TableSchema,
  source: RecordSource | undefined,
): Promise<readonly TableRecord[]> {
  const all: TableRecord[] = [];
  for await (const batch of readSource(schema, source)) all.push(...batch);
  return all;
}

function isList(source: RecordSource): source is readonly TableRecord[] {
  return Array.isArray(source);
}
