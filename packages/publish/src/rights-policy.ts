import {
  compareStrings,
  FatalError,
  type ReleaseManifest,
  type TableSchema,
} from '@tellings/schema';
import { createIdSet } from './id-set.ts';
import type { TableRecord } from './table-state.ts';

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

/** Takes out of records what the rights of their source do not let through, and counts it. */
export interface RightsPolicy {
  /**
   * The record as it may be published: a nullable field becomes null, a list becomes empty. Records
   * of `sources` come first, then those of `reports`, because the others' rights hang on them.
   */
  apply(record: TableRecord): TableRecord;
}

/** What the rights of records hang on, gathered as tables are read. */
export interface TextRightsReader {
  /** Learns from a record of `sources` or `reports`; of other tables it learns nothing. */
  learn(table: string, record: TableRecord): void;
  /** A record without a known source counts as closed. */
  rightsOf(record: TableRecord): TextRights;
}

/** A record's source stands in the record itself or in the report it is about. */
export function openTextRights(): TextRightsReader {
  const openSources = new Set<unknown>();
  const openReports = createIdSet();
  const isOpen = ({ source_id, report_id }: TableRecord): boolean =>
    typeof source_id === 'string'
      ? openSources.has(source_id)
      : typeof report_id === 'string' && openReports.has(report_id);
  return {
    learn: (table, record) => {
      if (table === 'sources' && record.text_rights === 'open') openSources.add(record.source_id);
      if (table === 'reports' && isOpen(record)) openReports.add(String(record.report_id));
    },
    rightsOf: (record) => (isOpen(record) ? 'open' : 'closed'),
  };
}

/**
 * Opens the policy of one table; what it withholds is added to `counts`.
 * Throws FatalError for a rights class without a rule, or a field that cannot be emptied. `apply`
 * throws FatalError for a field that the schema does not know.
 */
export function openRightsPolicy(
  schema: TableSchema,
  rights: TextRightsReader,
  counts: WithheldCounts,
): RightsPolicy {
  const names = new Set(schema.fields.map(({ name }) => name));
  const withheldBy = {
    open: withheldFields(schema, 'open'),
    closed: withheldFields(schema, 'closed'),
  };
  return {
    apply: (record) => {
      for (const name in record) {
        if (!names.has(name)) throw unclassified(schema.table, name, null);
      }
      rights.learn(schema.table, record);
      const of = rights.rightsOf(record);
      const removed = withheldBy[of].filter(({ name }) => !isAbsent(record[name]));
      if (removed.length === 0) return record;
      for (const field of removed) count(counts, schema.table, field, of);
      const emptied = removed.map((field) => [field.name, emptyValue(field, schema.table)]);
      return explain({ ...record, ...Object.fromEntries(emptied) }, removed);
    },
  };
}

/** Values withheld, by table, field and rule. */
export type WithheldCounts = Map<string, Withheld>;

/** What was withheld, sorted. */
export function listWithheld(counts: WithheldCounts): readonly Withheld[] {
  return [...counts].toSorted(([a], [b]) => compareStrings(a, b)).map(([, withheld]) => withheld);
}

interface WithheldField {
  readonly name: string;
  readonly rightsClass: string;
  readonly type: TableSchema['fields'][number]['type'];
  readonly isNullable: boolean;
}

function withheldFields(schema: TableSchema, rights: TextRights): readonly WithheldField[] {
  return schema.fields.flatMap(({ name, rightsClass, type, isNullable }) => {
    const policy = rightsClass === null ? undefined : policyOf(rightsClass);
    if (rightsClass === null || !policy) throw unclassified(schema.table, name, rightsClass);
    return policy[rights] === 'publish' ? [] : [{ name, rightsClass, type, isNullable }];
  });
}

function unclassified(table: string, name: string, rightsClass: string | null): FatalError {
  return new FatalError(
    `${table}.${name} has no known rights class (${rightsClass}): state one in its schema and a rule in the rights policy`,
  );
}

function policyOf(rightsClass: string): Readonly<Record<TextRights, RightsAction>> | undefined {
  return Object.hasOwn(rightsPolicy, rightsClass) ? rightsPolicy[rightsClass] : undefined;
}

/** Tells a withheld value from an unknown one where the table has a place to say so. */
function explain(record: TableRecord, removed: readonly WithheldField[]): TableRecord {
  const unknown = record.unknown;
  if (!Array.isArray(unknown)) return record;
  const reasons = removed.map(({ name }) => ({ field: name, reason: withheldReason }));
  const all: { readonly field: string; readonly reason: string }[] = [...unknown, ...reasons];
  return { ...record, unknown: all.toSorted((a, b) => compareStrings(a.field, b.field)) };
}

function emptyValue(field: WithheldField, table: string): null | readonly never[] {
  if (field.isNullable) return null;
  if (typeof field.type === 'object' && 'list' in field.type) return [];
  throw new FatalError(
    `${table}.${field.name} must be withheld, but its schema allows neither null nor a list`,
  );
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
  counts: WithheldCounts,
  table: string,
  { name, rightsClass }: WithheldField,
  rights: TextRights,
): void {
  const rule = `${rightsClass.replaceAll('_', '-')}-${rights}`;
  const key = `${table} ${name} ${rule}`;
  const record_count = (counts.get(key)?.record_count ?? 0) + 1;
  counts.set(key, { table, field: name, rights_class: rightsClass, rule, record_count });
}
