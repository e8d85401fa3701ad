import { relative } from 'node:path';
import { findViolations, UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { sourceOf, temporaryFolder } from '../test/fixture.ts';
import { describeSource, listSourceFiles } from './source-files.ts';

test('the public record of a source holds its address but no path', () => {
  const feed = describeSource(
    sourceOf('feed', { url: 'http://a.example/feed.xml', licence: 'CC0-1.0' }),
  );
  expect(feed).toEqual({
    source_id: 'harbour',
    name: 'Harbour',
    kind: 'feed',
    url: 'http://a.example/feed.xml',
    licence: 'CC0-1.0',
    text_rights: 'open',
  });
  const folder = describeSource(sourceOf('folder', { path: 'docs', text_rights: 'closed' }));
  expect(folder).toMatchObject({ url: null, licence: null, text_rights: 'closed' });
  expect([feed, folder].flatMap((record) => findViolations('source', record))).toEqual([]);
});

test('the files of a source are all it is read from', async () => {
  const folder = await temporaryFolder({
    'd/documents.csv': '',
    'd/b/a.txt': '',
    'd/x.pdf': '',
    't.csv': '',
  });
  const list = async (source: Parameters<typeof listSourceFiles>[0]): Promise<readonly string[]> =>
    (await listSourceFiles(source, folder)).map((file) => relative(folder, file));
  expect(await list(sourceOf('folder', { path: 'd' }))).toEqual([
    'd/b/a.txt',
    'd/documents.csv',
    'd/x.pdf',
  ]);
  expect(await list(sourceOf('table', { path: 't.csv' }))).toEqual(['t.csv']);
  expect(await list(sourceOf('bibliography', { path: 't.csv' }))).toEqual(['t.csv']);
  expect(await list(sourceOf('feed', { url: 'http://a.example/' }))).toEqual([]);
  await expect(list(sourceOf('folder', { path: 'absent' }))).rejects.toThrow(UsageError);
});
