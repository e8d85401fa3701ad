import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, test } from 'vitest';
import { clientFor, home, plainResponse, serveBytes } from '../../test/wire.ts';

const guarded = { accept: '*/*', isPrivateAllowed: false } as const;
const unguarded = { accept: '*/*', isPrivateAllowed: true } as const;

const refusal = {
  kind: 'address-refused',
  status: null,
  reason: 'its host is not on the public Internet',
} as const;

/** A resolver with these answers, the last of them repeated, and what it was asked. */
function resolver(...answers: readonly (readonly string[])[]): {
  readonly lookup: LookupFunction;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const lookup: LookupFunction = (hostname, _, callback) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    process.nextTick(callback, null, found);
  };
  return { lookup, asked };
}

test('every spelling of a private address is refused before anything is sent', async () => {
  const server = await serveBytes(plainResponse('secret'));
  const client = clientFor(null);
  const spellings = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.0.0.1.',
    '1\uff12\uff17.0.0.1',
    '%31%32%37.0.0.1',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[fe80::1]',
    '[fd00::1]',
    '10.0.0.1',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.169.254',
  ];
  for (const spelling of spellings) {
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${spelling}:${server.port}/`;
      const { response, failure } = await client.exchange(url, guarded);
      expect(response).toBeNull();
      expect(failure, url).toMatchObject(refusal);
      expect(failure?.reason).not.toContain(String(server.port));
    }
  }
  expect(server.connectionCount()).toBe(0);
});

test.each([
  [['127.0.0.1']],
  [['10.1.2.3']],
  [['169.254.169.254']],
  [['::1']],
  [['fe80::1']],
  [['::ffff:127.0.0.1']],
  [['64:ff9b::7f00:1']],
  // One private address among public ones is one too many.
  [['8.8.8.8', '127.0.0.1']],
  [['127.0.0.1', '2606:4700::1111']],
])('a name that resolves to %j is refused', async (addresses) => {
  const server = await serveBytes(plainResponse('secret'));
  const { lookup, asked } = resolver(addresses);
  const client = clientFor(null, {}, { lookup });
  const url = `http://rebind.example:${server.port}/`;
  expect((await client.exchange(url, guarded)).failure).toMatchObject(refusal);
  expect(asked).toEqual(['rebind.example']);
  expect(server.connectionCount()).toBe(0);
});

test('the address checked is the address connected: a name is resolved once a connection', async () => {
  const server = await serveBytes(plainResponse('x', 'Connection: close'));
  const { lookup, asked } = resolver(['127.0.0.1'], ['192.0.2.1']);
  const client = clientFor(null, { connectTimeout: 30 }, { lookup });
  const url = `http://rebind.example:${server.port}/`;
  expect((await client.exchange(url, unguarded)).failure).toBeNull();
  expect(asked.length).toBe(1);
  expect((await client.exchange(url, unguarded)).response).toBeNull();
  expect(asked.length).toBe(2);
});

test('a name that becomes private is refused at its next connection', async () => {
  const server = await serveBytes(plainResponse('secret'));
  const unreachable = Object.assign(new Error('unreachable'), { code: 'ENETUNREACH' });
  let asked = 0;
  const lookup: LookupFunction = (_, __, callback) => {
    asked += 1;
    if (asked === 1) callback(unreachable, []);
    else callback(null, [{ address: '127.0.0.1', family: 4 }]);
  };
  const client = clientFor(null, {}, { lookup });
  const url = `http://rebind.example:${server.port}/`;
  expect((await client.exchange(url, guarded)).failure?.kind).toBe('connection');
  expect((await client.exchange(url, guarded)).failure).toMatchObject(refusal);
  expect(server.connectionCount()).toBe(0);
});

test('private addresses are reached where they are allowed, on connections of their own', async () => {
  const server = await serveBytes(plainResponse('x'));
  const client = clientFor(null, {}, { lookup: resolver(['127.0.0.1']).lookup });
  for (const host of ['127.0.0.1', 'desk.example', '[::ffff:127.0.0.1]']) {
    const url = `http://${host}:${server.port}/`;
    expect((await client.exchange(url, unguarded)).response?.status).toBe(200);
    // The connection made above is open and to the same origin; it must not serve this one.
    expect((await client.exchange(url, guarded)).failure).toMatchObject(refusal);
  }
  expect(server.requests.length).toBe(3);
});

test('hosts of the map are reached without a resolver, by http alone', async () => {
  const server = await serveBytes(plainResponse('x'));
  const { lookup, asked } = resolver(['127.0.0.1']);
  const client = clientFor(server, {}, { lookup });
  expect((await client.exchange(home, guarded)).response?.status).toBe(200);
  expect((await client.exchange(`${home}2`, unguarded)).response?.status).toBe(200);
  expect(asked).toEqual([]);
  expect(server.requests[0]).toContain('host: harbour.example\r\n');
  expect((await client.exchange('https://harbour.example/', guarded)).failure).toMatchObject(
    refusal,
  );
});

test('closing ends connections that are being made', async () => {
  const { lookup } = resolver(['192.0.2.1']);
  const client = clientFor(null, { connectTimeout: 60_000 }, { lookup });
  const asked = client.exchange('http://slow.example/', unguarded);
  const rejected = expect(asked).rejects.toThrow();
  await client.close();
  await rejected;
});
