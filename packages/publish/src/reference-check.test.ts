import { publicTables, tableSchema } from '@tellings/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recording, report, source, specimenTables, telling } from '../test/specimen-tables.ts';
import { foreignKeys } from './foreign-key.ts';
import { openReferenceCheck, referencedIds } from './reference-check.ts';
import type { TableRecord } from './table-state.ts';

type Tables = Readonly<Record<string, readonly TableRecord[]>>;

function check(tables: Tables, order: readonly string[]) {
  const references = openReferenceCheck();
  for (const table of order) {
    for (const record of tables[table] ?? []) references.observe(tableSchema(table), record);
  }
  return references;
}

/** Every reference to a record that is not there, searched in whole tables. */
function findDanglingKeys(tables: Tables): readonly string[] {
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

const reports = ['one', 'two', 'three'].map((key) => report('gazette', key));
const part = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const tables = fc.record({
  sources: part([source('gazette', 'open')]),
  reports: part(reports),
  recordings: part([recording('tape-1'), recording('tape-2', { predecessor_id: 'tape-1' })]),
  tellings: part(reports.map((of, index) => telling(of, `tape-${index}`))),
  copy_groups: part([
    {
      copy_group_id: 'cpg_0',
      canonical_report_id: reports[0]?.report_id,
      report_ids: reports.map(({ report_id }) => report_id),
    },
  ]),
});

test('finds what the search of whole tables finds, whichever table comes first', () => {
  const names = publicTables().map(({ table }) => table);
  const order = fc.shuffledSubarray(names, { minLength: names.length });
  fc.assert(
    fc.property(tables, order, (some, shuffled) => {
      const found = check(some, shuffled).listDangling();
      expect([...found].sort()).toEqual([...findDanglingKeys(some)].sort());
    }),
    { numRuns: 300 },
  );
});

test('an id is live in any table but redirects', () => {
  const redirects = [{ id: 'tape-old', kind: 'moved', targets: ['tape-2020'] }];
  const all: Tables = { ...specimenTables(), redirects };
  const references = check(all, Object.keys(all));
  for (const id of ['gazette', 'tape-2020', String(all.reports?.[0]?.report_id)]) {
    expect(references.isLive(id)).toBe(true);
  }
  expect(references.isLive('tape-old')).toBe(false);
  expect(references.isLive('tape-1999')).toBe(false);
});

test('what is no text is no id: it is a fault of its record', () => {
  expect(referencedIds(['one', null, {}, ['two'], 3])).toEqual(['one']);
  expect([null, 1, {}, undefined].map(referencedIds)).toEqual([[], [], [], []]);
});
