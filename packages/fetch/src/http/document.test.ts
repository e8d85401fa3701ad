import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, home, plainResponse, serveBytes } from '../../test/wire.ts';
import { type DocumentResult, decodeDocument } from './document.ts';
import type { HttpResponse } from './http-client.ts';

const page = '<p>The seafarers\u2019 union leader spoke at the harbour.</p>'.repeat(200);

function decode(fields: Partial<HttpResponse>): Promise<DocumentResult> {
  const body = Buffer.from(page);
  const whole = { status: 200, statusText: 'OK', headers: [], body, truncated: null };
  return decodeDocument({ url: home, response: { ...whole, ...fields }, failure: null });
}

test('a page is what the server means', async () => {
  const body = gzipSync(page);
  const headers = ['Content-Type: text/html; charset=UTF-8', 'Content-Encoding: gzip'];
  const { document } = await decodeDocument(
    await ask(await serveBytes(plainResponse(body, ...headers))),
  );
  expect(document?.url).toBe(home);
  expect(document?.mediaType).toEqual({ essence: 'text/html', charset: 'utf-8' });
  expect(Buffer.from(document?.bytes ?? []).toString()).toBe(page);
});

test('codings on several lines are undone, the last first', async () => {
  const body = gzipSync(gzipSync(page));
  const headers = [
    ['Content-Encoding', 'gzip'],
    ['content-encoding', 'x-gzip'],
  ] as const;
  const { document } = await decode({ body, headers });
  expect(Buffer.from(document?.bytes ?? []).toString()).toBe(page);
});

test('a gzip body cut off anywhere is damaged, though its response is whole', async () => {
  const whole = gzipSync(page);
  for (const cut of [1, 4, 8, 9, 20, whole.length - 1]) {
    const body = whole.subarray(0, whole.length - cut);
    const response = plainResponse(body, 'Content-Encoding: gzip');
    const exchange = await ask(await serveBytes(response));
    expect(exchange.failure).toBeNull();
    expect((await decodeDocument(exchange)).failure?.kind).toBe('damaged');
  }
});

test.each([
  ['br', 'damaged'],
  ['zstd', 'unknown-encoding'],
  ['gzip, gzip', 'damaged'],
] as const)('gzip labelled %s: %s', async (coding, kind) => {
  const result = await decode({ body: gzipSync(page), headers: [['Content-Encoding', coding]] });
  expect(result.failure).toMatchObject({ kind, status: 200, url: home });
});

test('the bound on inflation is the caller\u2019s', async () => {
  const response: HttpResponse = {
    status: 200,
    statusText: 'OK',
    headers: [['Content-Encoding', 'gzip']],
    body: gzipSync(page),
    truncated: null,
  };
  const exchange = { url: home, response, failure: null };
  expect((await decodeDocument(exchange, 100)).failure?.kind).toBe('too-large');
  expect((await decodeDocument(exchange, 100_000)).failure).toBeNull();
});

test('a body of another length than stated is damaged', async () => {
  const stated = (
    length: number,
    ...more: (readonly [string, string])[]
  ): Promise<DocumentResult> => decode({ headers: [['Content-Length', String(length)], ...more] });
  const { length } = Buffer.from(page);
  expect((await stated(length)).failure).toBeNull();
  expect((await stated(length + 1)).failure?.kind).toBe('damaged');
  expect((await stated(length - 1)).failure?.kind).toBe('damaged');
  expect((await stated(length + 1, ['Transfer-Encoding', 'chunked'])).failure).toBeNull();
});

test('203 is a document; nothing else but 200 is', async () => {
  expect((await decode({ status: 203 })).failure).toBeNull();
  for (const status of [201, 204, 206, 301, 304, 404, 500]) {
    expect((await decode({ status })).failure).toEqual({
      kind: 'status',
      status,
      url: home,
      reason: `the server answers ${status}`,
    });
  }
});

test('what was not read, or failed, is no document', async () => {
  expect((await decode({ truncated: 'length' })).failure?.kind).toBe('damaged');
  const failure = { kind: 'timeout', status: null, url: home, reason: 'no answer' } as const;
  expect((await decodeDocument({ url: home, response: null, failure })).failure).toBe(failure);
});
