/** One text to compare. */
export interface ComparedText {
  readonly id: string;
  readonly text: string;
}

/** Two texts that share much, with the exact figures; `left` sorts before `right`. */
export interface ExactPair {
  readonly left: string;
  readonly right: string;
  readonly jaccard: number;
  /** Share of the smaller text's shingles that the larger one holds. */
  readonly containment: number;
  /** The same words in the same order. */
  readonly is_identical: boolean;
}

/** All there is to know of the texts. */
export interface ExactComparison {
  readonly pairs: readonly ExactPair[];
  /**
   * Shares of the texts' shingles that one text holds, 2 to 10, 11 to 64, and more: rare ones tell
   * copies, common ones make work.
   */
  readonly shingle_shares: readonly number[];
}

/** What is looked for: pairs at least that similar. */
export const leastJaccard = 0.7;
export const leastContainment = 0.5;

const word = /[\p{L}\p{N}\p{M}]+/gu;
const shingleWidth = 5;

/**
 * Oracle: all pairs with a Jaccard coefficient of at least 0.7 or a containment of at least 0.5 on
 * sets of lower-cased word 5-shingles. Shingles are strings, and an inverted index without limits
 * brings together every two texts that share one. It needs about 40 bytes of memory a character.
 */
export function compareExactly(texts: readonly ComparedText[]): ExactComparison {
  const holders = new Map<string, number[]>();
  const read: { readonly id: string; readonly size: number; readonly words: string }[] = [];
  const pairs: ExactPair[] = [];
  texts.forEach(({ id, text }, place) => {
    const words = text.toLowerCase().match(word) ?? [];
    const shingles = readShingles(words);
    const current = { id, size: shingles.size, words: words.join(' ') };
    for (const [holder, shared] of countShared(shingles, holders, place)) {
      const other = read[holder];
      if (!other) continue;
      const jaccard = shared / (other.size + current.size - shared);
      const containment = shared / Math.min(other.size, current.size);
      if (jaccard < leastJaccard && containment < leastContainment) continue;
      const [left, right] = id < other.id ? [id, other.id] : [other.id, id];
      const is_identical = other.words === current.words;
      pairs.push({ left, right, jaccard, containment, is_identical });
    }
    read.push(current);
  });
  return { pairs, shingle_shares: shareShingles(holders.values()) };
}

function shareShingles(holders: Iterable<readonly number[]>): number[] {
  const counts = [0, 0, 0, 0];
  for (const { length } of holders) {
    const group = [1, 10, 64, Number.POSITIVE_INFINITY].findIndex((most) => length <= most);
    counts[group] = (counts[group] ?? 0) + length;
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}

function readShingles(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let end = shingleWidth; end <= words.length; end++) {
    shingles.add(words.slice(end - shingleWidth, end).join(' '));
  }
  return shingles;
}

/** How many shingles each earlier text shares with this one, which is entered as a holder. */
function countShared(
  shingles: ReadonlySet<string>,
  holders: Map<string, number[]>,
  place: number,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    const texts = holders.get(shingle);
    if (!texts) {
      holders.set(shingle, [place]);
      continue;
    }
    for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
    texts.push(place);
  }
  return shared;
}
