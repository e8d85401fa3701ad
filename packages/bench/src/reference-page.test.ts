import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePages } from './reference-page.ts';

test('a sample has as many pages as asked for, in their order, spread evenly', () => {
  expect(samplePages([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), (size, count) => {
      const pages = Array.from({ length: size }, (_, place) => place);
      const sample = samplePages(pages, count);
      expect(sample).toHaveLength(Math.min(size, count));
      expect(sample).toEqual([...new Set(sample)].sort((one, other) => one - other));
    }),
  );
});

test('without a number all pages are taken', () => {
  expect(samplePages(['a', 'b'], null)).toEqual(['a', 'b']);
});
