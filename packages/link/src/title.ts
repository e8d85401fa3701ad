import { foldedWords, foldText } from './fold.ts';
import type { Grammar } from './grammar.ts';

/**
 * Similarity of two titles: Dice coefficient of their word sets, 0 to 1. Translations of one title
 * share most words; letters would make unrelated pious phrases look alike.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = new Set(foldedWords(a));
  const right = new Set(foldedWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

export interface FoundTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A title that the text announces and puts in quotation marks, with the offsets of its words. */
export function findTitle(text: string, grammar: Grammar): FoundTitle | null {
  const folded = foldText(text);
  const source = (): string =>
    `(?<![\\p{L}\\p{N}])${grammar.any('titled')},?\\s+["“”«'„]\\s*([^"“”«»\\n]{3,90}?)[,.]?\\s*["“”»'](?![\\p{L}])`;
  const match = folded.matchAll(grammar.pattern('title', source)).next().value;
  const words = match?.[1];
  if (!match || words === undefined || foldedWords(words).length < 2) return null;
  const start = match.index + match[0].lastIndexOf(words);
  return { title: text.slice(start, start + words.length), start, end: start + words.length };
}

/** Titles of one speaker as their words, by the first three of them. */
export type KnownTitles = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Words at the start of a title by which it is looked up; shorter titles are everyday phrases. */
const leadWords = 3;

/** Prepares titles for `findKnownTitle`; those of fewer than three words are left out. */
export function knowTitles(titles: readonly string[]): KnownTitles {
  const known = new Map<string, (readonly string[])[]>();
  for (const title of titles) {
    const words = foldedWords(title);
    if (words.length < leadWords) continue;
    const key = words.slice(0, leadWords).join(' ');
    known.set(key, [...(known.get(key) ?? []), words]);
  }
  return known;
}

/** The first place where a known title stands in a text, the longest of several there. */
export function findKnownTitle(text: string, known: readonly KnownTitles[]): FoundTitle | null {
  const found = [...foldText(text).matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)];
  const words = found.map(([word]) => word);
  for (const [place, { index: start }] of found.entries()) {
    const key = words.slice(place, place + leadWords).join(' ');
    const lengths = known
      .flatMap((titles) => titles.get(key) ?? [])
      .filter((title) => title.every((word, at) => words[place + at] === word))
      .map((title) => title.length);
    if (lengths.length === 0) continue;
    const last = found[place + Math.max(...lengths) - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    return { title: text.slice(start, end), start, end };
  }
  return null;
}
