import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { describeLinkCommand, readLinkOptions } from './link-options.ts';

describe('options of the benchmark of linking', () => {
  test('defaults, and the command that says the same', () => {
    const options = readLinkOptions([]);
    expect(options).toEqual({ reports: 100_000, recordings: 10_000, json: false, write: false });
    const command = describeLinkCommand(options);
    expect(command).toBe('pnpm bench link --reports 1e5 --recordings 1e4');
    expect(readLinkOptions(command.split(' ').slice(3))).toEqual(options);
  });

  test.each([
    [['--reports', '0']],
    [['--recordings', 'many']],
    [['--speakers', '3']],
    [['--write', 'now']],
  ])('%j make no sense', (args) => {
    expect(() => readLinkOptions(args)).toThrow(UsageError);
  });
});
