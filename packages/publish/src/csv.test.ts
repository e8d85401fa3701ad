import type { TableSchema } from '@tellings/schema';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCsvRecords, renderCsv } from './csv.ts';

const field = {
  isNullable: true,
  description: '',
  rightsClass: 'fact',
  unit: null,
  format: null,
  contentEncoding: null,
  contentMediaType: null,
  values: null,
};
const table: TableSchema = {
  table: 'notes',
  schema: 'note',
  visibility: 'public',
  description: '',
  primaryKey: ['id'],
  fields: [
    { ...field, name: 'id', type: 'string' },
    { ...field, name: 'size', type: 'number' },
    { ...field, name: 'is_new', type: 'boolean' },
    { ...field, name: 'tags', type: { list: 'string' } },
  ],
};

test('null is an empty field, an empty string is quoted, lists are JSON text', () => {
  const records = [
    { id: '', size: null, is_new: false, tags: [] },
    { id: 'a "b", c', size: 1.5, is_new: true, tags: ['x, y', '"z"'] },
    { id: 'cr\rlf', size: 0, is_new: null, tags: [''] },
  ];
  const rows = [
    'id,size,is_new,tags',
    '"",,false,[]',
    '"a ""b"", c",1.5,true,"[""x, y"",""\\""z\\""""]"',
    '"cr\rlf",0,,"[""""]"',
  ];
  expect(renderCsv(table, records)).toBe(rows.map((row) => `${row}\n`).join(''));
});

test('a parser of RFC 4180 gives the fields back, and as many records', () => {
  const record = fc.record({
    id: fc.option(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\\', 'é') })),
    size: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    is_new: fc.option(fc.boolean()),
    tags: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const csv = renderCsv(table, records);
      const rows: string[][] = parse(csv, { record_delimiter: '\n', from: 2 });
      expect(rows.map(([id]) => id)).toEqual(records.map(({ id }) => id ?? ''));
      expect(rows.map(([, size]) => (size ? Number(size) : null))).toEqual(
        records.map(({ size }) => (size === null ? null : size + 0)),
      );
      expect(rows.map(([, , , tags]) => JSON.parse(tags ?? ''))).toEqual(
        records.map(({ tags }) => tags),
      );
      expect(countCsvRecords(csv)).toBe(records.length);
    }),
  );
});
