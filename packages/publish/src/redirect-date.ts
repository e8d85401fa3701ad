import type { ReleaseTables, TableRecord } from './table-state.ts';

/** Tables in which redirects that are new, `since` null, begin with a version. */
export function dateRedirects(tables: ReleaseTables, version: string): ReleaseTables {
  const { redirects = [] } = tables;
  const date = (redirect: TableRecord): TableRecord =>
    redirect.since === null ? { ...redirect, since: version } : redirect;
  return { ...tables, redirects: redirects.map(date) };
}
