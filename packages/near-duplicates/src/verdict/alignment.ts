import { countRuns } from '../kernel/shingle.ts';
import type { Words } from '../kernel/words.ts';

/** A run of equal words in two texts: word `left + n` of one is word `right + n` of the other. */
export interface CommonRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

export type AlignTexts = (left: Words, right: Words) => readonly CommonRun[];

/**
 * Occurrences of one seed that are tried. Where phrases repeat, the work stays in proportion to the
 * length of the texts.
 */
const mostOccurrences = 8;
const none = -1;

/**
 * Aligns texts by seed and extend, then tiles them: runs of `width` words that both hold are
 * extended both ways as far as the words are equal, and the longest take their place first (Greedy
 * String Tiling, Wise 1993, with seeds as in BLAST, Altschul et al. 1990). The runs do not overlap
 * in either text, are at least `width` words long and stand in the order of the left text. The
 * longest of them is the longest that the texts have in common, unless phrases repeat more often
 * than is tried. Where the choice is free it falls by the left text: put the sides in an order.
 */
export function createAligner(width: number): AlignTexts {
  const seeds: Seeds = {
    width,
    leftHashes: new Int32Array(0),
    rightHashes: new Int32Array(0),
    heads: new Int32Array(0),
    next: new Int32Array(0),
    mask: 0,
  };
  const used: UsedWords = { left: new Uint8Array(0), right: new Uint8Array(0) };
  return (left, right) =>
    tile(findMatches(left, right, seeds), left.count, right.count, width, used);
}

/** Hashes of the seeds of both texts, and the places of the left ones, chained by bucket, ascending. */
interface Seeds {
  readonly width: number;
  leftHashes: Int32Array;
  rightHashes: Int32Array;
  heads: Int32Array;
  next: Int32Array;
  mask: number;
}

function readSeeds(left: Words, right: Words, seeds: Seeds): void {
  const runCount = countRuns(left, seeds.width);
  let capacity = 16;
  while (capacity < 2 * runCount) capacity *= 2;
  if (seeds.heads.length < capacity) {
    seeds.heads = new Int32Array(capacity);
    seeds.next = new Int32Array(capacity);
    seeds.leftHashes = new Int32Array(capacity);
  }
  if (seeds.rightHashes.length < right.count) seeds.rightHashes = new Int32Array(2 * right.count);
  hashRuns(left, seeds.width, seeds.leftHashes);
  hashRuns(right, seeds.width, seeds.rightHashes);
  seeds.mask = capacity - 1;
  const { leftHashes, heads, next, mask } = seeds;
  heads.fill(none, 0, capacity);
  for (let run = runCount - 1; run >= 0; run--) {
    const bucket = bucketOf(leftHashes[run] as number, mask);
    next[run] = heads[bucket] as number;
    heads[bucket] = run;
  }
}

const runFactor = 0x01e3_5a7b;

/** A polynomial in the hashes of the words of each run, rolled from word to word. */
function hashRuns({ count, low }: Words, width: number, hashes: Int32Array): void {
  let lead = 1;
  for (let step = 0; step < width; step++) lead = Math.imul(lead, runFactor);
  let sum = 0;
  for (let word = 0; word < count; word++) {
    sum = (Math.imul(sum, runFactor) + (low[word] as number)) | 0;
    if (word >= width) sum = (sum - Math.imul(low[word - width] as number, lead)) | 0;
    if (word >= width - 1) hashes[word - width + 1] = sum;
  }
}

/** The low bits of a hash know nothing of the high ones of its words. */
function bucketOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e37_79b1) >>> 12) & mask;
}

/**
 * Maximal runs of equal words, in order of their ends in the right text. From each run the search
 * goes on at the first seed that is not wholly inside it, and extends back no further than the seed
 * before, so no word is looked at more often than seeds are tried and seeds are long.
 */
function findMatches(left: Words, right: Words, seeds: Seeds): CommonRun[] {
  const { width } = seeds;
  const matches: CommonRun[] = [];
  readSeeds(left, right, seeds);
  const seedCount = countRuns(right, width);
  let floor = 0;
  let expected = 0;
  let seed = 0;
  while (seed < seedCount) {
    const match = findLongest(left, right, seeds, seed, floor, expected);
    if (!match) {
      seed++;
      continue;
    }
    matches.push(match);
    floor = seed;
    expected = match.left + match.length;
    seed = match.right + match.length - width + 1;
  }
  return matches;
}

/**
 * The longest run through one seed of the right text; of equal ones the first from `expected` on,
 * where the left text goes on after the run before, else the first. Null when there is none.
 */
function findLongest(
  left: Words,
  right: Words,
  { width, leftHashes, rightHashes, heads, next, mask }: Seeds,
  seed: number,
  floor: number,
  expected: number,
): CommonRun | null {
  const hash = rightHashes[seed] as number;
  let bestStart = none;
  let bestBack = 0;
  let bestLength = 0;
  let tried = 0;
  let place = heads[bucketOf(hash, mask)] as number;
  for (; place !== none && tried < mostOccurrences; place = next[place] as number) {
    if (leftHashes[place] !== hash) continue;
    tried++;
    const ahead = extend(left, place, right, seed);
    if (ahead < width) continue;
    const back = extendBack(left, place, right, seed, floor);
    const length = back + ahead;
    const isExpected = bestStart < expected && place - back >= expected;
    if (length < bestLength || (length === bestLength && !isExpected)) continue;
    bestStart = place - back;
    bestBack = back;
    bestLength = length;
  }
  if (bestStart === none) return null;
  return { left: bestStart, right: seed - bestBack, length: bestLength };
}

/** Number of equal words from two places on. */
function extend(left: Words, leftFrom: number, right: Words, rightFrom: number): number {
  const most = Math.min(left.count - leftFrom, right.count - rightFrom);
  let length = 0;
  while (length < most && isSameWord(left, leftFrom + length, right, rightFrom + length)) length++;
  return length;
}

/** Number of equal words before two places, back to `floor` in the right text. */
function extendBack(
  left: Words,
  leftFrom: number,
  right: Words,
  rightFrom: number,
  floor: number,
): number {
  const most = Math.min(leftFrom, rightFrom - floor);
  let length = 0;
  while (length < most && isSameWord(left, leftFrom - length - 1, right, rightFrom - length - 1)) {
    length++;
  }
  return length;
}

function isSameWord(left: Words, a: number, right: Words, b: number): boolean {
  return left.low[a] === right.low[b] && left.high[a] === right.high[b];
}

/** By word: 1 when a run has taken it. */
interface UsedWords {
  left: Uint8Array;
  right: Uint8Array;
}

/** The matches, longest first, each without the words that longer ones have taken. */
function tile(
  matches: readonly CommonRun[],
  leftCount: number,
  rightCount: number,
  width: number,
  used: UsedWords,
): CommonRun[] {
  if (matches.length < 2) return [...matches];
  if (used.left.length < leftCount) used.left = new Uint8Array(2 * leftCount);
  if (used.right.length < rightCount) used.right = new Uint8Array(2 * rightCount);
  used.left.fill(0, 0, leftCount);
  used.right.fill(0, 0, rightCount);
  const tiles: CommonRun[] = [];
  for (const match of matches.toSorted(compareMatches)) {
    for (const run of splitFree(match, width, used)) {
      tiles.push(run);
      used.left.fill(1, run.left, run.left + run.length);
      used.right.fill(1, run.right, run.right + run.length);
    }
  }
  return tiles.sort((a, b) => a.left - b.left);
}

/** Longest first. */
function compareMatches(a: CommonRun, b: CommonRun): number {
  return b.length - a.length || a.left - b.left || a.right - b.right;
}

/** The parts of a match, at least `width` words long, that are free in both texts. */
function splitFree(
  { left, right, length }: CommonRun,
  width: number,
  used: UsedWords,
): CommonRun[] {
  const parts: CommonRun[] = [];
  let start = 0;
  for (let word = 0; word <= length; word++) {
    const isFree = word < length && used.left[left + word] === 0 && used.right[right + word] === 0;
    if (isFree) continue;
    if (word - start >= width) {
      parts.push({ left: left + start, right: right + start, length: word - start });
    }
    start = word + 1;
  }
  return parts;
}
