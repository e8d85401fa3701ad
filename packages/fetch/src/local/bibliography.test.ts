import { canonicalJson } from '@tellings/schema';
import { expect, test } from 'vitest';
import { type Fetched, fetchChecked, sourceOf, temporaryFolder } from '../../test/fixture.ts';

async function fetchRows(...lines: readonly (object | string)[]): Promise<Fetched> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const folder = await temporaryFolder({ 'b.jsonl': texts.join('\n') });
  return fetchChecked(sourceOf('bibliography', { path: 'b.jsonl' }), { folder });
}

test('a row is a capture: its canonical JSON as content, its facts as statement', async () => {
  const row = {
    outlet: 'Harbour Courier',
    key: 'r1',
    agencies: ['AP', 'Nordline'],
    published_date: '2024-05-03',
    language: 'en',
    url: 'http://a.example/1',
    duration_minutes: 22,
  };
  const result = await fetchRows(row);
  expect(result.texts).toEqual({ r1: canonicalJson(row) });
  expect(result.captures[0]).toMatchObject({
    url: 'http://a.example/1',
    path: 'b.jsonl',
    media_type: 'application/vnd.tellings.citation+json',
    stated: {
      basis: 'citation',
      outlet: 'Harbour Courier',
      headline: null,
      authors: [],
      agencies: ['AP', 'Nordline'],
      published: '2024-05-03',
      modified: null,
      language: 'en',
    },
  });
});

test('the order of keys does not matter to the content', async () => {
  const [a, b] = await Promise.all([
    fetchRows({ key: 'x', outlet: 'y' }),
    fetchRows({ outlet: 'y', key: 'x' }),
  ]);
  expect(a.captures).toEqual(b.captures);
});

test('entries without key, of wrong type or repeated are quarantined; the rest goes on', async () => {
  const result = await fetchRows(
    { key: 'a', url: null },
    { outlet: 'x' },
    { key: 7 },
    { key: '' },
    { key: 'b', outlet: ['x'] },
    '{"key":"c","duration_minutes":-1}',
    '{"key":',
    { key: 'a', outlet: 'again' },
    { key: 'd', url: 'ftp://harbour.example/' },
    { key: 'e', colour: 'blue' },
  );
  expect(Object.keys(result.texts).sort()).toEqual(['a', 'd']);
  expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'fetch/malformed-row b.jsonl:10',
    'fetch/malformed-row b.jsonl:2',
    'fetch/malformed-row b.jsonl:3',
    'fetch/malformed-row b.jsonl:4',
    'fetch/malformed-row b.jsonl:5',
    'fetch/malformed-row b.jsonl:6',
    'fetch/malformed-row b.jsonl:7',
    'fetch/duplicate-key b.jsonl:8',
    'fetch/malformed-url b.jsonl:9',
  ]);
});

test('a row nested too deep to be read is malformed, not a crash', async () => {
  const deep = `{"key":"x","n":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect((await fetchRows(deep)).codes).toEqual(['error malformed-row']);
});
