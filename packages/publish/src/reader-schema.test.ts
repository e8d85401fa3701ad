import { publicTables } from '@tellings/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { specimenTables } from '../test/specimen-tables.ts';
import { readerSchema } from './reader-schema.ts';

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

  test('refuse another type, a value outside its list and null where there is none', () => {
    const validate = validatorOf('recordings');
    const [record] = specimenTables().recordings ?? [];
    expect(validate({ ...record, medium: null })).toBe(true);
    expect(validate({ ...record, medium: 'smoke' })).toBe(false);
    expect(validate({ ...record, status: null })).toBe(false);
    expect(validate({ ...record, released_from: 'yesterday' })).toBe(false);
  });
});
