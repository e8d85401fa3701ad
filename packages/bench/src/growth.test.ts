import { UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitExponent, median } from './growth.ts';

describe('fitExponent', () => {
  test('gives back the exponent of a power law', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        (exponent, factor) => {
          const points = [1e3, 1e4, 3e5].map((size) => ({
            size,
            seconds: factor * size ** exponent,
          }));
          expect(fitExponent(points)).toBeCloseTo(exponent, 6);
        },
      ),
    );
  });

  test('needs two sizes', () => {
    const point = { size: 1000, seconds: 1 };
    expect(() => fitExponent([point])).toThrow(UsageError);
    expect(() => fitExponent([point, point])).toThrow(UsageError);
  });
});

describe('median', () => {
  test.each([
    [[3], 3],
    [[5, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
