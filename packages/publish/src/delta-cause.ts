import type { Redirect } from '@tellings/schema';
import type { DeltaCause } from './delta.ts';
import { foreignKeys } from './foreign-key.ts';
import { createIdSet } from './id-set.ts';
import { referencedIds } from './reference-check.ts';
import type { TableRecord } from './table-state.ts';

/** What may explain a change besides the records themselves. */
export interface CauseContext {
  /** Redirects of the release that is made, but for those of statements. */
  readonly redirects: readonly Redirect[];
  /** Whether a correction of the dataset names the record. */
  readonly isCorrected: (table: string, key: string) => boolean;
}

/** A change of one record; one side is null. */
export interface RecordChange {
  readonly table: string;
  readonly key: string;
  readonly before: TableRecord | null;
  readonly after: TableRecord | null;
}

/**
 * Makes the function that tells why a record changed: its id was withdrawn, merged or split, a
 * correction names it, what was captured of it or of its report is new, gone or another, or else
 * our own code and tables. Changes of `sources` and `reports` come first: others hang on them.
 */
export function openDeltaCauses(context: CauseContext): (change: RecordChange) => DeltaCause {
  const kinds = new Map<string, unknown>(context.redirects.map(({ id, kind }) => [id, kind]));
  const merged = new Set(
    context.redirects
      .filter(({ kind }) => kind === 'moved' || kind === 'split')
      .flatMap(({ id, targets }) => [id, ...referencedIds(targets)]),
  );
  const changedReports = createIdSet();
  return (change) => {
    const { table, key } = change;
    const isOfSource = isCapturedAnew(change) || refersTo(change, changedReports);
    if (table === 'reports' && isOfSource) changedReports.add(key);
    if (kinds.get(key) === 'withdrawn') return 'withdrawal';
    if (merged.has(key)) return 'merge';
    if (context.isCorrected(table, key)) return 'correction';
    return isOfSource ? 'source' : 'pipeline';
  };
}

const capturedTables: readonly string[] = ['report_versions', 'reports', 'sources'];

/** A source, a report or a version of one that is new or gone, or whose text has another digest. */
function isCapturedAnew({ table, before, after }: RecordChange): boolean {
  if (!capturedTables.includes(table)) return false;
  if (before === null || after === null) return true;
  return before.text_sha256 !== after.text_sha256;
}

function refersTo(
  { table, before, after }: RecordChange,
  reports: { has(id: string): boolean },
): boolean {
  return foreignKeys.some(
    (key) =>
      key.table === table &&
      key.references === 'reports' &&
      [before, after].some((record) =>
        referencedIds(record?.[key.field]).some((id) => reports.has(id)),
      ),
  );
}
