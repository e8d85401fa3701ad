import type { IndexStorage } from './index-storage.ts';

/** Bytes read at a time. */
const partSize = 2 ** 22;

/** The lines of a file, without their ends; what stands after the last end is left out. */
export function* readLines(storage: IndexStorage, file: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const size = storage.size(file);
  const part = new Uint8Array(Math.min(partSize, size));
  let rest = '';
  for (let start = 0; start < size; start += partSize) {
    const bytes = part.subarray(0, Math.min(partSize, size - start));
    storage.read(file, start, bytes);
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
