/** Sees each word of a text as two 32-bit hashes of its folded form, which stand for it. */
export type WordVisitor = (first: number, second: number) => void;

/** Letters, marks and digits. Scripts written without spaces give one word a run. */
const plainWord = /[\p{L}\p{N}\p{M}]+/gu;
/** The same where JSON escapes stand between words: the n of \n is no letter. */
const escapedWord = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|([\p{L}\p{N}\p{M}]+)/gu;
/** What the quick way must not meet: escapes, and letters that are not ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with control characters.
const notPlainAscii = /[^\x00-\x5b\x5d-\x7f]/;

const firstSeed = 0x2545f491;
const secondSeed = 0x4f6cdd1d;

/**
 * Visits the words of a text in their order. Case, punctuation, line breaks and Unicode
 * compatibility forms (NFKC) make no difference; JSON escapes count as punctuation where
 * `isEscaped`.
 */
export function visitWords(text: string, isEscaped: boolean, visit: WordVisitor): void {
  if (notPlainAscii.test(text)) {
    for (const match of text.matchAll(isEscaped ? escapedWord : plainWord)) {
      const word = isEscaped ? match[1] : match[0];
      if (word !== undefined) visitAscii(word.normalize('NFKC').toLowerCase(), visit, true);
    }
    return;
  }
  visitAscii(text, visit, false);
}

/** Runs of ASCII letters and digits; or the whole text as one word. */
function visitAscii(text: string, visit: WordVisitor, isWord: boolean): void {
  let first = firstSeed;
  let second = secondSeed;
  let isOpen = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isUpper = unit >= 65 && unit <= 90;
    if (isWord || isUpper || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
      const folded = isUpper ? unit + 32 : unit;
      first = Math.imul(first ^ folded, 0x01000193);
      second = Math.imul(second ^ folded, 0x5f356495) ^ (second >>> 15);
      isOpen = true;
    } else if (isOpen) {
      visit(first, second);
      first = firstSeed;
      second = secondSeed;
      isOpen = false;
    }
  }
  if (isOpen) visit(first, second);
}

/** Hashes of the last `width` words, rolled on by one word at a time (Rabin and Karp 1987). */
export interface WordWindow {
  /** Takes a word; true once there are `width` of them since the last break. */
  push(first: number, second: number): boolean;
  /** The next word stands apart from those before. */
  break(): void;
  readonly first: number;
  readonly second: number;
}

const firstBase = 0x01000193;
const secondBase = 0x2c1b3c6d;

export function openWindow(width: number): WordWindow {
  const firsts = new Int32Array(width);
  const seconds = new Int32Array(width);
  let [firstLeading, secondLeading] = [1, 1];
  for (let power = 0; power < width; power += 1) {
    firstLeading = Math.imul(firstLeading, firstBase);
    secondLeading = Math.imul(secondLeading, secondBase);
  }
  let [count, at, first, second] = [0, 0, 0, 0];
  return {
    push: (a, b) => {
      first = (Math.imul(first, firstBase) + a) | 0;
      second = (Math.imul(second, secondBase) + b) | 0;
      if (count >= width) {
        first = (first - Math.imul(firsts[at] ?? 0, firstLeading)) | 0;
        second = (second - Math.imul(seconds[at] ?? 0, secondLeading)) | 0;
      }
      firsts[at] = a;
      seconds[at] = b;
      at = at + 1 === width ? 0 : at + 1;
      count += 1;
      return count >= width;
    },
    break: () => {
      [count, at, first, second] = [0, 0, 0, 0];
    },
    get first() {
      return mix(first);
    },
    get second() {
      return mix(second);
    },
  };
}

/** Spreads a hash over its low bits, which choose a place (finaliser of MurmurHash3). */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
