import type { TableSchema } from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import { createIdSet, type IdSet } from './id-set.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/** Checks references between tables whose records pass by one at a time, in whichever order. */
export interface ReferenceCheck {
  observe(schema: TableSchema, record: TableRecord): void;
  /** Whether an id stands for a record that passed by, in whichever table but redirects. */
  isLive(id: string): boolean;
  /** References that lead nowhere, one sentence each, sorted as they came. */
  listDangling(): readonly string[];
}

interface Reference {
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly references: string;
  readonly id: string;
}

/**
 * Remembers the ids of every table compactly, and of references only those whose record has not
 * passed by yet: tables that others refer to had better come first.
 */
export function openReferenceCheck(): ReferenceCheck {
  const ids = new Map<string, IdSet>();
  const waiting: Reference[] = [];
  const idsOf = (table: string): IdSet => {
    const found = ids.get(table) ?? createIdSet();
    ids.set(table, found);
    return found;
  };
  const keysOf = new Map(
    [...new Set(foreignKeys.map(({ table }) => table))].map((table) => [
      table,
      foreignKeys.filter((key) => key.table === table),
    ]),
  );
  return {
    observe: (schema, record) => {
      const { table } = schema;
      const key = keyOf(record, schema.primaryKey);
      idsOf(table).add(key);
      for (const { field, references } of keysOf.get(table) ?? []) {
        for (const id of referencedIds(record[field])) {
          if (!idsOf(references).has(id)) waiting.push({ table, key, field, references, id });
        }
      }
    },
    isLive: (id) => [...ids].some(([table, set]) => table !== 'redirects' && set.has(id)),
    listDangling: () =>
      waiting
        .filter(({ references, id }) => !idsOf(references).has(id))
        .map(
          ({ table, key, field, references, id }) =>
            `${table} ${key}: ${field} ${id} is not in ${references}`,
        ),
  };
}

/** A field that refers to records holds null, one id or a list of ids; no other value is an id. */
export function referencedIds(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
