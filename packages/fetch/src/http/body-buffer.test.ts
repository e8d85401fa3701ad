import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBodyBuffer } from './body-buffer.ts';

test('holds what came, up to the bound, whatever was promised', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 50_000 }), { maxLength: 12 });
  const expected = fc.option(fc.nat(3_000_000));
  fc.assert(
    fc.property(pieces, expected, fc.nat(200_000), (list, promised, maxBytes) => {
      const buffer = openBodyBuffer(promised, maxBytes);
      let size = 0;
      for (const piece of list) {
        size += piece.length;
        expect(buffer.append(piece)).toBe(size <= maxBytes);
        if (size > maxBytes) break;
      }
      const all = Buffer.concat(list).subarray(0, Math.min(size, maxBytes));
      expect(Buffer.compare(buffer.bytes(), all)).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('a promise of a gigabyte is not believed', () => {
  const before = process.memoryUsage();
  const buffer = openBodyBuffer(1_000_000_000, 2_000_000_000);
  buffer.append(Buffer.from('x'));
  const after = process.memoryUsage();
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(2_000_000);
});
