import type { FieldSchema, LogicalType, TableSchema } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReaderCheck } from './reader-check.ts';
import { readerSchema } from './reader-schema.ts';
import { compareReaderSchemas } from './schema-comparison.ts';
import type { TableRecord } from './table-state.ts';

interface Shape {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'struct';
  readonly isNullable: boolean;
  readonly values: readonly string[] | null;
}

const logicalTypes: Readonly<Record<Shape['type'], LogicalType>> = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: { list: 'string' },
  struct: { struct: [{ name: 'reason', type: 'string' }] },
};

const shape: fc.Arbitrary<Shape> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'date', 'list', 'struct'),
  isNullable: fc.boolean(),
  values: fc.option(fc.constantFrom(['x'], ['x', 'y'], ['y', 'z']), { nil: null }),
});

const shapes: fc.Arbitrary<readonly Shape[]> = fc.uniqueArray(shape, {
  minLength: 1,
  maxLength: 4,
  selector: ({ name }) => name,
});

/** Two tables: what few edits make of one, so that many pairs differ in one thing only. */
const pairs: fc.Arbitrary<readonly [readonly Shape[], readonly Shape[]]> = fc
  .tuple(shapes, fc.array(shape, { maxLength: 1 }), fc.boolean())
  .map(([before, edits, isAppended]) => {
    const after = before.map((old) => edits.find(({ name }) => name === old.name) ?? old);
    const added = edits.filter(({ name }) => !before.some((old) => old.name === name));
    return [before, isAppended ? [...after, ...added] : [...added, ...after]];
  });

function tableOf(fields: readonly Shape[]): TableSchema {
  return {
    table: 'tapes',
    schema: 'tape',
    visibility: 'public',
    description: 'Invented.',
    primaryKey: ['a'],
    fields: fields.map(
      ({ name, type, isNullable, values }): FieldSchema => ({
        name,
        type: logicalTypes[type],
        isNullable,
        description: name,
        rightsClass: 'fact',
        unit: null,
        format: type === 'date' ? 'date' : null,
        contentEncoding: null,
        contentMediaType: null,
        values: type === 'string' ? values : null,
      }),
    ),
  };
}

/** A record that the table allows; `pick` chooses among what it allows. */
function recordOf(fields: readonly Shape[], pick: number): TableRecord {
  return Object.fromEntries(
    fields.map((field, index) => [field.name, allowedValue(field, (pick >> index) % 3)]),
  );
}

function allowedValue({ type, isNullable, values }: Shape, pick: number): unknown {
  if (isNullable && pick === 0) return null;
  if (type === 'string') return values ? values[pick % values.length] : 'anything';
  if (type === 'date') return '2021-03-04';
  if (type === 'integer') return 46;
  if (type === 'number') return 46.5;
  if (type === 'boolean') return true;
  return type === 'list' ? ['one'] : { reason: 'stated' };
}

describe('the comparison of two schemas', () => {
  test('without a major change every new record is one that old readers accept', () => {
    let safe = 0;
    fc.assert(
      fc.property(pairs, fc.nat(4096), ([before, after], pick) => {
        const [old, now] = [readerSchema(tableOf(before)), readerSchema(tableOf(after))];
        const record = recordOf(after, pick);
        const changes = compareReaderSchemas('tapes', old, now);
        if (changes.some(({ severity }) => severity === 'major')) return;
        safe += 1;
        expect(openReaderCheck(old)(record)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(safe).toBeGreaterThan(20);
  });

  test('of a schema with itself is empty', () => {
    fc.assert(
      fc.property(shapes, (fields) => {
        const schema = readerSchema(tableOf(fields));
        expect(compareReaderSchemas('tapes', schema, schema)).toEqual([]);
      }),
    );
  });

  test('a field is renamed only where one other has its shape', () => {
    const field = (name: string): Shape => ({
      name,
      type: 'string',
      isNullable: false,
      values: null,
    });
    const same = (name: string) => {
      const table = tableOf([field(name)]);
      const fields = table.fields.map((one) => ({ ...one, description: 'the same' }));
      return fields;
    };
    const schema = (fields: readonly FieldSchema[]) => readerSchema({ ...tableOf([]), fields });
    const rules = (before: readonly FieldSchema[], after: readonly FieldSchema[]) =>
      compareReaderSchemas('tapes', schema(before), schema(after)).map(
        ({ rule, field: name, examples }) => [rule, name, ...examples].join(' '),
      );
    expect(rules(same('a'), same('b'))).toEqual(['field-renamed a b']);
    expect(rules(same('a'), [...same('b'), ...same('c')])).toEqual([
      'field-removed a',
      'field-added b',
      'field-added c',
    ]);
    expect(rules([...same('a'), ...same('b')], same('c'))).toEqual([
      'field-removed a',
      'field-removed b',
      'field-added c',
    ]);
  });
});
