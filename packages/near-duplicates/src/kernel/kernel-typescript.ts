import { writeBandKeys } from './band-key.ts';
import { addHash, createHashSet, hasHash, resetHashSet } from './hash-set.ts';
import {
  type KernelParameters,
  type SharedShingles,
  sampleBound,
  type TextFingerprint,
  type TextKernel,
} from './kernel.ts';
import { countRuns, rollShingles } from './shingle.ts';
import { sketchHashes } from './sketch.ts';
import { digestWords } from './word-digest.ts';
import { createWords, readWords } from './words.ts';

/** The kernel as plain code: the definition of what the other one computes, and its stand-in. */
export function createTypeScriptKernel(parameters: KernelParameters): TextKernel {
  const { shingleWidth, permutations, bands, rows, sampleSize } = parameters;
  const words = createWords();
  const digest = new Int32Array(4);
  const sketch = new Int32Array(permutations);
  const signature = new Uint16Array(permutations);
  const bandKeys = new Int32Array(bands);
  const held = createHashSet();
  const seen = createHashSet();
  let heldBound = 0;
  let low = new Int32Array(1024);
  let high = new Int32Array(1024);
  let samples = new Int32Array(1024);

  function readShingles(text: string): number {
    readWords(text, words);
    const count = countRuns(words, shingleWidth);
    if (count > low.length) {
      low = new Int32Array(2 * count);
      high = new Int32Array(2 * count);
      samples = new Int32Array(2 * count);
    }
    rollShingles(words, shingleWidth, low, high, 0);
    return count;
  }

  function writeSketch(end: number): void {
    if (end === 0) {
      bandKeys.fill(0);
      signature.fill(0);
      return;
    }
    sketchHashes({ low, high, begin: 0, end }, sketch);
    writeBandKeys(sketch, rows, bandKeys);
    signature.set(sketch);
  }

  function fingerprint(text: string): TextFingerprint {
    const runCount = readShingles(text);
    digestWords(words, digest);
    writeSketch(runCount);
    const bound = sampleBound(runCount, sampleSize);
    let sampleCount = 0;
    for (let run = 0; run < runCount; run++) {
      if ((high[run] as number) >>> 0 < bound) samples[sampleCount++] = low[run] as number;
    }
    return {
      wordCount: words.count,
      runCount,
      digest,
      bandKeys,
      signature,
      samples: samples.subarray(0, sampleCount),
    };
  }

  function hold(text: string): number {
    const runCount = readShingles(text);
    heldBound = sampleBound(runCount, sampleSize);
    resetHashSet(held, runCount);
    let distinctCount = 0;
    for (let run = 0; run < runCount; run++) {
      if (addHash(held, low[run] as number, high[run] as number)) distinctCount++;
    }
    return distinctCount;
  }

  function compare(text: string): SharedShingles {
    const runCount = readShingles(text);
    const bound = Math.min(heldBound, sampleBound(runCount, sampleSize));
    resetHashSet(seen, runCount);
    let distinctCount = 0;
    let sharedCount = 0;
    let sampleCount = 0;
    for (let run = 0; run < runCount; run++) {
      const lowHash = low[run] as number;
      const highHash = high[run] as number;
      if (!addHash(seen, lowHash, highHash)) continue;
      distinctCount++;
      if (!hasHash(held, lowHash, highHash)) continue;
      sharedCount++;
      if (highHash >>> 0 < bound) samples[sampleCount++] = lowHash;
    }
    return { distinctCount, sharedCount, sharedSamples: samples.subarray(0, sampleCount) };
  }

  return { fingerprint, hold, compare };
}
