import { openWindow, visitWords } from './word-hash.ts';

/** A passage of a private body found in a text that is to be published. It is not quoted. */
export interface Leak {
  readonly path: string;
  /** Line of the file, from 1, where the passage begins. */
  readonly line: number;
  /** Position of the body in the bodies given, from 0. */
  readonly body_index: number;
  readonly word_count: number;
}

/** A text file that can be read more than once. */
export interface SearchedFile {
  readonly path: string;
  readonly byte_count: number;
  lines(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** Private bodies that can be read more than once, each time in the same order. */
export type Bodies = () => AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/**
 * Finds every passage of at least `width` words that a file shares with a private body. Case,
 * punctuation, line breaks, Unicode compatibility forms (NFKC) and JSON escapes are ignored.
 * Linear in the words of files and bodies, and in bounded memory whatever their size: bodies are
 * read twice and files once, and once more where a passage was found. Words are known by 64 bits,
 * so that a passage is taken for another one in 10^9 releases of that size.
 */
export async function findLeaks(
  files: readonly SearchedFile[],
  bodies: Bodies,
  width = 12,
): Promise<readonly Leak[]> {
  const vocabulary = createFilter(vocabularyBits);
  for await (const batch of bodies()) {
    for (const body of batch) visitWords(body, false, (first) => vocabulary.add(first));
  }
  const published = createFilter(filterBits(files));
  for (const file of files) {
    await visitWindows(file, width, vocabulary, (first) => published.add(first));
  }
  const shared = await findShared(bodies, width, published);
  const leaks: Leak[] = [];
  if (shared.size === 0) return leaks;
  for (const file of files) leaks.push(...(await locate(file, width, vocabulary, shared)));
  return leaks;
}

/** Body in which a window of words occurs, by the hash of the window. */
type SharedWindows = ReadonlyMap<string, number>;

async function findShared(
  bodies: Bodies,
  width: number,
  published: Filter,
): Promise<SharedWindows> {
  const shared = new Map<string, number>();
  const window = openWindow(width);
  let index = 0;
  for await (const batch of bodies()) {
    for (const body of batch) {
      window.break();
      visitWords(body, false, (first, second) => {
        if (!window.push(first, second) || !published.has(window.first)) return;
        const name = `${window.first} ${window.second}`;
        if (!shared.has(name)) shared.set(name, index);
      });
      index += 1;
    }
  }
  return shared;
}

/** Windows of a file whose words all occur in some body; a break stands for any other word. */
async function visitWindows(
  file: SearchedFile,
  width: number,
  vocabulary: Filter,
  visit: (first: number, second: number, line: number, position: number) => void,
): Promise<void> {
  const window = openWindow(width);
  // The line in which each of the last words stands: a passage begins where its first one does.
  const lines = new Float64Array(width);
  let line = 0;
  let position = 0;
  const take = (first: number, second: number): void => {
    position += 1;
    lines[position % width] = line;
    if (!vocabulary.has(first)) window.break();
    else if (window.push(first, second)) {
      visit(window.first, window.second, lines[(position + 1) % width] ?? line, position);
    }
  };
  for await (const batch of file.lines()) {
    for (const text of batch) {
      line += 1;
      visitWords(text, true, take);
    }
  }
}

async function locate(
  file: SearchedFile,
  width: number,
  vocabulary: Filter,
  shared: SharedWindows,
): Promise<readonly Leak[]> {
  const leaks: { path: string; line: number; body_index: number; word_count: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  await visitWindows(file, width, vocabulary, (first, second, line, position) => {
    const body_index = shared.get(`${first} ${second}`);
    if (body_index === undefined) return;
    const leak = leaks.at(-1);
    if (leak && last === position - 1) leak.word_count += 1;
    else leaks.push({ path: file.path, line, body_index, word_count: width });
    last = position;
  });
  return leaks;
}

/** A set of hashes that may answer yes for one that is not in it, and never no for one that is. */
interface Filter {
  add(hash: number): void;
  has(hash: number): boolean;
}

/** 4 MB: some million different words fill a tenth of it. */
const vocabularyBits = 2 ** 25;
const leastBits = 2 ** 16;
const mostBits = 2 ** 30;

function filterBits(files: readonly SearchedFile[]): number {
  const bytes = files.reduce((sum, { byte_count }) => sum + byte_count, 1);
  return Math.min(mostBits, Math.max(leastBits, 2 ** Math.ceil(Math.log2(bytes * 2))));
}

function createFilter(bits: number): Filter {
  const words = new Int32Array(bits / 32);
  const place = (hash: number): number => ((hash >>> 5) ^ (hash << 11)) & (words.length - 1);
  return {
    add: (hash) => {
      const at = place(hash);
      words[at] = (words[at] ?? 0) | (1 << (hash & 31));
    },
    has: (hash) => ((words[place(hash)] ?? 0) & (1 << (hash & 31))) !== 0,
  };
}
