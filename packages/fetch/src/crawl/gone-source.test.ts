import { expect, test } from 'vitest';
import { fetchAllChecked, serve, sourceOf, temporaryFolder } from '../../test/fixture.ts';

const html = { 'content-type': 'text/html' };

test('pages of a source that is gone go to another that lists them, and the rest is told of', async () => {
  const feed = (...paths: readonly string[]): string =>
    `<rss version="2.0"><channel><title>x</title>${paths.map((path) => `<item><title>T</title><link>${path}</link></item>`).join('')}</channel></rss>`;
  const feeds: Readonly<Record<string, string>> = {
    '/a.xml': feed('/1', '/2'),
    '/b.xml': feed('/1'),
  };
  const asked: string[] = [];
  const port = await serve((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const found = feeds[url];
    // Both feeds say that they are unchanged whenever they are asked.
    if (found !== undefined && request.headers['if-none-match']) response.writeHead(304).end();
    else if (found !== undefined) response.writeHead(200, { etag: '"1"' }).end(found);
    else response.writeHead(200, html).end(`page ${url}`);
  });
  const context = {
    folder: '',
    archiveFolder: await temporaryFolder({}),
    hosts: new Map([['courier.example', port]]),
  };
  const [a, b] = ['a', 'b'].map((id) => ({
    ...sourceOf('feed', { url: `http://courier.example/${id}.xml` }),
    source_id: id,
  }));
  if (!a || !b) throw new Error('two sources');
  const both = await fetchAllChecked([a, b], context);
  expect(both.captures.map(({ source_id }) => source_id)).toEqual(['a', 'a']);
  const left = await fetchAllChecked([b], context);
  expect(left.captures.map(({ source_id, url }) => [source_id, url])).toEqual([
    ['b', 'http://courier.example/1'],
  ]);
  expect(left.codes).toEqual(['warning source-gone']);
  expect(left.issues[0]?.message).toMatch(/source a is no longer one of the dataset: 1 pages/);
  const back = await fetchAllChecked([a, b], context);
  expect(back.captures).toHaveLength(2);
  expect(back.codes).toEqual([]);
  expect(asked.filter((url) => url === '/1')).toEqual(['/1']);
});
