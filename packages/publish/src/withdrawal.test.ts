import { publicTables, type Redirect, tableSchema, type Withdrawal } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recording, report, source, specimenTables, telling } from '../test/specimen-tables.ts';
import { openReferenceCheck } from './reference-check.ts';
import { keyOf, type TableRecord } from './table-state.ts';
import { addTombstones, openWithdrawalFilter, withdrawnIds } from './withdrawal.ts';

const order = ['sources', 'reports', 'recordings'];

function withhold(
  tables: Readonly<Record<string, readonly TableRecord[]>>,
  ids: readonly string[],
): Record<string, readonly TableRecord[]> {
  const filter = openWithdrawalFilter(ids);
  const names = [...order, ...publicTables().map(({ table }) => table)];
  const rest: Record<string, readonly TableRecord[]> = {};
  for (const name of new Set(names)) {
    rest[name] = (tables[name] ?? []).flatMap((record) => {
      const kept = filter.apply(tableSchema(name), record);
      return kept === null ? [] : [kept];
    });
  }
  return rest;
}

describe('a withdrawal', () => {
  const tables = specimenTables();
  const ids = Object.entries(tables).flatMap(([name, records]) =>
    records.map((record) => keyOf(record, tableSchema(name).primaryKey)),
  );

  test('leaves no key that dangles and none of the ids, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (withdrawn) => {
        const rest = withhold(tables, withdrawn);
        const references = openReferenceCheck();
        for (const [name, records] of Object.entries(rest)) {
          for (const record of records) references.observe(tableSchema(name), record);
        }
        expect(references.listDangling()).toEqual([]);
        const left = Object.entries(rest).flatMap(([name, records]) =>
          records.map((record) => keyOf(record, tableSchema(name).primaryKey)),
        );
        expect(left.filter((id) => withdrawn.includes(id))).toEqual([]);
      }),
    );
  });

  test('of nothing changes nothing', () => {
    const rest = withhold(tables, []);
    for (const [name, records] of Object.entries(tables)) expect(rest[name]).toEqual(records);
  });

  test('of a recording takes its tellings, and the reference of the one that followed', () => {
    const rest = withhold(tables, ['tape-2020']);
    expect(rest.recordings).toEqual([recording('tape-2021', { predecessor_id: null })]);
    expect(rest.tellings).toHaveLength(2);
    expect(withhold(tables, ['tape-2021']).tellings).toEqual([]);
  });

  test('takes a reference only, in a release that lacks a field of today', () => {
    const { status: _, ...old } = recording('tape-2021', { predecessor_id: 'tape-2020' });
    const rest = withhold({ recordings: [recording('tape-2020'), old] }, ['tape-2020']);
    expect(rest.recordings).toEqual([{ ...old, predecessor_id: null }]);
  });

  test('of a source takes its reports and what tells of them', () => {
    const one = report('gazette', 'one.txt');
    const rest = withhold(
      {
        sources: [source('gazette', 'open')],
        reports: [one],
        recordings: [recording('tape-2020')],
        tellings: [telling(one, 'tape-2020')],
      },
      ['gazette'],
    );
    expect(rest).toMatchObject({ sources: [], reports: [], tellings: [] });
    expect(rest.recordings).toHaveLength(1);
  });
});

describe('tombstones', () => {
  const nobody: ReadonlySet<string> = new Set();
  const withdrawal = (id: string, lifted: string | null = null): Withdrawal => ({
    id,
    table: 'reports',
    reason: 'privacy',
    issued: '2026-03-01',
    until: null,
    withdrawn_with: null,
    lifted,
  });
  const row = <Since extends string | null>(id: string, kind: Redirect['kind'], since: Since) => ({
    id,
    kind,
    targets: [] as string[],
    since,
    reason: 'privacy' as const,
  });

  test('stand for what is withdrawn, from the version they came with', () => {
    const before = [row('a', 'withdrawn', '0.2.0')];
    expect(addTombstones([], [withdrawal('a'), withdrawal('b')], before, nobody)).toEqual([
      row('a', 'withdrawn', '0.2.0'),
      row('b', 'withdrawn', null),
    ]);
  });

  test('become restored, where a release had them', () => {
    const lifted = [withdrawal('a', '2026-05-01'), withdrawal('b', '2026-05-01')];
    const before = [row('a', 'withdrawn', '0.2.0')];
    expect(addTombstones([], lifted, before, nobody)).toEqual([row('a', 'restored', null)]);
    expect(withdrawnIds(lifted)).toEqual([]);
  });

  test('give way to what people wrote of an id that was restored, and to where it led on', () => {
    const before = [row('a', 'restored', '0.3.0')];
    const lifted = [withdrawal('a', '2026-05-01')];
    const written = [row('a', 'retired', '0.4.0')];
    expect(addTombstones(written, lifted, before, new Set(['a']))).toEqual(written);
    const moved = [{ ...row('a', 'moved', null), targets: ['b'] }];
    expect(addTombstones(moved, lifted, before, nobody)).toEqual(moved);
    // What the stage link carries on says nothing new.
    expect(addTombstones(written, lifted, before, nobody)).toEqual(before);
  });

  test('replace what people wrote of the same id, and nothing else', () => {
    const written = [row('a', 'retired', '0.1.0'), row('c', 'retired', '0.1.0')];
    expect(addTombstones(written, [withdrawal('a')], [], new Set(['a', 'c']))).toEqual([
      row('c', 'retired', '0.1.0'),
      row('a', 'withdrawn', null),
    ]);
  });
});
