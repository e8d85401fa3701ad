import { canonicalJson, publicTables } from '@tellings/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { specimenTables } from '../test/specimen-tables.ts';
import { type ReaderSchema, readerSchema, readField } from './reader-schema.ts';

function validatorOf(table: string) {
  const schema = publicTables().find((candidate) => candidate.table === table);
  if (!schema) throw new Error(`no table ${table}`);
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(readerSchema(schema));
}

describe('reader schemas', () => {
  test.each(publicTables().map(({ table }) => table))('%s compiles in strict mode', (table) => {
    const validate = validatorOf(table);
    for (const record of specimenTables()[table] ?? []) {
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...record, field_of_tomorrow: 1 })).toBe(true);
    }
    expect(validate({})).toBe(false);
  });

  test.each(publicTables())('$table gives its fields back from a release', (table) => {
    const { properties } = JSON.parse(canonicalJson(readerSchema(table))) as ReaderSchema;
    for (const field of table.fields) {
      const stated = properties[field.name];
      if (!stated) throw new Error(`${field.name} is not stated`);
      expect(readField(field.name, stated, field)).toEqual(field);
      const unknown = readField(field.name, stated, undefined);
      expect(unknown).toMatchObject({ isNullable: field.isNullable, values: field.values });
      if (typeof field.type === 'string') expect(unknown.type).toBe(field.type);
    }
  });

  test('refuse another type, a value outside its list and null where there is none', () => {
    const validate = validatorOf('recordings');
    const [record] = specimenTables().recordings ?? [];
    expect(validate({ ...record, medium: null })).toBe(true);
    expect(validate({ ...record, medium: 'smoke' })).toBe(false);
    expect(validate({ ...record, status: null })).toBe(false);
    expect(validate({ ...record, released_from: 'yesterday' })).toBe(false);
  });
});
