/** Sees each word of a text as two 32-bit hashes of its folded form, which stand for it. */
export type WordVisitor = (first: number, second: number) => void;

/** Where JSON escapes stand between words: the n of \n is no letter. */
const jsonEscape = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with control characters.
const notAscii = /[^\x00-\x7f]/;

const invisible = 1;
const separator = 2;
const letter = 3;
/** A letter that is a word of its own: those of scripts written without spaces. */
const loneLetter = 4;
const letterPattern = /[\p{L}\p{N}\p{M}]/u;
const invisiblePattern = /\p{Cf}/u;
/** Scripts written without spaces: those of `near-duplicates`. */
export const unspacedPattern: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Kind of each UTF-16 code unit; 0 of one not met yet, and of surrogates: they have it in pairs. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(point: number): number {
  const character = String.fromCodePoint(point);
  if (invisiblePattern.test(character)) return invisible;
  if (!letterPattern.test(character)) return separator;
  return unspacedPattern.test(character) ? loneLetter : letter;
}

const firstSeed = 0x2545f491;
const secondSeed = 0x4f6cdd1d;

/**
 * Visits the words of a text in their order. Case, punctuation, line breaks, invisible characters
 * and Unicode compatibility forms (NFKC) make no difference; JSON escapes count as punctuation
 * where `isEscaped`. In scripts written without spaces each character is a word.
 */
export function visitWords(text: string, isEscaped: boolean, visit: WordVisitor): void {
  const bare = isEscaped && text.includes('\\') ? text.replace(jsonEscape, ' ') : text;
  visitFolded(notAscii.test(bare) ? bare.normalize('NFKC').toLowerCase() : bare, visit);
}

/** The same of a text that is folded but for the capitals of ASCII. */
function visitFolded(text: string, visit: WordVisitor): void {
  let first = firstSeed;
  let second = secondSeed;
  let isOpen = false;
  let isAlone = false;
  for (let index = 0; index < text.length; index += 1) {
    let point = text.charCodeAt(index);
    let kind = kinds[point] ?? 0;
    if (kind === 0) {
      point = text.codePointAt(index) ?? point;
      kind = kindOf(point);
      if (point > 0xffff) index += 1;
      else if (point < 0xd800 || point > 0xdfff) kinds[point] = kind;
    }
    if (kind === invisible) continue;
    if (isOpen && (isAlone || kind !== letter)) {
      visit(first, second);
      first = firstSeed;
      second = secondSeed;
      isOpen = false;
    }
    if (kind === separator) continue;
    const folded = point >= 65 && point <= 90 ? point + 32 : point;
    first = Math.imul(first ^ folded, 0x01000193);
    second = Math.imul(second ^ folded, 0x5f356495) ^ (second >>> 15);
    isOpen = true;
    isAlone = kind === loneLetter;
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
