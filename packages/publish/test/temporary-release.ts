import {
  planRelease,
  type ReleaseResult,
  type ReleaseTables,
  readPublished,
  writeRelease,
} from '../src/index.ts';
import { report, specimenRequest, specimenTables, telling } from './specimen-tables.ts';
import { effects } from './temporary-folder.ts';

/** Publishes tables after whatever the folder holds already. */
export async function publish(
  folder: string,
  tables: ReleaseTables = specimenTables(),
): Promise<ReleaseResult> {
  const previous = await readPublished(folder);
  return writeRelease(planRelease(specimenRequest({ tables, previous })), folder, effects);
}

/** The specimen with one telling more, which is a minor change. */
export function grownTables(): ReleaseTables {
  const tables = specimenTables();
  const extra = report('gazette', 'four.txt');
  return {
    ...tables,
    reports: [...(tables.reports ?? []), extra],
    tellings: [...(tables.tellings ?? []), telling(extra, 'tape-2020')],
  };
}
