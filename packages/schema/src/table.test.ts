import { describe, expect, test } from 'vitest';
import { publicTables, tableSchema, writerSchema } from './table.ts';

describe('publicTables', () => {
  test('are the tables of a release, sorted by name', () => {
    expect(publicTables().map(({ table }) => table)).toEqual([
      'claims',
      'consensus',
      'copy_groups',
      'duplicate_pairs',
      'event_tellings',
      'events',
      'pending_reports',
      'recordings',
      'redirects',
      'report_versions',
      'reports',
      'sources',
      'tellings',
    ]);
  });

  test.each(publicTables())('$table has a description and a key among its fields', (table) => {
    expect(table.description).not.toBe('');
    expect(table.primaryKey.length).toBeGreaterThan(0);
    const names = table.fields.filter(({ isNullable }) => !isNullable).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
  });

  test.each(publicTables())('$table describes and classifies every field', ({ fields }) => {
    for (const field of fields) {
      expect(field.description, field.name).toBeTruthy();
      expect(field.rightsClass, field.name).not.toBeNull();
      expect(field.type, field.name).toBeDefined();
    }
  });
});

describe('tableSchema', () => {
  test('describes a field: type, null, unit, format, values', () => {
    const field = (table: string, name: string) =>
      tableSchema(table).fields.find((candidate) => candidate.name === name);
    expect(field('duplicate_pairs', 'hours_between')).toMatchObject({
      type: 'number',
      isNullable: true,
      unit: 'hours',
      values: null,
    });
    expect(field('reports', 'published_at')).toMatchObject({ type: 'string', format: 'date-time' });
    expect(field('recordings', 'medium')?.values).toEqual(['audio', 'video', 'text']);
  });

  test('describes lists and structs by their parts', () => {
    const { fields } = tableSchema('reports');
    expect(fields.find(({ name }) => name === 'agencies')?.type).toEqual({ list: 'string' });
    expect(fields.find(({ name }) => name === 'unknown')?.type).toEqual({
      list: {
        struct: [
          { name: 'field', type: 'string' },
          { name: 'reason', type: 'string' },
        ],
      },
    });
  });

  test('knows internal tables, which are not public', () => {
    expect(tableSchema('texts').visibility).toBe('internal');
    expect(publicTables().map(({ table }) => table)).not.toContain('texts');
  });

  test('throws on an unknown name', () => {
    expect(() => tableSchema('podcasts')).toThrow(new RangeError('no table is called podcasts'));
  });
});

describe('writerSchema', () => {
  test.each(publicTables())('of $table is closed and has its fields', ({ table, fields }) => {
    const { additionalProperties, properties, required } = writerSchema(table);
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties ?? {})).toEqual(fields.map(({ name }) => name));
    expect(required).toEqual(fields.map(({ name }) => name));
  });

  test('has none of the words that only this repository knows', () => {
    for (const { table } of publicTables()) {
      expect(JSON.stringify(writerSchema(table))).not.toMatch(/"(rights_class|primary_key)":/);
    }
  });

  test('throws on an internal table', () => {
    expect(() => writerSchema('texts')).toThrow(new RangeError('no public table is called texts'));
  });
});
