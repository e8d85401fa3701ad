import { allocateLetters, classes, segmentUnits, units } from './letters';
import { allocate } from './memory';
import {
  allocateSamples,
  resetSamples,
  sampleCount,
  sampleLimit,
  sampleShingles,
  samples,
} from './samples';
import { allocateShingles, hashShingles, shingleCount } from './shingle';
import {
  compareShingles,
  distinctCount,
  heldCount,
  holdShingles,
  resetComparison,
  resetHeld,
  sharedCount,
} from './shingle-table';
import {
  allocateSketch,
  bandKeys,
  clearSketch,
  finishSketch,
  resetSketch,
  signature,
  sketchShingles,
} from './sketch';
import { allocateDigest, digest, digestWords, finishDigest, resetDigest } from './word-digest';
import { allocateWords, dropWords, readWords, resetWords, wordCount } from './words';

/** What to do with a text: see TextKernel in src/kernel.ts. */
const countTask: i32 = 0;
const fingerprintTask: i32 = 1;
const holdTask: i32 = 2;
const compareTask: i32 = 3;

let shingleWidth: i32 = 0;
let sampleSize: f64 = 0;
let counts: usize = 0;

let task: i32 = countTask;
let totalWords: i32 = 0;
let isPrepared: bool = false;
let limit: u32 = 0;
let heldLimit: u32 = 0;

/** Lays out the memory. To be called once, before all else. */
export function configure(
  width: i32,
  permutations: i32,
  bands: i32,
  rows: i32,
  samplesOfLongText: f64,
): void {
  shingleWidth = width;
  sampleSize = samplesOfLongText;
  allocateLetters();
  allocateWords(width);
  allocateShingles();
  allocateDigest();
  allocateSamples();
  allocateSketch(permutations, bands, rows);
  counts = allocate(24);
  resetHeld(0);
}

/** Where code units go, and how many at most. */
export function unitsPointer(): usize {
  return units;
}
export function unitsCapacity(): i32 {
  return segmentUnits;
}
/** Where the 32-bit class of each of the 65,536 code units goes. */
export function classesPointer(): usize {
  return classes;
}
export function digestPointer(): usize {
  return digest;
}
export function bandKeysPointer(): usize {
  return bandKeys;
}
export function signaturePointer(): usize {
  return signature;
}
/** Words, runs, samples, distinct shingles, shared ones; then where the samples are. */
export function countsPointer(): usize {
  return counts;
}

/** Begins a text whose number of runs is known. */
export function beginText(nextTask: i32, runCount: i32): void {
  begin(nextTask);
  prepare(runCount);
}

/** Reads a text that fits into one piece. */
export function readText(nextTask: i32, unitCount: i32): void {
  begin(nextTask);
  readPiece(unitCount, true);
}

function begin(nextTask: i32): void {
  task = nextTask;
  totalWords = 0;
  isPrepared = false;
  resetWords();
  if (task === fingerprintTask) resetDigest();
}

/** Bounds and room depend on the number of runs, so it must be known before the first is looked at. */
function prepare(runCount: i32): void {
  isPrepared = true;
  limit = sampleLimit(runCount, sampleSize);
  if (task === fingerprintTask) {
    if (runCount > 0) resetSketch();
    resetSamples(runCount);
  } else if (task === holdTask) {
    resetHeld(runCount);
    heldLimit = limit;
  } else if (task === compareTask) {
    resetComparison(runCount);
    resetSamples(min(runCount, heldCount));
    limit = min(limit, heldLimit);
  }
}

/** Reads the next piece of the text begun: the code units that were written to memory. */
export function readPiece(unitCount: i32, isLast: bool): void {
  dropWords(shingleWidth - 1);
  const kept = wordCount;
  readWords(unitCount, isLast);
  totalWords += wordCount - kept;
  if (task !== countTask) {
    if (!isPrepared) prepare(runCount());
    hashShingles(shingleWidth);
    if (task === fingerprintTask) fingerprint(kept, isLast);
    else if (task === holdTask) holdShingles();
    else compareShingles(limit);
  }
  if (isLast) writeCounts();
}

function runCount(): i32 {
  return max(0, totalWords - shingleWidth + 1);
}

function fingerprint(kept: i32, isLast: bool): void {
  digestWords(kept);
  if (shingleCount > 0) {
    sketchShingles();
    sampleShingles(limit);
  }
  if (!isLast) return;
  finishDigest();
  if (runCount() > 0) finishSketch();
  else clearSketch();
}

function writeCounts(): void {
  store<i32>(counts, totalWords);
  store<i32>(counts, runCount(), 4);
  store<i32>(counts, sampleCount, 8);
  store<i32>(counts, task === holdTask ? heldCount : distinctCount, 12);
  store<i32>(counts, sharedCount, 16);
  store<usize>(counts, samples, 20);
}
