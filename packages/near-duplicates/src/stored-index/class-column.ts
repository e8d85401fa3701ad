import { rankOfDigest } from '../candidates/class-table.ts';
import { isEqual } from '../candidates/digest-table.ts';
import type { IndexState } from './index-state.ts';
import { findValues } from './posting-runs.ts';

/** Five numbers a class: the four lanes of its digest, and its runs. */
const classNumbers = 5;
const classBytes = 4 * classNumbers;
const record = new Int32Array(classNumbers);

/** Appends classes whose digests stand four lanes each in `digests`. */
export function appendClasses(
  { storage }: IndexState,
  digests: Int32Array,
  runCounts: readonly number[],
): void {
  const rows = new Int32Array(classNumbers * runCounts.length);
  runCounts.forEach((runCount, index) => {
    rows.set(digests.subarray(4 * index, 4 * index + 4), classNumbers * index);
    rows[classNumbers * index + 4] = runCount;
  });
  storage.append('classes', new Uint8Array(rows.buffer));
}

/** Appends the class of each of the next rows, `noClass` where it has none. */
export function appendRowClasses({ storage }: IndexState, classes: readonly number[]): void {
  storage.append('row-classes', new Uint8Array(Int32Array.from(classes).buffer));
}

/** The class of every row. */
export function readRowClasses({ storage, reports }: IndexState): Int32Array {
  const classes = new Int32Array(reports.rowCount);
  storage.read('row-classes', 0, new Uint8Array(classes.buffer));
  return classes;
}

function readClassRecord({ storage }: IndexState, textClass: number): Int32Array {
  storage.read('classes', textClass * classBytes, new Uint8Array(record.buffer));
  return record;
}

export function readRunCount(state: IndexState, textClass: number): number {
  return readClassRecord(state, textClass)[4] as number;
}

export function readRank(state: IndexState, textClass: number): number {
  return rankOfDigest(readClassRecord(state, textClass), 0);
}

/** The class with this digest; undefined when there is none. */
export function findClass(state: IndexState, digest: Int32Array): number | undefined {
  return findValues(state.runs.digests, (digest[0] as number) >>> 0).find((textClass) =>
    isEqual(readClassRecord(state, textClass), 0, digest, 0),
  );
}
