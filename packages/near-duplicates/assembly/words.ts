import {
  endLetters,
  foldUnits,
  hasUpper,
  letters,
  lettersEnd,
  resetLetters,
  segmentUnits,
  upperOffset,
} from './letters';
import { allocate } from './memory';

const lowSeed: u32 = 0x243f_6a88;
const highSeed: u32 = 0x1319_8a2e;
/** Where both lanes stand in one number, the high lane is its high half. */
const seed: u64 = ((<u64>highSeed) << 32) | lowSeed;
const lowFactor: u32 = 0x9e37_79b1;
const highFactor: u32 = 0x85eb_ca77;
const lowUpperFactor: u32 = 0x7feb_352d;
const highUpperFactor: u32 = 0x846c_a68b;
const lowFinalFactor: u32 = 0x2c1b_3c6d;
const highFinalFactor: u32 = 0x297a_2d39;
const scrambleFactor: u32 = 0xcc9e_2d51;
const scrambleTurn: u32 = 15;
const lowTurn: u32 = 11;
const highTurn: u32 = 19;

/** The hashes of the words at hand, in two lanes. */
export let wordLow: usize = 0;
export let wordHigh: usize = 0;
export let wordCount: i32 = 0;

/** A word that goes on in the next piece of text: its hash so far, and the letters not yet in it. */
let isOpen: bool = false;
let openState: u64 = seed;
let carried: i32 = 0;
let carriedLetters: u64 = 0;
let carriedUppers: u64 = 0;

/** Room for one piece of text and the `kept` words before it. */
export function allocateWords(kept: i32): void {
  const capacity = 4 * <u64>(segmentUnits + kept + 16);
  wordLow = allocate(capacity);
  wordHigh = allocate(capacity);
}

export function resetWords(): void {
  resetLetters();
  wordCount = 0;
  isOpen = false;
  carried = 0;
}

/** Leaves only the last `kept` words. */
export function dropWords(kept: i32): void {
  const dropped = wordCount - kept;
  if (dropped <= 0) return;
  memory.copy(wordLow, wordLow + 4 * dropped, 4 * kept);
  memory.copy(wordHigh, wordHigh + 4 * dropped, 4 * kept);
  wordCount = kept;
}

/** Appends the words of a piece of text; one that its end cuts comes with the next piece. */
export function readWords(units: i32, isLast: bool): void {
  store<u64>(letters, carriedLetters);
  store<u64>(letters + upperOffset, carriedUppers);
  foldUnits(units, carried);
  const end = isLast ? lettersEnd : findCutWord();
  const first = wordCount;
  let from = letters;
  if (isOpen && (isLast || end > letters)) from = closeWord();
  if (!isLast) keepWord(end);
  splitWords(from, end);
  finishHashes(first);
}

/** Start of the letters at the end that no separator ends. */
function findCutWord(): usize {
  let start = lettersEnd;
  while (start > letters && (load<u8>(start - 1) | load<u8>(start - 1 + upperOffset)) !== 0)
    start--;
  return start;
}

function closeWord(): usize {
  const length = runLength(letters);
  emit(hashLetters(openState, letters, length));
  isOpen = false;
  return letters + length;
}

function keepWord(start: usize): void {
  const length = <i32>(lettersEnd - start);
  carried = length & 7;
  if (length > 7) {
    openState = hashLetters(isOpen ? openState : seed, start, length - carried);
    isOpen = true;
  }
  const rest = start + (length - carried);
  carriedLetters = load<u64>(rest);
  carriedUppers = load<u64>(rest + upperOffset);
  endLetters(start);
}

/**
 * The place of each word comes from a mask of 64 letters at a time. A run that reaches the mask's end
 * is looked at again with a mask that begins with it.
 */
function splitWords(start: usize, end: usize): void {
  const isWide = hasUpper;
  let low = wordLow + 4 * wordCount;
  const lanes = wordHigh - wordLow;
  let from = start;
  while (from < end) {
    let mask = maskLetters(from, isWide);
    let next = from + 64;
    while (mask !== 0) {
      const offset = ctz(mask);
      let length = ctz(~(mask >> offset));
      const word = from + <usize>offset;
      if (offset + length >= 64) {
        next = word;
        if (offset !== 0) break;
        length = runLength(word);
        next = word + <usize>length;
        mask = 0;
      }
      mask &= mask + ((<u64>1) << offset);
      if (length <= 8) {
        const own = <u64>-1 >> (64 - 8 * length);
        const uppers = isWide ? load<u64>(word + upperOffset) & own : 0;
        if (uppers === 0) {
          const chunks = load<u64>(word) & own;
          const one = scramble(<u32>chunks);
          const two = scramble(<u32>(chunks >> 32));
          const lowHalf = rotl((lowSeed ^ one) * lowFactor, lowTurn);
          const highHalf = rotl((highSeed ^ rotl(one, 16)) * highFactor, highTurn);
          store<u32>(low, rotl((lowHalf ^ two) * lowFactor, lowTurn));
          store<u32>(low + lanes, rotl((highHalf ^ rotl(two, 16)) * highFactor, highTurn));
          low += 4;
          continue;
        }
      }
      const hash = hashLetters(seed, word, <i32>length);
      store<u32>(low, <u32>hash);
      store<u32>(low + lanes, <u32>(hash >> 32));
      low += 4;
    }
    from = next;
  }
  wordCount = <i32>((low - wordLow) >> 2);
}

/** A bit for each of the 64 places from `from` on, set where there is a letter. */
function maskLetters(from: usize, isWide: bool): u64 {
  return ~(
    maskGaps(from, isWide) |
    (maskGaps(from + 16, isWide) << 16) |
    (maskGaps(from + 32, isWide) << 32) |
    (maskGaps(from + 48, isWide) << 48)
  );
}

function maskGaps(from: usize, isWide: bool): u64 {
  let lower = v128.load(from);
  if (isWide) lower = v128.or(lower, v128.load(from + upperOffset));
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(lower, i64x2.splat(0))));
}

function runLength(start: usize): i32 {
  let from = start;
  let run: u64 = 64;
  while (run === 64) {
    run = ctz(~maskLetters(from, hasUpper));
    from += <usize>run;
  }
  return <i32>(from - start);
}

/** Takes in letters eight at a time, as src/words.ts describes; zeros fill up the last eight. */
function hashLetters(state: u64, start: usize, length: i32): u64 {
  let low = <u32>state;
  let high = <u32>(state >> 32);
  let from = start;
  for (let left = length; left > 0; left -= 8) {
    const own = left < 8 ? <u64>-1 >> (64 - 8 * left) : <u64>-1;
    const chunks = load<u64>(from) & own;
    const uppers = load<u64>(from + upperOffset) & own;
    for (let shift: u64 = 0; shift < 64; shift += 32) {
      if (<u32>(uppers >> shift) !== 0) {
        const upper = scramble(<u32>(uppers >> shift));
        low = rotl((low ^ upper) * lowUpperFactor, lowTurn);
        high = rotl((high ^ rotl(upper, 16)) * highUpperFactor, highTurn);
      }
      const chunk = scramble(<u32>(chunks >> shift));
      low = rotl((low ^ chunk) * lowFactor, lowTurn);
      high = rotl((high ^ rotl(chunk, 16)) * highFactor, highTurn);
    }
    from += 8;
  }
  return ((<u64>high) << 32) | low;
}

function scramble(number: u32): u32 {
  return rotl(number * scrambleFactor, scrambleTurn);
}

function emit(hash: u64): void {
  store<u32>(wordLow + 4 * wordCount, <u32>hash);
  store<u32>(wordHigh + 4 * wordCount, <u32>(hash >> 32));
  wordCount++;
}

/** Spreads the upper bits of each hash from `first` on to the lower ones. */
function finishHashes(first: i32): void {
  const end = 4 * wordCount;
  for (let word = 4 * first; word < end; word += 16) {
    const low = v128.load(wordLow + word);
    const high = v128.load(wordHigh + word);
    v128.store(wordLow + word, finish(low, lowFinalFactor));
    v128.store(wordHigh + word, finish(high, highFinalFactor));
  }
}

function finish(hashes: v128, factor: u32): v128 {
  return i32x4.mul(v128.xor(hashes, i32x4.shr_u(hashes, 15)), i32x4.splat(factor));
}
