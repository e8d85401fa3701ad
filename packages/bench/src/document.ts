import { UsageError } from '@tellings/schema';

const start = '<!-- tables: start -->';
const end = '<!-- tables: end -->';

/** The document with what stands between its markers replaced. Throws UsageError without markers. */
export function replaceTables(document: string, tables: string): string {
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) {
    throw new UsageError(`docs/benchmarks.md has no markers; put ${start} and ${end} in it`);
  }
  return `${document.slice(0, from + start.length)}\n\n${tables.trim()}\n\n${document.slice(to)}`;
}
