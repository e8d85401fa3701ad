import { chmod, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type Fetched, fetchChecked, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const source = sourceOf('folder', { path: 'docs' });
const inDocs = (files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`docs/${name}`, content]));

async function fetchDocs(files: Record<string, string | Uint8Array>): Promise<Fetched> {
  return fetchChecked(source, { folder: await temporaryFolder(inDocs(files)) });
}

test('documents are found in all subfolders, by extension, with their media type', async () => {
  const result = await fetchDocs({
    'a.txt': 'one',
    'b/c.HTML': '<p>two</p>',
    'b/d/e.md': 'three',
    'b/f.htm': '',
    'b/g.pdf': 'x',
  });
  const types = result.captures.map(({ source_key, path, media_type }) => [
    source_key,
    path,
    media_type,
  ]);
  expect(types.sort()).toEqual([
    ['a.txt', 'a.txt', 'text/plain'],
    ['b/c.HTML', 'b/c.HTML', 'text/html'],
    ['b/d/e.md', 'b/d/e.md', 'text/markdown'],
    ['b/f.htm', 'b/f.htm', 'text/html'],
  ]);
  expect(result.texts['b/f.htm']).toBe('');
  expect(result.codes).toEqual(['info unsupported-file']);
  expect(result.captures.every(({ stated }) => stated.basis === 'none')).toBe(true);
});

test('structured documents are found by extension, .json by its keys', async () => {
  const result = await fetchDocs({
    'a.jsonld': '{',
    'b.json': '{"@context":"https://schema.org","@type":"NewsArticle"}',
    'c.json': '[{"@type":"NewsArticle"}]',
    'cut.json': '{"@context":"https://schema.org","@type":"News',
    'd.nitf': '<nitf/>',
    'e.xml': '---\noutlet: x\n---\n<rss/>',
    'package.json': '{"name":"x","nested":{"@type":"NewsArticle"}}',
    'list.json': '[1, null]',
    'cut-off.json': '{"name":',
  });
  const types = result.captures.map(({ path, media_type }) => [path, media_type]);
  expect(types.sort()).toEqual([
    ['a.jsonld', 'application/ld+json'],
    ['b.json', 'application/ld+json'],
    ['c.json', 'application/ld+json'],
    ['cut.json', 'application/ld+json'],
    ['d.nitf', 'application/nitf+xml'],
    ['e.xml', 'application/xml'],
  ]);
  expect(result.codes).toEqual(Array(3).fill('info unsupported-file'));
  expect(result.captures.every(({ stated }) => stated.basis === 'none')).toBe(true);
});

describe('documents.csv', () => {
  test('states what is known of a document', async () => {
    const result = await fetchDocs({
      'documents.csv':
        'file,url,outlet,published_at,headline,authors,agency,language\n./n/a.txt,http://a.example/1,Courier,2024-05-03,"Fees, again",Ann Vale;Bo Lund,AP/Nordline,en\n',
      'n/a.txt': 'text',
    });
    expect(result.captures[0]).toMatchObject({
      url: 'http://a.example/1',
      stated: {
        basis: 'metadata',
        outlet: 'Courier',
        headline: 'Fees, again',
        authors: ['Ann Vale', 'Bo Lund'],
        agencies: ['AP', 'Nordline'],
        published: '2024-05-03',
        modified: null,
        language: 'en',
      },
    });
    expect(result.codes).toEqual([]);
  });

  test('rows that help no document are warnings with their line; every document stays', async () => {
    const result = await fetchDocs({
      'documents.csv':
        'file,url,outlet,published_at\na.txt,,Courier,\nabsent.txt,,x,\n,,x,\na.txt,,Again,\nb.txt,,"x\nb.txt,,Beacon\n',
      'a.txt': '',
      'b.txt': '',
    });
    expect(result.issues.map(({ level, code, path }) => `${level} ${code} ${path}`)).toEqual([
      'warning fetch/document-missing documents.csv:3',
      'warning fetch/malformed-row documents.csv:4',
      'warning fetch/malformed-row documents.csv:5',
      'warning fetch/malformed-row documents.csv:6',
      'warning fetch/malformed-row documents.csv:7',
    ]);
    const outlets = result.captures.map(({ path, stated }) => [path, stated.outlet]).sort();
    expect(outlets).toEqual([
      ['a.txt', 'Courier'],
      ['b.txt', null],
    ]);
  });

  test.each([
    ['file,url,outlet\n', /line 1: column published_at is missing/],
    ['file,url,outlet,published_at,note\n', /line 1: column note is unknown/],
    ['file,url,outlet,published_at,url\n', /line 1: column url stands twice/],
    ['', /line 1: column file is missing/],
  ])('the header %j is a usage error that names file, line and column', async (header, message) => {
    await expect(fetchDocs({ 'documents.csv': header })).rejects.toThrow(UsageError);
    await expect(fetchDocs({ 'documents.csv': header })).rejects.toThrow(message);
    await expect(fetchDocs({ 'documents.csv': header })).rejects.toThrow(/documents\.csv/);
  });
});

describe('front matter', () => {
  const matter = [
    '---',
    'url: http://a.example/1',
    'outlet: Courier',
    'headline: "Fees: up"',
    'authors: [Ann Vale, Bo Lund]',
    'agencies: AP/Nordline',
    'published_at: 2024-05-03 10:00',
    'modified: 2024-05-04',
    'language: en',
    '---',
    'Body',
  ].join('\r\n');

  test('is read as written and left in the content', async () => {
    const result = await fetchDocs({ 'a.md': `\ufeff${matter}` });
    expect(result.captures[0]).toMatchObject({
      url: 'http://a.example/1',
      stated: {
        basis: 'metadata',
        outlet: 'Courier',
        headline: 'Fees: up',
        authors: ['Ann Vale', 'Bo Lund'],
        agencies: ['AP', 'Nordline'],
        published: '2024-05-03 10:00',
        modified: '2024-05-04',
        language: 'en',
      },
    });
    expect(result.texts['a.md']).toBe(`\ufeff${matter}`);
    expect(result.codes).toEqual([]);
  });

  test('is not looked for in HTML, nor anywhere but at the start', async () => {
    const result = await fetchDocs({
      'a.html': matter,
      'b.txt': `\n${matter}`,
      'c.md': '---\nno end',
    });
    expect(result.captures.map(({ stated }) => stated.basis)).toEqual(['none', 'none', 'none']);
  });

  test.each(['- a\n- b', 'a: [', 'outlet: {x: y}', 'a: 1\na: 2', 'x: &a 1\nurl: *a'])(
    'malformed (%j) it is a warning and the document stays',
    async (block) => {
      const result = await fetchDocs({ 'a.txt': `---\n${block}\n---\nBody` });
      expect(result.codes).toEqual(['warning malformed-front-matter']);
      expect(result.captures[0]?.stated.basis).toBe('none');
    },
  );

  test('yields to documents.csv, and a difference is told', async () => {
    const result = await fetchDocs({
      'a.md': '---\noutlet: Beacon\nlanguage: en\nsection: x\nurl: nowhere\n---\n',
      'documents.csv': 'file,url,outlet,published_at\na.md,,Courier,2024-05-03\n',
    });
    expect(result.captures[0]).toMatchObject({
      url: null,
      stated: { outlet: 'Courier', language: 'en', published: '2024-05-03' },
    });
    expect(result.codes).toEqual([
      'warning conflicting-metadata',
      'warning malformed-url',
      'warning unknown-field',
    ]);
  });
});

test('a file beyond the limit is quarantined, without reading it', async () => {
  const folder = await temporaryFolder(inDocs({ 'a.txt': 'x', 'b.txt': 'y' }));
  // A sparse file: reading it whole would take 4 GB.
  await truncate(join(folder, 'docs/b.txt'), 4_000_000_000);
  const result = await fetchChecked(source, { folder });
  expect(Object.keys(result.texts)).toEqual(['a.txt']);
  expect(result.codes).toEqual(['error too-large']);
});

test('what cannot be read is quarantined and names no path of the machine', async () => {
  const folder = await temporaryFolder(inDocs({ 'a.txt': 'x', 'b/c.txt': 'y' }));
  await symlink('nowhere', join(folder, 'docs/gone.txt'));
  await symlink('b', join(folder, 'docs/linked.txt'));
  const result = await fetchChecked(source, { folder });
  expect(Object.keys(result.texts).sort()).toEqual(['a.txt', 'b/c.txt']);
  expect(result.codes).toEqual(['error unreadable', 'error unreadable']);
  expect(JSON.stringify(result.issues)).not.toContain(folder);
});

test.skipIf(process.getuid?.() === 0)('a file without permission is quarantined', async () => {
  const folder = await temporaryFolder(inDocs({ 'a.txt': 'x' }));
  await chmod(join(folder, 'docs/a.txt'), 0);
  expect((await fetchChecked(source, { folder })).codes).toEqual(['error unreadable']);
});

test('a folder that is missing is a usage error that names it', async () => {
  const folder = await temporaryFolder({ docs: 'a file' });
  await expect(fetchChecked(source, { folder })).rejects.toThrow(/field path names docs/);
});
