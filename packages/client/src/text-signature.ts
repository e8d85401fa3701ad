import { decodeBase64, encodeBase64Url } from './base64.ts';
import { ReleaseError } from './release-error.ts';

/**
 * The signature that releases hold of the text of a report, and its comparison: 5-word shingles,
 * Fast Similarity Sketching (Dahlgaard, Knudsen and Thorup 2017) with 128 slots of 16 bits. It must
 * give what the package near-duplicates gives, bit for bit; its comments say why each step is so.
 */
export const signatureMediaType: string =
  'application/vnd.tellings.signature;parameters=fss1-w5-k128-b16';

const shingleWidth = 5;
const slotCount = 128;

/** What two signatures say of the texts they were made from. */
export interface JaccardEstimate {
  /** Share of the 5-word shingles of both texts that both hold, from 0 to 1. */
  readonly jaccard: number;
  /** Of the estimate; it understates near 0 and 1. */
  readonly standardError: number;
}

/** 342 characters of base64url; null for a text of fewer than five words. */
export function signText(text: string): string | null {
  const { low, high } = rollShingles(readWords(text));
  if (low.length === 0) return null;
  const bytes = new Uint8Array(2 * slotCount);
  const view = new DataView(bytes.buffer);
  for (const [slot, value] of sketch(low, high).entries()) {
    view.setUint16(2 * slot, value & 0xffff, true);
  }
  return encodeBase64Url(bytes);
}

/** The 128 slots of a signature. Throws ReleaseError. */
export function decodeSignature(encoded: string): Uint16Array {
  const bytes = decodeBase64(encoded);
  if (bytes?.length !== 2 * slotCount) {
    throw new ReleaseError(
      'no-text-signature',
      'a signature is 342 characters of base64url: take it from a release as it is',
    );
  }
  const view = new DataView(bytes.buffer);
  return Uint16Array.from({ length: slotCount }, (_, slot) => view.getUint16(2 * slot, true));
}

/** Slots that agree, less those that do by chance (b-bit minwise hashing, Li and König 2010). */
export function estimateJaccard(a: Uint16Array, b: Uint16Array): JaccardEstimate {
  let equalCount = 0;
  for (let slot = 0; slot < slotCount; slot++) if (a[slot] === b[slot]) equalCount++;
  const chance = 2 ** -16;
  const jaccard = Math.max(0, (equalCount / slotCount - chance) / (1 - chance));
  return { jaccard, standardError: Math.sqrt((jaccard * (1 - jaccard)) / slotCount) };
}

/** 64-bit hashes in two lanes of 32 bits. */
interface Hashes {
  readonly low: number[];
  readonly high: number[];
}

const separatorClass = 0;
const skippedClass = 1;
const loneWordClass = 0x1_0000;
const classes = new Int32Array(0x1_0000).fill(-1);
const letterPattern = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const invisiblePattern = /\p{Cf}/u;
const unspacedPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The folded code unit of a letter, that and `loneWordClass` in unspaced scripts, or neither. */
function classAt(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  if (classes[unit] === -1) classes[unit] = classOf(unit);
  return classes[unit] as number;
}

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (invisiblePattern.test(character)) return skippedClass;
  if (!letterPattern.test(character)) return separatorClass;
  const folded = character.normalize('NFKC').toLowerCase();
  const code = folded.length === 1 ? folded.charCodeAt(0) : unit;
  return unspacedPattern.test(character) ? code + loneWordClass : code;
}

function readWords(text: string): Hashes {
  const hashes: Hashes = { low: [], high: [] };
  for (let position = 0; position < text.length; ) {
    const first = classAt(text, position);
    if (first <= skippedClass) {
      position++;
      continue;
    }
    const letters = [first];
    position++;
    if (first < loneWordClass) {
      for (; position < text.length; position++) {
        const next = classAt(text, position);
        if (next === separatorClass || next >= loneWordClass) break;
        if (next !== skippedClass) letters.push(next);
      }
    }
    const [low, high] = hashWord(letters);
    hashes.low.push(low);
    hashes.high.push(high);
  }
  return hashes;
}

/** Four letters at a time, low bytes and high bytes apart, an even number of fours. */
function hashWord(letters: readonly number[]): readonly [number, number] {
  let low = 0x243f_6a88;
  let high = 0x1319_8a2e;
  const takeIn = (number: number, lowFactor: number, highFactor: number): void => {
    const scrambled = turn(Math.imul(number, 0xcc9e_2d51), 15);
    low = turn(Math.imul(low ^ scrambled, lowFactor), 11);
    high = turn(Math.imul(high ^ turn(scrambled, 16), highFactor), 19);
  };
  for (let start = 0; start < letters.length || start % 8 !== 0; start += 4) {
    let lowers = 0;
    let uppers = 0;
    for (const [place, letter] of letters.slice(start, start + 4).entries()) {
      lowers |= (letter & 0xff) << (8 * place);
      uppers |= ((letter >>> 8) & 0xff) << (8 * place);
    }
    if (uppers !== 0) takeIn(uppers, 0x7feb_352d, 0x846c_a68b);
    takeIn(lowers, 0x9e37_79b1, 0x85eb_ca77);
  }
  return [finishWord(low, 0x2c1b_3c6d), finishWord(high, 0x297a_2d39)];
}

function finishWord(hash: number, factor: number): number {
  return Math.imul(hash ^ (hash >>> 15), factor);
}

function turn(bits: number, count: number): number {
  return (bits << count) | (bits >>> (32 - count));
}

function rollShingles(words: Hashes): Hashes {
  return {
    low: rollLane(words.low, 0x01e3_5a7b),
    high: rollLane(words.high, 0x2c92_77b5),
  };
}

/** A polynomial in the hashes of five words (Karp and Rabin 1987), then mixed. */
function rollLane(words: readonly number[], factor: number): number[] {
  const hashes: number[] = [];
  for (let end = shingleWidth; end <= words.length; end++) {
    let sum = 0;
    for (let word = end - shingleWidth; word < end; word++) {
      sum = (Math.imul(sum, factor) + (words[word] as number)) | 0;
    }
    hashes.push(mix(sum));
  }
  return hashes;
}

/** The finaliser of MurmurHash3. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return twice ^ (twice >>> 16);
}

const roundFactors = [0x9e37_79b1, 0x85eb_ca6b, 0xc2b2_ae35];
const valueBits = 28;
const emptySlot = 0x7fff_ffff;
const borrowedBit = 0x4000_0000;

/** The least value of each slot; empty slots get two more throws, then borrow. */
function sketch(low: readonly number[], high: readonly number[]): Int32Array {
  const slots = new Int32Array(slotCount).fill(emptySlot);
  for (const [round, factor] of roundFactors.entries()) {
    for (const [shingle, hash] of low.entries()) {
      const slot = slotOf(Math.imul(hash, factor));
      const thrown = Math.imul(high[shingle] as number, factor) >>> (32 - valueBits);
      slots[slot] = Math.min(slots[slot] as number, (round << valueBits) + thrown);
    }
    if (!slots.includes(emptySlot)) return slots;
  }
  for (let slot = 0; slot < slotCount; slot++) {
    if (slots[slot] === emptySlot) slots[slot] = lender(slots, slot) | borrowedBit;
  }
  return slots;
}

function slotOf(mixed: number): number {
  return ((mixed >>> 16) * slotCount) >>> 16;
}

function lender(slots: Int32Array, slot: number): number {
  for (let attempt = 1; ; attempt++) {
    const mixed = Math.imul(Math.imul(slot + 1, 0x85eb_ca6b) + attempt, 0x9e37_79b1);
    const value = slots[slotOf(mixed)] as number;
    if (value < borrowedBit) return value;
  }
}
