import { allocate } from './memory';

/** Code units that are read at once; longer texts come in pieces of this length. */
export const segmentUnits: i32 = 1 << 15;

/** Classes of src/character-class.ts. */
const skippedClass: i32 = 1;
const loneWordClass: i32 = 0x1_0000;
const classCount: i32 = 0x1_0000;

/** A letter of an unspaced script takes three places: it has a separator before and behind. */
const capacity: usize = 3 * segmentUnits + 256;
/** Zeros behind the last letter: more than any reader looks ahead. */
const margin: usize = 128;

/** The text's UTF-16 code units, little-endian. */
export let units: usize = 0;
/** The class of every code unit, 32 bits each. */
export let classes: usize = 0;
/** Low byte of each folded letter in text order, 0 between words. */
export let letters: usize = 0;
/** From a letter's low byte to its high byte. */
export const upperOffset: usize = capacity;
export let lettersEnd: usize = 0;
/** Whether any letter of the text so far has a high byte. */
export let hasUpper: bool = false;

export function allocateLetters(): void {
  classes = allocate(4 * classCount);
  units = allocate(2 * segmentUnits + 64);
  letters = allocate(2 * capacity);
}

export function resetLetters(): void {
  hasUpper = false;
}

/**
 * Folds `count` code units into letters behind `carried` ones that are there. Only the last piece of a
 * text may be of another length than a multiple of 16.
 *
 * Sixteen code units of ASCII take a dozen instructions; where there is another character, the class
 * table decides. For ASCII both say the same, which a test proves.
 */
export function foldUnits(count: i32, carried: i32): void {
  let from = units;
  const end = from + 2 * count;
  v128.store(end, i64x2.splat(0));
  v128.store(end, i64x2.splat(0), 16);
  let to = letters + carried;
  while (from < end) {
    const first = v128.load(from);
    const second = v128.load(from, 16);
    if (v128.any_true(v128.and(v128.or(first, second), i16x8.splat(-0x80)))) {
      to = foldByTable(from, to);
    } else {
      v128.store(to, foldAscii(i8x16.narrow_i16x8_u(first, second)));
      v128.store(to, i64x2.splat(0), upperOffset);
      to += 16;
    }
    from += 32;
  }
  lettersEnd = to;
  endLetters(to);
}

/** Makes `end` the end of the letters for every reader. */
export function endLetters(end: usize): void {
  memory.fill(end, 0, margin);
  memory.fill(end + upperOffset, 0, margin);
}

/** Letters in lower case and digits as they are, 0 for all else. */
function foldAscii(bytes: v128): v128 {
  const lower = v128.or(bytes, i8x16.splat(0x20));
  const isLetter = i8x16.le_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(25));
  const isDigit = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
  return v128.and(lower, v128.or(isLetter, isDigit));
}

/** Every letter is written and the place moved on only if it stays: a branch would be mispredicted. */
function foldByTable(from: usize, start: usize): usize {
  let to = start;
  let uppers = 0;
  for (let offset: usize = 0; offset < 32; offset += 2) {
    const letter = load<i32>(classes + ((<usize>load<u16>(from + offset)) << 2));
    const upper = (letter >> 8) & 0xff;
    uppers |= upper;
    if (letter < loneWordClass) {
      store<u8>(to, letter);
      store<u8>(to + upperOffset, upper);
      to += usize(letter !== skippedClass);
    } else {
      store<u32>(to, (letter & 0xff) << 8);
      store<u32>(to + upperOffset, upper << 8);
      to += 3;
    }
  }
  if (uppers !== 0) hasUpper = true;
  return to;
}
