import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { describeCommand, describeSize, readOptions } from './options.ts';

describe('readOptions', () => {
  test('reads what is given, and else measures 10^4 and 10^5 reports', () => {
    expect(readOptions(['near-duplicates'])).toEqual({
      sizes: [10_000, 100_000],
      peers: false,
      json: false,
      write: false,
    });
    expect(readOptions(['near-duplicates', '--size', '200,1e6', '--peers', '--json'])).toEqual({
      sizes: [200, 1_000_000],
      peers: true,
      json: true,
      write: false,
    });
  });

  test.each([
    [[]],
    [['link']],
    [['near-duplicates', '--fast']],
    [['near-duplicates', '--size', '1e4,many']],
    [['near-duplicates', '--size', '0']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  test('a described command reads as the same options', () => {
    const options = readOptions(['near-duplicates', '--size', '250,1e4', '--peers']);
    const [, , ...args] = describeCommand(options).split(' ');
    expect(readOptions(args)).toEqual(options);
  });
});

test.each([
  [200, '200'],
  [1000, '1e3'],
  [250_000, '25e4'],
  [1_000_000, '1e6'],
])('describeSize writes %d as %s', (size, expected) => {
  expect(describeSize(size)).toBe(expected);
});
