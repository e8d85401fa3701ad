import { expect, test } from 'vitest';
import { createOutletTable, type OutletRow } from './outlet-table.ts';

test('of names that ended, the one that held on the day', () => {
  const rows: readonly OutletRow[] = [
    ['quay.example', 'The Quay'],
    ['quay.example', 'Old Quay', '2010-12-31'],
    ['quay.example', 'Harbour Quay', '2015-12-31'],
  ];
  for (const given of [rows, rows.toReversed()]) {
    const { findByHost } = createOutletTable(given);
    const days = ['2010-12-31', '2011-01-01', '2016-01-01', null];
    expect(days.map((day) => findByHost('www.quay.example', day))).toEqual([
      'Old Quay',
      'Harbour Quay',
      'The Quay',
      'The Quay',
    ]);
  }
});

test('the last label of a host is no publication', () => {
  const { findByHost } = createOutletTable([['example', 'Example']]);
  expect(findByHost('quay.example')).toBeNull();
});
