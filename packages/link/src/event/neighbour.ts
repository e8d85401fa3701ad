import { eventParameters } from './event-weights.ts';
import type { TermVector } from './term-vector.ts';

/** A report near another, by its place among the vectors. */
export interface Neighbour {
  readonly place: number;
  readonly cosine: number;
}

/**
 * The nearest reports of each, by the words that weigh most in it. One word looks up only the
 * reports in which it weighs most, so that the cost of a report does not grow with the run.
 */
export function findNeighbours(vectors: readonly TermVector[]): readonly (readonly Neighbour[])[] {
  const keys = vectors.map((vector) =>
    [...vector].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, eventParameters.keyTerms),
  );
  const postings = new Map<number, { readonly place: number; readonly weight: number }[]>();
  for (const [place, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting) posting.push({ place, weight });
      else postings.set(term, [{ place, weight }]);
    }
  }
  for (const [term, posting] of postings) {
    const heaviest = posting.toSorted((a, b) => b.weight - a.weight || a.place - b.place);
    postings.set(term, heaviest.slice(0, eventParameters.postings));
  }
  return keys.map((terms, place) => {
    const cosines = new Map<number, number>();
    for (const [term, own] of terms) {
      for (const other of postings.get(term) ?? []) {
        if (other.place === place) continue;
        cosines.set(other.place, (cosines.get(other.place) ?? 0) + own * other.weight);
      }
    }
    return [...cosines]
      .map(([other, cosine]) => ({ place: other, cosine }))
      .toSorted((a, b) => b.cosine - a.cosine || a.place - b.place)
      .slice(0, eventParameters.neighbours);
  });
}
