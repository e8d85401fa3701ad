import type { DuplicatePair } from '@tellings/schema';
import type { Words } from '../kernel/words.ts';
import { type CommonRun, createAligner } from './alignment.ts';

/** A passage as a pair's record gives it: UTF-16 code units of both bodies. */
export type Passage = DuplicatePair['passages'][number];

/** A passage in words: where it begins and ends in both texts, and how many words are equal. */
export interface WordPassage {
  readonly leftFirst: number;
  readonly leftLast: number;
  readonly rightFirst: number;
  readonly rightLast: number;
  readonly wordCount: number;
}

/** What two texts have in common, in words. */
export interface SharedPassages {
  /** In the order of the left text. */
  readonly passages: readonly WordPassage[];
  /** Words of the longest run without a difference. */
  readonly longestRun: number;
}

export type FindPassages = (left: Words, right: Words) => SharedPassages;

/** Shorter ones are stock phrases more often than copied text. */
const leastPassageWords = 8;
const mostPassages = 32;

/**
 * Finds the passages of two texts that share runs of `width` words, at most the `mostPassages`
 * longest. Swapping the texts swaps the sides and nothing else.
 */
export function createPassageFinder(width: number): FindPassages {
  const align = createAligner(width);
  const find: FindPassages = (left, right) => {
    const runs = align(left, right);
    const longestRun = runs.reduce((longest, { length }) => Math.max(longest, length), 0);
    return { passages: chooseLongest(joinRuns(runs, width)), longestRun };
  };
  return (left, right) =>
    compareWords(left, right) <= 0 ? find(left, right) : swapTexts(find(right, left));
}

/** An order of texts by their words alone, shorter ones first. */
function compareWords(a: Words, b: Words): number {
  if (a.count !== b.count) return a.count - b.count;
  for (let word = 0; word < a.count; word++) {
    const difference =
      (a.low[word] as number) - (b.low[word] as number) ||
      (a.high[word] as number) - (b.high[word] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The same passages with the texts on the other sides. */
export function swapTexts({ passages, longestRun }: SharedPassages): SharedPassages {
  return { passages: passages.map(swapSides).sort(compareFirst), longestRun };
}

/**
 * Neighbours are joined where fewer words than `width`, the least length of a run, stand between
 * them on either side: a few words were changed, and nothing else can stand there.
 */
function joinRuns(runs: readonly CommonRun[], width: number): WordPassage[] {
  const joined: WordPassage[] = [];
  for (const { left, right, length } of runs) {
    const before = joined.at(-1);
    const end = { leftLast: left + length - 1, rightLast: right + length - 1 };
    if (before && isNear(before, left, right, width)) {
      joined[joined.length - 1] = { ...before, ...end, wordCount: before.wordCount + length };
    } else {
      joined.push({ leftFirst: left, rightFirst: right, ...end, wordCount: length });
    }
  }
  return joined;
}

function isNear(before: WordPassage, left: number, right: number, width: number): boolean {
  const leftGap = left - before.leftLast - 1;
  const rightGap = right - before.rightLast - 1;
  return leftGap < width && rightGap >= 0 && rightGap < width;
}

function chooseLongest(passages: readonly WordPassage[]): WordPassage[] {
  const long = passages.filter(({ wordCount }) => wordCount >= leastPassageWords);
  if (long.length <= mostPassages) return long;
  return long
    .sort((a, b) => b.wordCount - a.wordCount || compareFirst(a, b))
    .slice(0, mostPassages)
    .sort(compareFirst);
}

function compareFirst(a: WordPassage, b: WordPassage): number {
  return a.leftFirst - b.leftFirst;
}

function swapSides(passage: WordPassage): WordPassage {
  return {
    leftFirst: passage.rightFirst,
    leftLast: passage.rightLast,
    rightFirst: passage.leftFirst,
    rightLast: passage.leftLast,
    wordCount: passage.wordCount,
  };
}

/** Where the passages stand in two bodies with these words. */
export function placePassages({ passages }: SharedPassages, left: Words, right: Words): Passage[] {
  return passages.map(({ leftFirst, leftLast, rightFirst, rightLast, wordCount }) => ({
    left_start: left.starts[leftFirst] as number,
    left_end: left.ends[leftLast] as number,
    right_start: right.starts[rightFirst] as number,
    right_end: right.ends[rightLast] as number,
    word_count: wordCount,
  }));
}
