import { canonicalJson } from '@tellings/schema';
import { expect, test } from 'vitest';
import { type Fetched, fetchChecked, sourceOf, temporaryFolder } from '../test/fixture.ts';

async function fetchRows(...lines: readonly (object | string)[]): Promise<Fetched> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const folder = await temporaryFolder({ 'b.jsonl': texts.join('\n') });
  return fetchChecked(sourceOf('bibliography', { path: 'b.jsonl' }), { folder });
}

test('a row is a capture: its canonical JSON as content, its facts as statement', async () => {
  const row = {
    outlet: 'Harbour Courier',
    id: 'r1',
    agency: 'AP/Nordline',
    published: '2024-05-03',
    language: 'en',
    url: 'http://a.example/1',
    facts: { duration_min: 22 },
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
  const [a, b] = await Promise.all([fetchRows({ id: 'x', n: 1 }), fetchRows({ n: 1, id: 'x' })]);
  expect(a.captures).toEqual(b.captures);
});

test('rows without id, of wrong type or repeated are quarantined; the rest goes on', async () => {
  const result = await fetchRows(
    { id: 'a', url: null },
    { outlet: 'x' },
    { id: 7 },
    { id: ' ' },
    { id: 'b', outlet: ['x'] },
    '{"id":"c","n":1e999}',
    '{"id":',
    { id: 'a', again: true },
    { id: 'd', url: 'nowhere' },
  );
  expect(Object.keys(result.texts)).toEqual(['a', 'd']);
  expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
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
  const deep = `{"id":"x","n":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect((await fetchRows(deep)).codes).toEqual(['error malformed-row']);
});
