import { type ReleaseEffects, type ReleaseResult, writeRelease } from '../src/index.ts';
import type { ReleaseRequest } from '../src/release-plan.ts';
import {
  type ListedTables,
  report,
  specimenRequest,
  specimenTables,
  telling,
} from './specimen-tables.ts';
import { effects } from './temporary-folder.ts';

/** Publishes tables after whatever the folder holds already. */
export async function publish(
  folder: string,
  tables: ListedTables = specimenTables(),
  fields: Partial<ReleaseRequest> = {},
  more: Partial<ReleaseEffects> = {},
): Promise<ReleaseResult> {
  return writeRelease(specimenRequest({ tables, ...fields }), folder, { ...effects, ...more });
}

/** The specimen with one telling more, which is a minor change. */
export function grownTables(): ListedTables {
  const tables = specimenTables();
  const extra = report('gazette', 'four.txt');
  return {
    ...tables,
    reports: [...(tables.reports ?? []), extra],
    tellings: [...(tables.tellings ?? []), telling(extra, 'tape-2020')],
  };
}
