import { eventParameters } from './event-weights.ts';
import { findNeighbours } from './neighbour.ts';
import type { Witnesses } from './separation.ts';
import type { ReportGroup } from './story.ts';
import type { TermVector } from './term-vector.ts';
import { multiplyVectors, normaliseVector } from './term-vector.ts';

/** Half of each report of a group, 0 or 1, in the order of the group. */
export type Sides = readonly number[];

/** The reports of a group as they look beside each other, in the order of the group. */
export interface GroupView {
  /** Terms weigh by how rare they are in the group: what all its reports share decides nothing. */
  readonly vectors: readonly TermVector[];
  /** The nearest others of each, by index, nearest first; copies of its own text are left out. */
  readonly nearest: readonly (readonly number[])[];
}

/** A group seen by all its terms, and by its names and numbers alone. */
export function viewGroup(group: ReportGroup, witnesses: Witnesses): readonly GroupView[] {
  return [false, true].map((isNamesOnly) => {
    const vectors = weighWithin(group, witnesses, isNamesOnly);
    return { vectors, nearest: findNearest(group, vectors, witnesses) };
  });
}

/**
 * How far two halves of a group keep to themselves: of the nearest reports of each report, the share
 * that stands in its own half, averaged over the half and taken where it is least (the statistic of
 * Schilling 1986). From 0 to 1; a report that is a half by itself has none of its own.
 */
export function measurePurity(views: readonly GroupView[], sides: Sides): number {
  const shares = views.flatMap(({ nearest }) =>
    [0, 1].map((side) => {
      const members = sides.flatMap((each, i) => (each === side ? [i] : []));
      const most = Math.max(1, Math.min(eventParameters.nearest, members.length - 1));
      const sum = members.reduce((total, i) => {
        const near = (nearest[i] ?? []).slice(0, most);
        const own = near.filter((other) => sides[other] === side).length;
        return total + (near.length === 0 ? 0 : own / near.length);
      }, 0);
      return members.length === 0 ? 0 : sum / members.length;
    }),
  );
  return Math.round(Math.min(...shares) * 1000) / 1000;
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

function findNearest(
  group: ReportGroup,
  vectors: readonly TermVector[],
  { table }: Witnesses,
): readonly (readonly number[])[] {
  const isCopy = (i: number, other: number): boolean => {
    const [a, b] = [i, other].map((each) => table.documents[group[each] ?? -1]?.vector);
    return a !== undefined && b !== undefined && multiplyVectors(a, b) > eventParameters.copyCosine;
  };
  return findNeighbours(vectors).map((near, i) => {
    const found: number[] = [];
    for (const { place } of near) {
      if (found.length === eventParameters.nearest) break;
      if (!isCopy(i, place)) found.push(place);
    }
    return found;
  });
}
