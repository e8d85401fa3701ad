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

/** Reads the words of a text into `words`, replacing what was there. Every string is accepted. */
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
    let lowers = 0;
    let uppers = 0;
    let bits = 0;
    state[0] = lowSeed;
    state[1] = highSeed;
    starts[count] = position;
    do {
      if (letter >= firstLetterClass) {
        lowers |= (letter & 0xff) << bits;
        uppers |= ((letter >>> 8) & 0xff) << bits;
        bits += 8;
        if ((bits & 31) === 0) {
          takeIn(lowers, uppers);
          lowers = 0;
          uppers = 0;
        }
      }
      position++;
      letter = position < length ? (classes[text.charCodeAt(position)] as number) : separatorClass;
    } while (letter !== separatorClass && letter < loneWordClass && !isAlone);
    if ((bits & 31) !== 0) takeIn(lowers, uppers);
    if (((bits - 1) & 32) === 0) takeIn(0, 0);
    low[count] = finish(state[0] as number, lowFinalFactor);
    high[count] = finish(state[1] as number, highFinalFactor);
    ends[count] = position;
    count++;
  }
  words.count = count;
}

const lowSeed = 0x243f_6a88;
const highSeed = 0x1319_8a2e;
const lowFactor = 0x9e37_79b1;
const highFactor = 0x85eb_ca77;
const lowUpperFactor = 0x7feb_352d;
const highUpperFactor = 0x846c_a68b;
const lowFinalFactor = 0x2c1b_3c6d;
const highFinalFactor = 0x297a_2d39;
const scrambleFactor = 0xcc9e_2d51;
const scrambleTurn = 15;
const halfTurn = 16;
const lowTurn = 11;
const highTurn = 19;

/** Low and high lane of the word being read. */
const state = new Int32Array(2);

/**
 * A word is hashed four letters at a time: their low bytes as one number, before it their high bytes
 * unless all are zero. The number of fours is made even, so that a kernel can take two at once.
 *
 * A number is scrambled and taken in as in MurmurHash3, in each lane in its own way. All steps are
 * bijections of the state, so words that differ in one number never meet; others do once in 2^64.
 */
function takeIn(lowers: number, uppers: number): void {
  if (uppers !== 0) takeInNumber(uppers, lowUpperFactor, highUpperFactor);
  takeInNumber(lowers, lowFactor, highFactor);
}

function takeInNumber(number: number, lowMultiplier: number, highMultiplier: number): void {
  const scrambled = rotate(Math.imul(number, scrambleFactor), scrambleTurn);
  const low = (state[0] as number) ^ scrambled;
  const high = (state[1] as number) ^ rotate(scrambled, halfTurn);
  state[0] = rotate(Math.imul(low, lowMultiplier), lowTurn);
  state[1] = rotate(Math.imul(high, highMultiplier), highTurn);
}

function rotate(bits: number, turn: number): number {
  return (bits << turn) | (bits >>> (32 - turn));
}

function finish(hash: number, factor: number): number {
  return Math.imul(hash ^ (hash >>> 15), factor);
}
