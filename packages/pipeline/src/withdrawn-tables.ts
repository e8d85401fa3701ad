import { join } from 'node:path';
import {
  addTombstones,
  openWithdrawalFilter,
  type ReleaseTables,
  readPublished,
  readRedirects,
  withdrawnIds,
  withholdWithdrawn,
} from '@tellings/publish';
import { type IdChange, type Issue, publicTables, sha256 } from '@tellings/schema';
import type { Dataset } from './dataset.ts';
import type { StageContext } from './stage.ts';

/**
 * Ids of the reports that no stage after `normalise` may use: nothing that is published may rest on
 * them. Those of a withdrawn source are among them, whether or not a release had them.
 */
export async function readWithdrawnReports({
  dataset: { withdrawals },
  store,
  tablePath,
}: Pick<StageContext, 'dataset' | 'store' | 'tablePath'>): Promise<ReadonlySet<string>> {
  const ids = new Set(withdrawnIds(withdrawals));
  if (!withdrawals.some(({ table, lifted }) => table === 'sources' && lifted === null)) return ids;
  for await (const reports of store.readSorted(tablePath('reports'), ['report_id'])) {
    for (const { report_id, source_id } of reports) {
      if (ids.has(String(source_id))) ids.add(String(report_id));
    }
  }
  return ids;
}

/** Parameters of a stage that leaves withdrawn reports out, with what it leaves out. */
export function withWithdrawals(parameters: string, dataset: Dataset): string {
  const ids = withdrawnIds(dataset.withdrawals).toSorted();
  return ids.length === 0 ? parameters : `${parameters} without ${sha256(ids.join('\n'))}`;
}

/** Tables on their way into a release, without what the dataset withdrew. */
export interface WithheldTables {
  readonly tables: ReleaseTables;
  /** One issue a record, once the tables were read. */
  readonly listIssues: () => readonly Issue[];
}

/** Takes withdrawn records out of the other tables and puts their tombstones among the redirects. */
export async function withholdTables(
  dataset: Dataset,
  tables: ReleaseTables,
  redirects: readonly IdChange[],
): Promise<WithheldTables> {
  const { withdrawals } = dataset;
  if (withdrawals.length === 0) {
    const all = { ...tables, redirects: redirects.map((row) => ({ ...row })) };
    return { tables: all, listIssues: () => [] };
  }
  const filter = openWithdrawalFilter(withdrawnIds(withdrawals));
  const previous = await readPublished(join(dataset.folder, 'releases'));
  const before = [...(await readRedirects(previous)).values()];
  const authored = new Set(dataset.redirects.map(({ id }) => id));
  const tombstoned = addTombstones(redirects, withdrawals, before, authored);
  const rest = withholdWithdrawn(tables, publicTables(), filter);
  return {
    tables: { ...rest, redirects: tombstoned.map((row) => ({ ...row })) },
    listIssues: () =>
      filter.withdrawn.map(({ table, id, withdrawn_with }) => ({
        code: 'publish/withdrawn',
        level: 'error',
        stage: 'publish',
        record_id: id,
        path: null,
        message: `the record of ${table} is left out, because ${withdrawn_with} is withdrawn; tellings withdraw --lift restores it`,
        detail: null,
      })),
  };
}
