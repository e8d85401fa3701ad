import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPosting, createPostingPartitions, drainPostings } from './posting-partitions.ts';

test('hands out every posting once, by key and value, however they are spread', () => {
  const key = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0xffff_ffff }), fc.constant(0xffff_ffff));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 1200 }), fc.nat({ max: 7 }), (keys, step) => {
      const postings = createPostingPartitions();
      const given = keys.map((one, n) => [one, Math.floor(n / (step + 1))] as const);
      for (const [one, value] of given) addPosting(postings, one, value);
      const drained: string[] = [];
      drainPostings(postings, ({ count, keys: sorted, values }) => {
        for (let n = 0; n < count; n++) drained.push(`${sorted[n]} ${values[n]}`);
      });
      const expected = given
        .toSorted(([a, x], [b, y]) => a - b || x - y)
        .map(([one, value]) => `${one} ${value}`);
      expect(drained).toEqual(expected.filter((line, n) => line !== expected[n - 1]));
    }),
    { numRuns: 100 },
  );
});
