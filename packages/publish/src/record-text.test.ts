import { canonicalJson, publicTables, type TableSchema } from '@tellings/schema';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specimenTables } from '../test/specimen-tables.ts';
import { countCsvRecords } from './csv.ts';
import { compileRecordKey } from './record-key.ts';
import { compileRecordText, csvHeader } from './record-text.ts';
import { keyOf, type TableRecord } from './table-state.ts';

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
    {
      ...field,
      name: 'parts',
      type: {
        list: {
          struct: [
            { name: 'start', type: 'integer' },
            { name: 'end', type: 'integer' },
            { name: 'note', type: 'string' },
          ],
        },
      },
    },
  ],
};
const textOf = compileRecordText(table);

/** Whatever a string may hold that JSON can; a lone surrogate it cannot. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\\', 'é', '\u2028', 'u', 'd'),
  }),
);
const record = fc.record({
  id: fc.option(text),
  size: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  is_new: fc.option(fc.boolean()),
  tags: fc.array(text),
  parts: fc.array(
    fc.record({ start: fc.option(fc.nat()), end: fc.option(fc.nat()), note: fc.option(text) }),
  ),
});

describe('the line of a record', () => {
  test('is its canonical JSON', () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(textOf(value).line).toBe(canonicalJson(value));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(publicTables())('of $table is its canonical JSON', (schema) => {
    const write = compileRecordText(schema);
    for (const value of specimenTables()[schema.table] ?? []) {
      expect(write(value).line).toBe(canonicalJson(value));
    }
  });

  test('refuses what JSON cannot hold', () => {
    const value = { id: 'a', size: 1, is_new: true, tags: [], parts: [] };
    for (const wrong of [{ id: '\ud800' }, { size: Number.NaN }, { tags: ['a\udc00'] }]) {
      expect(() => textOf({ ...value, ...wrong })).toThrow();
    }
  });
});

describe('the row of a record', () => {
  test('has null as an empty field, an empty string in quotation marks, lists as JSON text', () => {
    const rows = [
      { id: '', size: null, is_new: false, tags: [], parts: [] },
      { id: 'a "b", c', size: 1.5, is_new: true, tags: ['x, y', '"z"'], parts: [] },
      {
        id: 'cr\rlf',
        size: 0,
        is_new: null,
        tags: [''],
        parts: [{ start: 1, end: null, note: 'a' }],
      },
    ].map((value) => textOf(value).row);
    expect(csvHeader(table)).toBe('id,size,is_new,tags,parts');
    expect(rows).toEqual([
      '"",,false,[],[]',
      '"a ""b"", c",1.5,true,"[""x, y"",""\\""z\\""""]",[]',
      '"cr\rlf",0,,"[""""]","[{""end"":null,""note"":""a"",""start"":1}]"',
    ]);
  });

  test('gives a parser of RFC 4180 the fields back, and as many records', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const rows = records.map((value) => `${textOf(value).row}\n`);
        const csv = `${csvHeader(table)}\n${rows.join('')}`;
        const cells: string[][] = parse(csv, { record_delimiter: '\n', from: 2 });
        expect(cells.map(([id]) => id)).toEqual(records.map(({ id }) => id ?? ''));
        expect(cells.map(([, size]) => (size ? Number(size) : null))).toEqual(
          records.map(({ size }) => (size === null ? null : size + 0)),
        );
        expect(cells.map(([, , , tags]) => JSON.parse(tags ?? ''))).toEqual(
          records.map(({ tags }) => tags),
        );
        expect(countCsvRecords(csv)).toBe(records.length);
      }),
    );
  });
});

describe('the key of a line', () => {
  test('is that of the record, wherever its name stands', () => {
    const keyOfLine = compileRecordKey(table);
    const tricky = fc.constantFrom('"id":"', ',"id":"x"', '{"id":"y"}', '\\', 'plain', '');
    fc.assert(
      fc.property(fc.oneof(text, tricky), fc.array(fc.oneof(text, tricky)), (id, tags) => {
        const value: TableRecord = { id, size: null, is_new: null, tags, parts: [] };
        expect(keyOfLine(canonicalJson(value))).toBe(keyOf(value, ['id']));
        expect(keyOfLine(canonicalJson({ ...value, after: 'id', id_of: id }))).toBe(id);
      }),
      { numRuns: 1000 },
    );
  });

  test('of several fields is joined', () => {
    const keyOfLine = compileRecordKey({ ...table, primaryKey: ['id', 'size'] });
    expect(keyOfLine('{"id":"a","size":2}')).toBe('a\u001f2');
  });
});
