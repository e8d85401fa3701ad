const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['\u00a0', ' '],
]);

/**
 * Lower case without diacritics, one code unit for each code unit of the input, so that offsets in
 * the folded text are offsets in the text.
 */
export function foldText(text: string): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('');
}

function foldUnit(unit: string): string {
  const base = unit.toLowerCase().normalize('NFD').charAt(0);
  const plain = plainLetters.get(base) ?? base;
  return plain === '' ? unit : plain;
}

/** Words of a text, folded. Names and titles are compared by these. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Alternation of literal words for a regular expression, longest first. */
export function alternation(words: Iterable<string>): string {
  const escaped = [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return escaped.length > 0 ? `(?:${escaped.join('|')})` : '(?!)';
}

/** A pattern that stands as whole words. */
export function wholeWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}
