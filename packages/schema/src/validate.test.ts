import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NonRetryableError } from './errors.ts';
import { assertValid, findViolations } from './validate.ts';

const redirect = {
  id: 'lindgren-march',
  kind: 'moved',
  targets: ['lindgren-2031-03-13'],
  since: '1.1.0',
  reason: 'registered-under-its-day',
};

describe('findViolations', () => {
  test('finds none in a valid record', () => {
    expect(findViolations('redirect', redirect)).toEqual([]);
  });

  test('names an unknown field', () => {
    expect(findViolations('redirect', { ...redirect, note: 'Renamed.' })).toEqual([
      { pointer: '', keyword: 'additionalProperties', message: 'unknown field note' },
    ]);
  });

  test('lists the values an enum allows', () => {
    expect(findViolations('redirect', { ...redirect, kind: 'merged' })).toEqual([
      {
        pointer: '/kind',
        keyword: 'enum',
        message: 'must be one of ["moved","split","retired","withdrawn","restored"]',
      },
    ]);
  });

  test('points into lists', () => {
    expect(findViolations('redirect', { ...redirect, targets: ['a', 2] })).toEqual([
      { pointer: '/targets/1', keyword: 'type', message: 'must be string' },
    ]);
  });

  test('finds every violation, not only the first', () => {
    const { reason: _, ...rest } = redirect;
    const found = findViolations('redirect', { ...rest, id: '', since: '1' });
    expect(found.map(({ keyword }) => keyword).toSorted()).toEqual([
      'minLength',
      'pattern',
      'required',
    ]);
  });

  test('keeps no violations from one call to the next', () => {
    findViolations('redirect', {});
    expect(findViolations('redirect', redirect)).toEqual([]);
  });

  test('never throws and never changes the value, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = structuredClone(value);
        expect(findViolations('report', value)).not.toEqual([]);
        expect(value).toEqual(before);
      }),
    );
  });
});

describe('assertValid', () => {
  test('passes a valid record', () => {
    expect(() => assertValid('redirect', redirect)).not.toThrow();
  });

  test('throws NonRetryableError that names the schema, the place and the rule', () => {
    const broken = { ...redirect, targets: ['a', 'a'] };
    expect(() => assertValid('redirect', broken)).toThrow(NonRetryableError);
    expect(() => assertValid('redirect', broken)).toThrow(
      /^record breaks schema redirect at \/targets: must NOT have duplicate items/,
    );
  });

  test('counts what else is wrong', () => {
    expect(() => assertValid('redirect', {})).toThrow(
      "record breaks schema redirect at /: must have required property 'id' (and 4 more)",
    );
  });
});
