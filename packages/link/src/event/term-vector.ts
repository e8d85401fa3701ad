/** Weight by term; terms not listed weigh nothing. */
export type TermVector = ReadonlyMap<number, number>;

/** The vector at length 1; one of length 0 becomes empty. */
export function normaliseVector(vector: TermVector): TermVector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length === 0) return new Map();
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

/** Scalar product; for vectors of length 1 their cosine. */
export function multiplyVectors(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Adds `factor` times a vector to a sum in place, which a cluster of thousands needs. */
export function addVector(sum: Map<number, number>, vector: TermVector, factor: number): void {
  for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + factor * weight);
}
