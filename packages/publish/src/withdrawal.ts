import {
  findViolations,
  type IdChange,
  type Redirect,
  type SchemaName,
  type TableSchema,
  type Withdrawal,
} from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import { ownsIds } from './id-change.ts';
import { type RecordSource, type ReleaseTables, readSource } from './record-source.ts';
import { referencedIds } from './reference-check.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/** A record that is not published, and the withdrawn id that it cannot stand without. */
export interface WithdrawnRecord {
  readonly table: string;
  readonly id: string;
  readonly withdrawn_with: string;
}

/**
 * Takes withdrawn records out of tables that pass by in order of reference: `sources`, `reports`,
 * `recordings`, then the others.
 */
export interface WithdrawalFilter {
  /** The record without what is withdrawn; null where it goes as a whole. */
  apply(schema: TableSchema, record: TableRecord): TableRecord | null;
  /** Records that went, as they came. */
  readonly withdrawn: readonly WithdrawnRecord[];
}

/**
 * Opens a filter for ids. A field that may be null loses its reference; a record that needs it, or
 * that is made of records in a list, goes as well: no key dangles.
 */
export function openWithdrawalFilter(ids: Iterable<string>): WithdrawalFilter {
  const causes = new Map([...ids].map((id) => [id, id]));
  const withdrawn: WithdrawnRecord[] = [];
  const keysOf = new Map<string, readonly string[]>();
  const fieldsOf = (table: string): readonly string[] => {
    const found = keysOf.get(table);
    if (found) return found;
    const own = foreignKeys.filter((key) => key.table === table).map(({ field }) => field);
    keysOf.set(table, own);
    return own;
  };
  const remove = (schema: TableSchema, record: TableRecord, cause: string): null => {
    const id = keyOf(record, schema.primaryKey);
    withdrawn.push({ table: schema.table, id, withdrawn_with: cause });
    if (ownsIds(schema.table)) causes.set(id, cause);
    return null;
  };
  return {
    withdrawn,
    apply: (schema, record) => {
      if (schema.table === 'redirects') return record;
      const own = causes.get(keyOf(record, schema.primaryKey));
      if (own !== undefined) return remove(schema, record, own);
      let rest = record;
      let lost = '';
      for (const field of fieldsOf(schema.table)) {
        const cause = referencedIds(record[field])
          .map((id) => causes.get(id))
          .find((found) => found !== undefined);
        if (cause === undefined) continue;
        if (!isNullable(schema, field)) return remove(schema, record, cause);
        rest = { ...rest, [field]: null };
        lost = cause;
      }
      return isWhole(schema, record, rest) ? rest : remove(schema, record, lost);
    },
  };
}

/**
 * Whether a record stands without what was taken out. One of an old release may break today's schema
 * as it is: only what it broke by the loss counts.
 */
function isWhole({ schema }: TableSchema, record: TableRecord, rest: TableRecord): boolean {
  if (rest === record) return true;
  const listFaults = (value: TableRecord): readonly string[] =>
    findViolations(schema as SchemaName, value).map((violation) => JSON.stringify(violation));
  const before = new Set(listFaults(record));
  return listFaults(rest).every((fault) => before.has(fault));
}

function isNullable({ fields }: TableSchema, name: string): boolean {
  return fields.find((field) => field.name === name)?.isNullable ?? false;
}

/** Ids that must not be published: withdrawn, and not restored since. */
export function withdrawnIds(withdrawals: readonly Withdrawal[]): readonly string[] {
  return withdrawals.filter(({ lifted }) => lifted === null).map(({ id }) => id);
}

/** The tables without what is withdrawn; they must be read in order of reference. */
export function withholdWithdrawn(
  tables: ReleaseTables,
  schemas: readonly TableSchema[],
  filter: WithdrawalFilter,
): ReleaseTables {
  const sources = schemas
    .filter(({ table }) => table in tables && table !== 'redirects')
    .map((schema): [string, RecordSource] => [
      schema.table,
      filterSource(schema, tables[schema.table], filter),
    ]);
  return { ...tables, ...Object.fromEntries(sources) };
}

async function* filterSource(
  schema: TableSchema,
  source: RecordSource | undefined,
  filter: WithdrawalFilter,
): AsyncGenerator<readonly TableRecord[]> {
  for await (const batch of readSource(schema, source)) {
    yield batch.flatMap((record): readonly TableRecord[] => {
      const rest = filter.apply(schema, record);
      return rest === null ? [] : [rest];
    });
  }
}

/**
 * The redirects of a dataset with its tombstones: a row for each id that is withdrawn, and for one
 * that was restored after a release had its tombstone. Any other row for a withdrawn id gives way.
 * Once the withdrawal is lifted, what people wrote stands (`authored`), and where the id led on to.
 * `before` are the redirects of the last release: a row that stands keeps its version.
 */
export function addTombstones(
  redirects: readonly IdChange[],
  withdrawals: readonly Withdrawal[],
  before: readonly Redirect[],
  authored: ReadonlySet<string>,
): readonly IdChange[] {
  const published = new Map(before.map((row) => [row.id, row]));
  const moved = new Set(redirects.filter(({ targets }) => targets.length > 0).map(({ id }) => id));
  const rows = withdrawals.flatMap(({ id, reason, lifted }): readonly IdChange[] => {
    const old = published.get(id);
    const kind = lifted === null ? 'withdrawn' : 'restored';
    if (kind === 'restored' && (!old || authored.has(id) || moved.has(id))) return [];
    if (old?.kind === kind) return [old];
    return [{ id, kind, targets: [], since: null, reason }];
  });
  const tombstones = new Set(rows.map(({ id }) => id));
  return [...redirects.filter(({ id }) => !tombstones.has(id)), ...rows];
}
