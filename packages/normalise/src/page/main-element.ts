import type { Block } from './block.ts';

/** Where a block stands: in the element that holds the running text, or beside it. */
export type Position = 'before' | 'inside' | 'after';

/** The main element holds at least this share of the text ... */
const mainShare = 0.75;

/** Text lengths of the elements around blocks. */
export interface Surroundings {
  /** Share of all text that stands in an element. */
  readonly shareOf: (element: number) => number;
  /** In the order of the blocks. */
  readonly positions: readonly Position[];
}

/**
 * Finds the innermost element that holds nearly all running text. What stands before it is a
 * standfirst, a byline or a stamp; what follows it is about the author or the outlet.
 */
export function findSurroundings(blocks: readonly Block[]): Surroundings {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { element, text, trail } of blocks) {
    if (isHeading(element)) continue;
    total += text.length;
    for (const number of trail) lengths.set(number, (lengths.get(number) ?? 0) + text.length);
  }
  const shareOf = (number: number): number =>
    total === 0 ? 0 : (lengths.get(number) ?? 0) / total;
  // elements are numbered in document order, so of nested elements the inner has the higher number
  const main = [...lengths.keys()].reduce(
    (best, number) => (number > best && shareOf(number) >= mainShare ? number : best),
    -1,
  );
  return { shareOf, positions: main < 0 ? blocks.map(() => 'inside') : positionsOf(blocks, main) };
}

function positionsOf(blocks: readonly Block[], main: number): Position[] {
  const first = blocks.findIndex(({ trail }) => trail.includes(main));
  const last = blocks.findLastIndex(({ trail }) => trail.includes(main));
  return blocks.map((_, index) => {
    if (index < first) return 'before';
    return index > last ? 'after' : 'inside';
  });
}

export function isHeading(element: string): boolean {
  return /^h[1-6]$/.test(element);
}
