import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import {
  home,
  plainResponse,
  serveBytes,
  serveWire,
  settingsFor,
  type WireServer,
} from '../../test/wire.ts';
import type { FetchLimits } from '../context.ts';
import { type DownloadOptions, type DownloadResult, download } from './download.ts';

interface Target {
  readonly folder: string;
  readonly path: string;
  readonly get: (options?: Partial<DownloadOptions>) => Promise<DownloadResult>;
  readonly part: () => Promise<Buffer | null>;
}

async function targetFor(
  server: WireServer,
  url: string = home,
  limits: Partial<FetchLimits> = {},
): Promise<Target> {
  const folder = await temporaryFolder({});
  const path = join(folder, 'news.warc.gz');
  return {
    folder,
    path,
    get: (options) =>
      download(url, path, settingsFor(server, limits), {
        isPrivateAllowed: false,
        maxBytes: 100_000_000,
        ...options,
      }),
    part: () => readFile(`${path}.part`).catch(() => null),
  };
}

interface FileServer extends WireServer {
  /** What is served from now on. */
  content: { bytes: Buffer; etag: string | null; modified: string | null };
  /** Bytes of the next response that are sent before the connection is cut; null: all. */
  cutAfter: number | null;
  /** Whether Range is understood. */
  knowsRanges: boolean;
}

/** A file server as RFC 9110 has it, which may be made to fail. */
async function serveFile(bytes: Buffer, etag: string | null = '"v1"'): Promise<FileServer> {
  const wire = await serveWire((socket, request) => {
    const { content, knowsRanges, cutAfter } = server;
    const from = /^range: bytes=(\d+)-\r$/im.exec(request)?.[1];
    const condition = /^if-range: (.*)\r$/im.exec(request)?.[1];
    const isSame = condition === (condition?.startsWith('"') ? content.etag : content.modified);
    const start = knowsRanges && from !== undefined && isSame ? Number(from) : null;
    const validators = [
      'Date: Thu, 21 Nov 2024 12:00:00 GMT',
      ...(content.etag === null ? [] : [`ETag: ${content.etag}`]),
      ...(content.modified === null ? [] : [`Last-Modified: ${content.modified}`]),
    ].join('\r\n');
    const total = content.bytes.length;
    if (start !== null && start >= total) {
      const message = 'out of range';
      socket.write(
        `HTTP/1.1 416 No\r\nContent-Range: bytes */${total}\r\nContent-Length: ${message.length}\r\n\r\n${message}`,
      );
      return;
    }
    const body = content.bytes.subarray(start ?? 0);
    const range = start === null ? '' : `Content-Range: bytes ${start}-${total - 1}/${total}\r\n`;
    const status = start === null ? '200 OK' : '206 Partial Content';
    socket.write(
      `HTTP/1.1 ${status}\r\n${validators}\r\n${range}Content-Length: ${body.length}\r\n\r\n`,
    );
    if (cutAfter === null) socket.write(body);
    else socket.end(body.subarray(0, cutAfter));
  });
  const content = { bytes, etag, modified: null };
  const server: FileServer = Object.assign(wire, { content, cutAfter: null, knowsRanges: true });
  return server;
}

const file = randomBytes(3_000_000);

async function expectComplete({ folder, path }: Target, bytes: Buffer): Promise<void> {
  expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  expect(await readdir(folder)).toEqual(['news.warc.gz']);
}

test('a file arrives whole, with progress, and nothing else stays', async () => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  const progress: (readonly [number, number | null])[] = [];
  const result = await target.get({ onProgress: (...seen) => progress.push(seen) });
  expect(result).toEqual({
    file: { url: home, byteCount: file.length, resumedAt: 0 },
    failure: null,
  });
  await expectComplete(target, file);
  expect(progress.at(-1)).toEqual([file.length, file.length]);
  expect(progress.every(([done], index) => done > (progress[index - 1]?.[0] ?? 0))).toBe(true);
  expect(server.requests[0]).toContain('accept-encoding: identity\r\n');
  expect(server.requests[0]).not.toMatch(/range/i);
});

test('an empty file is a file', async () => {
  const target = await targetFor(await serveFile(Buffer.alloc(0)));
  expect((await target.get()).file?.byteCount).toBe(0);
  await expectComplete(target, Buffer.alloc(0));
});

test('a file in chunks, whose length nobody tells, arrives whole', async () => {
  const server = await serveBytes(
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
  );
  const target = await targetFor(server);
  const totals: unknown[] = [];
  expect((await target.get({ onProgress: (_, total) => totals.push(total) })).failure).toBeNull();
  expect(totals).toEqual([null]);
  await expectComplete(target, Buffer.from('abc'));
});

test('however often it is cut, the file comes together from parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(900_000), { maxLength: 5 }), async (cuts) => {
      const server = await serveFile(file);
      const target = await targetFor(server);
      let size = 0;
      for (const cut of cuts) {
        server.cutAfter = cut;
        // The last try is not cut.
        if (size + cut >= file.length) break;
        const { failure } = await target.get();
        expect(failure).toMatchObject({ kind: 'damaged', url: home });
        size += cut;
        expect((await target.part())?.length ?? 0).toBe(size);
        expect(await stat(target.path).catch(() => null)).toBeNull();
      }
      server.cutAfter = null;
      const { file: done } = await target.get();
      expect(done).toEqual({ url: home, byteCount: file.length, resumedAt: size });
      await expectComplete(target, file);
      const last = server.requests.at(-1) ?? '';
      expect(/if-range: "v1"/.test(last)).toBe(size > 0);
    }),
    { numRuns: 12 },
  );
});

test('a part is continued by Last-Modified where there is no ETag', async () => {
  const server = await serveFile(file, null);
  server.content.modified = 'Wed, 20 Nov 2024 12:00:00 GMT';
  server.cutAfter = 1_000_000;
  const target = await targetFor(server);
  await target.get();
  server.cutAfter = null;
  expect((await target.get()).file?.resumedAt).toBe(1_000_000);
  expect(server.requests[1]).toContain('if-range: Wed, 20 Nov 2024 12:00:00 GMT\r\n');
  await expectComplete(target, file);
});

test.each([
  ['W/"v1"', null],
  [null, null],
  // Changed in the second it was sent in: it may have changed again within that second.
  [null, 'Thu, 21 Nov 2024 12:00:00 GMT'],
])('without a strong validator (%s, %s) it begins anew', async (etag, modified) => {
  const server = await serveFile(file, etag);
  server.content.modified = modified;
  server.cutAfter = 1_000_000;
  const target = await targetFor(server);
  await target.get();
  server.cutAfter = null;
  expect((await target.get()).file?.resumedAt).toBe(0);
  expect(server.requests[1]).not.toMatch(/range/i);
  await expectComplete(target, file);
});

test('a file that changed in between is never mixed', async () => {
  const other = randomBytes(2_000_000);
  for (const knowsRanges of [true, false]) {
    const server = await serveFile(file);
    const target = await targetFor(server);
    server.cutAfter = 1_500_000;
    await target.get();
    server.content = { bytes: other, etag: '"v2"', modified: null };
    server.knowsRanges = knowsRanges;
    server.cutAfter = 100_000;
    expect((await target.get()).failure?.kind).toBe('damaged');
    expect((await target.part())?.length).toBe(100_000);
    server.cutAfter = null;
    expect((await target.get()).file?.byteCount).toBe(other.length);
    await expectComplete(target, other);
  }
});

test('bytes of a file that cannot be recognised again do not stay beside the state of another', async () => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  server.cutAfter = 1_500_000;
  await target.get();
  server.content = { bytes: randomBytes(2_000_000), etag: null, modified: null };
  await target.get();
  expect(await readdir(target.folder)).toEqual(['news.warc.gz.part']);
});

test('a server may send less of the rest than it was asked for', async () => {
  const server = await serveWire((socket, request) => {
    const from = Number(/^range: bytes=(\d+)-/im.exec(request)?.[1] ?? 0);
    const body = file.subarray(from, from + 1_000_000);
    const range = `Content-Range: bytes ${from}-${from + body.length - 1}/${file.length}`;
    const status = from === 0 ? '200 OK' : '206 Partial';
    const length = from === 0 ? file.length : body.length;
    const head = `HTTP/1.1 ${status}\r\nETag: "v1"\r\n${range}\r\nContent-Length: ${length}\r\n\r\n`;
    socket.write(head);
    if (from === 0) socket.end(body);
    else socket.write(body);
  });
  const target = await targetFor(server);
  expect((await target.get()).failure?.kind).toBe('damaged');
  const { failure } = await target.get();
  expect(failure?.reason).toBe('the file ends before its stated length');
  expect((await target.get()).file?.resumedAt).toBe(2_000_000);
  await expectComplete(target, file);
});

test('a server that ignores Range sends all of it again', async () => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  server.cutAfter = 1_500_000;
  await target.get();
  server.knowsRanges = false;
  server.cutAfter = null;
  expect((await target.get()).file?.resumedAt).toBe(0);
  await expectComplete(target, file);
});

test.each([
  ['another start', 'Content-Range: bytes 7-2999999/3000000\r\nETag: "v1"'],
  ['another file', 'Content-Range: bytes 1000000-2999999/3000000\r\nETag: "v2"'],
  ['no range', 'ETag: "v1"'],
  ['several ranges', 'Content-Type: multipart/byteranges; boundary=x'],
])('a partial response with %s is not used: it begins anew', async (_, headers) => {
  const whole = await serveFile(file);
  whole.cutAfter = 1_000_000;
  const server = await serveWire((socket, request) => {
    if (!/^range:/im.test(request)) socket.write(plainResponse(file, 'ETag: "v1"'));
    else socket.write(`HTTP/1.1 206 Partial\r\n${headers}\r\nContent-Length: 9\r\n\r\nforeign!!`);
  });
  const first = await targetFor(whole);
  await first.get();
  const settings = settingsFor(server);
  const options = { isPrivateAllowed: false, maxBytes: 100_000_000 };
  const result = await download(home, first.path, settings, options);
  expect(result.file).toEqual({ url: home, byteCount: file.length, resumedAt: 0 });
  await expectComplete(first, file);
});

test('a part that is the whole file already is taken as it is, one too long is not', async () => {
  for (const surplus of [0, 10]) {
    const server = await serveFile(file);
    const target = await targetFor(server);
    await writeFile(`${target.path}.part`, Buffer.concat([file, Buffer.alloc(surplus)]));
    const state = { url: home, validator: { header: 'etag', value: '"v1"' } };
    await writeFile(`${target.path}.part.json`, JSON.stringify(state));
    const { file: done } = await target.get();
    expect(done?.resumedAt).toBe(surplus === 0 ? file.length : 0);
    await expectComplete(target, file);
  }
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['JSON of another kind', '[1]'],
  [
    'a validator of another kind',
    '{"url":"http://harbour.example/","validator":{"header":"x","value":"y"}}',
  ],
  [
    'a validator with a line break',
    '{"url":"http://harbour.example/","validator":{"header":"etag","value":"\\"\\r\\nX: y"}}',
  ],
  [
    'another address',
    '{"url":"http://harbour.example/2","validator":{"header":"etag","value":"\\"v1\\""}}',
  ],
])('a part beside %s is not continued', async (_, state) => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  await writeFile(`${target.path}.part`, 'foreign bytes');
  if (state !== null) await writeFile(`${target.path}.part.json`, state);
  expect((await target.get()).file?.resumedAt).toBe(0);
  await expectComplete(target, file);
});

test('redirects are followed, and counted, and guarded', async () => {
  const server = await serveWire((socket, request) => {
    const path = /^GET (\S+)/.exec(request)?.[1] ?? '';
    const location: Readonly<Record<string, string>> = {
      '/': '/2',
      '/2': 'http://user:secret@harbour.example/file',
      '/loop': '/loop2',
      '/loop2': '/loop',
      '/local': 'http://127.0.0.1:1/secret',
      '/link-local': 'http://169.254.169.254/latest',
      '/file': '',
      '/scheme': 'file:///etc/passwd',
    };
    const to = path.startsWith('/long') ? `${path}x` : location[path];
    if (to === '') socket.write(plainResponse('abc'));
    else socket.write(`HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`);
  });
  const found = await targetFor(server);
  expect((await found.get()).file?.url).toBe('http://harbour.example/file');
  await expectComplete(found, Buffer.from('abc'));
  expect(server.requests.join('')).not.toMatch(/secret|authori/i);
  const cases = [
    ['loop', 'redirect', 'the redirects form a loop'],
    ['long', 'redirect', 'more than 5 redirects'],
    [
      'scheme',
      'redirect',
      'the redirect leads to a file: address; only http and https are followed',
    ],
    ['local', 'address-refused', 'its host is not on the public Internet'],
    ['link-local', 'address-refused', 'its host is not on the public Internet'],
  ] as const;
  for (const [path, kind, reason] of cases) {
    const target = await targetFor(server, `${home}${path}`);
    expect((await target.get()).failure).toMatchObject({ kind, reason });
    expect(await readdir(target.folder)).toEqual([]);
  }
  expect(server.requests.filter((request) => request.startsWith('GET /long')).length).toBe(6);
});

test.each([404, 500, 204, 206])('status %i is a failure', async (status) => {
  const target = await targetFor(
    await serveBytes(`HTTP/1.1 ${status} X\r\nContent-Length: 0\r\n\r\n`),
  );
  expect((await target.get()).failure).toMatchObject({ kind: 'status', status });
  expect(await readdir(target.folder)).toEqual([]);
});

test('a failure leaves the part of an earlier try alone', async () => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  server.cutAfter = 1_000_000;
  await target.get();
  const broken = await serveBytes('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n');
  const options = { isPrivateAllowed: false, maxBytes: 100_000_000 };
  const { failure } = await download(home, target.path, settingsFor(broken), options);
  expect(failure).toMatchObject({ kind: 'status', status: 503 });
  server.cutAfter = null;
  expect((await target.get()).file?.resumedAt).toBe(1_000_000);
});

test('a file beyond the limit is refused, told or not', async () => {
  const told = await targetFor(await serveFile(file));
  const reason = 'the file has more than 1000000 bytes';
  expect((await told.get({ maxBytes: 1_000_000 })).failure).toMatchObject({
    kind: 'too-large',
    reason,
  });
  expect(await told.part()).toBeNull();
  const untold = await targetFor(
    await serveWire((socket) =>
      socket.end(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), file])),
    ),
  );
  expect((await untold.get({ maxBytes: 1_000_000 })).failure).toMatchObject({
    kind: 'too-large',
    reason,
  });
  expect((await untold.part())?.length).toBeLessThanOrEqual(1_000_000);
  const exact = await targetFor(await serveFile(file));
  expect((await exact.get({ maxBytes: file.length })).failure).toBeNull();
});

test('the bound on the whole counts for a slow server, not for a large file', async () => {
  const drip = (every: number, size: number): Promise<WireServer> =>
    serveWire(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n');
      for (let sent = 0; sent < 200_000 && !socket.destroyed; sent += size) {
        socket.write(Buffer.alloc(size));
        await delay(every);
      }
    });
  const slow = await targetFor(await drip(4, 1), home, { totalTimeout: 400 });
  expect((await slow.get()).failure).toMatchObject({ kind: 'timeout', status: 200 });
  const large = await targetFor(await drip(4, 10_000), home, { totalTimeout: 400 });
  expect((await large.get()).failure).toBeNull();
});

test('a stalled file is given up, and its part kept', async () => {
  const server = await serveBytes('HTTP/1.1 200 OK\r\nETag: "v1"\r\nContent-Length: 9\r\n\r\nabc');
  const target = await targetFor(server, home, { bodyTimeout: 30 });
  expect((await target.get()).failure?.reason).toBe('its body stalls for 30 ms');
  expect(String(await target.part())).toBe('abc');
});

test('a signal ends it with its reason; the part is kept', async () => {
  const server = await serveBytes('HTTP/1.1 200 OK\r\nETag: "v1"\r\nContent-Length: 9\r\n\r\nabc');
  const target = await targetFor(server);
  const controller = new AbortController();
  const reason = new Error('enough');
  const onProgress = (): void => {
    setTimeout(() => controller.abort(reason), 5);
  };
  await expect(target.get({ signal: controller.signal, onProgress })).rejects.toBe(reason);
  expect(String(await target.part())).toBe('abc');
});

test('faults of the disk are thrown', async () => {
  const server = await serveFile(file);
  const target = await targetFor(server);
  await mkdir(`${target.path}.part`);
  await expect(target.get()).rejects.toThrow('EISDIR');
  const settings = settingsFor(server);
  const options = { isPrivateAllowed: false, maxBytes: 100_000_000 };
  const absent = join(target.folder, 'absent', 'file');
  await expect(download(home, absent, settings, options)).rejects.toThrow('ENOENT');
  await expect(download(home, '/dev/full/x', settings, options)).rejects.toThrow('ENOTDIR');
});

test('an address of another scheme is a usage error', async () => {
  const target = await targetFor(await serveFile(file), 'file:///etc/passwd');
  await expect(target.get()).rejects.toThrow(UsageError);
});
