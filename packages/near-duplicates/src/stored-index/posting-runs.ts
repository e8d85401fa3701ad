import type { SortedPostings } from '../candidates/posting-partitions.ts';
import type { IndexStorage } from './index-storage.ts';

/** One sorted segment of a run file; places count entries of 8 bytes. */
export interface RunSegment {
  readonly start: number;
  readonly count: number;
  readonly firstKey: number;
  readonly lastKey: number;
}

/**
 * Postings on disk: sorted segments of (key, value), the newer the smaller, as in a log-structured
 * merge tree (O'Neil et al. 1996), and what was added since the last segment was written.
 */
export interface PostingRuns {
  readonly file: string;
  readonly storage: IndexStorage;
  segments: RunSegment[];
  readonly pending: Map<number, number[]>;
}

export function openRuns(
  storage: IndexStorage,
  file: string,
  segments: readonly RunSegment[],
): PostingRuns {
  return { file, storage, segments: [...segments], pending: new Map() };
}

/** Bytes up to which a run file is needed. */
export function runBytes(segments: readonly RunSegment[]): number {
  return entryBytes * Math.max(0, ...segments.map(({ start, count }) => start + count));
}

/** All values of a key, in order of arrival by segment. */
export function findValues(runs: PostingRuns, key: number): number[] {
  const values: number[] = [];
  for (const segment of runs.segments) collectValues(runs, segment, key, values);
  const pending = runs.pending.get(key);
  if (pending) values.push(...pending);
  return values;
}

/** Adds one posting; it must not be there yet. */
export function addToRuns({ pending }: PostingRuns, key: number, value: number): void {
  const known = pending.get(key);
  if (known) known.push(value);
  else pending.set(key, [value]);
}

const entryBytes = 8;
/** Entries read at a time: a page of 4 KiB. */
const blockEntries = 512;
const block = new Uint32Array(2 * blockEntries);

function readBlock({ storage, file }: PostingRuns, entry: number, count: number): Uint32Array {
  const entries = block.subarray(0, 2 * count);
  storage.read(file, entry * entryBytes, new Uint8Array(block.buffer, 0, count * entryBytes));
  return entries;
}

/**
 * Finds the key by interpolation (keys are hashes, or dense numbers): one or two reads a segment.
 * The window halves at least every second read, so no distribution of keys makes it slow.
 */
function collectValues(
  runs: PostingRuns,
  { start, count, firstKey, lastKey }: RunSegment,
  key: number,
  values: number[],
): void {
  if (key < firstKey || key > lastKey) return;
  let low = 0;
  let high = count;
  let lowKey = firstKey;
  let highKey = lastKey;
  let isHalving = false;
  while (high - low > blockEntries) {
    const share = isHalving ? 0.5 : (key - lowKey) / Math.max(1, highKey - lowKey);
    isHalving = !isHalving;
    const middle = low + Math.floor(share * (high - low)) - blockEntries / 2;
    const first = Math.min(Math.max(low, middle), high - blockEntries);
    const entries = readBlock(runs, start + first, blockEntries);
    const begins = entries[0] as number;
    const ends = entries[2 * blockEntries - 2] as number;
    // The first entry of the key must lie in the window that is kept, so equal keys look left.
    if (begins >= key) {
      high = first + 1;
      highKey = begins;
    } else if (ends < key) {
      low = first + blockEntries;
      lowKey = ends;
    } else {
      low = first;
      high = first + blockEntries;
    }
  }
  collectFrom(runs, start + low, start + count, key, values);
}

function collectFrom(
  runs: PostingRuns,
  first: number,
  end: number,
  key: number,
  values: number[],
): void {
  for (let entry = first; entry < end; entry += blockEntries) {
    const count = Math.min(blockEntries, end - entry);
    const entries = readBlock(runs, entry, count);
    for (let place = 0; place < 2 * count; place += 2) {
      const found = entries[place] as number;
      if (found > key) return;
      if (found === key) values.push(entries[place + 1] as number);
    }
  }
}

/** Writes sorted postings, part after part, as one segment. Answers what ends the segment. */
export function beginSegment(runs: PostingRuns): {
  readonly append: (postings: SortedPostings) => void;
  readonly end: () => void;
} {
  const start = runs.storage.size(runs.file) / entryBytes;
  let count = 0;
  let firstKey = 0;
  let lastKey = 0;
  return {
    append: ({ count: added, keys, values }) => {
      if (added === 0) return;
      const entries = new Uint32Array(2 * added);
      for (let place = 0; place < added; place++) {
        entries[2 * place] = keys[place] as number;
        entries[2 * place + 1] = values[place] as number;
      }
      if (count === 0) firstKey = keys[0] as number;
      lastKey = keys[added - 1] as number;
      count += added;
      runs.storage.append(runs.file, new Uint8Array(entries.buffer));
    },
    end: () => {
      if (count > 0) runs.segments.push({ start, count, firstKey, lastKey });
    },
  };
}

/** A segment is merged into the next newer one that has grown to this share of it. */
const mergeRatio = 4;

/** Writes what is pending as a segment, merged with those that are not much larger. */
export function flushRuns(runs: PostingRuns): void {
  if (runs.pending.size === 0) return;
  let merged = sortPending(runs.pending);
  runs.pending.clear();
  for (;;) {
    const last = runs.segments.at(-1);
    if (!last || last.count >= mergeRatio * merged.count) break;
    runs.segments.pop();
    merged = mergePostings(readSegment(runs, last), merged);
  }
  const segment = beginSegment(runs);
  segment.append(merged);
  segment.end();
}

function sortPending(pending: ReadonlyMap<number, readonly number[]>): SortedPostings {
  const keys: number[] = [];
  const values: number[] = [];
  for (const key of [...pending.keys()].sort((a, b) => a - b)) {
    for (const value of pending.get(key) ?? []) {
      keys.push(key);
      values.push(value);
    }
  }
  return { count: keys.length, keys: Uint32Array.from(keys), values: Uint32Array.from(values) };
}

function readSegment({ storage, file }: PostingRuns, { start, count }: RunSegment): SortedPostings {
  const entries = new Uint32Array(2 * count);
  storage.read(file, start * entryBytes, new Uint8Array(entries.buffer));
  const keys = new Uint32Array(count);
  const values = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    keys[place] = entries[2 * place] as number;
    values[place] = entries[2 * place + 1] as number;
  }
  return { count, keys, values };
}

/** Postings of both, those of `older` first where keys are equal. */
function mergePostings(older: SortedPostings, newer: SortedPostings): SortedPostings {
  const count = older.count + newer.count;
  const keys = new Uint32Array(count);
  const values = new Uint32Array(count);
  let o = 0;
  let n = 0;
  for (let place = 0; place < count; place++) {
    const isOlder =
      n === newer.count ||
      (o < older.count && (older.keys[o] as number) <= (newer.keys[n] as number));
    const source = isOlder ? older : newer;
    const from = isOlder ? o++ : n++;
    keys[place] = source.keys[from] as number;
    values[place] = source.values[from] as number;
  }
  return { count, keys, values };
}
