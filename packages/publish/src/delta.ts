import { compareStrings, NonRetryableError, sha256 } from '@tellings/schema';
import { type Cursor, openCursor } from './cursor.ts';

/** Why a record changed, the weightiest first. */
export const deltaCauses = ['withdrawal', 'merge', 'correction', 'source', 'pipeline'] as const;

export type DeltaCause = (typeof deltaCauses)[number];

/** One line of a delta: what becomes of one record. Sorted by table, then by key. */
export interface DeltaOperation {
  readonly op: 'add' | 'update' | 'remove';
  readonly table: string;
  readonly key: string;
  /** SHA-256 of the canonical record before; null where there was none. */
  readonly old: string | null;
  /** SHA-256 of the canonical record after; null where there is none. */
  readonly new: string | null;
  readonly cause: DeltaCause;
  /** Canonical JSON of the record after; null where there is none. */
  readonly line: string | null;
}

/** A record of one table as canonical JSON, with its key. */
export interface KeyedText {
  readonly key: string;
  readonly line: string;
}

/** The operation as one line of canonical JSON, without its line end. */
export function renderOperation(operation: DeltaOperation): string {
  const { op, table, key, old, cause, line } = operation;
  const text = (value: string | null): string => (value === null ? 'null' : `"${value}"`);
  return `{"cause":"${cause}","key":${JSON.stringify(key)},"new":${text(operation.new)},"old":${text(old)},"op":"${op}","record":${line},"table":"${table}"}`;
}

/** Reads what `renderOperation` wrote: the text of the record stays as it is. */
export function parseOperation(text: string): DeltaOperation {
  const start = text.indexOf(',"record":');
  const end = text.lastIndexOf(',"table":');
  if (start < 0 || end < start) {
    throw new NonRetryableError('a line of a delta is not canonical: restore the release');
  }
  const rest: unknown = JSON.parse(text.slice(0, start) + text.slice(end));
  const record = text.slice(start + ',"record":'.length, end);
  return { ...(rest as Omit<DeltaOperation, 'line'>), line: record === 'null' ? null : record };
}

/**
 * The records of one table after a delta, in order of keys: `before` and `operations` are sorted by
 * key, and so is what comes out. Throws NonRetryableError where the operation does not fit: a
 * record is there or missing against its word, or has another digest than it states.
 */
export async function* applyDelta(
  before: AsyncIterable<readonly KeyedText[]> | Iterable<readonly KeyedText[]>,
  operations: AsyncIterable<readonly DeltaOperation[]> | Iterable<readonly DeltaOperation[]>,
): AsyncGenerator<readonly KeyedText[], void> {
  const next = await openCursor(operations);
  for await (const batch of before) {
    const after: KeyedText[] = [];
    for (const record of batch) {
      await takeAdded(next, record.key, after);
      const operation = next.item;
      if (operation === null || operation.key !== record.key) {
        after.push(record);
        continue;
      }
      assertFits(operation, record.line);
      if (operation.line !== null) after.push({ key: record.key, line: operation.line });
      await next.advance();
    }
    yield after;
  }
  const rest: KeyedText[] = [];
  await takeAdded(next, null, rest);
  yield rest;
}

/** Takes the operations on keys before `key`, or all: they can only add records. */
async function takeAdded(
  next: Cursor<DeltaOperation>,
  key: string | null,
  after: KeyedText[],
): Promise<void> {
  while (next.item !== null && (key === null || next.item.key < key)) {
    assertFits(next.item, null);
    if (next.item.line !== null) after.push({ key: next.item.key, line: next.item.line });
    await next.advance();
  }
}

function assertFits({ table, key, old, new: digest, line }: DeltaOperation, before: string | null) {
  const found = before === null ? null : sha256(before);
  if (found !== old) {
    throw new NonRetryableError(
      `${table} ${key}: the delta changes a record with SHA-256 ${old}, here it is ${found}: apply it to the release it names`,
    );
  }
  const made = line === null ? null : sha256(line);
  if (made !== digest) {
    throw new NonRetryableError(
      `${table} ${key}: the delta states SHA-256 ${digest} for the record, it is ${made}: restore the release`,
    );
  }
}

/**
 * Puts deltas of releases that follow each other, the oldest first, together to one: from the
 * first of the releases to the last. A record that ends as it began has no line.
 */
export async function* mergeDeltas(
  deltas: readonly AsyncIterable<readonly DeltaOperation[]>[],
): AsyncGenerator<readonly DeltaOperation[], void> {
  const cursors = await Promise.all(deltas.map((delta) => openCursor(delta)));
  let merged: DeltaOperation[] = [];
  for (;;) {
    const first = firstOperation(cursors);
    if (first === null) break;
    const steps: DeltaOperation[] = [];
    for (const cursor of cursors) {
      if (cursor.item === null || compareOperations(cursor.item, first) !== 0) continue;
      steps.push(cursor.item);
      const wait = cursor.advance();
      if (wait) await wait;
    }
    const whole = joinSteps(steps);
    if (whole) merged.push(whole);
    if (merged.length < operationsPerBatch) continue;
    yield merged;
    merged = [];
  }
  yield merged;
}

const operationsPerBatch = 1000;

function firstOperation(cursors: readonly Cursor<DeltaOperation>[]): DeltaOperation | null {
  let first: DeltaOperation | null = null;
  for (const { item } of cursors) {
    if (item !== null && (first === null || compareOperations(item, first) < 0)) first = item;
  }
  return first;
}

function compareOperations(a: DeltaOperation, b: DeltaOperation): number {
  return compareStrings(a.table, b.table) || compareStrings(a.key, b.key);
}

/** What several changes of one record, the oldest first, come to; null when to nothing. */
function joinSteps(steps: readonly DeltaOperation[]): DeltaOperation | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first.old === last.new) return null;
  const op = first.old === null ? 'add' : last.new === null ? 'remove' : 'update';
  const cause = deltaCauses.find(
    (candidate) =>
      steps.some((step) => step.cause === candidate) &&
      // A record that was withdrawn and restored is not withdrawn.
      (candidate !== 'withdrawal' || last.cause === 'withdrawal'),
  );
  return { ...last, op, old: first.old, cause: cause ?? last.cause };
}
