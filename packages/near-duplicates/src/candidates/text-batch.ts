import type { TextFingerprint, TextKernel } from '../kernel/kernel.ts';

/** The fingerprints of many texts as columns; text i has the i-th part of each. */
export interface TextBatch {
  readonly count: number;
  readonly wordCounts: Uint32Array;
  readonly runCounts: Uint32Array;
  /** Four lanes a text. */
  readonly digests: Int32Array;
  /** One key a band and text. */
  readonly bandKeys: Int32Array;
  /** One 16-bit slot a permutation and text. */
  readonly signatures: Uint16Array;
  /** The samples of text i end at `sampleEnds[i]` and begin where those of the text before end. */
  readonly sampleEnds: Uint32Array;
  readonly samples: Int32Array;
}

/** Reads every text once. */
export function fingerprintTexts(kernel: TextKernel, texts: readonly string[]): TextBatch {
  const count = texts.length;
  const wordCounts = new Uint32Array(count);
  const runCounts = new Uint32Array(count);
  const sampleEnds = new Uint32Array(count);
  const digests = new Int32Array(4 * count);
  let bandKeys = new Int32Array(0);
  let signatures = new Uint16Array(0);
  let samples = new Int32Array(64 * count);
  let end = 0;
  texts.forEach((text, index) => {
    const fingerprint = kernel.fingerprint(text);
    if (index === 0) {
      bandKeys = new Int32Array(count * fingerprint.bandKeys.length);
      signatures = new Uint16Array(count * fingerprint.signature.length);
    }
    wordCounts[index] = fingerprint.wordCount;
    runCounts[index] = fingerprint.runCount;
    digests.set(fingerprint.digest, 4 * index);
    bandKeys.set(fingerprint.bandKeys, index * fingerprint.bandKeys.length);
    signatures.set(fingerprint.signature, index * fingerprint.signature.length);
    samples = reserve(samples, end + fingerprint.samples.length);
    end = appendSamples(fingerprint, samples, end);
    sampleEnds[index] = end;
  });
  return {
    count,
    wordCounts,
    runCounts,
    digests,
    bandKeys,
    signatures,
    sampleEnds,
    samples: samples.slice(0, end),
  };
}

function appendSamples({ samples }: TextFingerprint, target: Int32Array, end: number): number {
  target.set(samples, end);
  return end + samples.length;
}

function reserve(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  if (size <= array.length) return array as Int32Array<ArrayBuffer>;
  const larger = new Int32Array(2 * size);
  larger.set(array);
  return larger;
}
