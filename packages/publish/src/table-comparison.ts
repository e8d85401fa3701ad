import { canonicalJson, sha256, type TableSchema } from '@tellings/schema';
import { type Change, changeOf, mostExamples, type RuleId } from './change-rule.ts';
import { type IdLookup, idChange } from './id-change.ts';
import { openReaderCheck } from './reader-check.ts';
import { type ReaderSchema, readerSchema } from './reader-schema.ts';
import { isUnrelated } from './reused-key.ts';
import { compareReaderSchemas } from './schema-comparison.ts';
import type { TableRecord } from './table-state.ts';
import { openTableCount, type TableStatistics } from './table-statistics.ts';

/** One record of a table. `record` may be a getter that parses `line` when it is asked for. */
export interface KeyedLine {
  readonly key: string;
  /** Canonical JSON. */
  readonly line: string;
  readonly sha256: string;
  readonly record: TableRecord;
}

/** Compares one table of two releases, record by record, in the order of their keys. */
export interface TableComparison {
  /**
   * Takes a record of either release, or of both where the key is the same. Called for every
   * record, unchanged ones too: they are counted.
   */
  compare(before: KeyedLine | null, after: KeyedLine | null): void;
  /** What changed; unsorted. Asks `ids.isLive`, so every table must have been read. */
  finish(): readonly Change[];
  /** Counts for the gates, of whatever has been compared so far. */
  statistics(): TableStatistics;
}

/** Records whose key is all that changed are looked for among this many gone and added ones. */
const mostRekeyed = 50_000;

/**
 * Opens the comparison of one table. Without a schema of the release before nothing is compared
 * and records are only counted. Pure; memory grows with the ids that are gone, not with the table.
 */
export function openTableComparison(
  schema: TableSchema,
  previous: ReaderSchema | null,
  ids: IdLookup,
): TableComparison {
  const { table } = schema;
  const count = openTableCount(schema);
  const tally = openTally();
  const gone: string[] = [];
  const rekeyed = openRekeying();
  const check = previous && openReaderCheck(previous);
  const fields = Object.keys(previous?.properties ?? {}).filter((name) =>
    schema.fields.some((field) => field.name === name),
  );
  const isComparable = isSignatureComparable(schema, previous);
  const compareKept = (before: KeyedLine, after: KeyedLine): void => {
    for (const field of fields) {
      if (isEqual(before.record[field], after.record[field])) continue;
      tally.add('value-changed', field, after.key);
      count.addChanged(field);
    }
    if (isComparable && isUnrelated(before.record, after.record)) {
      tally.add('record-reused', null, after.key);
    }
  };
  const isWithdrawn = (key: string): boolean => ids.redirectOf(key)?.kind === 'withdrawn';
  const checkReader = ({ key, record }: KeyedLine): void => {
    for (const field of check?.(record) ?? []) tally.add('record-breaks-reader', field, key);
  };
  return {
    compare: (before, after) => {
      const isSame = before !== null && after !== null && before.line === after.line;
      const isCounted = before !== null && (after !== null || !isWithdrawn(before.key));
      count.add(isSame ? after.record : isCounted ? before.record : null, after?.record ?? null);
      if (isSame || !check) return;
      if (after) checkReader(after);
      if (before && after) compareKept(before, after);
      else if (before) {
        gone.push(before.key);
        rekeyed.addGone(before);
      } else if (after) {
        tally.add(idChange.added(table, after.key, ids), null, after.key);
        rekeyed.addNew(after);
      }
    },
    finish: () => {
      const pairs = rekeyed.pairs();
      for (const key of gone) {
        const rule = idChange.gone(table, key, ids);
        tally.add(rule === 'record-removed' && pairs.has(key) ? 'record-rekeyed' : rule, null, key);
      }
      gone.length = 0;
      return dropExplained(table, tally.changes(table), previous, schema);
    },
    statistics: () => count.statistics(),
  };
}

/** Signatures made with other parameters say nothing of the text; only reports have any. */
function isSignatureComparable(schema: TableSchema, previous: ReaderSchema | null): boolean {
  const field = schema.fields.find(({ name }) => name === 'signature');
  const before = previous?.properties.signature?.contentMediaType;
  return field !== undefined && before === (field.contentMediaType ?? undefined);
}

/** A record that breaks the old schema is no news where the schema has said so. */
function dropExplained(
  table: string,
  changes: readonly Change[],
  previous: ReaderSchema | null,
  schema: TableSchema,
): readonly Change[] {
  if (!previous) return changes;
  const broken = compareReaderSchemas(table, previous, readerSchema(schema))
    .filter(({ severity }) => severity === 'major')
    .map(({ field }) => field?.split('.')[0] ?? null);
  return changes.filter(
    ({ rule, field }) => rule !== 'record-breaks-reader' || !broken.includes(field),
  );
}

function isEqual(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  return canonicalJson(before ?? null) === canonicalJson(after ?? null);
}

interface Tally {
  add(rule: RuleId, field: string | null, key: string): void;
  changes(table: string): readonly Change[];
}

/** Counts by rule and field, with the first keys of each. */
function openTally(): Tally {
  const rows = new Map<
    string,
    { rule: RuleId; field: string | null; count: number; keys: string[] }
  >();
  return {
    add: (rule, field, key) => {
      const name = `${rule} ${field ?? ''}`;
      const row = rows.get(name) ?? { rule, field, count: 0, keys: [] };
      row.count += 1;
      if (row.keys.length < mostExamples) row.keys.push(key);
      rows.set(name, row);
    },
    changes: (table) =>
      [...rows.values()].map(({ rule, field, count, keys }) =>
        changeOf(rule, { table, field, count, examples: keys }),
      ),
  };
}

interface Rekeying {
  addGone(line: KeyedLine): void;
  addNew(line: KeyedLine): void;
  /** Keys that are gone, each of a record that one other key has now. */
  pairs(): ReadonlySet<string>;
}

function openRekeying(): Rekeying {
  const gone = openContents();
  const added = openContents();
  return {
    addGone: gone.add,
    addNew: added.add,
    pairs: () =>
      new Set(
        [...gone.keys].flatMap(([rest, key]) =>
          key !== null && typeof added.keys.get(rest) === 'string' ? [key] : [],
        ),
      ),
  };
}

interface Contents {
  add(line: KeyedLine): void;
  /** Key by digest of the rest of the record; null where several records have that. */
  readonly keys: ReadonlyMap<string, string | null>;
}

function openContents(): Contents {
  const keys = new Map<string, string | null>();
  let count = 0;
  return {
    add: ({ key, line }) => {
      count += 1;
      if (count > mostRekeyed) return;
      const rest = sha256(line.replaceAll(key, ''));
      keys.set(rest, keys.has(rest) ? null : key);
    },
    keys,
  };
}
