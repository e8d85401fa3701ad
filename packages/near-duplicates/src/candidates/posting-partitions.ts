/**
 * Postings, pairs of a 32-bit key and the number of a text that has it, kept by the highest bits of
 * the key, so that each part can be sorted in the cache. Chunks are cut from large slabs: memory so
 * large goes back to the system when the last chunk is let go.
 */
export interface PostingPartitions {
  readonly partitions: readonly Partition[];
  slab: Uint32Array;
  /** Used part of the slab. */
  slabEnd: number;
}

interface Partition {
  /** Key and value by turns; every chunk but the last is full. */
  readonly chunks: Uint32Array[];
  /** The last chunk, and its used part. */
  chunk: Uint32Array;
  end: number;
}

const noChunk = new Uint32Array(0);

/** Sorted postings of one part; the arrays are reused for the next. */
export interface SortedPostings {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

const partitionBits = 8;
const shift = 32 - partitionBits;
const firstChunk = 1 << 5;
const largestChunk = 1 << 14;
const firstSlab = 1 << 14;
const largestSlab = 1 << 24;

export function createPostingPartitions(): PostingPartitions {
  const partitions = Array.from({ length: 2 ** partitionBits }, () => ({
    chunks: [],
    chunk: noChunk,
    end: 0,
  }));
  return { partitions, slab: new Uint32Array(firstSlab), slabEnd: 0 };
}

export function addPosting(postings: PostingPartitions, key: number, value: number): void {
  const partition = postings.partitions[key >>> shift] as Partition;
  if (partition.end === partition.chunk.length) {
    const size = Math.min(Math.max(2 * partition.end, firstChunk), largestChunk);
    partition.chunk = cutChunk(postings, size);
    partition.chunks.push(partition.chunk);
    partition.end = 0;
  }
  partition.chunk[partition.end] = key;
  partition.chunk[partition.end + 1] = value;
  partition.end += 2;
}

function cutChunk(postings: PostingPartitions, size: number): Uint32Array {
  if (postings.slabEnd + size > postings.slab.length) {
    postings.slab = new Uint32Array(Math.min(2 * postings.slab.length, largestSlab));
    postings.slabEnd = 0;
  }
  const chunk = postings.slab.subarray(postings.slabEnd, postings.slabEnd + size);
  postings.slabEnd += size;
  return chunk;
}

/**
 * Sorts one part after another by key, then value, leaves out what repeats, hands each to `visit`
 * and lets it go. Values must have been added in ascending order: the sort is stable.
 */
export function drainPostings(
  postings: PostingPartitions,
  visit: (postings: SortedPostings) => void,
): void {
  let scratch = createScratch(0);
  for (const partition of postings.partitions) {
    const count = countPostings(partition);
    if (count > scratch.keys.length) scratch = createScratch(count + (count >>> 2));
    spread(partition, scratch);
    partition.chunks.length = 0;
    partition.chunk = noChunk;
    partition.end = 0;
    sortPostings(scratch, count);
    visit({ count: dropRepeats(scratch, count), keys: scratch.keys, values: scratch.values });
  }
  postings.slab = new Uint32Array(firstSlab);
  postings.slabEnd = 0;
}

interface Scratch {
  keys: Uint32Array;
  values: Uint32Array;
  otherKeys: Uint32Array;
  otherValues: Uint32Array;
}

function createScratch(size: number): Scratch {
  return {
    keys: new Uint32Array(size),
    values: new Uint32Array(size),
    otherKeys: new Uint32Array(size),
    otherValues: new Uint32Array(size),
  };
}

function countPostings({ chunks, end }: Partition): number {
  const full = chunks.slice(0, -1).reduce((sum, { length }) => sum + length, 0);
  return (full + end) / 2;
}

function spread({ chunks, end }: Partition, { keys, values }: Scratch): void {
  let count = 0;
  chunks.forEach((chunk, index) => {
    const last = index === chunks.length - 1 ? end : chunk.length;
    for (let place = 0; place < last; place += 2) {
      keys[count] = chunk[place] as number;
      values[count] = chunk[place + 1] as number;
      count++;
    }
  });
}

/** Two passes, each with counters that stay in the fastest cache. */
const digitBits = 12;
const digitCount = 2 ** digitBits;

/** Radix sort from the lowest digit; the highest is the same for a whole part. */
function sortPostings(scratch: Scratch, count: number): void {
  if (count <= fewPostings) {
    sortFew(scratch, count);
    return;
  }
  const ends = new Uint32Array(digitCount);
  for (let digit = 0; digit < shift; digit += digitBits) {
    const { keys, values, otherKeys, otherValues } = scratch;
    ends.fill(0);
    for (let place = 0; place < count; place++) {
      const bucket = ((keys[place] as number) >>> digit) & (digitCount - 1);
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    let total = 0;
    for (let bucket = 0; bucket < digitCount; bucket++) {
      const size = ends[bucket] as number;
      ends[bucket] = total;
      total += size;
    }
    for (let place = 0; place < count; place++) {
      const key = keys[place] as number;
      const bucket = (key >>> digit) & (digitCount - 1);
      const target = ends[bucket] as number;
      otherKeys[target] = key;
      otherValues[target] = values[place] as number;
      ends[bucket] = target + 1;
    }
    Object.assign(scratch, { keys: otherKeys, values: otherValues });
    Object.assign(scratch, { otherKeys: keys, otherValues: values });
  }
}

/** Up to this many, counting costs more than inserting. */
const fewPostings = 128;

function sortFew({ keys, values }: Scratch, count: number): void {
  for (let end = 1; end < count; end++) {
    const key = keys[end] as number;
    const value = values[end] as number;
    let place = end;
    for (; place > 0 && (keys[place - 1] as number) > key; place--) {
      keys[place] = keys[place - 1] as number;
      values[place] = values[place - 1] as number;
    }
    keys[place] = key;
    values[place] = value;
  }
}

function dropRepeats({ keys, values }: Scratch, count: number): number {
  let end = Math.min(1, count);
  for (let place = 1; place < count; place++) {
    if (keys[place] === keys[end - 1] && values[place] === values[end - 1]) continue;
    keys[end] = keys[place] as number;
    values[end] = values[place] as number;
    end++;
  }
  return end;
}
