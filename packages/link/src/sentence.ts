import type { Span } from './facts.ts';
import { foldText } from './fold.ts';
import type { Grammar } from './grammar.ts';

/** Where sentences end: a line feed, or marks before what may begin a sentence. */
const ends = /\n+|[.!?…]+["”“»’')\]]*\s+(?=["“„«‘'([¿¡]*[\p{Lu}\p{N}])/gu;
/** Characters before a full stop within which an abbreviation is looked for. */
const abbreviationReach = 12;

/** Splits a part of a text into sentences; a line feed always ends one. */
export function splitSentences(
  text: string,
  { start, end }: Span,
  grammar: Grammar,
): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number): void => {
    if (text.slice(from, to).trim() !== '') sentences.push({ start: from, end: to });
    from = to;
  };
  for (const match of text.slice(start, end).matchAll(ends)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const before = text.slice(Math.max(from, at - abbreviationReach), at);
    const isStop = match[0].startsWith('.');
    if (
      isStop &&
      (isAbbreviation(before, grammar) || isOrdinal(before, text.slice(after), grammar))
    )
      continue;
    close(after);
  }
  close(end);
  return sentences;
}

/** "Mr", an initial, or letters with stops between them. */
function isAbbreviation(before: string, grammar: Grammar): boolean {
  const source = (): string =>
    `(?:^|[\\s("“„«])(?:\\p{Lu}|${grammar.any('abbreviations')}|(?:\\p{Lu}\\.)+\\p{Lu})$`;
  return before.search(grammar.pattern('abbreviation', source)) >= 0;
}

/** "3. November", where the language writes the number of a day with a full stop. */
function isOrdinal(before: string, after: string, grammar: Grammar): boolean {
  if (!grammar.ordinalEndings.has('.') || !/(?<!\d)\d{1,2}$/.test(before)) return false;
  const source = (): string => `^${grammar.any('months')}(?![\\p{L}\\p{N}])`;
  return foldText(after.slice(0, 20)).search(grammar.pattern('month-first', source)) >= 0;
}
