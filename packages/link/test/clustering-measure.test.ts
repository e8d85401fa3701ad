import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClusteredItem } from './clustering-measure.ts';
import { measureClustering } from './clustering-measure.ts';

const items = fc.array(
  fc.record({ gold: fc.constantFrom('a', 'b', 'c'), found: fc.constantFrom('x', 'y', 'z', 'w') }),
  { maxLength: 12 },
);

/** Pair counts the slow way: every two items in turn. */
function countPairs(
  list: readonly ClusteredItem[],
): Readonly<Record<'both' | 'gold' | 'found', number>> {
  const counts = { both: 0, gold: 0, found: 0 };
  list.forEach((a, place) => {
    for (const b of list.slice(place + 1)) {
      if (a.gold === b.gold) counts.gold += 1;
      if (a.found === b.found) counts.found += 1;
      if (a.gold === b.gold && a.found === b.found) counts.both += 1;
    }
  });
  return counts;
}

describe('measures of a clustering', () => {
  test('pair shares are those of counting every pair', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { both, gold, found } = countPairs(list);
        const measure = measureClustering(list);
        expect(measure.pairPrecision).toBeCloseTo(found === 0 ? 1 : both / found);
        expect(measure.pairRecall).toBeCloseTo(gold === 0 ? 1 : both / gold);
      }),
    );
  });

  test('gold against itself is perfect, and swapping the sides swaps precision and recall', () => {
    fc.assert(
      fc.property(items, (list) => {
        const same = measureClustering(list.map(({ gold }) => ({ gold, found: gold })));
        expect(Object.values(same).every((value) => value === 1)).toBe(true);
        const swapped = measureClustering(
          list.map(({ gold, found }) => ({ gold: found, found: gold })),
        );
        const measure = measureClustering(list);
        expect(swapped.bCubedPrecision).toBeCloseTo(measure.bCubedRecall);
        expect(swapped.adjustedRand).toBeCloseTo(measure.adjustedRand);
      }),
    );
  });

  test('by hand: two of three together, one beside a stranger', () => {
    const measure = measureClustering([
      { gold: 'a', found: 'x' },
      { gold: 'a', found: 'x' },
      { gold: 'a', found: 'y' },
      { gold: 'b', found: 'y' },
    ]);
    expect(measure.pairPrecision).toBeCloseTo(1 / 2);
    expect(measure.pairRecall).toBeCloseTo(1 / 3);
    expect(measure.bCubedPrecision).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4);
    expect(measure.bCubedRecall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(measure.adjustedRand).toBeCloseTo((1 - (3 * 2) / 6) / (2.5 - 1));
  });
});
