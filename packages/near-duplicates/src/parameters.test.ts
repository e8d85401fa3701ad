import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { checkParameters, defaultParameters, describeParameters } from './parameters.ts';

const names = Object.keys(defaultParameters) as (keyof typeof defaultParameters)[];

describe('describeParameters', () => {
  test('prints the defaults as one word', () => {
    expect(describeParameters(defaultParameters)).toMatch(/^w5-k128-b20r6-[a-z0-9.-]+$/);
  });

  test.each(names)('changes with %s', (name) => {
    const changed = { ...defaultParameters, [name]: (defaultParameters[name] ?? 48) / 2 };
    expect(describeParameters(changed)).not.toBe(describeParameters(defaultParameters));
  });
});

describe('checkParameters', () => {
  test('accepts the defaults', () => {
    expect(() => checkParameters(defaultParameters)).not.toThrow();
  });

  test.each(names)('refuses 0 and not-a-number as %s', (name) => {
    expect(() => checkParameters({ ...defaultParameters, [name]: 0 })).toThrow(UsageError);
    expect(() => checkParameters({ ...defaultParameters, [name]: Number.NaN })).toThrow(UsageError);
  });

  test('takes a window of hours or none', () => {
    expect(() => checkParameters({ ...defaultParameters, withinHours: 36 })).not.toThrow();
    expect(describeParameters({ ...defaultParameters, withinHours: 36 })).toMatch(/-h36$/);
    expect(describeParameters(defaultParameters)).toMatch(/-h-$/);
  });

  test('refuses more bands and rows than permutations', () => {
    expect(() => checkParameters({ ...defaultParameters, bands: 22 })).toThrow(
      '22 bands of 6 rows need 132 permutations; there are 128',
    );
  });
});
