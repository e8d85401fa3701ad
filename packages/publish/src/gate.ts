import { compareStrings, type DatasetSpec, UsageError } from '@tellings/schema';
import type { Change } from './change-rule.ts';
import { atLeast, atMost, type Gate } from './gate-bound.ts';
import { measureSinceLast } from './gate-since-last.ts';
import type { TableStatistics } from './table-statistics.ts';

export type { Gate } from './gate-bound.ts';

export interface GateRequest {
  readonly spec: DatasetSpec;
  /** By table, of what would be published. */
  readonly statistics: ReadonlyMap<string, TableStatistics>;
  readonly quarantinedCount: number;
  /** What differs from the release before; null where there is none to be measured against. */
  readonly changes: readonly Change[] | null;
}

/**
 * Measures the gates of dataset.yml, sorted by id: bounds on the release itself and, where one
 * went before it, on what differs from that. `quarantine_rate` is quarantined / (reports +
 * quarantined): in = out + quarantined.
 * Throws UsageError for a gate on a table or field that does not exist.
 */
export function measureGates(request: GateRequest): readonly Gate[] {
  const { spec, statistics, quarantinedCount, changes } = request;
  const gates: Gate[] = [
    ...countGates(spec, statistics),
    ...Object.entries(spec.gates?.fill_rates ?? {}).map(([column, least]) =>
      atLeast(`fill_rates.${column}`, fillRate(column, statistics), least),
    ),
    ...(changes ? measureSinceLast(spec.gates?.since_last ?? {}, statistics, changes) : []),
  ];
  const most = spec.gates?.quarantine_rate;
  if (most !== undefined) {
    const reportCount = statistics.get('reports')?.after.recordCount ?? 0;
    const rate = quarantinedCount / Math.max(1, reportCount + quarantinedCount);
    gates.push(atMost('quarantine_rate', rate, most));
  }
  return gates.toSorted((a, b) => compareStrings(a.gate_id, b.gate_id));
}

/** Gates that stop the release: not passed, and no exception says that it is meant. */
export function breachedGates(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(({ is_passed, exception = null }) => !is_passed && exception === null);
}

function countGates(
  spec: DatasetSpec,
  statistics: ReadonlyMap<string, TableStatistics>,
): readonly Gate[] {
  return Object.entries(spec.gates?.counts ?? {}).flatMap(([table, { min, max }]) => {
    const count = statisticsOf(table, `counts.${table}`, statistics).after.recordCount;
    const gates: Gate[] = [];
    if (min !== undefined) gates.push(atLeast(`counts.${table}.min`, count, min));
    if (max !== undefined) gates.push(atMost(`counts.${table}.max`, count, max));
    return gates;
  });
}

function fillRate(column: string, statistics: ReadonlyMap<string, TableStatistics>): number {
  const [table = '', field = ''] = column.split('.');
  const { fields, after } = statisticsOf(table, `fill_rates.${column}`, statistics);
  if (!fields.includes(field)) {
    throw new UsageError(`dataset.yml: gates.fill_rates.${column}: ${table} has no field ${field}`);
  }
  return after.recordCount === 0 ? 1 : (after.filled.get(field) ?? 0) / after.recordCount;
}

function statisticsOf(
  table: string,
  path: string,
  statistics: ReadonlyMap<string, TableStatistics>,
): TableStatistics {
  const found = statistics.get(table);
  if (found) return found;
  const known = [...statistics.keys()].sort(compareStrings).join(', ');
  throw new UsageError(`dataset.yml: gates.${path}: no table is called ${table}; known: ${known}`);
}
