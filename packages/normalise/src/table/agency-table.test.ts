import { describe, expect, test } from 'vitest';
import { createAgencyTable, withAgencies } from './agency-table.ts';

/** Synthetic agencies. */
const table = createAgencyTable([['QN', 'Quay News'], ['QN Pictures'], ['T.N.', 'Tide (North)']]);

describe('createAgencyTable', () => {
  test('finds an agency by any of its names, in any case', () => {
    expect(['qn', ' Quay news ', 'T.N.', 'TXN.', 'Pier'].map(table.find)).toEqual([
      'QN',
      'QN',
      'T.N.',
      null,
      null,
    ]);
  });

  test('splits credits and keeps those it does not know', () => {
    expect(table.split('Quay News/Pier; tide (north) and QN')).toEqual([
      'QN',
      'Pier',
      'T.N.',
      'QN',
    ]);
  });

  test('the pattern takes the longest name, to the letter', () => {
    const opening = withAgencies((pattern) => new RegExp(`^(?:${pattern})`, 'u'));
    const first = (text: string): string | undefined => opening(table).exec(text)?.[0];
    expect(first('QN Pictures of the tide')).toBe('QN Pictures');
    expect(first('Tide (North)')).toBe('Tide (North)');
    expect(first('TxNx')).toBeUndefined();
    expect(opening(table)).toBe(opening(table));
  });
});
