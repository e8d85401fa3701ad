import { eventParameters } from './event-weights.ts';
import type { Witnesses } from './separation.ts';
import type { ReportGroup } from './story.ts';
import type { TermVector } from './term-vector.ts';
import { addVector, multiplyVectors, normaliseVector } from './term-vector.ts';

/** A group in two halves, neither empty. */
export type Halves = readonly [ReportGroup, ReportGroup];

/**
 * Ways to halve a group of reports: by all its terms and by its names alone, from several pairs of
 * unlike reports each (2-means on cosines, Steinbach et al. 2000). Terms weigh by how rare they are
 * in the group, so that what all its reports share decides nothing.
 */
export function halve(group: ReportGroup, witnesses: Witnesses): readonly Halves[] {
  const found = new Map<string, Halves>();
  for (const isNamesOnly of [false, true]) {
    const vectors = weighWithin(group, witnesses, isNamesOnly);
    for (const seeds of chooseSeeds(vectors)) {
      const sides = settle(
        vectors,
        seeds,
        group.map((place) => witnesses.weights[place] ?? 1),
      );
      const halves = [0, 1].map((side) => group.filter((_, i) => sides[i] === side));
      const [a = [], b = []] = halves;
      if (a.length > 0 && b.length > 0) found.set(a[0] === group[0] ? a.join() : b.join(), [a, b]);
    }
  }
  return [...found.values()];
}

function weighWithin(
  group: ReportGroup,
  { table, weights }: Witnesses,
  isNamesOnly: boolean,
): readonly TermVector[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (const place of group) {
    const weight = weights[place] ?? 1;
    total += weight;
    for (const term of table.documents[place]?.terms ?? []) {
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  }
  const weightOf = (term: number): number =>
    Math.log((total + 1) / (counts.get(term) ?? total)) + 0.01;
  return group.map((place) => {
    const terms = (table.documents[place]?.terms ?? []).filter(
      // A term of one report alone can join it to no other.
      (term) => (counts.get(term) ?? 0) > 1.4 && (!isNamesOnly || table.isName[term]),
    );
    return normaliseVector(new Map(terms.map((term) => [term, weightOf(term)])));
  });
}

/** Reports far from each other in turn, each paired with the one least like it. */
function chooseSeeds(vectors: readonly TermVector[]): readonly (readonly [number, number])[] {
  const nearest = vectors.map(() => 0);
  const pairs: (readonly [number, number])[] = [];
  let seed = 0;
  const used = new Set<number>();
  while (used.size < Math.min(eventParameters.seeds, vectors.length)) {
    used.add(seed);
    const own = vectors[seed] ?? new Map<number, number>();
    const cosines = vectors.map((vector) => Math.round(multiplyVectors(own, vector) * 1e9));
    pairs.push([seed, lowest(cosines, new Set([seed]))]);
    for (const [i, cosine] of cosines.entries()) nearest[i] = Math.max(nearest[i] ?? 0, cosine);
    seed = lowest(nearest, used);
  }
  return pairs;
}

function lowest(values: readonly number[], without: ReadonlySet<number>): number {
  let best = -1;
  for (const [i, value] of values.entries()) {
    if (without.has(i)) continue;
    if (best < 0 || value < (values[best] ?? 0)) best = i;
  }
  return best;
}

function settle(
  vectors: readonly TermVector[],
  [first, second]: readonly [number, number],
  weights: readonly number[],
): readonly number[] {
  const seedOf = (side: number): TermVector => vectors[side === 0 ? first : second] ?? new Map();
  let sides: readonly number[] = vectors.map((vector, i) => {
    if (i === first) return 0;
    if (i === second) return 1;
    return multiplyVectors(vector, seedOf(0)) >= multiplyVectors(vector, seedOf(1)) ? 0 : 1;
  });
  for (let round = 0; round < eventParameters.rounds; round += 1) {
    const next = reassign(vectors, sides, weights);
    if (!next.includes(0) || !next.includes(1)) return sides;
    if (next.every((side, i) => side === sides[i])) return sides;
    sides = next;
  }
  return sides;
}

/** Each report to the side whose other reports it is nearest to on average. */
function reassign(
  vectors: readonly TermVector[],
  sides: readonly number[],
  weights: readonly number[],
): readonly number[] {
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
    return Math.round((a ?? 0) * 1e9) >= Math.round((b ?? 0) * 1e9) ? 0 : 1;
  });
}
