import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Extent,
  listFeatures,
  type MissingEvidence,
  mostForFacts,
  scoreExtent,
  scoreFacts,
  type VerdictFeature,
  verdictWeights,
} from './verdict.ts';

type Evidence = Extent & MissingEvidence;

const plain: Evidence = {
  sharedCount: 100,
  numbers: { count: 5, missing: 0 },
  names: { count: 10, missing: 0, missingLead: 0 },
  hours: 2,
};

const score = (evidence: Evidence): number => scoreExtent(evidence) + scoreFacts(evidence);

/** Counts of facts, those missing among them, and those of the lead among these. */
const missing = fc.tuple(fc.nat({ max: 60 }), fc.nat(), fc.nat()).map(([count, a, b]) => ({
  count,
  missing: a % (count + 1),
  missingLead: b % ((a % (count + 1)) + 1),
}));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  sharedCount: fc.integer({ min: 1, max: 5000 }),
  hours: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }), { nil: null }),
  numbers: missing,
  names: missing,
});

describe('the score', () => {
  test('takes a shortened take for the same report and a weekly form for another', () => {
    expect(score(plain)).toBeGreaterThan(0);
    const form = {
      sharedCount: 46,
      numbers: { count: 2, missing: 1 },
      names: { count: 4, missing: 0, missingLead: 0 },
      hours: 168,
    };
    expect(score(form)).toBeLessThan(0);
  });

  test.each<[string, Partial<Evidence>]>([
    ['fewer shared shingles', { sharedCount: 50 }],
    ['a missing number', { numbers: { count: 5, missing: 1 } }],
    ['fewer common numbers', { numbers: { count: 2, missing: 0 } }],
    ['a missing name of the lead', { names: { count: 10, missing: 1, missingLead: 1 } }],
    ['more hours', { hours: 60 }],
    ['an unknown time', { hours: null }],
  ])('falls with %s', (_, change) => {
    expect(score({ ...plain, ...change })).toBeLessThan(score(plain));
  });

  test('is the weighted sum of its features', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const features = Object.entries(listFeatures(one)) as [VerdictFeature, number][];
        const sum = features.reduce(
          (bits, [feature, value]) => bits + verdictWeights[feature] * value,
          verdictWeights.bias,
        );
        expect(score(one)).toBeCloseTo(sum, 9);
      }),
    );
  });

  test('never has more from facts than the bound that skips them says', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(scoreFacts(one)).toBeLessThanOrEqual(mostForFacts);
      }),
    );
    expect(scoreFacts({ ...plain, numbers: { count: 1000, missing: 0 } })).toBe(mostForFacts);
  });
});
