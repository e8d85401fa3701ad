import { publicTables, type Redirect } from '@tellings/schema';
import type { RuleId } from './change-rule.ts';
import { foreignKeys } from './foreign-key.ts';
import { isStatement } from './restatement.ts';

/** What is known of ids, beside the two releases that are compared. */
export interface IdLookup {
  /** Row of the new release's redirects. */
  redirectOf(id: string): Redirect | undefined;
  /** Whether the id is a record of the new release, in any table but redirects. */
  isLive(id: string): boolean;
  /** Whether the id was a record before the last release, and not in it. */
  wasGone(id: string): boolean;
}

/** Rules for an id that only one of two releases has. */
export interface IdChange {
  gone(table: string, key: string, ids: IdLookup): RuleId;
  added(table: string, id: string, ids: IdLookup): RuleId;
}

export const idChange: IdChange = {
  gone: (table, key, ids) => {
    const id = idIn(table, key);
    if (ids.isLive(id)) return 'record-left';
    const kind = ids.redirectOf(id)?.kind;
    if (kind === 'withdrawn') return 'record-withdrawn';
    if (kind === 'retired') return 'record-retired';
    return kind === 'moved' || kind === 'split' ? 'record-moved' : 'record-removed';
  },
  added: (table, id, ids) => {
    if (!ownsIds(table)) return 'record-added';
    if (ids.redirectOf(id)?.kind === 'restored') return 'record-restored';
    if (!ids.wasGone(id)) return 'record-added';
    return isStatement(table) ? 'record-restored' : 'record-returned';
  },
};

/** Where in the key of a table the id of another stands. */
const borrowedAt: ReadonlyMap<string, number> = new Map(
  publicTables().flatMap(({ table, primaryKey }): readonly [string, number][] => {
    const at = primaryKey.findIndex((field) =>
      foreignKeys.some((key) => key.table === table && key.field === field),
    );
    return at < 0 ? [] : [[table, at]];
  }),
);

/** The id that a key is, or that it borrows and hangs on. */
function idIn(table: string, key: string): string {
  const at = borrowedAt.get(table);
  return at === undefined ? key : (key.split('\u001f')[at] ?? key);
}

/**
 * Whether the key of a table is an id of its own. `pending_reports` borrows the key of `reports`,
 * `consensus` that of `recordings`, and a row of `redirects` stands for an id that is gone.
 */
export function ownsIds(table: string): boolean {
  return table !== 'redirects' && !borrowedAt.has(table);
}
