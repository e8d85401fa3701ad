import {
  type CorrectionsFile,
  canonicalJson,
  type TableSchema,
  UsageError,
} from '@tellings/schema';
import type { TableRecord } from './table-state.ts';

export type Correction = CorrectionsFile['corrections'][number];

/** Sets known wrong values of records right, while they go by. */
export interface Corrections {
  /** The record as it should be; the same one where no correction names it. */
  apply(table: string, key: string, record: TableRecord): TableRecord;
  /** Whether a correction names the record. */
  names(table: string, key: string): boolean;
  /** Every record has gone by. Throws UsageError for a correction that was not needed, or not met. */
  finish(): void;
}

/**
 * Opens the corrections of a dataset. Each is a guard: it is applied only to the value it expects,
 * because any other means that the source, or our reading of it, has changed since it was written.
 * Throws UsageError for a table or field that does not exist, a field of the key, and two
 * corrections of one value.
 */
export function openCorrections(
  { corrections }: CorrectionsFile,
  schemas: readonly TableSchema[],
): Corrections {
  const byRecord = new Map<string, Correction[]>();
  for (const correction of corrections) {
    assertPossible(correction, schemas);
    const name = recordName(correction.table, correction.id);
    const others = byRecord.get(name) ?? [];
    if (others.some(({ field }) => field === correction.field)) {
      throw new UsageError(`${placeOf(correction)}: there are two for this value; keep one`);
    }
    byRecord.set(name, [...others, correction]);
  }
  const met = new Set<Correction>();
  const faults: string[] = [];
  const correct = (record: TableRecord, correction: Correction): TableRecord => {
    met.add(correction);
    const fault = findFault(correction, record[correction.field]);
    if (fault) faults.push(fault);
    return fault ? record : { ...record, [correction.field]: correction.value };
  };
  return {
    apply: (table, key, record) =>
      (byRecord.get(recordName(table, key)) ?? []).reduce(correct, record),
    names: (table, key) => byRecord.has(recordName(table, key)),
    finish: () => {
      const absent = corrections
        .filter((correction) => !met.has(correction))
        .map((correction) => `${placeOf(correction)}: no such record; remove the correction`);
      const all = [...faults, ...absent];
      if (all.length > 0) throw new UsageError(all.join('\n'));
    },
  };
}

function recordName(table: string, key: string): string {
  return `${table}\u0000${key}`;
}

function placeOf({ table, id, field }: Correction): string {
  return `corrections.yml: ${table} ${id}: ${field}`;
}

function findFault(correction: Correction, found: unknown): string | null {
  const { expect, value } = correction;
  const [actual, expected] = [canonicalJson(found ?? null), canonicalJson(expect)];
  if (actual === expected) return null;
  const place = placeOf(correction);
  if (actual === canonicalJson(value)) {
    return `${place}: is ${actual} without the correction: the source is right now; remove the correction`;
  }
  return `${place}: is ${actual}, but the correction was written for ${expected}: look at the source again, then correct or remove it`;
}

function assertPossible(correction: Correction, schemas: readonly TableSchema[]): void {
  const { table, field, expect, value } = correction;
  const place = placeOf(correction);
  const schema = schemas.find((candidate) => candidate.table === table);
  if (!schema) throw new UsageError(`${place}: no table is called ${table}`);
  if (!schema.fields.some(({ name }) => name === field)) {
    throw new UsageError(`${place}: ${table} has no such field`);
  }
  if (schema.primaryKey.includes(field)) {
    throw new UsageError(`${place}: a key is not corrected; redirect the id instead`);
  }
  if (canonicalJson(expect) === canonicalJson(value)) {
    throw new UsageError(`${place}: value and expect are the same`);
  }
}
