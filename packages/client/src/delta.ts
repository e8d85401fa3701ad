import type { Content } from './content.ts';
import { readLines } from './lines.ts';
import { keyOf } from './record-key.ts';
import { ReleaseError } from './release-error.ts';
import type { Sha256 } from './sha256.ts';

/** One line of a delta: what becomes of one record. Sorted by table, then by key. */
export interface DeltaOperation {
  readonly key: string;
  /** SHA-256 of the canonical record before; null where there was none. */
  readonly old: string | null;
  /** SHA-256 of the canonical record after; null where there is none. */
  readonly new: string | null;
  /** Canonical JSON of the record after, as it stands in the delta; null where there is none. */
  readonly line: string | null;
}

/** A record as canonical JSON, with its key. */
export interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

/** The records of a file of JSON lines, in batches. */
export async function* readRecords(
  content: Content,
  primaryKey: readonly string[],
): AsyncGenerator<readonly KeyedLine[]> {
  for await (const lines of readLines(content)) {
    yield lines.map((line) => ({ key: keyOf(JSON.parse(line), primaryKey), line }));
  }
}

/** The operations on one table. Lines are canonical, so the name of the table ends them. */
export async function* readOperations(
  delta: Content,
  file: string,
  table: string,
): AsyncGenerator<DeltaOperation> {
  const ending = `,"table":${JSON.stringify(table)}}`;
  for await (const lines of readLines(delta)) {
    for (const line of lines) {
      if (line.endsWith(ending)) yield parseOperation(line, file);
    }
  }
}

/** The record is cut out as it stands: its bytes are what digests are made of. */
function parseOperation(text: string, file: string): DeltaOperation {
  const start = text.indexOf(',"record":');
  const end = text.lastIndexOf(',"table":');
  if (start < 0 || end < start) {
    throw new ReleaseError('wrong-delta', `${file}: a line is not canonical JSON`, { file });
  }
  const operation = JSON.parse(text.slice(0, start) + text.slice(end)) as DeltaOperation;
  const record = text.slice(start + ',"record":'.length, end);
  return { ...operation, line: record === 'null' ? null : record };
}

/**
 * The records of one table after a delta, in order of keys, in batches; `before` and `operations`
 * are in order of keys too. Throws ReleaseError `wrong-delta` where an operation does not fit: a
 * record is there or missing against its word, or has another digest than it states.
 */
export async function* applyDelta(
  before: AsyncIterable<readonly KeyedLine[]>,
  operations: AsyncIterable<DeltaOperation>,
  file: string,
  sha256: Sha256,
): AsyncGenerator<readonly KeyedLine[]> {
  const pending = operations[Symbol.asyncIterator]();
  let next = await pending.next();
  for await (const records of before) {
    const after: KeyedLine[] = [];
    for (const record of records) {
      while (!next.done && next.value.key < record.key) {
        after.push(...resultOf(next.value, null, file, sha256));
        next = await pending.next();
      }
      if (next.done || next.value.key !== record.key) {
        after.push(record);
        continue;
      }
      after.push(...resultOf(next.value, record.line, file, sha256));
      next = await pending.next();
    }
    yield after;
  }
  for (; !next.done; next = await pending.next()) {
    yield resultOf(next.value, null, file, sha256);
  }
}

function resultOf(
  operation: DeltaOperation,
  before: string | null,
  file: string,
  sha256: Sha256,
): readonly KeyedLine[] {
  const { key, line } = operation;
  const digestOf = (text: string | null) => (text === null ? null : sha256.digestText(text));
  assertDigest(file, `${key} before it`, operation.old, digestOf(before));
  assertDigest(file, `${key} after it`, operation.new, digestOf(line));
  return line === null ? [] : [{ key, line }];
}

function assertDigest(file: string, what: string, expected: string | null, actual: string | null) {
  if (expected === actual) return;
  throw new ReleaseError(
    'wrong-delta',
    `${file} states SHA-256 ${expected} for ${what}, it is ${actual}: it does not fit the older release`,
    { file, expected: expected ?? 'none', actual: actual ?? 'none' },
  );
}
