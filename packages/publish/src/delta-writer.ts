import { join } from 'node:path';
import { FatalError, type TableSchema } from '@tellings/schema';
import { type Cursor, openCursor } from './cursor.ts';
import {
  applyDelta,
  type DeltaOperation,
  type KeyedText,
  mergeDeltas,
  renderOperation,
} from './delta.ts';
import { deltaFromPrevious, deltaPath, readStagedDelta } from './delta-file.ts';
import { createLineFile, readLineFile } from './line-file.ts';
import type { ReleaseRecords } from './published-release.ts';
import { compileRecordKey } from './record-key.ts';
import { listedFile, type ReleaseFile } from './release-file.ts';
import { openStateDigest, type TableSummary } from './table-state.ts';
import { segmentPath } from './table-writer.ts';

/** A delta as the manifest lists it. */
export interface WrittenDelta {
  readonly from: string;
  readonly path: string;
  readonly operation_count: number;
  readonly file: ReleaseFile;
}

/** Releases that one roll-up leads over, besides the delta from the release before. */
const windows = [10, 50] as const;

/**
 * Writes the delta from the release before and, where each release on the way has its own and none
 * was redacted for good, the roll-ups over 10 and 50 releases. `chain` are the releases before, the newest first.
 */
export async function writeDeltas(
  staging: string,
  version: string,
  chain: readonly ReleaseRecords[],
  tables: readonly TableSummary[],
): Promise<readonly WrittenDelta[]> {
  const [previous] = chain;
  if (!previous) return [];
  const own = await writeDelta(staging, previous.version, version, readSegments(staging, tables));
  const written = [own];
  for (const window of windows) {
    const from = chain[window - 1];
    const span = chain.slice(0, window);
    // Deltas tell of records that a release does not have any more once its redaction is final.
    if (!span.every(({ isKept }) => isKept)) continue;
    const steps = span.slice(0, -1).toReversed().map(deltaFromPrevious);
    const known = steps.filter((step) => step !== null);
    if (!from || known.length < steps.length) continue;
    const all = [...known, readStagedDelta(join(staging, own.path))];
    written.push(await writeDelta(staging, from.version, version, mergeDeltas(all)));
  }
  return written;
}

/** The parts of the delta that were written with the tables, in the order of their names. */
async function* readSegments(
  staging: string,
  tables: readonly TableSummary[],
): AsyncGenerator<readonly string[]> {
  for (const { schema } of tables) yield* readLineFile(segmentPath(staging, schema.table));
}

async function writeDelta(
  staging: string,
  from: string,
  version: string,
  batches: AsyncIterable<readonly (DeltaOperation | string)[]>,
): Promise<WrittenDelta> {
  const path = deltaPath(from, version);
  const file = await createLineFile(join(staging, path));
  let operation_count = 0;
  try {
    for await (const batch of batches) {
      operation_count += batch.length;
      for (const operation of batch) {
        const line = typeof operation === 'string' ? operation : renderOperation(operation);
        const wait = file.write(`${line}\n`);
        if (wait) await wait;
      }
    }
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return { from, path, operation_count, file: listedFile(path, null, await file.close()) };
}

/**
 * Proves a delta before it is published. Throws FatalError naming delta and table where it does not
 * lead to the release that is made, NonRetryableError where a file of the older one is damaged.
 */
export async function proveDelta(
  from: ReleaseRecords,
  operations: AsyncIterable<readonly DeltaOperation[]>,
  tables: readonly TableSummary[],
): Promise<void> {
  const fault = await findDeltaFault(from, operations, tables);
  if (fault !== null) throw new FatalError(`${fault}: nothing was released`);
}

/**
 * Whether the records of the release a delta starts from, changed as it says, have the state
 * digests of the release it leads to: null, or what differs. `tables` are sorted by name.
 * Throws NonRetryableError where an operation does not fit the record it is about.
 */
export async function findDeltaFault(
  from: ReleaseRecords,
  operations: AsyncIterable<readonly DeltaOperation[]>,
  tables: readonly TableSummary[],
): Promise<string | null> {
  const cursor = await openCursor(operations);
  for (const { schema, stateDigest } of tables) {
    const state = openStateDigest();
    const before = keyLines(from, schema);
    for await (const batch of applyDelta(before, operationsOf(schema.table, cursor))) {
      for (const { key, line } of batch) state.add(key, line);
    }
    const digest = state.finish();
    if (digest === stateDigest) continue;
    return `the delta from ${from.version} gives ${schema.table} with state digest ${digest}, the release has ${stateDigest}`;
  }
  if (cursor.item === null) return null;
  return `the delta from ${from.version} is not sorted by table and key at ${cursor.item.table} ${cursor.item.key}`;
}

async function* keyLines(
  release: ReleaseRecords,
  schema: TableSchema,
): AsyncGenerator<readonly KeyedText[]> {
  const table = release.manifest.tables.find(({ name }) => name === schema.table);
  const primaryKey = table?.primary_key ?? schema.primaryKey;
  const keyOfLine = compileRecordKey({ ...schema, primaryKey });
  for await (const lines of release.lines(schema.table)) {
    yield lines.map((line) => ({ key: keyOfLine(line), line }));
  }
}

/** The operations on one table, from a stream that is sorted by table. */
async function* operationsOf(
  table: string,
  cursor: Cursor<DeltaOperation>,
): AsyncGenerator<readonly DeltaOperation[]> {
  while (cursor.item !== null && cursor.item.table === table) {
    const operation = cursor.item;
    await cursor.advance();
    yield [operation];
  }
}
