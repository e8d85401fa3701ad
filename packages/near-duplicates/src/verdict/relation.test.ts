import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../parameters.ts';
import { type Counts, direct, relate } from './relation.ts';

const counts = (left: number, right: number, shared: number): Counts => ({ left, right, shared });

describe('relate', () => {
  test.each([
    [counts(100, 100, 90), -1, 'copy'],
    [counts(100, 100, 65), 0, 'copy'],
    [counts(100, 100, 40), 0, 'partial'],
    [counts(400, 100, 95), -1, 'abridged'],
    [counts(400, 100, 95), 1, 'extended'],
    [counts(100, 400, 95), -1, 'extended'],
    [counts(100, 400, 95), 1, 'abridged'],
    [counts(400, 100, 95), 0, 'abridged'],
    [counts(400, 100, 50), -1, 'partial'],
  ] as const)('%j in order %d: %s', (sizes, order, relation) => {
    expect(relate(sizes, order, defaultParameters)).toBe(relation);
  });

  test('does not depend on the side', () => {
    const sizes = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat())
      .map(([left, right, n]) => counts(left, right, n % (Math.min(left, right) + 1)));
    fc.assert(
      fc.property(sizes, fc.constantFrom(-1, 0, 1), ({ left, right, shared }, order) => {
        const mirrored = relate(counts(right, left, shared), -order, defaultParameters);
        // Equal sizes have no cut; then the sides cannot matter either.
        expect(relate(counts(left, right, shared), order, defaultParameters)).toBe(mirrored);
      }),
    );
  });
});

describe('direct', () => {
  test.each([
    ['copy', -1, 'left_to_right'],
    ['copy', 1, 'right_to_left'],
    ['copy', 0, 'unknown'],
    ['exact', 0, 'unknown'],
    ['abridged', 0, 'right_to_left'],
    ['abridged', -1, 'left_to_right'],
  ] as const)('%s in order %d: %s', (relation, order, direction) => {
    expect(direct(counts(100, 300, 90), relation, order)).toBe(direction);
  });
});
