import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Example,
  type FitOptions,
  fitLogistic,
  leaveOneOut,
  measureF1,
  scoreExample,
} from './logistic.ts';

const value = fc.double({ min: -3, max: 3, noNaN: true });
const examples: fc.Arbitrary<Example[]> = fc.array(
  fc.record({ features: fc.tuple(value, value), isTrue: fc.boolean() }),
  { minLength: 4, maxLength: 20 },
);
const free: FitOptions = { signs: [0, 0], penalty: 0.05 };

/** Oracle: the penalised mean loss that a fit makes least. */
function loss(data: readonly Example[], bias: number, weights: readonly number[]): number {
  const losses = data.map(({ features, isTrue }) => {
    const score = scoreExample({ bias, weights }, features);
    return Math.log1p(Math.exp(isTrue ? -score : score));
  });
  const mean = losses.reduce((sum, one) => sum + one, 0) / data.length;
  return mean + (free.penalty / 2) * weights.reduce((sum, weight) => sum + weight * weight, 0);
}

describe('fitLogistic', () => {
  test('makes the loss least: no small step makes it less', () => {
    fc.assert(
      fc.property(examples, (data) => {
        fc.pre(new Set(data.map(({ isTrue }) => isTrue)).size === 2);
        const { bias, weights } = fitLogistic(data, free);
        const [first = 0, second = 0] = weights;
        const least = loss(data, bias, weights);
        for (const step of [-0.05, 0.05]) {
          expect(loss(data, bias + step, weights)).toBeGreaterThan(least - 1e-6);
          expect(loss(data, bias, [first + step, second])).toBeGreaterThan(least - 1e-6);
          expect(loss(data, bias, [first, second + step])).toBeGreaterThan(least - 1e-6);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('gives no weight a sign that its meaning forbids', () => {
    fc.assert(
      fc.property(examples, (data) => {
        const { weights } = fitLogistic(data, { ...free, signs: [1, -1] });
        expect(weights[0]).toBeGreaterThanOrEqual(0);
        expect(weights[1]).toBeLessThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });
});

test('leaveOneOut scores each example by a fit that has not seen it', () => {
  const at = (x: number, isTrue: boolean): Example => ({ features: [x], isTrue });
  const data = [at(-2, false), at(-1, false), at(1, true), at(2, true), at(3, false)];
  const options = { signs: [1], penalty: 0.01 };
  const others = data.slice(0, 4);
  expect(leaveOneOut(data, options)[4]).toBe(scoreExample(fitLogistic(others, options), [3]));
});

test.each([
  [[1, 1, -1], [true, true, false], 1],
  [[1, -1, 1], [true, true, false], 0.5],
  [[0, -1], [true, false], 1],
  [[-1, -1], [true, false], 0],
  [[-1], [false], 1],
])('measureF1 of %j for %j is %d', (scores, truth, f1) => {
  const judged = truth.map((isTrue) => ({ features: [], isTrue }));
  expect(measureF1(scores, judged)).toBe(f1);
});
