/**
 * Cosines of words weighed by how rare they are, joined by average link while the mean is at least
 * `cut`: what most event clustering starts from. Quadratic. Cluster of each text, by place.
 */
export function clusterByWords(texts: readonly string[], cut: number): readonly number[] {
  const vectors = weighWords(texts);
  const means = vectors.map((a) => vectors.map((b) => multiply(a, b)));
  const sizes = texts.map(() => 1);
  const clusterOf = texts.map((_, place) => place);
  const alive = new Set(clusterOf);
  for (;;) {
    const best = findNearest(means, alive);
    if (best === null || best.mean < cut) return clusterOf;
    const { a, b } = best;
    const [sizeA = 0, sizeB = 0] = [sizes[a], sizes[b]];
    for (const other of alive) {
      const mean =
        ((means[a]?.[other] ?? 0) * sizeA + (means[b]?.[other] ?? 0) * sizeB) / (sizeA + sizeB);
      const [rowA, rowOther] = [means[a], means[other]];
      if (rowA) rowA[other] = mean;
      if (rowOther) rowOther[a] = mean;
    }
    sizes[a] = sizeA + sizeB;
    alive.delete(b);
    for (const [place, cluster] of clusterOf.entries()) if (cluster === b) clusterOf[place] = a;
  }
}

/** Clusters that pairs make, by union of their members. */
export function clusterByPairs(
  count: number,
  pairs: readonly (readonly [number, number])[],
): readonly number[] {
  let clusterOf = Array.from({ length: count }, (_, place) => place);
  for (const [a, b] of pairs) {
    const [from, to] = [clusterOf[b], clusterOf[a] ?? a];
    clusterOf = clusterOf.map((cluster) => (cluster === from ? to : cluster));
  }
  return clusterOf;
}

function weighWords(texts: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      count.set(word, (count.get(word) ?? 0) + 1);
    }
    return count;
  });
  const reports = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) reports.set(word, (reports.get(word) ?? 0) + 1);
  }
  return counts.map((count) => {
    const weighed = [...count].map(([word, times]) => {
      const rarity = Math.log((texts.length + 1) / (reports.get(word) ?? 1));
      return [word, (1 + Math.log(times)) * rarity] as const;
    });
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function multiply(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

function findNearest(
  means: readonly (readonly number[])[],
  alive: ReadonlySet<number>,
): { readonly a: number; readonly b: number; readonly mean: number } | null {
  let best: { readonly a: number; readonly b: number; readonly mean: number } | null = null;
  for (const a of alive) {
    for (const b of alive) {
      const mean = means[a]?.[b] ?? 0;
      if (a < b && (best === null || mean > best.mean)) best = { a, b, mean };
    }
  }
  return best;
}
