import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { describeExtractionCommand, readExtractionOptions } from './extraction-options.ts';

const plain = { pages: null, only: null, peers: false, json: false, write: false };

describe('readExtractionOptions', () => {
  test('reads what is given, and else measures all pages', () => {
    expect(readExtractionOptions([])).toEqual(plain);
    expect(readExtractionOptions(['--pages', '40', '--only', 'dates', '--json'])).toEqual({
      ...plain,
      pages: 40,
      only: 'dates',
      json: true,
    });
  });

  test.each([
    [['pages']],
    [['--fast']],
    [['--pages', '0']],
    [['--pages', 'many']],
    [['--only', 'ships']],
    [['--only', 'dates', '--write']],
  ])('refuses %j', (args) => {
    expect(() => readExtractionOptions(args)).toThrow(UsageError);
  });

  test('a described command reads as the same options', () => {
    const options = readExtractionOptions(['--pages', '40', '--only', 'speed', '--peers']);
    const [, , , ...args] = describeExtractionCommand(options).split(' ');
    expect(readExtractionOptions(args)).toEqual(options);
  });
});
