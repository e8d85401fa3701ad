import { UsageError } from '@tellings/schema';

/** Something measured at one size of the input. */
export interface Growth {
  readonly size: number;
  readonly seconds: number;
}

/**
 * Exponent of the growth of time with size: the slope of the least-squares line through the
 * logarithms; 1 is linear. Throws UsageError for fewer than two sizes.
 */
export function fitExponent(measured: readonly Growth[]): number {
  const points = measured.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)] as const);
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (!(spread > 0)) throw new UsageError('an exponent of growth needs two sizes or more');
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return mean(sorted.slice(middle - (sorted.length % 2 === 0 ? 1 : 0), middle + 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
