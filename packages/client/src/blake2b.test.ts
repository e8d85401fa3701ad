import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blake2b512 } from './blake2b.ts';

describe('blake2b512', () => {
  test('gives the example of RFC 7693, appendix A', () => {
    const digest = blake2b512(new TextEncoder().encode('abc'));
    expect(Buffer.from(digest).toString('hex')).toBe(
      'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1' +
        '7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
    );
  });

  test('gives what OpenSSL gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const oracle = createHash('blake2b512').update(bytes).digest('hex');
        expect(Buffer.from(blake2b512(bytes)).toString('hex')).toBe(oracle);
      }),
    );
  });

  test.each([0, 1, 127, 128, 129, 255, 256, 257])(
    'ends a text of %i bytes as OpenSSL does',
    (n) => {
      const bytes = new Uint8Array(n).fill(7);
      const oracle = createHash('blake2b512').update(bytes).digest('hex');
      expect(Buffer.from(blake2b512(bytes)).toString('hex')).toBe(oracle);
    },
  );
});
