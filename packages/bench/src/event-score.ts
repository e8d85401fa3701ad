/** How well a clustering fits the labels; shares from 0 to 1. */
export interface EventScore {
  readonly pair_precision: number;
  readonly pair_recall: number;
  readonly pair_f1: number;
  /** Bagga and Baldwin 1998. */
  readonly b_cubed_f1: number;
  /** Hubert and Arabie 1985. */
  readonly adjusted_rand: number;
  /** Share of the pairs of one topic but two events that stand together. */
  readonly similar_merged: number;
}

export interface ScoredItem {
  readonly topic: string;
  readonly event: string;
  /** Cluster it was put into; of its own when alone. */
  readonly found: string;
}

/** Scores a clustering by all pairs of items, which is exact and quadratic. */
export function scoreEvents(items: readonly ScoredItem[]): EventScore {
  const pairs = { both: 0, found: 0, event: 0, all: 0, similar: 0, merged: 0 };
  let precision = 0;
  let recall = 0;
  for (const a of items) {
    const own = { both: 0, found: 0, event: 0 };
    for (const b of items) {
      const isFound = a.found === b.found;
      const isEvent = a.event === b.event;
      if (isFound) own.found += 1;
      if (isEvent) own.event += 1;
      if (isFound && isEvent) own.both += 1;
      if (!isEvent && a.topic === b.topic) {
        pairs.similar += 1;
        if (isFound) pairs.merged += 1;
      }
    }
    precision += own.both / own.found / items.length;
    recall += own.both / own.event / items.length;
    pairs.both += own.both - 1;
    pairs.found += own.found - 1;
    pairs.event += own.event - 1;
    pairs.all += items.length - 1;
  }
  const expected = (pairs.found * pairs.event) / pairs.all;
  const most = (pairs.found + pairs.event) / 2;
  const pairPrecision = share(pairs.both, pairs.found);
  const pairRecall = share(pairs.both, pairs.event);
  return {
    pair_precision: pairPrecision,
    pair_recall: pairRecall,
    pair_f1: harmonicMean(pairPrecision, pairRecall),
    b_cubed_f1: harmonicMean(precision, recall),
    adjusted_rand: most === expected ? 1 : (pairs.both - expected) / (most - expected),
    similar_merged: share(pairs.merged, pairs.similar, 0),
  };
}

function share(part: number, whole: number, ofNothing = 1): number {
  return whole === 0 ? ofNothing : part / whole;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
