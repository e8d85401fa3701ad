/** A passage of a private body found in a text that is to be published. It is not quoted. */
export interface Leak {
  readonly path: string;
  /** Line of the file, from 1, where the passage begins. */
  readonly line: number;
  /** Position of the body in the bodies given, from 0. */
  readonly body_index: number;
  readonly word_count: number;
}

/** Letters, marks and digits. Scripts written without spaces give one word a run. */
const plainWord = /[\p{L}\p{N}\p{M}]+/gu;
/** The same where JSON escapes stand between words: the n of \n is no letter. */
const escapedWord = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|([\p{L}\p{N}\p{M}]+)/gu;

const hashBase = 0x01000193;

interface Index {
  readonly width: number;
  /** Number of each word that occurs in a file. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Words of all files, one after the other, with a -1 behind each file. */
  readonly words: readonly number[];
  /** Character offset of each word in its file. */
  readonly offsets: readonly number[];
  readonly files: readonly { readonly path: string; readonly text: string; readonly end: number }[];
  /** Hash table of windows: first position by bucket, next position by position; -1 ends. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

/**
 * Finds every passage of at least `width` words that a file shares with a private body. Case,
 * punctuation, line breaks, Unicode compatibility forms (NFKC) and JSON escapes are ignored.
 * Linear in the words of files and bodies; bodies are read one at a time and not kept. A file that
 * carries the passage twice gives two leaks.
 */
export function findLeaks(
  files: Iterable<{ readonly path: string; readonly text: string }>,
  bodies: Iterable<string>,
  width = 12,
): readonly Leak[] {
  const index = indexFiles(files, width);
  const leaks: Leak[] = [];
  let bodyIndex = 0;
  for (const body of bodies) {
    leaks.push(...findInBody(index, body, bodyIndex));
    bodyIndex += 1;
  }
  return leaks;
}

function indexFiles(files: Iterable<{ path: string; text: string }>, width: number): Index {
  const vocabulary = new Map<string, number>();
  const words: number[] = [];
  const offsets: number[] = [];
  const listed: Index['files'][number][] = [];
  for (const { path, text } of files) {
    for (const match of text.matchAll(escapedWord)) {
      if (match[1] === undefined) continue;
      const word = foldWord(match[1]);
      const number = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, number);
      words.push(number);
      offsets.push(match.index);
    }
    words.push(-1);
    offsets.push(text.length);
    listed.push({ path, text, end: words.length });
  }
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, words.length)));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(words.length).fill(-1);
  for (const { hash, start } of windows(words, width)) {
    const bucket = hash & (size - 1);
    next[start] = heads[bucket] ?? -1;
    heads[bucket] = start;
  }
  return { width, vocabulary, words, offsets, files: listed, heads, next };
}

function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

/** Every run of `width` known words with its rolling hash (Rabin and Karp 1987). */
function* windows(
  words: readonly number[],
  width: number,
): Generator<{ readonly hash: number; readonly start: number }> {
  let leading = 1;
  for (let power = 0; power < width; power += 1) leading = Math.imul(leading, hashBase);
  let hash = 0;
  let run = 0;
  for (const [end, word] of words.entries()) {
    if (word < 0) {
      hash = 0;
      run = 0;
      continue;
    }
    hash = (Math.imul(hash, hashBase) + word + 1) | 0;
    run += 1;
    if (run > width) hash = (hash - Math.imul((words[end - width] ?? 0) + 1, leading)) | 0;
    if (run >= width) yield { hash: mix(hash), start: end - width + 1 };
  }
}

/** Spreads a hash over its low bits, which choose the bucket (finaliser of MurmurHash3). */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function findInBody(index: Index, body: string, bodyIndex: number): readonly Leak[] {
  const words = Array.from(
    body.matchAll(plainWord),
    ([word]) => index.vocabulary.get(foldWord(word)) ?? -1,
  );
  const starts = new Set<number>();
  for (const { hash, start } of windows(words, index.width)) {
    for (let at = index.heads[hash & (index.heads.length - 1)] ?? -1; at >= 0; ) {
      if (isSameWindow(index, at, words, start)) starts.add(at);
      at = index.next[at] ?? -1;
    }
  }
  return passages([...starts].toSorted((a, b) => a - b)).map(([first, last]) => ({
    ...locate(index, first),
    body_index: bodyIndex,
    word_count: last - first + index.width,
  }));
}

function isSameWindow(index: Index, at: number, words: readonly number[], start: number): boolean {
  for (let step = 0; step < index.width; step += 1) {
    if (index.words[at + step] !== words[start + step]) return false;
  }
  return true;
}

/** First and last of each run of consecutive positions. */
function passages(positions: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && run[1] === position - 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

function locate(index: Index, position: number): { readonly path: string; readonly line: number } {
  const file = index.files.find(({ end }) => position < end);
  if (!file) throw new RangeError(`word ${position} lies behind the last file`);
  const line = file.text.slice(0, index.offsets[position]).split('\n').length;
  return { path: file.path, line };
}
