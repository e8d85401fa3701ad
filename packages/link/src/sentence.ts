import type { Span } from './facts.ts';

/** Words after which a full stop does not end a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Maj|Col|Lt|Sgt|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|min|approx|(?:[A-Z]\.)+[A-Z])$/;

/** Splits a part of a text into sentences; a line feed always ends one. */
export function splitSentences(text: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number): void => {
    if (text.slice(from, to).trim() !== '') sentences.push({ start: from, end: to });
    from = to;
  };
  for (const match of text
    .slice(start, end)
    .matchAll(/\n+|[.!?…]+["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])/gu)) {
    const at = start + match.index;
    const isStop = match[0].startsWith('.');
    if (isStop && abbreviation.test(text.slice(Math.max(from, at - 12), at))) continue;
    close(at + match[0].length);
  }
  close(end);
  return sentences;
}
