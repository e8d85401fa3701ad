import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBody } from './content-encoding.ts';

const codings = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
} as const;
const coding = fc.constantFrom<keyof typeof codings>('gzip', 'br', 'deflate');
const small = fc.uint8Array({ minLength: 1, maxLength: 500 });
// Noise, which stays above the size from which bodies are inflated in a thread.
const body = fc.oneof(
  small,
  fc.integer({ min: 17_000, max: 20_000 }).map((size) => randomBytes(size)),
);

test('undoes what was done, several codings too', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.array(coding, { maxLength: 3 }), async (bytes, names) => {
      let sent: Uint8Array = bytes;
      for (const name of names) sent = codings[name](sent);
      const decoded = await decodeBody(sent, names.join(', '), 30_000);
      expect(decoded.bytes && Buffer.from(decoded.bytes)).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 60 },
  );
});

test('a body cut off anywhere is damaged, never shorter', async () => {
  await fc.assert(
    fc.asyncProperty(body, coding, fc.nat(), async (bytes, name, cut) => {
      const sent = codings[name](bytes);
      const part = sent.subarray(0, cut % sent.length);
      expect(await decodeBody(part, name, 30_000)).toEqual({ bytes: null, fault: 'damaged' });
    }),
    { numRuns: 60 },
  );
});

test('a bomb is given up at the limit', async () => {
  const sent = gzipSync(randomBytes(600_000));
  expect(await decodeBody(sent, 'gzip', 500_000)).toEqual({ bytes: null, fault: 'too-large' });
  expect((await decodeBody(sent, 'gzip', 600_000)).bytes?.length).toBe(600_000);
});

test('a body that inflates beyond all proportion is a bomb below the limit too', async () => {
  const page = gzipSync(new Uint8Array(1_000_000));
  expect((await decodeBody(page, 'gzip', 10_000_000)).bytes?.length).toBe(1_000_000);
  const bomb = gzipSync(new Uint8Array(5_000_000));
  expect(bomb.length).toBeLessThan(5_000_000 / 200);
  expect(await decodeBody(bomb, 'gzip', 10_000_000)).toEqual({ bytes: null, fault: 'too-large' });
  const twice = brotliCompressSync(bomb);
  expect((await decodeBody(twice, 'gzip, br', 10_000_000)).fault).toBe('too-large');
});

test('two hundred megabytes out of two hundred kilobytes never are in memory', async () => {
  const bomb = gzipSync(new Uint8Array(200_000_000));
  expect(bomb.length).toBeLessThan(250_000);
  const before = process.memoryUsage().rss;
  expect((await decodeBody(bomb, 'gzip', 10_000_000)).fault).toBe('too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
});

test('more codings than anybody applies are not undone', async () => {
  let sent: Uint8Array = Buffer.from('quota');
  for (let count = 0; count < 6; count += 1) sent = gzipSync(sent);
  const label = (count: number): string => Array.from({ length: count }, () => 'gzip').join(',');
  expect((await decodeBody(sent, label(6), 1_000)).fault).toBe('unknown-encoding');
  expect((await decodeBody(sent, label(5), 1_000)).fault).toBeNull();
});

test('a wrong label damages', async () => {
  const sent = gzipSync(Buffer.from('quota'));
  expect((await decodeBody(sent, 'br', 100)).fault).toBe('damaged');
  expect((await decodeBody(brotliCompressSync(Buffer.from('quota')), 'gzip', 100)).fault).toBe(
    'damaged',
  );
});

test('takes bare deflate where zlib is promised', async () => {
  const decoded = await decodeBody(deflateRawSync(Buffer.from('quota')), 'deflate', 100);
  expect(String(decoded.bytes)).toBe('quota');
});

test('a body that is not of its coding is damaged', async () => {
  expect((await decodeBody(Buffer.from('<html>'), 'gzip', 100)).fault).toBe('damaged');
  expect((await decodeBody(Buffer.from('<html>'), 'br', 100)).fault).toBe('damaged');
});

test('a coding nobody asked for is unknown', async () => {
  expect((await decodeBody(Buffer.from('x'), 'compress', 100)).fault).toBe('unknown-encoding');
  expect((await decodeBody(Buffer.from('x'), 'constructor', 100)).fault).toBe('unknown-encoding');
  expect(String((await decodeBody(Buffer.from('x'), 'identity', 100)).bytes)).toBe('x');
});
