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
const body = fc.uint8Array({ minLength: 1, maxLength: 500 });

test('undoes what was done, several codings too', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.array(coding, { maxLength: 3 }), async (bytes, names) => {
      let sent: Uint8Array = bytes;
      for (const name of names) sent = codings[name](sent);
      const decoded = await decodeBody(sent, names.join(', '), 1_000);
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
      expect(await decodeBody(part, name, 1_000)).toEqual({ bytes: null, fault: 'damaged' });
    }),
    { numRuns: 60 },
  );
});

test('a bomb is given up at the limit', async () => {
  const sent = gzipSync(new Uint8Array(5_000_000));
  expect(sent.length).toBeLessThan(10_000);
  expect(await decodeBody(sent, 'gzip', 1_000_000)).toEqual({ bytes: null, fault: 'too-large' });
  expect((await decodeBody(sent, 'gzip', 5_000_000)).bytes?.length).toBe(5_000_000);
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
