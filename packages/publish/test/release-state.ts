/** A release in memory, and what the rules say of two of them. Everything in it is invented. */
import {
  canonicalJson,
  compareStrings,
  type FieldSchema,
  publicTables,
  type Redirect,
  sha256,
  type TableSchema,
} from '@tellings/schema';
import type { Change } from '../src/change-rule.ts';
import type { IdLookup } from '../src/id-change.ts';
import { readerSchema } from '../src/reader-schema.ts';
import { compareReleases, type ReleaseDescription } from '../src/release-diff.ts';
import type { WriterSchema } from '../src/schema-comparison.ts';
import {
  type KeyedLine,
  openTableComparison,
  type TableComparison,
} from '../src/table-comparison.ts';
import { keyOf, type TableRecord } from '../src/table-state.ts';
import type { TableStatistics } from '../src/table-statistics.ts';
import { specimenTables } from './specimen-tables.ts';

export interface ReleaseState {
  readonly schemas: readonly TableSchema[];
  /** Rules that only a writer keeps, by table. */
  readonly writers: Readonly<Record<string, WriterSchema>>;
  readonly tables: Readonly<Record<string, readonly TableRecord[]>>;
  readonly licence: string;
  readonly metadata: NonNullable<ReleaseDescription['metadata']>;
  readonly files: readonly { readonly path: string; readonly media_type: string }[];
  /** Ids that releases before lost. */
  readonly goneIds: readonly string[];
}

export function specimenState(): ReleaseState {
  return {
    schemas: publicTables(),
    writers: {
      recordings: {
        properties: {
          recording_id: { type: 'string', pattern: '^[a-z0-9-]+$', maxLength: 40 },
          speaker_name: { type: 'string', minLength: 1, enum: ['The exiled prime minister'] },
        },
      },
    },
    tables: specimenTables(),
    licence: 'CC-BY-4.0',
    metadata: { title: 'Specimen', description: 'Invented.', creators: ['A. Writer'] },
    files: [
      { path: 'README.md', media_type: 'text/markdown' },
      { path: 'delta/1.2.2..1.2.3.jsonl', media_type: 'application/jsonl' },
    ],
    goneIds: [],
  };
}

export interface ComparedStates {
  readonly changes: readonly Change[];
  readonly statistics: ReadonlyMap<string, TableStatistics>;
}

/** Compares two releases as the publisher does: every table by its keys, then what they say. */
export function compareStates(before: ReleaseState, after: ReleaseState): ComparedStates {
  const ids = lookupOf(after);
  const comparisons = new Map<string, TableComparison>();
  for (const schema of after.schemas) {
    const old = before.schemas.find(({ table }) => table === schema.table);
    const comparison = openTableComparison(schema, old ? readerSchema(old) : null, ids);
    comparisons.set(schema.table, comparison);
    const [left, right] = [
      linesOf(old ? (before.tables[schema.table] ?? []) : [], old ?? schema),
      linesOf(after.tables[schema.table] ?? [], schema),
    ];
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort(compareStrings);
    for (const key of keys) comparison.compare(left.get(key) ?? null, right.get(key) ?? null);
  }
  const records = [...comparisons.values()].flatMap((comparison) => comparison.finish());
  return {
    changes: compareReleases(describe(before), describe(after), records),
    statistics: new Map([...comparisons].map(([table, one]) => [table, one.statistics()])),
  };
}

function lookupOf({ tables, schemas, goneIds }: ReleaseState): IdLookup {
  const live = new Set(
    schemas
      .filter(({ table }) => table !== 'redirects')
      .flatMap(({ table, primaryKey }) =>
        (tables[table] ?? []).map((record) => keyOf(record, primaryKey)),
      ),
  );
  const redirects = (tables.redirects ?? []) as unknown as readonly Redirect[];
  return {
    redirectOf: (id) => redirects.find((redirect) => redirect.id === id),
    isLive: (id) => live.has(id),
    wasGone: (id) => goneIds.includes(id),
  };
}

function linesOf(
  records: readonly TableRecord[],
  schema: TableSchema,
): ReadonlyMap<string, KeyedLine> {
  return new Map(
    records.map((record) => {
      const line = canonicalJson(record);
      const key = keyOf(record, schema.primaryKey);
      return [key, { key, line, sha256: sha256(line), record }];
    }),
  );
}

function describe({
  schemas,
  writers,
  licence,
  metadata,
  files,
}: ReleaseState): ReleaseDescription {
  return {
    licence,
    metadata,
    files: [
      ...files,
      ...schemas.map(({ table }) => ({
        path: `data/${table}.jsonl`,
        media_type: 'application/jsonl',
      })),
    ],
    tables: schemas.map((schema) => ({
      table: schema.table,
      primaryKey: schema.primaryKey,
      reader: readerSchema(schema),
      writer: writers[schema.table] ?? null,
      units: Object.fromEntries(schema.fields.map(({ name, unit }) => [name, unit])),
    })),
  };
}

/** The release with one table's schema changed. */
export function withSchema(
  state: ReleaseState,
  table: string,
  change: (schema: TableSchema) => TableSchema,
): ReleaseState {
  const schemas = state.schemas.map((schema) => (schema.table === table ? change(schema) : schema));
  return { ...state, schemas };
}

/** The release with one field's schema changed. */
export function withField(
  state: ReleaseState,
  table: string,
  name: string,
  change: Partial<FieldSchema>,
): ReleaseState {
  return withSchema(state, table, (schema) => ({
    ...schema,
    fields: schema.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
  }));
}

/** The release with the records of one table changed. */
export function withRecords(
  state: ReleaseState,
  table: string,
  change: (records: readonly TableRecord[]) => readonly TableRecord[],
): ReleaseState {
  return { ...state, tables: { ...state.tables, [table]: change(state.tables[table] ?? []) } };
}
