import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, shuffle } from './random.ts';

describe('createRandom', () => {
  test('gives the same numbers for the same keys, others for others', () => {
    const draw = (...keys: [number, number?, number?]): number[] => {
      const random = createRandom(...keys);
      return Array.from({ length: 8 }, () => random.next());
    };
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (a, b, c) => {
        expect(draw(a, b, c)).toEqual(draw(a, b, c));
        expect(draw(a, b, c)).not.toEqual(draw(a, b, c + 1));
        expect(draw(a, b, c)).not.toEqual(draw(a, b + 1, c));
        expect(draw(a, b, c)).not.toEqual(draw(a + 1, b, c));
      }),
    );
  });

  test('spreads evenly over what is below a limit', () => {
    const random = createRandom(7);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const value = random.below(10);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // Five standard deviations of a binomial count.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });
});

describe('shuffle', () => {
  test('keeps every member', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
        const shuffled = shuffle(items, createRandom(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      }),
    );
  });
});
