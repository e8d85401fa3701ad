/** One item: the cluster it belongs to, and the cluster it was put into. */
export interface ClusteredItem {
  readonly gold: string;
  readonly found: string;
}

/** Shares from 0 to 1; a share of nothing is 1. The adjusted Rand index may fall below 0. */
export interface ClusteringMeasure {
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly pairF1: number;
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
  readonly bCubedF1: number;
  readonly adjustedRand: number;
}

/**
 * Measures a clustering against gold: pairs of items put together, B-cubed (Bagga and Baldwin 1998)
 * and the adjusted Rand index (Hubert and Arabie 1985). An item left alone is a cluster of its own,
 * so give it a `found` that no other item has.
 */
export function measureClustering(items: readonly ClusteredItem[]): ClusteringMeasure {
  const gold = countBy(items, (item) => item.gold);
  const found = countBy(items, (item) => item.found);
  const both = countBy(items, cellOf);
  const goldPairs = sumPairs(gold);
  const foundPairs = sumPairs(found);
  const truePairs = sumPairs(both);
  const pairPrecision = share(truePairs, foundPairs);
  const pairRecall = share(truePairs, goldPairs);
  const bCubedPrecision = meanOverlap(items, both, found, (item) => item.found);
  const bCubedRecall = meanOverlap(items, both, gold, (item) => item.gold);
  const expected = share(goldPairs * foundPairs, pairsOf(items.length));
  const most = (goldPairs + foundPairs) / 2;
  return {
    pairPrecision,
    pairRecall,
    pairF1: harmonicMean(pairPrecision, pairRecall),
    bCubedPrecision,
    bCubedRecall,
    bCubedF1: harmonicMean(bCubedPrecision, bCubedRecall),
    adjustedRand: most === expected ? 1 : (truePairs - expected) / (most - expected),
  };
}

/** The measure as one line of shares with three decimals. */
export function printMeasure(measure: ClusteringMeasure): string {
  const three = (value: number): string => value.toFixed(3);
  const { pairPrecision, pairRecall, pairF1, bCubedPrecision, bCubedRecall, bCubedF1 } = measure;
  return (
    `pairs P ${three(pairPrecision)} R ${three(pairRecall)} F1 ${three(pairF1)}, ` +
    `B-cubed P ${three(bCubedPrecision)} R ${three(bCubedRecall)} F1 ${three(bCubedF1)}, ` +
    `ARI ${three(measure.adjustedRand)}`
  );
}

function cellOf({ gold, found }: ClusteredItem): string {
  return JSON.stringify([gold, found]);
}

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function sumPairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

function meanOverlap(
  items: readonly ClusteredItem[],
  both: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  key: (item: ClusteredItem) => string,
): number {
  const sum = items.reduce(
    (total, item) => total + share(both.get(cellOf(item)) ?? 0, clusters.get(key(item)) ?? 0),
    0,
  );
  return share(sum, items.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
