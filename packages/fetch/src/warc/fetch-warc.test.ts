import { gzipSync } from 'node:zlib';
import type { SourceSpec } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { fetchChecked, serve, sourceOf, temporaryFolder } from '../../test/fixture.ts';
import { encodeWarcRecord } from './encode.ts';
import { encodeHttpResponse } from './http-message.ts';

const html = [['Content-Type', 'text/html; charset=utf-8']] as const;

interface Answer {
  readonly url: string;
  readonly date?: string;
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body: string | Uint8Array;
}

let made = 0;

function responseOf({ url, date, status, headers, body }: Answer): Buffer {
  made += 1;
  return encodeWarcRecord({
    type: 'response',
    id: `urn:uuid:00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    date: date ?? '2026-01-02T03:04:05Z',
    targetUri: url,
    contentType: 'application/http;msgtype=response',
    block: encodeHttpResponse(status ?? 200, 'OK', headers ?? html, Buffer.from(body)),
  });
}

const archive = Buffer.concat([
  responseOf({ url: 'https://courier.example/1', body: '<p>Harbour fees</p>' }),
  responseOf({ url: 'https://news.courier.example/2', body: '<p>Quay closed</p>' }),
  responseOf({ url: 'https://elsewhere.example/3', body: '<p>Gulls</p>' }),
  responseOf({ url: 'https://courier.example/gone', status: 404, body: 'gone' }),
  responseOf({
    url: 'https://courier.example/1',
    date: '2026-02-02T03:04:05Z',
    body: '<p>Harbour fees frozen</p>',
  }),
  responseOf({
    url: 'https://courier.example/cut',
    headers: [...html, ['Content-Encoding', 'gzip']],
    body: gzipSync('<p>Cut</p>'.repeat(100)).subarray(0, -20),
  }),
]);

const texts = {
  'https://courier.example/1': '<p>Harbour fees frozen</p>',
  'https://news.courier.example/2': '<p>Quay closed</p>',
};

function warcSource(fields: Partial<SourceSpec>): SourceSpec {
  return sourceOf('warc', { hosts: ['courier.example'], ...fields });
}

describe('a web archive as a source', () => {
  test('gives the newest page of each address, and says what it left out', async () => {
    const folder = await temporaryFolder({ 'crawl.warc.gz': archive });
    const result = await fetchChecked(warcSource({ path: 'crawl.warc.gz' }), { folder });
    expect(result.texts).toEqual(texts);
    expect(result.codes).toEqual(['error page-failed', 'info warc-skipped']);
    const skipped = result.issues.find(({ code }) => code === 'fetch/warc-skipped');
    expect(JSON.parse(skipped?.detail ?? '{}')).toEqual({
      'not-200': 1,
      'older-capture': 1,
      'other-host': 1,
    });
    expect(result.locations.map(({ file, fetched_at }) => [file, fetched_at]).sort()).toEqual([
      ['./crawl.warc.gz', '2026-01-02T03:04:05Z'],
      ['./crawl.warc.gz', '2026-02-02T03:04:05Z'],
    ]);
  });

  test('is read up to its damage and behind it', async () => {
    const damaged = Buffer.from(archive);
    const place = responseOf({
      url: 'https://courier.example/1',
      body: '<p>Harbour fees</p>',
    }).length;
    damaged.fill(0, place + 40, place + 60);
    const folder = await temporaryFolder({ 'crawl.warc.gz': damaged });
    const result = await fetchChecked(warcSource({ path: 'crawl.warc.gz' }), { folder });
    expect(Object.keys(result.texts)).toEqual(['https://courier.example/1']);
    expect(result.codes).toContain('warning warc-damaged');
  });

  test('is downloaded once, and read again without the server', async () => {
    let downloads = 0;
    const port = await serve((_, response) => {
      downloads += 1;
      response.writeHead(200, { 'content-type': 'application/warc' }).end(archive);
    });
    const source = warcSource({ url: 'http://crawl.example/2026/news.warc.gz' });
    const context = {
      folder: '',
      archiveFolder: await temporaryFolder({}),
      hosts: new Map([['crawl.example', port]]),
    };
    const first = await fetchChecked(source, context);
    expect(first.texts).toEqual(texts);
    const again = await fetchChecked(source, { ...context, request: { isReplay: true } });
    expect(again.captures).toEqual(first.captures);
    expect((await fetchChecked(source, context)).issues).toEqual(first.issues);
    expect(downloads).toBe(1);
  });

  test('that is not there is one issue with the name of its source', async () => {
    const port = await serve((_, response) => response.writeHead(404).end());
    const source = warcSource({ url: 'http://crawl.example/gone.warc.gz' });
    const hosts = new Map([['crawl.example', port]]);
    const result = await fetchChecked(source, { folder: '', hosts });
    expect(result.codes).toEqual(['error warc-failed']);
    expect(result.issues[0]?.message).toMatch(/^source harbour: /);
  });

  test('that is no web archive is told of', async () => {
    const folder = await temporaryFolder({ 'crawl.warc.gz': 'this is a note about the quay\n' });
    const result = await fetchChecked(warcSource({ path: 'crawl.warc.gz' }), { folder });
    expect(result.captures).toEqual([]);
    expect(result.codes).toEqual(['warning warc-damaged']);
  });
});
