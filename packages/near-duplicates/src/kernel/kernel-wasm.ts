import { NonRetryableError, UsageError } from '@tellings/schema';
import { kernelBinary } from '../generated/kernel-binary.ts';
import { characterClasses } from './character-class.ts';
import type { KernelParameters, SharedShingles, TextFingerprint, TextKernel } from './kernel.ts';

/** What assembly/kernel.ts exports; pointers are in bytes. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  configure(width: number, slots: number, bands: number, rows: number, sampleSize: number): void;
  unitsPointer(): number;
  unitsCapacity(): number;
  classesPointer(): number;
  digestPointer(): number;
  bandKeysPointer(): number;
  signaturePointer(): number;
  countsPointer(): number;
  beginText(task: number, runCount: number): void;
  readText(task: number, unitCount: number): void;
  readPiece(unitCount: number, isLast: boolean): void;
}

/** Views of the kernel's memory; they end when it grows. */
interface KernelViews {
  readonly memory: ArrayBuffer;
  readonly units: Buffer;
  readonly counts: Int32Array;
  readonly digest: Int32Array;
  readonly bandKeys: Int32Array;
  readonly signature: Uint16Array;
}

/** So that the memory, whose layout depends on it, keeps to megabytes. */
const mostWidth = 2 ** 20;

/** What assembly/memory.ts calls. */
const imports = {
  memory: {
    refuse: (size: number): never => {
      throw new NonRetryableError(
        `a text needs ${Math.ceil(size / 2 ** 20)} MiB more than the 4 GiB that a WebAssembly memory can have; leave it out or cut it`,
      );
    },
  },
};

/** Tasks of assembly/kernel.ts. */
const countTask = 0;
const fingerprintTask = 1;
const holdTask = 2;
const compareTask = 3;

/** Whether this machine runs the kernel: it needs WebAssembly with 128-bit SIMD. */
export function canRunWasmKernel(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(readBinary());
}

/**
 * The kernel compiled from assembly/. It answers what the TypeScript kernel answers, bit for bit.
 *
 * Throws UsageError when the shingle is too wide. Its methods throw NonRetryableError when the memory,
 * of at most 4 GiB, cannot take a text: `hold` and `compare` need 32 to 64 bytes for each shingle of
 * either text, enough for 60 million words each, and `fingerprint` 4 bytes for each.
 */
export function createWasmKernel(parameters: KernelParameters): TextKernel {
  const { shingleWidth, permutations, bands, rows, sampleSize } = parameters;
  if (shingleWidth > mostWidth) {
    throw new UsageError(`parameter shingleWidth is ${shingleWidth}; give at most ${mostWidth}`);
  }
  const module = new WebAssembly.Module(readBinary());
  const kernel = new WebAssembly.Instance(module, imports).exports as unknown as KernelExports;
  kernel.configure(shingleWidth, permutations, bands, rows, sampleSize);
  const classes = characterClasses();
  new Int32Array(kernel.memory.buffer, kernel.classesPointer(), classes.length).set(classes);
  const capacity = kernel.unitsCapacity();
  let views = viewMemory(kernel, parameters);

  function read(task: number, text: string): Int32Array {
    const length = text.length;
    if (length <= capacity) {
      views.units.write(text, 'utf16le');
      kernel.readText(task, length);
    } else {
      kernel.beginText(countTask, 0);
      readPieces(text);
      kernel.beginText(task, views.counts[runCountField] as number);
      readPieces(text);
    }
    if (views.memory !== kernel.memory.buffer) views = viewMemory(kernel, parameters);
    return views.counts;
  }

  function readPieces(text: string): void {
    const length = text.length;
    for (let start = 0; start < length; start += capacity) {
      const piece = text.slice(start, start + capacity);
      if (views.memory !== kernel.memory.buffer) views = viewMemory(kernel, parameters);
      views.units.write(piece, 'utf16le');
      kernel.readPiece(piece.length, start + capacity >= length);
    }
  }

  function readSamples(counts: Int32Array): Int32Array {
    const pointer = counts[samplesPointerField] as number;
    return new Int32Array(views.memory, pointer >>> 0, counts[sampleCountField]);
  }

  function fingerprint(text: string): TextFingerprint {
    const counts = read(fingerprintTask, text);
    return {
      wordCount: counts[wordCountField] as number,
      runCount: counts[runCountField] as number,
      digest: views.digest,
      bandKeys: views.bandKeys,
      signature: views.signature,
      samples: readSamples(counts),
    };
  }

  function hold(text: string): number {
    return read(holdTask, text)[distinctCountField] as number;
  }

  function compare(text: string): SharedShingles {
    const counts = read(compareTask, text);
    return {
      distinctCount: counts[distinctCountField] as number,
      sharedCount: counts[sharedCountField] as number,
      sharedSamples: readSamples(counts),
    };
  }

  return { fingerprint, hold, compare };
}

/** Places in the counts of assembly/kernel.ts. */
const wordCountField = 0;
const runCountField = 1;
const sampleCountField = 2;
const distinctCountField = 3;
const sharedCountField = 4;
const samplesPointerField = 5;
const countFields = 6;

function viewMemory(kernel: KernelExports, { bands, permutations }: KernelParameters): KernelViews {
  const memory = kernel.memory.buffer;
  return {
    memory,
    units: Buffer.from(memory, kernel.unitsPointer(), 2 * kernel.unitsCapacity()),
    counts: new Int32Array(memory, kernel.countsPointer(), countFields),
    digest: new Int32Array(memory, kernel.digestPointer(), 4),
    bandKeys: new Int32Array(memory, kernel.bandKeysPointer(), bands),
    signature: new Uint16Array(memory, kernel.signaturePointer(), permutations),
  };
}

function readBinary(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(kernelBinary, 'base64'));
}
