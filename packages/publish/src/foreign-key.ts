import { publicTables } from '@tellings/schema';
import type { ReleaseTables, TableRecord } from './table-state.ts';

/** `field` of `table` holds null, one key or a list of keys of `references`. */
export interface ForeignKey {
  readonly table: string;
  readonly field: string;
  readonly references: string;
}

export const foreignKeys: readonly ForeignKey[] = [
  { table: 'claims', field: 'recording_id', references: 'recordings' },
  { table: 'claims', field: 'report_id', references: 'reports' },
  { table: 'consensus', field: 'recording_id', references: 'recordings' },
  { table: 'copy_groups', field: 'canonical_report_id', references: 'reports' },
  { table: 'copy_groups', field: 'report_ids', references: 'reports' },
  { table: 'duplicate_pairs', field: 'left_report_id', references: 'reports' },
  { table: 'duplicate_pairs', field: 'right_report_id', references: 'reports' },
  { table: 'event_tellings', field: 'best_event_id', references: 'events' },
  { table: 'event_tellings', field: 'event_id', references: 'events' },
  { table: 'event_tellings', field: 'report_id', references: 'reports' },
  { table: 'event_tellings', field: 'rival_event_id', references: 'events' },
  { table: 'events', field: 'founding_report_id', references: 'reports' },
  { table: 'pending_reports', field: 'best_recording_id', references: 'recordings' },
  { table: 'pending_reports', field: 'report_id', references: 'reports' },
  { table: 'recordings', field: 'founding_report_id', references: 'reports' },
  { table: 'recordings', field: 'predecessor_id', references: 'recordings' },
  { table: 'report_versions', field: 'report_id', references: 'reports' },
  { table: 'reports', field: 'source_id', references: 'sources' },
  { table: 'tellings', field: 'copied_from_report_id', references: 'reports' },
  { table: 'tellings', field: 'recording_id', references: 'recordings' },
  { table: 'tellings', field: 'report_id', references: 'reports' },
  { table: 'tellings', field: 'rival_recording_id', references: 'recordings' },
];

/** Every reference to a record that is not in the release, as one sentence each, in table order. */
export function findDanglingKeys(tables: ReleaseTables): readonly string[] {
  const keys = new Map(
    publicTables().map(({ table, primaryKey }) => [
      table,
      new Set((tables[table] ?? []).map((record) => record[primaryKey[0] ?? ''])),
    ]),
  );
  return foreignKeys.flatMap(({ table, field, references }) =>
    (tables[table] ?? []).flatMap((record) =>
      [record[field]]
        .flat()
        .filter((key) => key !== null && key !== undefined && !keys.get(references)?.has(key))
        .map((key) => `${table} ${name(table, record)}: ${field} ${key} is not in ${references}`),
    ),
  );
}

function name(table: string, record: TableRecord): string {
  const schema = publicTables().find((candidate) => candidate.table === table);
  return String(record[schema?.primaryKey[0] ?? '']);
}

/** Ids that stand for a record of the release, in whichever table. */
function liveIds(tables: ReleaseTables): ReadonlySet<unknown> {
  const ids = publicTables()
    .filter(({ table }) => table !== 'redirects')
    .flatMap(({ table, primaryKey }) =>
      (tables[table] ?? []).map((record) => record[primaryKey[0] ?? '']),
    );
  return new Set(ids);
}

const targetBounds: Readonly<Record<string, readonly [number, number]>> = {
  moved: [1, 1],
  split: [2, Number.POSITIVE_INFINITY],
  retired: [0, 0],
  withdrawn: [0, 0],
};

/**
 * Rules of redirects, broken ones as one sentence each: a redirected id is gone, its targets are
 * live (so there is no chain and no cycle), and their number fits the kind.
 */
export function findBrokenRedirects(tables: ReleaseTables): readonly string[] {
  const live = liveIds(tables);
  return (tables.redirects ?? []).flatMap((redirect) => {
    const targets = [redirect.targets].flat();
    const [least, most] = targetBounds[String(redirect.kind)] ?? [0, 0];
    const problems: string[] = [];
    if (live.has(redirect.id)) problems.push('the id is still a record');
    if (targets.length < least || targets.length > most) {
      problems.push(`${redirect.kind} cannot have ${targets.length} targets`);
    }
    for (const target of targets) {
      if (!live.has(target)) problems.push(`the target ${target} is not a record`);
    }
    return problems.map((problem) => `redirect ${redirect.id}: ${problem}`);
  });
}
