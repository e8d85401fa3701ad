import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTellings, tellings } from './program.ts';

const page = (subject: string): string =>
  `<html><head><title>${subject}</title></head><body><p>${'Synthetic words about the quay. '.repeat(20)}</p></body></html>`;

let root: string;
let folder: string;
let server: Server;
let asked: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  answer = (request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(request.url ?? ''));
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.end('User-agent: *\nDisallow: /private\n');
      return;
    }
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  root = await mkdtemp(join(tmpdir(), 'tellings-cli-fetch-'));
  folder = join(root, 'datasets', 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  const yaml = `name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\ncontact: https://tests.example\nfetch:\n  delay_seconds: 0.1\n`;
  await writeFile(join(folder, 'dataset.yml'), yaml);
  await writeFile(join(folder, 'registry.yml'), 'speakers: []\npublishers: []\nrecordings: []\n');
  const source = 'source_id: picked\nname: Picked pages\nkind: page_list\npath: pages.txt\n';
  const rights = 'text_rights: closed\nallow_private: true\n';
  await writeFile(join(folder, 'sources', 'picked.yml'), source + rights);
  const pages = ['/1', '/2', '/private/3'].map((path) => `http://127.0.0.1:${port}${path}\n`);
  await writeFile(join(folder, 'pages.txt'), `# synthetic\n${pages.join('')}`);
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

test('a dry run lists the pages and keeps nothing', async () => {
  const { code, stdout } = await tellings(root, 'fetch', 'harbour', '--dry-run', '--json');
  expect(code).toBe(0);
  const planned = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { url: string });
  expect(planned).toHaveLength(3);
  expect(planned[0]).toMatchObject({ source_id: 'picked', reason: 'new' });
  expect(asked).toEqual([]);
  expect(await readdir(folder)).not.toContain('.archive');
});

test('a fetch keeps every page once, and the archive gives the same without a network', async () => {
  const first = await tellings(root, 'fetch', 'harbour');
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/2 captures/);
  expect(first.stdout).toMatch(/run 1: 1 listings; pages: 2 new, 1 refused/);
  const again = await tellings(root, 'fetch', 'harbour', '--json');
  const event = JSON.parse(again.stdout.trim().split('\n').at(-1) ?? '') as object;
  expect(event).toMatchObject({ type: 'stage-finished', crawl: { run: 2, new_count: 0 } });
  expect(asked.sort()).toEqual(['/1', '/2']);

  const captures = join(folder, '.tellings/main/fetch/captures.parquet');
  const before = await readFile(captures);
  server.closeAllConnections();
  server.close();
  expect(await tellings(root, 'fetch', 'harbour', '--replay')).toMatchObject({ code: 0 });
  expect(before.equals(await readFile(captures))).toBe(true);
  const run = await tellings(root, 'run', 'harbour', '--replay', '--to', 'normalise');
  expect(run.stdout).toMatch(/2 reports/);
});

test('fsck says what became of every address, and finds what is damaged', async () => {
  await tellings(root, 'fetch', 'harbour');
  const sound = await tellings(root, 'fsck', 'harbour');
  expect(sound.code).toBe(0);
  expect(sound.stdout).toMatch(/^3 addresses discovered/);
  expect(sound.stdout).toMatch(/captured {3}2\n/);
  expect(sound.stdout).toMatch(/1 refused by robots\.txt: Disallow: \/private\n/);
  const archive = join(folder, '.archive/warc/tellings-00001.warc.gz');
  const bytes = await readFile(archive);
  bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 20);
  await writeFile(archive, bytes);
  const damaged = await tellings(root, 'fsck', 'harbour', '--json');
  expect(damaged.code).toBe(1);
  expect(JSON.parse(damaged.stdout)).toMatchObject({ damages: [{ file: expect.any(String) }] });
});

test('a fetch that is ended exits with 130, and the next one goes on', async () => {
  let isSlow = true;
  answer = (request, response) => {
    if (isSlow && request.url === '/1') running.child.kill('SIGINT');
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(request.url ?? ''));
  };
  const running = startTellings(root, 'fetch', 'harbour');
  const ended = await running.result;
  expect(ended.code).toBe(130);
  expect(ended.stderr).toMatch(/run the same command again/);
  isSlow = false;
  expect((await tellings(root, 'fetch', 'harbour')).stdout).toMatch(/2 captures/);
  expect(asked.sort()).toEqual(['/1', '/2']);
  expect((await tellings(root, 'fsck', 'harbour')).code).toBe(0);
});

test.each([
  ['no contact', ['fetch', 'harbour'], /add contact/],
  ['a date that is none', ['fetch', 'harbour', '--since', 'yesterday'], /--since yesterday/],
  ['no archive', ['fsck', 'harbour'], /has no web archive/],
])('%s is wrong usage', async (name, args, message) => {
  if (name === 'no contact') {
    const yaml = await readFile(join(folder, 'dataset.yml'), 'utf8');
    await writeFile(join(folder, 'dataset.yml'), yaml.replace(/contact: .*\n/, ''));
  }
  const { code, stderr } = await tellings(root, ...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
