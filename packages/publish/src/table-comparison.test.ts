import { canonicalJson, compareStrings, tableSchema } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recording } from '../test/specimen-tables.ts';
import type { Change } from './change-rule.ts';
import { readerSchema } from './reader-schema.ts';
import { type KeyedLine, openTableComparison } from './table-comparison.ts';
import type { TableRecord } from './table-state.ts';

const schema = tableSchema('recordings');
const ids = { redirectOf: () => undefined, isLive: () => false, wasGone: () => false };

type Table = ReadonlyMap<string, TableRecord>;

function keyed(record: TableRecord | undefined): KeyedLine | null {
  if (!record) return null;
  const key = String(record.recording_id);
  return { key, line: canonicalJson(record), sha256: '', record };
}

function compare(before: Table, after: Table) {
  const comparison = openTableComparison(schema, readerSchema(schema), ids);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareStrings);
  for (const key of keys) comparison.compare(keyed(before.get(key)), keyed(after.get(key)));
  return { changes: comparison.finish(), statistics: comparison.statistics() };
}

const table = fc
  .uniqueArray(
    fc.record({
      recording_id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      title: fc.constantFrom(null, 'One', 'Two'),
      medium: fc.constantFrom(null, 'audio', 'video'),
    }),
    { selector: ({ recording_id }) => recording_id },
  )
  .map(
    (rows): Table =>
      new Map(
        rows.map(({ recording_id, title, medium }) => [
          recording_id,
          recording(recording_id, { title, medium }),
        ]),
      ),
  );

/** Rows by what they are of, counted from the tables as a whole. */
function expected(before: Table, after: Table): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [key, record] of after) {
    const old = before.get(key);
    if (!old) add('added');
    else for (const field of ['title', 'medium']) if (old[field] !== record[field]) add(field);
  }
  for (const key of before.keys()) if (!after.has(key)) add('gone');
  return counts;
}

function names({ rule, field }: Change): string {
  if (rule === 'record-added') return 'added';
  return field ?? 'gone';
}

describe('the comparison of two tables', () => {
  test('agrees with a count over the whole tables', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const { changes } = compare(before, after);
        const found = new Map<string, number>();
        for (const change of changes) {
          found.set(names(change), (found.get(names(change)) ?? 0) + change.count);
        }
        expect(found).toEqual(expected(before, after));
      }),
    );
  });

  test('of a table with itself is empty', () => {
    fc.assert(
      fc.property(table, (one) => {
        expect(compare(one, one).changes).toEqual([]);
      }),
    );
  });

  test('counts both tables as they are', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const { statistics } = compare(before, after);
        for (const [counts, records] of [
          [statistics.before, before],
          [statistics.after, after],
        ] as const) {
          expect(counts.recordCount).toBe(records.size);
          const titled = [...records.values()].filter(({ title }) => title !== null);
          expect(counts.filled.get('title')).toBe(titled.length);
        }
        const kept = [...after.keys()].filter((key) => before.has(key));
        expect(statistics.keptCount).toBe(kept.length);
      }),
    );
  });

  test('does not parse a record that did not change', () => {
    const record = recording('a');
    const line = canonicalJson(record);
    const comparison = openTableComparison(schema, readerSchema(schema), ids);
    const before = {
      key: 'a',
      line,
      sha256: '',
      get record(): TableRecord {
        throw new Error('parsed');
      },
    };
    comparison.compare(before, { key: 'a', line, sha256: '', record });
    expect(comparison.statistics().before.recordCount).toBe(1);
    expect(comparison.finish()).toEqual([]);
  });
});
