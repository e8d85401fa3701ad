import {
  compareStrings,
  type DatasetSpec,
  type ReleaseManifest,
  UsageError,
} from '@tellings/schema';
import { isAbsent } from './rights-policy.ts';
import type { TableState } from './table-state.ts';

export type Gate = ReleaseManifest['gates'][number];

/**
 * Measures the gates of dataset.yml on what would be published, sorted by id.
 * `quarantine_rate` is quarantined / (reports + quarantined): in = out + quarantined.
 * Throws UsageError for a gate on a table or field that does not exist.
 */
export function measureGates(
  spec: DatasetSpec,
  states: ReadonlyMap<string, TableState>,
  quarantinedCount: number,
): readonly Gate[] {
  const gates: Gate[] = [
    ...countGates(spec, states),
    ...Object.entries(spec.gates?.fill_rates ?? {}).map(([column, least]) =>
      gate(`fill_rates.${column}`, fillRate(column, states), least, 'min'),
    ),
  ];
  const most = spec.gates?.quarantine_rate;
  if (most !== undefined) {
    const reportCount = states.get('reports')?.records.length ?? 0;
    const rate = quarantinedCount / Math.max(1, reportCount + quarantinedCount);
    gates.push(gate('quarantine_rate', rate, most, 'max'));
  }
  return gates.toSorted((a, b) => compareStrings(a.gate_id, b.gate_id));
}

function countGates(spec: DatasetSpec, states: ReadonlyMap<string, TableState>): readonly Gate[] {
  return Object.entries(spec.gates?.counts ?? {}).flatMap(([table, { min, max }]) => {
    const count = stateOf(table, `counts.${table}`, states).records.length;
    const gates: Gate[] = [];
    if (min !== undefined) gates.push(gate(`counts.${table}.min`, count, min, 'min'));
    if (max !== undefined) gates.push(gate(`counts.${table}.max`, count, max, 'max'));
    return gates;
  });
}

function fillRate(column: string, states: ReadonlyMap<string, TableState>): number {
  const [table = '', field = ''] = column.split('.');
  const { schema, records } = stateOf(table, `fill_rates.${column}`, states);
  if (!schema.fields.some(({ name }) => name === field)) {
    throw new UsageError(`dataset.yml: gates.fill_rates.${column}: ${table} has no field ${field}`);
  }
  const filled = records.filter((record) => !isAbsent(record[field])).length;
  return records.length === 0 ? 1 : filled / records.length;
}

function stateOf(table: string, path: string, states: ReadonlyMap<string, TableState>): TableState {
  const state = states.get(table);
  if (state) return state;
  const known = [...states.keys()].join(', ');
  throw new UsageError(`dataset.yml: gates.${path}: no table is called ${table}; known: ${known}`);
}

function gate(gate_id: string, value: number, limit: number, bound: 'min' | 'max'): Gate {
  return { gate_id, is_passed: bound === 'min' ? value >= limit : value <= limit, value, limit };
}
