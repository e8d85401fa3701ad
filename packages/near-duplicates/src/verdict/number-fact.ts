import { createWords, readWords, type Words } from '../kernel/words.ts';
import { digitKind, hasKind, numberJointKind } from './character-kind.ts';

/** A number that a text states. */
export interface NumberFact {
  /** Equal for equal values, however they are written: 248 mln, 248.0 million, 248,000,000. */
  readonly hash: number;
  /** NaN for what is no plain number: a fraction, a score, a date. */
  readonly value: number;
  /** Place value of the last digit it is rounded to; 0 for one that is taken to be exact. */
  readonly step: number;
}

/** A number that begins with one word, and the last word that belongs to it. */
export interface ReadNumber {
  readonly fact: NumberFact;
  readonly last: number;
}

/** Small numbers are given in words: ships waiting, cents a share. */
const numerals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const scales = {
  thousand: 3,
  million: 6,
  mln: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  trillion: 12,
  trln: 12,
};

let numeralValues: ReadonlyMap<number, number> | undefined;
let scaleExponents: ReadonlyMap<number, number> | undefined;

/** Reads an English numeral up to twenty; null when the word is none. */
export function readNumeral(text: string, words: Words, word: number): ReadNumber | null {
  const hash = words.low[word] as number;
  numeralValues ??= valuesOfNumerals();
  if (numeralFilter[hash >>> 24] === 0) return null;
  const value = numeralValues.get(hash);
  if (value === undefined) return null;
  return scaleNumber(text, words, word, { mantissa: value, exponent: 0, isRounded: false });
}

/** 1 for the top bytes of numerals' hashes: nearly every other word is told by it at once. */
const numeralFilter = new Uint8Array(256);

function valuesOfNumerals(): ReadonlyMap<number, number> {
  const hashes = hashWords(numerals);
  for (const hash of hashes) numeralFilter[hash >>> 24] = 1;
  return new Map(hashes.map((hash, index) => [hash, index + 1]));
}

/** Reads a run of digits with its separators. The word must begin with a digit. */
export function readFigures(text: string, words: Words, word: number): ReadNumber {
  const last = findLastPart(text, words, word);
  const figure = parseFigure(text, words.starts[word] as number, words.ends[last] as number);
  if (figure) return scaleNumber(text, words, last, figure);
  return { fact: { hash: hashRun(words, word, last), value: Number.NaN, step: 0 }, last };
}

/** The last word of the number that begins with this one. */
function findLastPart(text: string, { count, starts, ends }: Words, first: number): number {
  let last = first;
  while (last + 1 < count) {
    const gap = ends[last] as number;
    if (starts[last + 1] !== gap + 1 || !hasKind(text, gap, numberJointKind)) break;
    if (!hasKind(text, gap + 1, digitKind)) break;
    last++;
  }
  return last;
}

function hashRun({ low }: Words, first: number, last: number): number {
  let hash = low[first] as number;
  for (let word = first + 1; word <= last; word++) {
    hash = (Math.imul(hash, 31) + (low[word] as number)) | 0;
  }
  return hash;
}

/** mantissa x 10^exponent. */
interface Figure {
  readonly mantissa: number;
  readonly exponent: number;
  /** Whether another number may be this one, rounded. */
  readonly isRounded: boolean;
}

const mostDigits = 15;
/** One digit is too little to be taken for the rounding of another number: 1.5 is not two. */
const leastRoundDigits = 2;

/** Digits, in groups of three after a comma, and decimals after a point; null for anything else. */
function parseFigure(text: string, start: number, end: number): Figure | null {
  let mantissa = 0;
  let digits = 0;
  let group = -1;
  let decimals = -1;
  for (let place = start; place < end; place++) {
    const unit = text.charCodeAt(place);
    if (unit >= 0x30 && unit <= 0x39) {
      mantissa = 10 * mantissa + unit - 0x30;
      if (mantissa > 0) digits++;
      if (decimals >= 0) decimals++;
      if (group >= 0) group++;
    } else if (unit === 0x2c && decimals < 0 && (group < 0 ? place - start <= 3 : group === 3)) {
      group = 0;
    } else if (unit === 0x2e && decimals < 0 && (group < 0 || group === 3)) {
      group = -1;
      decimals = 0;
    } else {
      return null;
    }
  }
  if (digits > mostDigits || (group >= 0 && group !== 3)) return null;
  return { mantissa, exponent: -Math.max(0, decimals), isRounded: digits >= leastRoundDigits };
}

/** Takes in a word of scale behind the number: 1.46 billion. */
function scaleNumber(text: string, words: Words, word: number, figure: Figure): ReadNumber {
  scaleExponents ??= new Map(
    hashWords(Object.keys(scales).join(' ')).map((hash, index) => [
      hash,
      Object.values(scales)[index] ?? 0,
    ]),
  );
  const next = word + 1;
  const scale = next < words.count ? scaleExponents.get(words.low[next] as number) : undefined;
  if (
    scale === undefined ||
    !isBlank(text, words.ends[word] as number, words.starts[next] as number)
  ) {
    return { fact: factOf(figure), last: word };
  }
  return { fact: factOf({ ...figure, exponent: figure.exponent + scale }), last: next };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    const unit = text.charCodeAt(place);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x2d)
      return false;
  }
  return true;
}

function factOf({ mantissa, exponent, isRounded }: Figure): NumberFact {
  const value = scaleByTen(mantissa, exponent);
  let digits = mantissa;
  let zeros = exponent;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    zeros++;
  }
  const hash =
    Math.imul(digits | 0, 0x9e37_79b1) ^
    Math.imul((digits / 2 ** 32) | 0, 0x85eb_ca6b) ^
    Math.imul(digits === 0 ? 0 : zeros, 0xc2b2_ae35);
  return { hash, value, step: isRounded ? scaleByTen(1, exponent) : 0 };
}

/** Powers of ten below 1 are not exact, so they divide. */
function scaleByTen(value: number, exponent: number): number {
  return exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
}

/**
 * Whether two numbers can be one, given to different places: 17,121,000 and 17.1 mln. The rounder
 * one decides how far they may be apart.
 */
export function isRoundingOf(a: NumberFact, b: NumberFact): boolean {
  const [fine, round] = a.step < b.step ? [a, b] : [b, a];
  return Math.abs(fine.value - round.value) <= round.step * halfStep;
}

/** A half, and a little for decimals that binary numbers do not hold. */
const halfStep = 0.5 + 1e-6;

function hashWords(line: string): number[] {
  const words = createWords();
  readWords(line, words);
  return Array.from(words.low.subarray(0, words.count));
}
