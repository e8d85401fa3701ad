import { eventParameters } from './event-weights.ts';
import type { Neighbour } from './neighbour.ts';
import { makeOfferQueue } from './offer-queue.ts';
import type { EventDocument } from './term-table.ts';
import { addVector, multiplyVectors } from './term-vector.ts';

/** Reports about one thing in the widest sense, by place, ascending. */
export type ReportGroup = readonly number[];

interface Cluster {
  readonly members: readonly number[];
  readonly sum: Map<number, number>;
  /** Clusters with a report near one of this. */
  readonly near: Set<number>;
  readonly parts: readonly [ReportGroup, ReportGroup] | null;
}

/** A story, and the two groups that were joined last to make it. */
export interface Story {
  readonly group: ReportGroup;
  readonly parts: readonly [ReportGroup, ReportGroup] | null;
}

/**
 * Joins reports into stories, nearest first, while the mean cosine between two groups is high
 * enough (average link, Sokal and Michener 1958). Only groups with neighbouring reports are
 * compared; the mean is that of all their pairs, which the sums of their vectors give.
 */
export function findStories(
  documents: readonly EventDocument[],
  neighbours: readonly (readonly Neighbour[])[],
): readonly Story[] {
  const clusters = new Map<number, Cluster>(
    documents.map(({ place, vector }) => [
      place,
      { members: [place], sum: new Map(vector), near: new Set<number>(), parts: null },
    ]),
  );
  for (const [place, near] of neighbours.entries()) {
    for (const other of near) {
      // No mean is high where no pair is; half allows for the words the search left out.
      if (other.cosine < eventParameters.storyCosine / 2) continue;
      clusters.get(place)?.near.add(other.place);
      clusters.get(other.place)?.near.add(place);
    }
  }
  const queue = makeOfferQueue();
  const offer = (id: number, otherId: number): void => {
    const a = clusters.get(id);
    const b = clusters.get(otherId);
    if (!a || !b) return;
    const mean = multiplyVectors(a.sum, b.sum) / (a.members.length * b.members.length);
    if (mean >= eventParameters.storyCosine) {
      queue.push({
        mean: Math.round(mean * 1e9),
        low: Math.min(id, otherId),
        high: Math.max(id, otherId),
      });
    }
  };
  for (const [id, { near }] of clusters) for (const other of near) if (id < other) offer(id, other);
  let nextId = documents.length;
  for (let best = queue.pop(); best; best = queue.pop()) {
    const a = clusters.get(best.low);
    const b = clusters.get(best.high);
    if (!a || !b) continue;
    const id = nextId++;
    clusters.set(id, join(a, b));
    clusters.delete(best.low);
    clusters.delete(best.high);
    const near = clusters.get(id)?.near ?? new Set<number>();
    near.delete(best.low);
    near.delete(best.high);
    for (const other of near) {
      const neighbour = clusters.get(other);
      neighbour?.near.delete(best.low);
      neighbour?.near.delete(best.high);
      neighbour?.near.add(id);
      offer(id, other);
    }
  }
  return [...clusters.values()]
    .map(({ members, parts }) => ({ group: members, parts }))
    .toSorted((a, b) => (a.group[0] ?? 0) - (b.group[0] ?? 0));
}

function join(a: Cluster, b: Cluster): Cluster {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  addVector(large.sum, small.sum, 1);
  return {
    members: [...a.members, ...b.members].toSorted((x, y) => x - y),
    sum: large.sum,
    near: new Set([...a.near, ...b.near]),
    parts: [a.members, b.members],
  };
}
