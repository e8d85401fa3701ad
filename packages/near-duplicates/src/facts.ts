import type { Words } from './words.ts';

/** Checkable things a text says, as hashes of folded words. */
export interface Facts {
  readonly numbers: ReadonlyMap<number, Place>;
  readonly names: ReadonlyMap<number, Place>;
  readonly words: ReadonlySet<number>;
}

/** `lead` when it stands among the first words, where news says what it is about. */
export type Place = 'lead' | 'rest';

/** Counts of one text's facts of one kind, and of those that another text lacks. */
export interface MissingFacts {
  readonly count: number;
  readonly missing: number;
  readonly missingLead: number;
}

const leadWordCount = 50;
const capital = /^\p{Lu}/u;
const shouted = /^\p{Lu}{2,}$/u;
const digit = /^\p{N}/u;
const numberJoint = /^[.,/-]$/;
/** Short reports give small numbers in words: ships waiting, cents a share. */
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/i;
const sentenceBreak = /[.!?:;\n"“”‘«»•*]/;

/**
 * Reads the numbers and the names of a text. A number is a run of digits with its separators, or an
 * English numeral. A name is a capitalised word inside a sentence; a run of capitals is shouting, not naming. The
 * words must be those of the text.
 */
export function readFacts(text: string, words: Words): Facts {
  const numbers = new Map<number, Place>();
  const names = new Map<number, Place>();
  const all = new Set<number>();
  for (let word = 0; word < words.count; word++) {
    const hash = words.low[word] as number;
    all.add(hash);
    const place: Place = word < leadWordCount ? 'lead' : 'rest';
    if (startsWith(digit, text, words, word)) {
      const { number, last } = readNumber(text, words, word);
      for (let part = word + 1; part <= last; part++) all.add(words.low[part] as number);
      if (!numbers.has(number)) numbers.set(number, place);
      word = last;
    } else if (numberWord.test(text.slice(words.starts[word], words.ends[word]))) {
      if (!numbers.has(hash)) numbers.set(hash, place);
    } else if (isName(text, words, word) && !names.has(hash)) {
      names.set(hash, place);
    }
  }
  return { numbers, names, words: all };
}

function startsWith(pattern: RegExp, text: string, words: Words, word: number): boolean {
  return pattern.test(text.charAt(words.starts[word] as number));
}

function readNumber(
  text: string,
  words: Words,
  first: number,
): { readonly number: number; readonly last: number } {
  let number = words.low[first] as number;
  let last = first;
  while (
    last + 1 < words.count &&
    numberJoint.test(gapBefore(text, words, last + 1)) &&
    startsWith(digit, text, words, last + 1)
  ) {
    last++;
    number = (Math.imul(number, 31) + (words.low[last] as number)) | 0;
  }
  return { number, last };
}

function isName(text: string, words: Words, word: number): boolean {
  if (word === 0 || !startsWith(capital, text, words, word)) return false;
  if (sentenceBreak.test(gapBefore(text, words, word))) return false;
  if (!isShouted(text, words, word)) return true;
  return !isShouted(text, words, word - 1) && !isShouted(text, words, word + 1);
}

function isShouted(text: string, words: Words, word: number): boolean {
  return word < words.count && shouted.test(text.slice(words.starts[word], words.ends[word]));
}

function gapBefore(text: string, words: Words, word: number): string {
  return text.slice(words.ends[word - 1], words.starts[word]);
}

/** What of one text's numbers the other lacks. */
export function findMissingNumbers(facts: Facts, other: Facts): MissingFacts {
  return findMissing(facts.numbers, (number) => other.numbers.has(number));
}

/** What of one text's names the other lacks, be it as a name or as any other word. */
export function findMissingNames(facts: Facts, other: Facts): MissingFacts {
  return findMissing(facts.names, (name) => other.words.has(name));
}

function findMissing(
  facts: ReadonlyMap<number, Place>,
  isPresent: (fact: number) => boolean,
): MissingFacts {
  let missing = 0;
  let missingLead = 0;
  for (const [fact, place] of facts) {
    if (isPresent(fact)) continue;
    missing++;
    if (place === 'lead') missingLead++;
  }
  return { count: facts.size, missing, missingLead };
}
