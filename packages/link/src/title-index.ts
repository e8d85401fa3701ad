import { foldedWords } from './fold.ts';

/** Titles by their words, so that alike ones are found without comparing every pair. */
export interface TitleIndex {
  /** Words of each title, by its place in the list; 0 where there is none. */
  readonly sizes: readonly number[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
}

export function indexTitles(titles: readonly (string | null)[]): TitleIndex {
  const placesOf = new Map<string, number[]>();
  const sizes = titles.map((title, place) => {
    const words = new Set(title === null ? [] : foldedWords(title));
    for (const word of words) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
    }
    return words.size;
  });
  return { sizes, placesOf };
}

/** Places of the titles whose `titleSimilarity` with this one is at least `least`, above 0. */
export function findAlike(
  { sizes, placesOf }: TitleIndex,
  title: string,
  least: number,
): readonly number[] {
  const words = new Set(foldedWords(title));
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const place of placesOf.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  const isAlike = ([place, count]: readonly [number, number]): boolean =>
    (2 * count) / (words.size + (sizes[place] ?? 0)) >= least;
  return [...shared].filter(isAlike).map(([place]) => place);
}
