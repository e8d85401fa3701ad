import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyDigest, warcDigest } from './digest.ts';

const nothing = new Uint8Array();

test('what is written is what is verified', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(warcDigest(bytes)).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(verifyDigest(warcDigest(bytes), bytes)).toBe(true);
      expect(verifyDigest(warcDigest(bytes), Buffer.concat([bytes, Buffer.of(0)]))).toBe(false);
    }),
  );
});

// SHA-1 of nothing in base 32, as the indices of many archives hold it.
test.each([
  'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ',
  'sha1:3i42h3s6nnfq2msvx7xzkyayscx5qbyj',
  'SHA-1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ',
  'sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
  'sha1:2jmj7l5rSw0yVb_vlWAYkK_YBwk',
  'md5:d41d8cd98f00b204e9800998ecf8427e',
  'md5:2QOYZWMPACZAJ2MABGMOZ6CCPY======',
])('%s is the digest of nothing', (label) => {
  expect(verifyDigest(label, nothing)).toBe(true);
  expect(verifyDigest(label, Buffer.from('x'))).toBe(false);
});

test('every algorithm in hexadecimal and base 64, of any bytes', () => {
  const algorithm = fc.constantFrom('md5', 'sha1', 'sha256', 'sha512');
  const encoding = fc.constantFrom('hex', 'base64', 'base64url');
  fc.assert(
    fc.property(fc.uint8Array(), algorithm, encoding, (bytes, name, form) => {
      const label = `${name}:${createHash(name).update(bytes).digest(form)}`;
      expect(verifyDigest(label, bytes)).toBe(true);
    }),
  );
});

test('a value of the wrong length is wrong, an algorithm not known is not judged', () => {
  expect(verifyDigest('sha1:', nothing)).toBe(false);
  expect(verifyDigest('sha256:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', nothing)).toBe(false);
  expect(verifyDigest('blake3:af1349b9', nothing)).toBeNull();
  expect(verifyDigest('3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', nothing)).toBeNull();
});
