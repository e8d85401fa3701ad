import type { Words } from '../kernel/words.ts';
import { capitalKind, digitKind, hasKind, kindOf, sentenceBreakKind } from './character-kind.ts';
import { isRoundingOf, type NumberFact, readFigures, readNumeral } from './number-fact.ts';

/** Checkable things a text says, each once, in the order of the text. */
export interface Facts {
  /** By hash. */
  readonly numbers: ReadonlyMap<number, NumberFact>;
  /** Hashes of the folded words. */
  readonly names: ReadonlySet<number>;
  /** How many of the names stand in the lead, where news says what it is about. */
  readonly leadNameCount: number;
}

/** How many facts of one kind a text states, and how many of them another text lacks. */
export interface MissingFacts {
  readonly count: number;
  readonly missing: number;
}

export interface MissingNames extends MissingFacts {
  /** Those of the missing that stand in the lead. */
  readonly missingLead: number;
}

const leadWordCount = 50;

/**
 * Reads the numbers and the names of a text. A number is a run of digits with its separators, or an
 * English numeral, with a word of scale behind it. A name is a capitalised word inside a sentence; a
 * run of capitals is shouting, not naming. The words must be those of the text.
 */
export function readFacts(text: string, words: Words): Facts {
  const { count, low, starts } = words;
  const numbers = new Map<number, NumberFact>();
  const names = new Set<number>();
  let leadNameCount = 0;
  for (let word = 0; word < count; word++) {
    const kind = kindOf(text.charCodeAt(starts[word] as number));
    const number =
      kind & digitKind ? readFigures(text, words, word) : readNumeral(text, words, word);
    if (number) {
      const { fact, last } = number;
      if (!numbers.has(fact.hash)) numbers.set(fact.hash, fact);
      word = last;
    } else if (kind & capitalKind && isName(text, words, word)) {
      names.add(low[word] as number);
      if (word < leadWordCount) leadNameCount = names.size;
    }
  }
  return { numbers, names, leadNameCount };
}

/** Whether a capitalised word names something. */
function isName(text: string, words: Words, word: number): boolean {
  if (word === 0) return false;
  const { starts, ends } = words;
  for (let gap = ends[word - 1] as number; gap < (starts[word] as number); gap++) {
    if (hasKind(text, gap, sentenceBreakKind)) return false;
  }
  if (!isShouted(text, words, word)) return true;
  return !isShouted(text, words, word - 1) && !isShouted(text, words, word + 1);
}

/** Whether a word begins with two capitals and ends with one. */
function isShouted(text: string, { count, starts, ends }: Words, word: number): boolean {
  if (word >= count) return false;
  const start = starts[word] as number;
  const end = ends[word] as number;
  return (
    end - start >= 2 &&
    hasKind(text, start, capitalKind) &&
    hasKind(text, start + 1, capitalKind) &&
    hasKind(text, end - 1, capitalKind)
  );
}

/** Numbers of the other text that are tried as the rounding of a missing one, or it as theirs. */
const mostRoundings = 256;

/** What of one text's numbers another lacks, be it to more or to fewer places. */
export function findMissingNumbers({ numbers }: Facts, other: Facts): MissingFacts {
  let missing = 0;
  for (const [hash, number] of numbers) {
    if (!other.numbers.has(hash) && !hasRounding(other, number)) missing++;
  }
  return { count: numbers.size, missing };
}

function hasRounding({ numbers }: Facts, number: NumberFact): boolean {
  let tried = 0;
  for (const candidate of numbers.values()) {
    if (tried === mostRoundings) return false;
    if (isRoundingOf(number, candidate)) return true;
    tried++;
  }
  return false;
}

/** What of one text's names is not among another's words, be it as a name or not, given sorted. */
export function findMissingNames(
  { names, leadNameCount }: Facts,
  sortedWords: Int32Array,
): MissingNames {
  let place = 0;
  let missing = 0;
  let missingLead = 0;
  for (const name of names) {
    if (!includesSorted(sortedWords, name)) {
      missing++;
      if (place < leadNameCount) missingLead++;
    }
    place++;
  }
  return { count: names.size, missing, missingLead };
}

/** Whether a hash is among some in ascending order. */
function includesSorted(hashes: Int32Array, hash: number): boolean {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash;
}
