import type { TableSchema } from '@tellings/schema';
import { isAbsent } from './rights-policy.ts';
import type { TableRecord } from './table-state.ts';

/** One table of one release, counted. */
export interface TableCounts {
  readonly recordCount: number;
  /** Records with a value, by field. */
  readonly filled: ReadonlyMap<string, number>;
  /** Records by the source they come from; empty where the table does not name one. */
  readonly bySource: ReadonlyMap<string, number>;
  /** Claims that can be compared with their recording, and those that do not agree with it. */
  readonly claims: { readonly compared: number; readonly disagreeing: number };
}

/** What gates need of one table: counted while its records go by. */
export interface TableStatistics {
  readonly table: string;
  readonly fields: readonly string[];
  /**
   * The release before, as if what was withdrawn since had never been in it: no gate may hold a
   * withdrawal up. Without records where there is none.
   */
  readonly before: TableCounts;
  readonly after: TableCounts;
  /** Records of both. */
  readonly keptCount: number;
  /** Kept records with another value, by field. */
  readonly changed: ReadonlyMap<string, number>;
}

export interface TableCount {
  /** The record of either release; one that both have unchanged is given as the same object. */
  add(before: TableRecord | null, after: TableRecord | null): void;
  addChanged(field: string): void;
  statistics(): TableStatistics;
}

/** Opens the counters of one table. */
export function openTableCount(schema: TableSchema): TableCount {
  const fields = schema.fields.map(({ name }) => name);
  const hasSource = fields.includes('source_id');
  const isClaims = schema.table === 'claims';
  const open = (): Counter => openCounter(fields, hasSource, isClaims);
  // Most records of a release are those of the one before: they are counted once for both.
  const [before, after, same] = [open(), open(), open()];
  const changed = new Map<string, number>();
  let keptCount = 0;
  return {
    add: (old, now) => {
      if (old === now && now) same.add(now);
      else {
        if (old) before.add(old);
        if (now) after.add(now);
      }
      if (old && now) keptCount += 1;
    },
    addChanged: (field) => changed.set(field, (changed.get(field) ?? 0) + 1),
    statistics: () => ({
      table: schema.table,
      fields,
      before: addCounts(before.counts(), same.counts()),
      after: addCounts(after.counts(), same.counts()),
      keptCount,
      changed,
    }),
  };
}

function addCounts(left: TableCounts, right: TableCounts): TableCounts {
  return {
    recordCount: left.recordCount + right.recordCount,
    filled: addMaps(left.filled, right.filled),
    bySource: addMaps(left.bySource, right.bySource),
    claims: {
      compared: left.claims.compared + right.claims.compared,
      disagreeing: left.claims.disagreeing + right.claims.disagreeing,
    },
  };
}

function addMaps(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map(left);
  for (const [name, count] of right) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}

interface Counter {
  add(record: TableRecord): void;
  counts(): TableCounts;
}

function openCounter(fields: readonly string[], hasSource: boolean, isClaims: boolean): Counter {
  const filled = fields.map(() => 0);
  const bySource = new Map<string, number>();
  const claims = { compared: 0, disagreeing: 0 };
  let recordCount = 0;
  return {
    add: (record) => {
      recordCount += 1;
      for (let index = 0; index < fields.length; index += 1) {
        if (!isAbsent(record[fields[index] ?? ''])) filled[index] = (filled[index] ?? 0) + 1;
      }
      if (hasSource) {
        const source = String(record.source_id);
        bySource.set(source, (bySource.get(source) ?? 0) + 1);
      }
      if (isClaims && typeof record.agrees === 'boolean') {
        claims.compared += 1;
        if (!record.agrees) claims.disagreeing += 1;
      }
    },
    counts: () => ({
      recordCount,
      filled: new Map(fields.map((field, index) => [field, filled[index] ?? 0])),
      bySource,
      claims: { ...claims },
    }),
  };
}
