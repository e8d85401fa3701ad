import { alternation, foldedWords, foldText } from './fold.ts';
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
    `(?<![\\p{L}\\p{N}])${grammar.any('titled')},?\\s+["“”«'„]([^"“”«»\\n]{3,90}?)[,.]?["“”»'](?![\\p{L}])`;
  const match = folded.matchAll(grammar.pattern('title', source)).next().value;
  const words = match?.[1];
  if (!match || words === undefined || foldedWords(words).length < 2) return null;
  const start = match.index + match[0].lastIndexOf(words);
  return { title: text.slice(start, start + words.length), start, end: start + words.length };
}

/** Places where one of the titles known for a speaker stands in a text. */
export function findKnownTitle(text: string, titles: readonly string[]): FoundTitle | null {
  const distinct = titles.filter((title) => foldedWords(title).length >= 3);
  if (distinct.length === 0) return null;
  const match = new RegExp(alternation(distinct.map(foldText)), 'u').exec(foldText(text));
  if (!match) return null;
  const end = match.index + match[0].length;
  return { title: text.slice(match.index, end), start: match.index, end };
}
