import { addHash, createHashSet, hasHash, resetHashSet } from './hash-set.ts';
import { countRuns, rollShingles } from './shingle.ts';
import { createWords, readWords } from './words.ts';

/**
 * Length in words of the longest passage of `text` made of runs of `width` words that `other` holds
 * too; 0 when they share no such run.
 */
export function measureLongestPassage(text: string, other: string, width: number): number {
  const held = createHashSet();
  const others = readRuns(other, width);
  resetHashSet(held, others.count);
  for (let run = 0; run < others.count; run++) {
    addHash(held, others.low[run] as number, others.high[run] as number);
  }
  const runs = readRuns(text, width);
  let longest = 0;
  let current = 0;
  for (let run = 0; run < runs.count; run++) {
    current = hasHash(held, runs.low[run] as number, runs.high[run] as number) ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest === 0 ? 0 : longest + width - 1;
}

interface Runs {
  readonly count: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function readRuns(text: string, width: number): Runs {
  const words = createWords();
  readWords(text, words);
  const count = countRuns(words, width);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  rollShingles(words, width, low, high, 0);
  return { count, low, high };
}
