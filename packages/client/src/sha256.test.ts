import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSha256 } from './sha256.ts';

describe('plainSha256', () => {
  test('gives what OpenSSL gives, however the bytes come', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (chunks) => {
        const own = plainSha256.openDigest();
        const oracle = createHash('sha256');
        for (const chunk of chunks) {
          own.update(chunk);
          oracle.update(chunk);
        }
        expect(own.finish()).toBe(oracle.digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  test('pads at every length around a block', () => {
    for (let length = 0; length <= 130; length++) {
      const bytes = new Uint8Array(length).fill(length);
      const own = plainSha256.openDigest();
      own.update(bytes);
      expect(own.finish()).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
