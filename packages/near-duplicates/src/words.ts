import {
  characterClasses,
  firstLetterClass,
  loneWordClass,
  separatorClass,
} from './character-class.ts';

/**
 * The words of one text, in order: a 64-bit hash of each folded word in two 32-bit lanes, and where
 * it stands, in UTF-16 code units. The arrays are longer than `count` and are reused.
 */
export interface Words {
  count: number;
  low: Int32Array;
  high: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Room for the words of one text after another; it grows as needed. */
export function createWords(): Words {
  return { count: 0, ...allocate(1024) };
}

function allocate(capacity: number): Omit<Words, 'count'> {
  return {
    low: new Int32Array(capacity),
    high: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
  };
}

/**
 * Reads the words of a text into `words`, replacing what was there. Every string is accepted.
 *
 * Each character costs one multiplication a lane. Both are a bijection of the state for a given
 * character, so words that differ in one place never meet; others do once in 2^64.
 */
export function readWords(text: string, words: Words): void {
  const length = text.length;
  if (words.low.length < length) Object.assign(words, allocate(2 * length));
  const { low, high, starts, ends } = words;
  const classes = characterClasses();
  let count = 0;
  let position = 0;
  while (position < length) {
    let letter = classes[text.charCodeAt(position)] as number;
    if (letter < firstLetterClass) {
      position++;
      continue;
    }
    const isAlone = letter >= loneWordClass;
    let lowHash = 0x243f_6a88;
    let highHash = 0x13198a2e;
    starts[count] = position;
    do {
      if (letter >= firstLetterClass) {
        lowHash = Math.imul(lowHash ^ letter, 0x9e37_79b1);
        highHash = Math.imul(highHash ^ letter, 0x85eb_ca77);
      }
      position++;
      letter = position < length ? (classes[text.charCodeAt(position)] as number) : separatorClass;
    } while (letter !== separatorClass && letter < loneWordClass && !isAlone);
    low[count] = lowHash;
    high[count] = highHash;
    ends[count] = position;
    count++;
  }
  words.count = count;
}
