import {
  type Advisories,
  compareStrings,
  type ReleaseManifest,
  type Withdrawal,
} from '@tellings/schema';
import { type Advisory, draftAdvisory, putAdvisory, standingWithdrawal } from './advisory.ts';
import { findWithdrawn } from './redaction.ts';

/** Withdrawals that stand, by the id of each record that they take and that a lifted one took. */
export type Heirs = ReadonlyMap<string, Withdrawal>;

/** A release, and where each of its files lies as it was published. */
export interface OriginalRelease {
  readonly manifest: ReleaseManifest;
  readonly originalOf: (path: string) => string;
}

/**
 * Finds what of `ids` stays withdrawn once their own withdrawal is lifted, in the records as they
 * were published: in the files as they are now, the other withdrawals find it no more.
 */
export async function findHeirs(
  releases: readonly OriginalRelease[],
  others: readonly Withdrawal[],
  ids: readonly string[],
): Promise<Heirs> {
  const heirs = new Map<string, Withdrawal>();
  if (others.length === 0) return heirs;
  for (const release of releases) {
    const { filter } = await findWithdrawn({ ...release, ids: others.map(({ id }) => id) });
    for (const { id, withdrawn_with } of filter.withdrawn) {
      const heir = others.find((other) => other.id === withdrawn_with);
      if (heir && ids.includes(id)) heirs.set(id, heir);
    }
  }
  return heirs;
}

/** The row of a record that another withdrawal takes all the same. */
export function inherit(row: Withdrawal, heir: Withdrawal): Withdrawal {
  return { ...heir, id: row.id, table: row.table, withdrawn_with: heir.id };
}

/**
 * Lifts the advisory of a withdrawal. What other withdrawals take is hidden by theirs from now on: an
 * advisory is known by its ids, so each of them gives way to one with more.
 */
export function liftAdvisory(advisories: Advisories, lifted: Advisory, heirs: Heirs): Advisories {
  let next = putAdvisory(advisories, { ...lifted, status: 'lifted' });
  for (const heir of new Set([...heirs.values()].map(({ id }) => id))) {
    const own = standingWithdrawal(next, heir);
    if (!own) continue;
    const taken = [...heirs].filter(([, { id }]) => id === heir).map(([id]) => id);
    const ids = [...new Set([...own.ids, ...taken])].sort(compareStrings);
    const versions = [...new Set([...own.versions, ...lifted.versions])].sort(compareStrings);
    next = putAdvisory(next, { ...own, status: 'lifted' });
    next = putAdvisory(next, draftAdvisory({ ...own, ids, versions }));
  }
  return next;
}
