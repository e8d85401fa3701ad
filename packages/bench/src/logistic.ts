/** One judged example: its features, and what it is. */
export interface Example {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

export interface FitOptions {
  /** By feature: 1 for one that may only speak for, -1 for one that may only speak against. */
  readonly signs: readonly number[];
  /** Strength of the L2 penalty on the weights, the bias left out, for a mean loss in nats. */
  readonly penalty: number;
}

/** Weights of a logistic regression, in nats. */
export interface LogisticFit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const steps = 2000;

/**
 * Fits a logistic regression with an L2 penalty; a weight whose sign would be wrong is 0. Projected
 * gradient with Nesterov's momentum (FISTA, Beck and Teboulle 2009), the step fixed by the largest
 * curvature there can be: no randomness, and the same answer every time. Needs an example.
 */
export function fitLogistic(
  examples: readonly Example[],
  { signs, penalty }: FitOptions,
): LogisticFit {
  const rows = examples.map(({ features }) => [1, ...features]);
  const curvature = rows.flat().reduce((sum, value) => sum + value * value, 0) / rows.length / 4;
  const step = 1 / (curvature + penalty);
  let weights = [0, ...signs.map(() => 0)];
  let ahead = weights;
  let momentum = 1;
  for (let count = 0; count < steps; count++) {
    const slopes = slopeAt(ahead, rows, examples);
    const next = ahead.map((weight, feature) => {
      const pull = feature === 0 ? 0 : penalty * weight;
      const moved = weight - step * ((slopes[feature] ?? 0) + pull);
      return feature > 0 && moved * (signs[feature - 1] ?? 0) < 0 ? 0 : moved;
    });
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / faster;
    ahead = next.map((weight, feature) => weight + carry * (weight - (weights[feature] ?? 0)));
    weights = next;
    momentum = faster;
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}

/** Gradient of the mean loss. */
function slopeAt(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
): readonly number[] {
  const slopes = weights.map(() => 0);
  rows.forEach((row, index) => {
    const isTrue = examples[index]?.isTrue ? 1 : 0;
    const error = (1 / (1 + Math.exp(-dot(weights, row))) - isTrue) / rows.length;
    row.forEach((value, feature) => {
      slopes[feature] = (slopes[feature] ?? 0) + error * value;
    });
  });
  return slopes;
}

/** Log-odds in nats that an example is true. */
export function scoreExample({ bias, weights }: LogisticFit, features: readonly number[]): number {
  return bias + dot(weights, features);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Score of each example by the fit to all the others. */
export function leaveOneOut(examples: readonly Example[], options: FitOptions): readonly number[] {
  return examples.map(({ features }, left) => {
    const others = examples.filter((_, index) => index !== left);
    return scoreExample(fitLogistic(others, options), features);
  });
}

/** F1 of calling true what scores 0 or more; 1 when nothing is true and nothing is called so. */
export function measureF1(scores: readonly number[], examples: readonly Example[]): number {
  let hits = 0;
  let errors = 0;
  examples.forEach(({ isTrue }, index) => {
    const isCalled = (scores[index] ?? 0) >= 0;
    if (isCalled !== isTrue) errors++;
    else if (isTrue) hits++;
  });
  return hits + errors === 0 ? 1 : (2 * hits) / (2 * hits + errors);
}
