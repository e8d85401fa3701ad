import { DuckDBInstance } from '@duckdb/node-api';
import { UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fetched, fetchChecked, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const columns = { key: 'id', text: 'body' };

async function fetchTable(
  name: string,
  content: string | Uint8Array,
  fields: Partial<Parameters<typeof sourceOf>[1]> = {},
): Promise<Fetched> {
  const folder = await temporaryFolder({ [name]: content });
  return fetchChecked(sourceOf('table', { path: name, columns, ...fields }), { folder });
}

/** Writes Parquet by DuckDB, a writer that shares no code with the reader. */
async function writeParquet(query: string, options = ''): Promise<string> {
  const folder = await temporaryFolder({});
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (${query}) TO '${folder}/t.parquet' (FORMAT parquet${options})`);
  connection.closeSync();
  return folder;
}

describe('CSV', () => {
  test('a row is a capture with its text and what the columns state', async () => {
    const csv =
      'id,body,link,paper,by,wire,day\n7,"Fees, up",http://a.example/7,Courier,Ann Vale; Bo Lund,AP/Nordline,2024-05-03\n';
    const stated = {
      url: 'link',
      outlet: 'paper',
      authors: 'by',
      agencies: 'wire',
      published: 'day',
    };
    const result = await fetchTable('t.csv', csv, { columns: { ...columns, ...stated } });
    expect(result.texts).toEqual({ '7': 'Fees, up' });
    expect(result.captures[0]).toMatchObject({
      source_key: '7',
      url: 'http://a.example/7',
      path: 't.csv',
      media_type: 'text/plain',
      charset: null,
      byte_count: 8,
      stated: {
        basis: 'metadata',
        outlet: 'Courier',
        headline: null,
        authors: ['Ann Vale', 'Bo Lund'],
        agencies: ['AP', 'Nordline'],
        published: '2024-05-03',
      },
    });
    expect(result.issues).toEqual([]);
  });

  test('the media type is what the source says; without columns nothing is stated', async () => {
    const result = await fetchTable('t.csv', 'id,body\n1,<p>x</p>\n', {
      text_media_type: 'text/html',
    });
    expect(result.captures[0]).toMatchObject({
      media_type: 'text/html',
      stated: { basis: 'none' },
    });
  });

  test('malformed rows are issues with their line and the rest goes on', async () => {
    const result = await fetchTable('t.csv', 'id,body\n1,a\n2\n,b\n3,"c\n4,d\n1,e\n5,\n');
    expect(result.texts).toEqual({ '1': 'a', '4': 'd', '5': '' });
    expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'fetch/malformed-row t.csv:3',
      'fetch/malformed-row t.csv:4',
      'fetch/malformed-row t.csv:5',
      'fetch/duplicate-key t.csv:7',
    ]);
  });

  test('bytes of the text column are kept, whatever their encoding', async () => {
    const cp1252 = Buffer.from('id,body,paper\n1,the city\x92s port,D\xe4gblad\n', 'latin1');
    const result = await fetchTable('t.csv', cp1252, { columns: { ...columns, outlet: 'paper' } });
    expect(result.captures[0]?.byte_count).toBe('the city.s port'.length);
    expect(result.captures[0]?.stated.outlet).toBe('Dägblad');
  });

  test('a url that is none is a warning and the row stays', async () => {
    const result = await fetchTable('t.csv', 'id,body,link\n1,a,/news\n', {
      columns: { ...columns, url: 'link' },
    });
    expect(result.codes).toEqual(['warning malformed-url']);
    expect(result.captures[0]?.url).toBeNull();
  });

  test.each([
    ['id,text\n', /columns names body/],
    ['id,body,id\n', /column id stands twice/],
    ['', /columns names id/],
  ])('header %j is a usage error', async (csv, message) => {
    await expect(fetchTable('t.csv', csv)).rejects.toThrow(UsageError);
    await expect(fetchTable('t.csv', csv)).rejects.toThrow(message);
  });
});

describe('JSON Lines', () => {
  test('numbers and lists are read; what is no row is an issue', async () => {
    const lines = [
      '{"id":1,"body":"a","by":["Ann","Bo"]}',
      'no json',
      '["id"]',
      '{"id":2}',
      '{"id":3,"body":"\\ud800"}',
      '{"id":{"x":1},"body":"b"}',
      '{"body":"b"}',
      '',
      '{"id":"4","body":"c\u2028d","by":"Cy; Di"}\r',
    ];
    const result = await fetchTable('t.jsonl', lines.join('\n'), {
      columns: { ...columns, authors: 'by' },
    });
    expect(result.texts).toEqual({ '1': 'a', '4': 'c\u2028d' });
    const authors = result.captures.map(({ source_key, stated }) => [source_key, stated.authors]);
    expect(new Map(authors as [string, string[]][])).toEqual(
      new Map([
        ['1', ['Ann', 'Bo']],
        ['4', ['Cy', 'Di']],
      ]),
    );
    expect(result.issues.map(({ path }) => path)).toEqual(
      [2, 3, 4, 5, 6, 7].map((n) => `t.jsonl:${n}`),
    );
  });

  test('no bytes make it throw or lose a line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { entryCount } = await fetchTable('t.jsonl', bytes);
        const lines = Buffer.from(bytes).toString('latin1').split('\n');
        const full = lines.filter(
          (line) => line !== '' && line !== '\r' && line !== '\xef\xbb\xbf',
        );
        expect(entryCount).toBe(full.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Parquet', () => {
  test.each(['snappy', 'gzip', 'brotli', 'uncompressed'])('reads %s', async (compression) => {
    const folder = await writeParquet(
      "SELECT i AS id, 'Report ' || i AS body, TIMESTAMP '2024-05-03 10:00:00' AS day, ['Ann', 'Bo'] AS by FROM range(3) t(i)",
      `, COMPRESSION ${compression}`,
    );
    const source = sourceOf('table', {
      path: 't.parquet',
      columns: { ...columns, published: 'day', authors: 'by' },
    });
    const result = await fetchChecked(source, { folder });
    expect(result.texts).toEqual({ '0': 'Report 0', '1': 'Report 1', '2': 'Report 2' });
    expect(result.captures[0]?.stated).toMatchObject({
      published: '2024-05-03T10:00:00.000Z',
      authors: ['Ann', 'Bo'],
    });
  });

  test('reads every row group; a row without text is an issue with its number', async () => {
    const folder = await writeParquet(
      "SELECT i AS id, CASE WHEN i <> 2500 THEN 'r' || i END AS body FROM range(5000) t(i)",
      ', ROW_GROUP_SIZE 2048',
    );
    const result = await fetchChecked(sourceOf('table', { path: 't.parquet', columns }), {
      folder,
    });
    expect(result.captures.length).toBe(4_999);
    expect(result.texts['4999']).toBe('r4999');
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['fetch/malformed-row', 't.parquet:2501'],
    ]);
  });

  test('a codec that cannot be read quarantines each row', async () => {
    const folder = await writeParquet(
      'SELECT i AS id, i AS body FROM range(3) t(i)',
      ', COMPRESSION zstd',
    );
    const result = await fetchChecked(sourceOf('table', { path: 't.parquet', columns }), {
      folder,
    });
    expect(result.codes).toEqual(Array(3).fill('error malformed-row'));
  });

  test('a file that is no Parquet is unreadable, a missing column a usage error', async () => {
    expect((await fetchTable('t.parquet', 'PAR1 not')).codes).toEqual(['error unreadable']);
    const folder = await writeParquet('SELECT 1 AS id');
    const source = sourceOf('table', { path: 't.parquet', columns });
    await expect(fetchChecked(source, { folder })).rejects.toThrow(/columns names body/);
  });
});

test('a source that lacks what a table needs is a usage error that names the field', async () => {
  const folder = await temporaryFolder({ 't.csv': '', 't.xls': '' });
  const fetch = (fields: object): Promise<unknown> =>
    fetchChecked(sourceOf('table', fields), { folder });
  await expect(fetch({ path: 't.csv' })).rejects.toThrow(/field columns is missing/);
  await expect(fetch({ columns })).rejects.toThrow(/field path is missing/);
  await expect(fetch({ columns, path: 'absent.csv' })).rejects.toThrow(/absent\.csv/);
  await expect(fetch({ columns, path: 't.xls' })).rejects.toThrow(/no table/);
});
