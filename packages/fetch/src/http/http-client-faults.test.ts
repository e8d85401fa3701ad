import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ask,
  bodyText,
  clientFor,
  home,
  plainResponse,
  serveBytes,
  serveWire,
} from '../../test/wire.ts';

const get = { accept: 'text/html', isPrivateAllowed: false } as const;

describe('a response that is cut off', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n';

  test('never passes for a whole one, wherever it is cut', async () => {
    const chunked =
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n5\r\nfghij\r\n0\r\n\r\n';
    const whole = `${head}abcdefghij`;
    const cuts = fc
      .constantFrom(whole, chunked)
      .chain((bytes) => fc.tuple(fc.constant(bytes), fc.nat(bytes.length - 1), fc.boolean()));
    await fc.assert(
      fc.asyncProperty(cuts, async ([bytes, cut, isReset]) => {
        const server = await serveWire((socket) => {
          socket.write(bytes.slice(0, cut), () =>
            isReset ? socket.resetAndDestroy() : socket.end(),
          );
        });
        const exchange = await ask(server);
        const headEnd = bytes.indexOf('\r\n\r\n') + 4;
        expect(exchange.failure).not.toBeNull();
        if (exchange.response === null) {
          // A reset may take with it what came before.
          expect(isReset || cut < headEnd).toBe(true);
          expect(exchange.failure?.kind).toBe('connection');
          return;
        }
        expect(exchange.failure).toMatchObject({ kind: 'damaged', status: 200, url: home });
        expect(exchange.response.truncated).toBe('disconnect');
        const text = bodyText(exchange) ?? '';
        expect('abcdefghij'.startsWith(text)).toBe(true);
        if (!isReset && bytes === whole) expect(text.length).toBe(cut - headEnd);
      }),
      { numRuns: 60 },
    );
  });

  test('a reset is no end of a body that ends with its connection', async () => {
    const server = await serveWire(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsome of it');
      await delay(20);
      socket.resetAndDestroy();
    });
    const exchange = await ask(server);
    expect(exchange.failure).toMatchObject({ kind: 'damaged', status: 200 });
    expect(exchange.response?.truncated).toBe('disconnect');
    expect(bodyText(exchange)).toBe('some of it');
  });

  test.each([
    ['a chunk size that is none', 'abc\r\n', 'xyz\r\nabc\r\n0\r\n\r\n'],
    ['a chunk without its end', 'abc', '3\r\nabcXX0\r\n\r\n'],
  ])('%s damages the body', async (_, __, chunks) => {
    const server = await serveBytes(
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
    );
    const { response, failure } = await ask(server);
    expect(failure?.kind).toBe('damaged');
    expect(response?.truncated).toBe('disconnect');
  });

  test('a body beyond the limit is cut at it', async () => {
    const server = await serveWire(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      while (!socket.destroyed) {
        if (!socket.write(Buffer.alloc(16_384, 97))) await delay(1);
      }
    });
    const { response, failure } = await ask(server, { maxResponseBytes: 100_000 });
    expect(failure).toEqual({
      kind: 'too-large',
      status: 200,
      url: home,
      reason: 'its body has more than 100000 bytes',
    });
    expect(response?.truncated).toBe('length');
    expect(response?.body.length).toBe(100_000);
  });

  test('a body of exactly the limit is whole', async () => {
    const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n';
    for (const bytes of [plainResponse('abcd'), chunked]) {
      const server = await serveBytes(bytes);
      const exchange = await ask(server, {}, { maxBytes: 4 });
      expect([exchange.failure, bodyText(exchange)]).toEqual([null, 'abcd']);
      const cut = await ask(server, {}, { maxBytes: 3 });
      expect(cut.failure?.kind).toBe('too-large');
    }
  });

  test('a Content-Length beyond the limit is not begun', async () => {
    let sent = 0;
    const server = await serveWire(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n');
      await delay(20);
      for (; !socket.destroyed && sent < 50_000_000; sent += 65_536) {
        if (!socket.write(Buffer.alloc(65_536))) await delay(1);
      }
    });
    const { response, failure } = await ask(server);
    expect(failure?.kind).toBe('too-large');
    expect(response).toMatchObject({ status: 200, truncated: 'length' });
    expect(response?.body.length).toBe(0);
    await delay(40);
    // What the buffers of both ends took before the connection was closed, on a busy machine.
    expect(sent).toBeLessThan(10_000_000);
  });

  test('a body in chunks of one byte costs little more than itself', async () => {
    const chunks = Buffer.from('1\r\na\r\n'.repeat(400_000));
    const server = await serveWire((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      socket.write(chunks);
      socket.write('0\r\n\r\n');
    });
    const before = process.memoryUsage();
    const { response, failure } = await ask(server);
    const after = process.memoryUsage();
    expect([failure, response?.body.length]).toEqual([null, 400_000]);
    expect(after.rss - before.rss).toBeLessThan(100_000_000);
  });
});

describe('a server that is slow', () => {
  const limits = { headersTimeout: 30, bodyTimeout: 30, totalTimeout: 60 };

  test('no answer', async () => {
    const server = await serveWire(() => undefined);
    const { response, failure, elapsed } = await ask(server, limits);
    expect(response).toBeNull();
    const reason = 'no answer within 30 ms';
    expect(failure).toEqual({ kind: 'timeout', status: null, url: home, reason });
    expect(elapsed).toBeGreaterThanOrEqual(30);
  });

  test('headers byte by byte', async () => {
    const server = await serveWire(async (socket) => {
      for (const byte of plainResponse('x', `X: ${'y'.repeat(1_000)}`).toString()) {
        if (socket.destroyed) return;
        socket.write(byte);
        await delay(2);
      }
    });
    const { response, failure } = await ask(server, limits);
    expect([response, failure?.reason]).toEqual([null, 'no answer within 30 ms']);
  });

  test('interim responses without end', async () => {
    const server = await serveWire(async (socket) => {
      while (!socket.destroyed) {
        socket.write('HTTP/1.1 102 Processing\r\n\r\n');
        await delay(2);
      }
    });
    expect((await ask(server, limits)).failure?.reason).toBe('no answer within 30 ms');
  });

  test('a body that stalls', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc');
    const exchange = await ask(server, limits);
    const reason = 'its body stalls for 30 ms';
    expect(exchange.failure).toEqual({ kind: 'timeout', status: 200, url: home, reason });
    expect([bodyText(exchange), exchange.response?.truncated]).toEqual(['abc', 'time']);
  });

  test('a body that drips', async () => {
    const server = await serveWire(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n');
      while (!socket.destroyed) {
        socket.write('a');
        await delay(3);
      }
    });
    const exchange = await ask(server, { ...limits, bodyTimeout: 5_000 });
    expect(exchange.failure).toMatchObject({
      kind: 'timeout',
      reason: 'it takes longer than 60 ms',
    });
    expect(exchange.response?.truncated).toBe('time');
    expect(bodyText(exchange)).toMatch(/^a+$/);
  });

  test('one that answers in time is not hurried by the bounds on parts', async () => {
    const server = await serveWire(async (socket) => {
      await delay(20);
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n');
      for (const byte of 'abc') {
        await delay(20);
        socket.write(byte);
      }
    });
    const slow = { headersTimeout: 70, bodyTimeout: 70, totalTimeout: 5_000 };
    expect(bodyText(await ask(server, slow))).toBe('abc');
  });

  test('a connection that is never made', async () => {
    const client = clientFor(null, { connectTimeout: 20 }, { lookup: () => undefined });
    const { failure } = await client.exchange(home, get);
    const reason = 'no connection in time';
    expect(failure).toEqual({ kind: 'timeout', status: null, url: home, reason });
  });
});

describe('a server that does not speak HTTP', () => {
  test.each([
    'SSH-2.0-OpenSSH_9.6\r\n',
    '\0\x01\x02\x03',
    '<html>hello</html>',
    'HTTP/1.1 abc OK\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n',
    'HTTP/1.1 200 OK\r\nbroken header\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ])('%j', async (answer) => {
    const { response, failure } = await ask(await serveBytes(answer));
    expect(response).toBeNull();
    const reason = 'the answer is not HTTP';
    expect(failure).toEqual({ kind: 'no-http', status: null, url: home, reason });
  });

  test('any bytes at all make a result', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isHttp) => {
        const prefix = isHttp ? 'HTTP/1.1 200 OK\r\n' : '';
        const answer = Buffer.concat([Buffer.from(prefix), bytes]);
        const server = await serveWire((socket) => socket.end(answer));
        const { response, failure } = await ask(server);
        expect(response === null ? failure : response).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('a connection closed without a word', async () => {
    const server = await serveWire((socket) => socket.end());
    const { response, failure } = await ask(server);
    expect([response, failure?.kind]).toEqual([null, 'connection']);
  });

  test.each([
    ['one long field', `X: ${'y'.repeat(70_000)}\r\n`],
    ['many fields', 'X: y\r\n'.repeat(40_000)],
  ])('a header bomb: %s', async (_, fields) => {
    const { response, failure } = await ask(await serveBytes(`HTTP/1.1 200 OK\r\n${fields}\r\n`));
    expect(response).toBeNull();
    expect(failure).toMatchObject({
      kind: 'too-large',
      reason: 'its header section has more than 65536 bytes',
    });
  });

  test('headers of fifty kilobytes are fine', async () => {
    const server = await serveBytes(plainResponse('x', `X: ${'y'.repeat(50_000)}`));
    expect((await ask(server)).response?.headers[0]?.[1].length).toBe(50_000);
  });

  test('no HTTPS where it is asked for', async () => {
    const server = createServer((socket) => socket.end(plainResponse('x')));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const client = clientFor(null);
    const { port } = server.address() as AddressInfo;
    const url = `https://127.0.0.1:${port}/`;
    const { failure } = await client.exchange(url, { ...get, isPrivateAllowed: true });
    expect(failure?.kind).toBe('connection');
    expect(failure?.reason).not.toContain(String(port));
  });

  test('nobody listens', async () => {
    const client = clientFor(null, {}, { hosts: new Map([['harbour.example', 1]]) });
    const { failure } = await client.exchange(home, get);
    const reason = 'the connection fails (ECONNREFUSED)';
    expect(failure).toEqual({ kind: 'connection', status: null, url: home, reason });
  });

  test('a name that does not resolve', async () => {
    const missing = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const client = clientFor(null, {}, { lookup: (_, __, callback) => callback(missing, []) });
    const { failure } = await client.exchange(home, get);
    expect(failure).toMatchObject({
      kind: 'connection',
      reason: 'the connection fails (ENOTFOUND)',
    });
  });
});
