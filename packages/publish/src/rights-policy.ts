import {
  compareStrings,
  FatalError,
  publicTables,
  type ReleaseManifest,
  type TableSchema,
} from '@tellings/schema';
import type { ReleaseTables, TableRecord } from './table-state.ts';

export type RightsAction = 'publish' | 'withhold';
export type TextRights = 'open' | 'closed';
export type Withheld = ReleaseManifest['withheld'][number];

/**
 * What may leave the private store: class of the field, then rights of the record's source.
 * A class that is not listed stops the release. There is no action `hash`: whoever guesses a
 * headline could confirm it by its digest. `source_text` is never published, because a public
 * table tells of reports and must not carry them.
 */
export const rightsPolicy: Readonly<Record<string, Readonly<Record<TextRights, RightsAction>>>> = {
  fact: { open: 'publish', closed: 'publish' },
  own_annotation: { open: 'publish', closed: 'publish' },
  identifier: { open: 'publish', closed: 'publish' },
  link: { open: 'publish', closed: 'publish' },
  fingerprint: { open: 'publish', closed: 'publish' },
  headline: { open: 'publish', closed: 'withhold' },
  personal: { open: 'publish', closed: 'withhold' },
  quotation: { open: 'publish', closed: 'withhold' },
  source_text: { open: 'withhold', closed: 'withhold' },
};

/** Reason code under `unknown` of a record whose value exists but was withheld. */
const withheldReason = 'withheld-by-rights';

export interface RightsOutcome {
  readonly tables: ReleaseTables;
  /** Values withheld, counted by table, field and rule, sorted. */
  readonly withheld: readonly Withheld[];
}

/**
 * Takes out of every table what the rights of its source do not let through: a nullable field
 * becomes null, a list becomes empty. A record without a known source counts as closed.
 * Throws FatalError for a table, field or rights class that the schemas do not know.
 */
export function applyRightsPolicy(
  tables: ReleaseTables,
  schemas: readonly TableSchema[] = publicTables(),
): RightsOutcome {
  const byName = new Map(schemas.map((schema) => [schema.table, schema]));
  const rightsOf = readTextRights(tables);
  const counts = new Map<string, Withheld>();
  const kept = Object.entries(tables).map(([name, records]) => {
    const schema = byName.get(name);
    if (!schema) throw new FatalError(`${name} is not a public table: it cannot enter a release`);
    return [name, records.map((record) => withhold(record, schema, rightsOf, counts))] as const;
  });
  return {
    tables: Object.fromEntries(kept),
    withheld: [...counts].toSorted(([a], [b]) => compareStrings(a, b)).map(([, count]) => count),
  };
}

function withhold(
  record: TableRecord,
  schema: TableSchema,
  rightsOf: (record: TableRecord) => TextRights,
  counts: Map<string, Withheld>,
): TableRecord {
  const removed: string[] = [];
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => {
    const field = schema.fields.find((candidate) => candidate.name === name);
    const rightsClass = field?.rightsClass ?? null;
    const policy = rightsClass === null ? undefined : policyOf(rightsClass);
    if (!field || rightsClass === null || !policy) {
      throw new FatalError(
        `${schema.table}.${name} has no known rights class (${rightsClass}): state one in its schema and a rule in the rights policy`,
      );
    }
    const rights = rightsOf(record);
    if (policy[rights] === 'publish' || isAbsent(value)) return [name, value];
    removed.push(name);
    count(counts, schema.table, name, rightsClass, rights);
    return [name, emptyValue(field.type, field.isNullable, `${schema.table}.${name}`)];
  });
  return explain(Object.fromEntries(entries), removed);
}

function policyOf(rightsClass: string): Readonly<Record<TextRights, RightsAction>> | undefined {
  return Object.hasOwn(rightsPolicy, rightsClass) ? rightsPolicy[rightsClass] : undefined;
}

/** Tells a withheld value from an unknown one where the table has a place to say so. */
function explain(record: TableRecord, removed: readonly string[]): TableRecord {
  const unknown = record.unknown;
  if (removed.length === 0 || !Array.isArray(unknown)) return record;
  const reasons = removed.map((field) => ({ field, reason: withheldReason }));
  const all: { readonly field: string; readonly reason: string }[] = [...unknown, ...reasons];
  return { ...record, unknown: all.toSorted((a, b) => compareStrings(a.field, b.field)) };
}

function emptyValue(
  type: TableSchema['fields'][number]['type'],
  isNullable: boolean,
  field: string,
): null | readonly never[] {
  if (isNullable) return null;
  if (typeof type === 'object' && 'list' in type) return [];
  throw new FatalError(`${field} must be withheld, but its schema allows neither null nor a list`);
}

/** Whether a field holds nothing: null, an empty list or an empty string. */
export function isAbsent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function count(
  counts: Map<string, Withheld>,
  table: string,
  field: string,
  rightsClass: string,
  rights: TextRights,
): void {
  const rule = `${rightsClass.replaceAll('_', '-')}-${rights}`;
  const key = `${table} ${field} ${rule}`;
  const record_count = (counts.get(key)?.record_count ?? 0) + 1;
  counts.set(key, { table, field, rights_class: rightsClass, rule, record_count });
}

/** A record's source stands in the record itself or in the report it is about. */
export function readTextRights(tables: ReleaseTables): (record: TableRecord) => TextRights {
  const open = new Set(
    (tables.sources ?? [])
      .filter((source) => source.text_rights === 'open')
      .map((source) => source.source_id),
  );
  const sourceOfReport = new Map(
    (tables.reports ?? []).map((report) => [report.report_id, report.source_id]),
  );
  return (record) =>
    open.has(record.source_id ?? sourceOfReport.get(record.report_id)) ? 'open' : 'closed';
}
