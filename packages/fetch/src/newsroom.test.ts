import { symlink } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { fetchChecked, sourceOf, temporaryFolder } from '../test/fixture.ts';
import { serveNewsroom } from './newsroom.ts';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly etag: string | undefined;
  readonly body: string;
}

/** A bare request: fetch would tidy the path before it is sent. */
async function ask(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((answered, failed) => {
    const options = { host: '127.0.0.1', port, path, headers: { host } };
    const sent = httpRequest(options, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      const { 'content-type': type, etag } = response.headers;
      answered({ status: response.statusCode, type, etag, body });
    });
    sent.on('error', failed).end();
  });
}

async function serveFiles(files: Record<string, string | Uint8Array>): Promise<{
  readonly folder: string;
  readonly port: number;
  readonly hosts: ReadonlyMap<string, number>;
}> {
  const folder = await temporaryFolder(files);
  const { hosts, close } = await serveNewsroom(join(folder, 'newsroom'));
  onTestFinished(close);
  return { folder, port: [...hosts.values()][0] ?? 0, hosts };
}

test('the Host header picks the site and the extension the type', async () => {
  const { port, hosts } = await serveFiles({
    'newsroom/a.example/index.html': 'front of a',
    'newsroom/a.example/news/1.html': 'dä',
    'newsroom/a.example/old.html': Buffer.from('D\xe4g', 'latin1'),
    'newsroom/a.example/told.html': Buffer.from('D\xe4g', 'latin1'),
    'newsroom/a.example/told.html.charset': 'windows-1252\n',
    'newsroom/a.example/feed.xml': '<?xml version="1.0"?><rss version="2.0"/>',
    'newsroom/a.example/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    'newsroom/a.example/rdf.xml': '<rdf:RDF/>',
    'newsroom/a.example/feed.json': '{}',
    'newsroom/b.example/index.html': 'front of b',
    'newsroom/README.md': '',
  });
  expect([...hosts.keys()]).toEqual(['a.example', 'b.example']);
  const typeOf = async (path: string): Promise<unknown> =>
    (await ask(port, 'a.example', path)).type;
  expect(await ask(port, 'b.example:80', '/')).toMatchObject({ status: 200, body: 'front of b' });
  expect(await ask(port, 'A.Example', '/news/1.html?x=1')).toMatchObject({
    status: 200,
    body: 'dä',
  });
  expect(await typeOf('/news/1.html')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/old.html')).toBe('text/html');
  expect(await typeOf('/told.html')).toBe('text/html; charset=windows-1252');
  expect(await typeOf('/feed.xml')).toBe('application/rss+xml');
  expect(await typeOf('/atom.xml')).toBe('application/atom+xml');
  expect(await typeOf('/rdf.xml')).toBe('application/rdf+xml');
  expect(await typeOf('/feed.json')).toBe('application/feed+json');
});

test('the ETag follows the content', async () => {
  const { port } = await serveFiles({
    'newsroom/a.example/1.html': 'one',
    'newsroom/a.example/2.html': 'one',
    'newsroom/a.example/3.html': 'two',
  });
  const [one, same, other] = await Promise.all(
    ['/1.html', '/2.html', '/3.html'].map((path) => ask(port, 'a.example', path)),
  );
  expect(one?.etag).toMatch(/^"[0-9a-f]{64}"$/);
  expect(one?.etag).toBe(same?.etag);
  expect(one?.etag).not.toBe(other?.etag);
});

test('nothing outside a site is served', async () => {
  const { folder, port } = await serveFiles({
    'secret.html': 'secret',
    'newsroom/secret.html': 'secret',
    'newsroom/b.example/secret.html': 'secret',
    'newsroom/a.example/sub/index.html': 'sub',
  });
  await symlink(join(folder, 'secret.html'), join(folder, 'newsroom/a.example/link.html'));
  const paths = [
    '/../secret.html',
    '/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fb.example/secret.html',
    '/../b.example/secret.html',
    '/sub/../../b.example/secret.html',
    '/link.html',
    '/sub',
    '/%00',
    '/%',
    '/absent.html',
  ];
  for (const path of paths) {
    expect(await ask(port, 'a.example', path), path).toMatchObject({ status: 404 });
  }
  for (const host of ['c.example', '..', '.', '']) {
    expect(await ask(port, host, '/secret.html'), host).toMatchObject({ status: 404 });
  }
  expect(await ask(port, 'a.example', '/sub/')).toMatchObject({ body: 'sub' });
});

test('a feed and its pages are fetched from it by their own addresses', async () => {
  const { hosts } = await serveFiles({
    'newsroom/a.example/feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [
        { id: '1', url: 'http://a.example/1.html', title: 'One' },
        { id: '2', url: 'http://b.example/2.html', title: 'Two' },
      ],
    }),
    'newsroom/a.example/1.html': '<p>one</p>',
    'newsroom/b.example/2.html': '<p>two</p>',
  });
  const source = sourceOf('feed', { url: 'http://a.example/feed.json' });
  const result = await fetchChecked(source, { folder: '', hosts });
  expect(result.texts).toEqual({ '1': '<p>one</p>', '2': '<p>two</p>' });
});

test('a newsroom that is missing is a usage error', async () => {
  await expect(serveNewsroom(join(await temporaryFolder({}), 'absent'))).rejects.toThrow(
    UsageError,
  );
});
