import { eventParameters } from './event-weights.ts';
import type { GroupView, Sides } from './nearness.ts';
import type { Witnesses } from './separation.ts';
import type { ReportGroup } from './story.ts';
import type { TermTable } from './term-table.ts';
import type { TermVector } from './term-vector.ts';
import { addVector, multiplyVectors } from './term-vector.ts';

/**
 * Ways to halve a group of reports, by 2-means on cosines (Steinbach et al. 2000) in each view: from
 * several pairs of unlike reports, and from the names that about half of the reports hold.
 */
export function halve(
  group: ReportGroup,
  views: readonly GroupView[],
  witnesses: Witnesses,
): readonly Sides[] {
  const weights = group.map((place) => witnesses.weights[place] ?? 1);
  const byName = splitByNames(group, witnesses.table);
  const found = new Map<string, Sides>();
  for (const { vectors } of views) {
    const byPair = chooseSeeds(vectors).map((seeds) => splitBySeeds(vectors, seeds));
    for (const start of [...byPair, ...byName]) {
      const sides = settle(vectors, start, weights);
      if (!sides.includes(0) || !sides.includes(1)) continue;
      const turned = sides.map((side) => (side === sides[0] ? 0 : 1));
      found.set(turned.join(''), turned);
    }
  }
  return [...found.values()];
}

/** The group split by the presence of each of the names that halve it most evenly. */
function splitByNames(group: ReportGroup, { documents, isName }: TermTable): readonly Sides[] {
  const counts = new Map<number, number>();
  for (const place of group) {
    for (const term of documents[place]?.terms ?? []) {
      if (isName[term]) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const distance = (count: number): number => Math.abs(2 * count - group.length);
  return [...counts]
    .filter(([, count]) => count > 1 && count < group.length - 1)
    .toSorted((a, b) => distance(a[1]) - distance(b[1]) || a[0] - b[0])
    .slice(0, eventParameters.seeds)
    .map(([term]) => group.map((place) => (documents[place]?.terms.includes(term) ? 0 : 1)));
}

/**
 * Reports far from each other in turn, each paired with the one least like it; the first is the one
 * least like all, so that no id decides where to begin.
 */
function chooseSeeds(vectors: readonly TermVector[]): readonly (readonly [number, number])[] {
  const nearest = vectors.map(() => 0);
  const pairs: (readonly [number, number])[] = [];
  const sum = new Map<number, number>();
  for (const vector of vectors) addVector(sum, vector, 1);
  let seed = lowest(
    vectors.map((vector) => roundCosine(multiplyVectors(vector, sum))),
    new Set(),
  );
  const used = new Set<number>();
  while (used.size < Math.min(eventParameters.seeds, vectors.length)) {
    used.add(seed);
    const own = vectors[seed] ?? new Map<number, number>();
    const cosines = vectors.map((vector) => roundCosine(multiplyVectors(own, vector)));
    pairs.push([seed, lowest(cosines, new Set([seed]))]);
    for (const [i, cosine] of cosines.entries()) nearest[i] = Math.max(nearest[i] ?? 0, cosine);
    seed = lowest(nearest, used);
  }
  return pairs;
}

/** Equal cosines compare equal, whatever the order of their sums. */
function roundCosine(cosine: number): number {
  return Math.round(cosine * 1e9);
}

function lowest(values: readonly number[], without: ReadonlySet<number>): number {
  let best = -1;
  for (const [i, value] of values.entries()) {
    if (without.has(i)) continue;
    if (best < 0 || value < (values[best] ?? 0)) best = i;
  }
  return best;
}

function splitBySeeds(
  vectors: readonly TermVector[],
  [first, second]: readonly [number, number],
): Sides {
  const [a, b] = [vectors[first] ?? new Map(), vectors[second] ?? new Map()];
  return vectors.map((vector, i) => {
    if (i === first) return 0;
    if (i === second) return 1;
    return multiplyVectors(vector, a) >= multiplyVectors(vector, b) ? 0 : 1;
  });
}

function settle(vectors: readonly TermVector[], start: Sides, weights: readonly number[]): Sides {
  let sides = start;
  for (let round = 0; round < eventParameters.rounds; round += 1) {
    const next = reassign(vectors, sides, weights);
    if (!next.includes(0) || !next.includes(1)) return sides;
    if (next.every((side, i) => side === sides[i])) return sides;
    sides = next;
  }
  return sides;
}

/** Each report to the side whose other reports it is nearest to on average. */
function reassign(vectors: readonly TermVector[], sides: Sides, weights: readonly number[]): Sides {
  const sums = [new Map<number, number>(), new Map<number, number>()] as const;
  const totals = [0, 0];
  for (const [i, vector] of vectors.entries()) {
    const side = sides[i] === 0 ? 0 : 1;
    const weight = weights[i] ?? 1;
    addVector(sums[side], vector, weight);
    totals[side] = (totals[side] ?? 0) + weight;
  }
  return vectors.map((vector, i) => {
    const own = multiplyVectors(vector, vector);
    const [a, b] = ([0, 1] as const).map((side) => {
      const self = sides[i] === side ? (weights[i] ?? 1) : 0;
      const rest = (totals[side] ?? 0) - self;
      return rest < 0.01 ? 0 : (multiplyVectors(vector, sums[side]) - self * own) / rest;
    });
    return roundCosine(a ?? 0) >= roundCosine(b ?? 0) ? 0 : 1;
  });
}
