import { describe, expect, test } from 'vitest';
import { formatCount, formatNumber, formatShare, renderTable } from './table.ts';

describe('renderTable', () => {
  test('pads columns, leaves missing cells empty, names the command before the table', () => {
    const table = {
      title: 'Ships',
      command: 'pnpm bench ships',
      head: ['name', 'tons'],
      rows: [['Lodestar', '1,200'], ['Gull']],
      note: 'In port.',
    };
    expect(renderTable(table)).toBe(
      [
        '### Ships',
        '',
        '`pnpm bench ships`',
        '',
        '| name     | tons  |',
        '| -------- | ----- |',
        '| Lodestar | 1,200 |',
        '| Gull     |       |',
        '',
        'In port.',
      ].join('\n'),
    );
  });
});

describe('formatNumber', () => {
  test.each([
    [0.0123, '0.01'],
    [1.256, '1.26'],
    [12.345, '12.3'],
    [99.96, '100'],
    [1234.5, '1,230'],
    [1_234_567, '1,230,000'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatShare', () => {
  test.each([
    [{ count: 10_000, found: 9999 }, '0.999 of 10,000'],
    [{ count: 10_000, found: 10_000 }, '1.000 of 10,000'],
    [{ count: 10_000, found: 4 }, '0.000 of 10,000'],
    [{ count: 0, found: 0 }, '– of 0'],
  ])('writes %j as %s, and calls nothing perfect that is not', (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });
});

test('formatCount sets thousands apart', () => {
  expect([7, 700, 7000, 1_000_000].map(formatCount)).toEqual(['7', '700', '7,000', '1,000,000']);
});
