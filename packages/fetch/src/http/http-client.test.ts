import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  ask,
  bodyText,
  clientFor,
  home,
  plainResponse,
  serveBytes,
  serveWire,
  testUserAgent,
} from '../../test/wire.ts';

const get = { accept: 'text/html', isPrivateAllowed: false } as const;

describe('a whole response', () => {
  test('header fields keep order, case, duplicates and every byte', async () => {
    const server = await serveBytes(
      Buffer.from(
        'HTTP/1.1 200 Well Enough\r\nX-b: 1\r\nSET-cookie: a=1\r\nx-A:  caf\xe9 \xff\r\nset-Cookie: b=2\r\nX-Empty:\r\nContent-Length: 2\r\n\r\nhi',
        'latin1',
      ),
    );
    const { response, failure } = await ask(server);
    expect(failure).toBeNull();
    expect(response).toEqual({
      status: 200,
      statusText: 'Well Enough',
      headers: [
        ['X-b', '1'],
        ['SET-cookie', 'a=1'],
        ['x-A', 'caf\xe9 \xff'],
        ['set-Cookie', 'b=2'],
        ['X-Empty', ''],
        ['Content-Length', '2'],
      ],
      body: Buffer.from('hi'),
      truncated: null,
    });
  });

  test('the request is recorded byte for byte as the server sees it', async () => {
    const server = await serveBytes(plainResponse('x'));
    const client = clientFor(server);
    const { request } = await client.exchange('http://Harbour.example/a b?q=ü#part', {
      ...get,
      conditions: { etag: 'W/"x\xe9"', lastModified: 'Thu, 21 Nov 2024 12:00:00 GMT' },
    });
    const lines = request.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const written = `GET ${request.target} HTTP/1.1\r\n${lines}\r\n`;
    expect(server.requests).toEqual([written]);
    expect(request.target).toBe('/a%20b?q=%C3%BC');
    expect(request.headers).toEqual([
      ['host', 'harbour.example'],
      ['connection', 'keep-alive'],
      ['user-agent', testUserAgent],
      ['accept', 'text/html'],
      ['accept-encoding', 'gzip, br, deflate'],
      ['if-none-match', 'W/"x\xe9"'],
      ['if-modified-since', 'Thu, 21 Nov 2024 12:00:00 GMT'],
    ]);
  });

  test('credentials of an address and cookies of a response are never sent', async () => {
    const server = await serveBytes(plainResponse('x', 'Set-Cookie: id=1'));
    const client = clientFor(server);
    for (const url of ['http://user:secret@harbour.example/', home]) {
      expect((await client.exchange(url, get)).failure).toBeNull();
    }
    expect(server.requests.length).toBe(2);
    for (const request of server.requests) expect(request).not.toMatch(/cookie|authori|secret/i);
  });

  test('a validator that cannot stand in a header is left out', async () => {
    const server = await serveBytes(plainResponse('x'));
    const client = clientFor(server);
    for (const etag of ['"a\r\nX-Bad: 1"', '', '\u0100', '"\0"']) {
      const conditions = { etag, lastModified: null };
      expect((await client.exchange(home, { ...get, conditions })).failure).toBeNull();
    }
    expect(server.requests.every((request) => !/if-none-match|x-bad/i.test(request))).toBe(true);
  });

  test('transfer coding is undone, content codings are not', async () => {
    const server = await serveBytes(
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n',
    );
    expect(bodyText(await ask(server))).toBe('abcde');
  });

  test('a body may end with its connection', async () => {
    const server = await serveWire((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nall of it'));
    const exchange = await ask(server);
    expect([bodyText(exchange), exchange.failure]).toEqual(['all of it', null]);
  });

  test.each([204, 304])('status %i has no body, whatever its Content-Length', async (status) => {
    const server = await serveBytes(`HTTP/1.1 ${status} X\r\nContent-Length: 99999999\r\n\r\n`);
    const { response, failure } = await ask(server);
    expect(failure).toBeNull();
    expect(response).toMatchObject({ status, truncated: null });
    expect(response?.body.length).toBe(0);
  });

  test.each([
    ['100', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['100 with headers, twice', 'HTTP/1.1 100 C\r\nX: y\r\n\r\nHTTP/1.1 100\r\n\r\n'],
    ['102', 'HTTP/1.1 102 Processing\r\n\r\n'],
    ['103', 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 103 E\r\n\r\n'],
  ])('interim responses are passed over: %s', async (_, interim) => {
    for (const pause of [false, true]) {
      const server = await serveWire(async (socket) => {
        socket.write(interim);
        if (pause) await delay(5);
        socket.write(plainResponse('final', 'X: final'));
      });
      const client = clientFor(server, {}, { connectionsPerHost: 1 });
      for (let round = 0; round < 2; round += 1) {
        const exchange = await client.exchange(home, get);
        expect(exchange.failure).toBeNull();
        expect(bodyText(exchange)).toBe('final');
        expect(exchange.response?.headers[0]).toEqual(['X', 'final']);
      }
      expect(server.connectionCount()).toBe(1);
    }
  });

  test('interim responses may come one by one', async () => {
    const server = await serveWire(async (socket) => {
      for (let count = 0; count < 3; count += 1) {
        socket.write('HTTP/1.1 100 Continue\r\n\r\n');
        await delay(4);
      }
      socket.write(plainResponse('final'));
    });
    expect(bodyText(await ask(server))).toBe('final');
  });

  test('what looks like an interim response within a body stays', async () => {
    const body = 'HTTP/1.1 100 Continue\r\n\r\n';
    const server = await serveWire(async (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`);
      await delay(5);
      socket.write(body);
    });
    expect(bodyText(await ask(server))).toBe(body);
  });

  test('a connection is used again, also by many at a time', async () => {
    const server = await serveBytes(plainResponse('x'));
    const client = clientFor(server);
    for (let round = 0; round < 9; round += 1) await client.exchange(home, get);
    expect(server.connectionCount()).toBeLessThanOrEqual(2);
    const all = await Promise.all(Array.from({ length: 40 }, () => client.exchange(home, get)));
    expect(all.every(({ failure }) => failure === null)).toBe(true);
    expect(server.connectionCount()).toBeLessThanOrEqual(4);
  });

  test('a connection that the server closes while it is idle is not missed', async () => {
    const server = await serveWire(async (socket) => {
      socket.write(plainResponse('x'));
      await delay(3);
      socket.end();
    });
    const client = clientFor(server);
    for (let round = 0; round < 3; round += 1) {
      expect(bodyText(await client.exchange(home, get))).toBe('x');
      await delay(12);
    }
    expect(server.connectionCount()).toBe(3);
  });

  test('a server that closes after every response serves them all', async () => {
    const server = await serveWire((socket) => socket.end(plainResponse('x', 'Connection: close')));
    const client = clientFor(server);
    const all = await Promise.all(Array.from({ length: 40 }, () => client.exchange(home, get)));
    expect(all.map(bodyText)).toEqual(Array.from({ length: 40 }, () => 'x'));
    expect(server.connectionCount()).toBe(40);
  });

  test('bytes beyond the Content-Length are no answer to the next request', async () => {
    const server = await serveWire((socket, _, nth) =>
      socket.write(
        nth === 1 ? `${plainResponse('ab')}${plainResponse('smuggled')}` : plainResponse('cd'),
      ),
    );
    const client = clientFor(server);
    const texts = [];
    for (let round = 0; round < 3; round += 1)
      texts.push(bodyText(await client.exchange(home, get)));
    expect(texts).toEqual(['ab', 'ab', 'ab']);
    expect(server.connectionCount()).toBe(3);
  });
});

describe('a body that is not wanted', () => {
  test('is not read, and says so', async () => {
    const server = await serveBytes(plainResponse('abc', 'X: y'));
    const seen: unknown[] = [];
    const { response, failure } = await ask(
      server,
      {},
      {
        onHeaders: (status, headers) => {
          seen.push(status, headers[0]);
          return 'stop';
        },
      },
    );
    expect(seen).toEqual([200, ['X', 'y']]);
    expect(failure).toBeNull();
    expect(response).toMatchObject({ status: 200, truncated: 'length' });
    expect(response?.body.length).toBe(0);
  });

  test('a response without a body is whole all the same', async () => {
    const server = await serveBytes('HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n');
    const { response } = await ask(server, {}, { onHeaders: () => 'stop' });
    expect(response).toMatchObject({ status: 404, truncated: null });
  });

  test('what the callback throws is thrown, not taken for a failure', async () => {
    const server = await serveBytes(plainResponse('abc'));
    const fault = Object.assign(new Error('callback'), { code: 'ENOSPC' });
    const onHeaders = (): never => {
      throw fault;
    };
    await expect(ask(server, {}, { onHeaders })).rejects.toBe(fault);
  });
});

describe('an exchange that is given up', () => {
  test('rejects with the reason of the signal, at every stage', async () => {
    const silent = await serveWire(() => undefined);
    const stalled = await serveBytes('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc');
    const reason = new Error('enough');
    await expect(ask(silent, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    for (const server of [silent, stalled]) {
      const controller = new AbortController();
      const asked = ask(server, {}, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 20);
      await expect(asked).rejects.toBe(reason);
    }
    const connecting = new AbortController();
    const client = clientFor(null, {}, { lookup: () => undefined });
    const asked = client.exchange(home, { ...get, signal: connecting.signal });
    connecting.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });

  test('one signal serves many exchanges without a warning', async () => {
    const server = await serveBytes(plainResponse('x'));
    const client = clientFor(server);
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const onWarning = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', onWarning);
    await Promise.all(Array.from({ length: 40 }, () => client.exchange(home, { ...get, signal })));
    await delay(5);
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  test('leaves the client fit for others', async () => {
    const server = await serveWire((socket, request) => {
      if (!request.startsWith('GET /silent')) socket.write(plainResponse('x'));
    });
    const client = clientFor(server, {}, { connectionsPerHost: 1 });
    const controller = new AbortController();
    const asked = client.exchange(`${home}silent`, { ...get, signal: controller.signal });
    const queued = client.exchange(home, get);
    setTimeout(() => controller.abort(), 10);
    await expect(asked).rejects.toThrow('aborted');
    expect(bodyText(await queued)).toBe('x');
  });

  test('closing the client breaks off what is under way and refuses what comes', async () => {
    const server = await serveWire(() => undefined);
    const client = clientFor(server);
    const asked = client.exchange(home, get);
    setTimeout(() => client.close(), 10);
    await expect(asked).rejects.toThrow('destroyed');
    await expect(client.exchange(home, get)).rejects.toThrow('destroyed');
  });

  test.each(['ftp://harbour.example/', 'file:///etc/passwd', 'harbour', ''])(
    '%j is a usage error',
    async (url) => {
      await expect(clientFor(null).exchange(url, get)).rejects.toThrow('no http or https');
    },
  );
});
