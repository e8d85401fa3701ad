import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeOfferQueue } from './offer-queue.ts';

test('gives what sorting would give: the nearest first, ties by number', () => {
  const offer = fc.record({ mean: fc.nat(5), low: fc.nat(5), high: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(offer), (offers) => {
      const queue = makeOfferQueue();
      for (const each of offers) queue.push(each);
      const given = offers.map(() => queue.pop());
      expect(given).toEqual(
        offers.toSorted((a, b) => b.mean - a.mean || a.low - b.low || a.high - b.high),
      );
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
