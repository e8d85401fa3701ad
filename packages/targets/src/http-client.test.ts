import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { NonRetryableError } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpClient, retryAfter } from './http-client.ts';

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/berths`;
}

const retries = { tries: 3, firstWait: 1, longestWait: 5 };
const client = createHttpClient(async () => undefined, retries);

test('a body that is cut off is asked for again', async () => {
  let count = 0;
  const url = await serve((_, response) => {
    count += 1;
    response.writeHead(200, { 'content-length': 10 });
    if (count < 3) response.write('half ', () => response.destroy());
    else response.end('whole text');
  });
  expect(await client({ method: 'GET', url }, ({ body }) => text(body))).toBe('whole text');
  expect(count).toBe(3);
});

test('a stream is sent anew with each try', async () => {
  const got: string[] = [];
  const url = await serve(async (request, response) => {
    got.push(await text(request));
    response.writeHead(got.length < 2 ? 503 : 200).end();
  });
  const body = (): Readable => Readable.from(['ber', 'th']);
  expect(await client({ method: 'PUT', url, body }, async ({ status }) => status)).toBe(200);
  expect(got).toEqual(['berth', 'berth']);
});

test('no server at all is a fault that names the address', async () => {
  const ask = client({ method: 'GET', url: 'http://127.0.0.1:9/' }, async () => 'answered');
  await expect(ask).rejects.toThrow(/^GET http:\/\/127\.0\.0\.1:9\/: .*gave up after 3 tries/);
});

test('a redirect is not followed, and a refusal by the reader is not tried again', async () => {
  let count = 0;
  const url = await serve((_, response) => {
    count += 1;
    response.writeHead(301, { location: 'http://127.0.0.1:9/' }).end();
  });
  const ask = client({ method: 'GET', url }, async ({ status }) => {
    throw new NonRetryableError(`answered ${status}`);
  });
  await expect(ask).rejects.toThrow('answered 301');
  expect(count).toBe(1);
});

test('Retry-After counts in whole seconds', () => {
  expect(retryAfter({ 'retry-after': '3' })).toBe(3000);
  expect(retryAfter({ 'retry-after': 'Fri, 31 Dec 2031 23:59:59 GMT' })).toBeNull();
  expect(retryAfter({})).toBeNull();
});
