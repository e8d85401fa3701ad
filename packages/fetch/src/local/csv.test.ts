import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import { readCsvRecords } from './csv.ts';

async function readCsv(
  content: string | Uint8Array,
  maxBytes = 10_000,
): Promise<readonly unknown[]> {
  const folder = await temporaryFolder({ 'rows.csv': content });
  const rows: unknown[] = [];
  for await (const { lineNumber, fields, fault } of readCsvRecords(
    `${folder}/rows.csv`,
    maxBytes,
  )) {
    rows.push([lineNumber, fields?.map(String) ?? fault]);
  }
  return rows;
}

const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ', '\u2028') });
const row = fc.array(field, { minLength: 2, maxLength: 4 });
const quoted = (fields: readonly string[]): string =>
  fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');

test('gives back every row that is written, fields to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row), fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
      const read = await readCsv(rows.map((fields) => quoted(fields) + newline).join(''));
      expect(read.map((entry) => (entry as [number, string[]])[1])).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

test.each(['1,"a"b', '1,a"b', '1,"a', '"'])(
  'the faulty row %s costs itself alone',
  async (faulty) => {
    const read = await readCsv(`k,t\n0,x\n${faulty}\n2,y\n3,"z ""q"""\n4,w`);
    expect(read).toEqual([
      [1, ['k', 't']],
      [2, ['0', 'x']],
      [3, expect.stringMatching(/quot/)],
      [4, ['2', 'y']],
      [5, ['3', 'z "q"']],
      [6, ['4', 'w']],
    ]);
  },
);

test('a row is named by the line it starts on', async () => {
  expect(await readCsv('\ufeffk,t\r\n\r\n1,"a\r\nb"\r\n2,c\r\n')).toEqual([
    [1, ['k', 't']],
    [3, ['1', 'a\r\nb']],
    [5, ['2', 'c']],
  ]);
});

test('a line beyond the limit is a fault, its neighbours are not', async () => {
  expect(await readCsv(`k\n${'x'.repeat(50)}\ny\n`, 20)).toEqual([
    [1, ['k']],
    [2, expect.stringMatching(/longer than 20 bytes/)],
    [3, ['y']],
  ]);
});

test('bytes that are no UTF-8 stay as they are', async () => {
  const folder = await temporaryFolder({ 'rows.csv': Buffer.from([0x31, 0x2c, 0x92, 0xff]) });
  for await (const { fields } of readCsvRecords(`${folder}/rows.csv`, 100)) {
    expect(fields?.[1]).toEqual(Buffer.from([0x92, 0xff]));
  }
  expect.assertions(1);
});
