import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { describeFetchCommand, readFetchOptions } from './fetch-options.ts';

describe('readFetchOptions', () => {
  test('reads what is given, and else fetches 10^4 pages', () => {
    const plain = { pages: 10_000, peers: false, json: false, write: false };
    expect(readFetchOptions([])).toEqual(plain);
    expect(readFetchOptions(['--pages', '250', '--json'])).toEqual({
      ...plain,
      pages: 250,
      json: true,
    });
  });

  test.each([[['1e4']], [['--fast']], [['--pages', 'many']], [['--pages', '0']]])(
    'refuses %j',
    (args) => {
      expect(() => readFetchOptions(args)).toThrow(UsageError);
    },
  );

  test('a described command reads as the same options', () => {
    const options = readFetchOptions(['--pages', '3e5', '--peers']);
    const [, , , ...args] = describeFetchCommand(options).split(' ');
    expect(readFetchOptions(args)).toEqual(options);
  });
});
