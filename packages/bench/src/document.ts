import { UsageError } from '@tellings/schema';

/** Which tables of docs/benchmarks.md: each benchmark has markers of its own. */
export type TableGroup =
  | 'tables'
  | 'fetch tables'
  | 'extraction tables'
  | 'link tables'
  | 'release tables';

/** The document with what stands between its markers replaced. Throws UsageError without markers. */
export function replaceTables(document: string, tables: string, group: TableGroup): string {
  const start = `<!-- ${group}: start -->`;
  const end = `<!-- ${group}: end -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) {
    throw new UsageError(`docs/benchmarks.md has no markers; put ${start} and ${end} in it`);
  }
  return `${document.slice(0, from + start.length)}\n\n${tables.trim()}\n\n${document.slice(to)}`;
}
