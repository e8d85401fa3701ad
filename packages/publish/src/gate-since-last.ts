import type { DatasetSpec } from '@tellings/schema';
import type { Change, RuleId } from './change-rule.ts';
import { atMost, type Gate } from './gate-bound.ts';
import { type SinceLastGateId, sinceLastGates, smallNumber } from './gate-default.ts';
import { ownsIds } from './id-change.ts';
import { isStatement } from './restatement.ts';
import type { TableCounts, TableStatistics } from './table-statistics.ts';

type Limits = NonNullable<NonNullable<DatasetSpec['gates']>['since_last']>;

/**
 * Gates on what differs from the release before: a table that shrank, values that changed in
 * great number, a field that emptied, a source that fell silent, claims that agree less, ids and
 * keys that mean something else now. A gate over the fields of a table states the worst of them,
 * and where some are breached, each of those.
 */
export function measureSinceLast(
  limits: Limits,
  statistics: ReadonlyMap<string, TableStatistics>,
  changes: readonly Change[],
): readonly Gate[] {
  const tables = [...statistics.values()].filter(({ before }) => before.recordCount > 0);
  // A redirect changes its kind, and has targets or none, because of what other gates measure.
  const records = tables.filter(({ table }) => table !== 'redirects');
  const [reports, claims] = [statistics.get('reports'), statistics.get('claims')];
  const countOf = (rule: RuleId): number =>
    changes.filter((change) => change.rule === rule).reduce((sum, { count }) => sum + count, 0);
  return [
    ...tables.filter(({ table }) => ownsIds(table)).map((table) => idsGone(limits, table, changes)),
    ...records.flatMap((table) => overFields('values_changed', limits, table, shareChanged)),
    ...records.flatMap((table) => overFields('fill_rate_fall', limits, table, fillRateFall)),
    atMost('since_last.ids_returned', countOf('record-returned'), limitOf('ids_returned', limits)),
    atMost('since_last.keys_reused', countOf('record-reused'), limitOf('keys_reused', limits)),
    ...(reports ? [sourcesGone(limits, reports)] : []),
    ...(claims ? [disagreementRise(limits, claims)] : []),
  ];
}

function limitOf(name: SinceLastGateId, limits: Limits): number {
  return limits[name] ?? defaultOf(name);
}

function defaultOf(name: SinceLastGateId): number {
  return sinceLastGates.find(({ gate }) => gate === name)?.limit ?? 0;
}

/** The limit on a share of `count` records; one that the dataset states holds as it stands. */
function shareLimit(name: SinceLastGateId, limits: Limits, count: number): number {
  const stated = limits[name];
  if (stated !== undefined) return stated;
  return Math.min(1, Math.max(defaultOf(name), smallNumber / Math.max(1, count)));
}

/** A withdrawal is decided elsewhere. Statements move with what they are about, which is counted. */
const goneRules: readonly RuleId[] = [
  'record-left',
  'record-moved',
  'record-rekeyed',
  'record-removed',
  'record-retired',
];

function idsGone(
  limits: Limits,
  { table, before }: TableStatistics,
  changes: readonly Change[],
): Gate {
  const rules = isStatement(table)
    ? goneRules.filter((rule) => rule !== 'record-moved')
    : goneRules;
  const gone = changes
    .filter((change) => change.table === table && rules.includes(change.rule))
    .reduce((sum, { count }) => sum + count, 0);
  const limit = shareLimit('ids_gone', limits, before.recordCount);
  return atMost(`since_last.ids_gone.${table}`, gone / before.recordCount, limit);
}

type Measure = (statistics: TableStatistics, field: string) => number;

function overFields(
  name: 'values_changed' | 'fill_rate_fall',
  limits: Limits,
  statistics: TableStatistics,
  measure: Measure,
): readonly Gate[] {
  const { table, before, fields } = statistics;
  const limit = shareLimit(name, limits, before.recordCount);
  const gates = fields.map((field) =>
    atMost(`since_last.${name}.${table}.${field}`, measure(statistics, field), limit),
  );
  const breached = gates.filter(({ is_passed }) => !is_passed);
  if (breached.length > 0) return breached;
  const worst = gates.reduce((most, { value }) => Math.max(most, value), 0);
  return [atMost(`since_last.${name}.${table}`, worst, limit)];
}

function shareChanged({ keptCount, changed }: TableStatistics, field: string): number {
  return (changed.get(field) ?? 0) / Math.max(1, keptCount);
}

/** A field that is new fills; a table that has become empty is told of as gone. */
function fillRateFall({ before, after }: TableStatistics, field: string): number {
  if (after.recordCount === 0) return 0;
  const rate = ({ filled, recordCount }: TableCounts): number =>
    (filled.get(field) ?? 0) / Math.max(1, recordCount);
  return Math.max(0, rate(before) - rate(after));
}

function sourcesGone(limits: Limits, { before, after }: TableStatistics): Gate {
  const gone = [...before.bySource.keys()].filter((source) => !after.bySource.has(source));
  return atMost('since_last.sources_gone', gone.length, limitOf('sources_gone', limits));
}

function disagreementRise(limits: Limits, { before, after }: TableStatistics): Gate {
  const rate = ({ claims }: TableCounts): number =>
    claims.disagreeing / Math.max(1, claims.compared);
  const rise = before.claims.compared === 0 ? 0 : Math.max(0, rate(after) - rate(before));
  const limit = shareLimit('disagreement_rise', limits, before.claims.compared);
  return atMost('since_last.disagreement_rise', rise, limit);
}
