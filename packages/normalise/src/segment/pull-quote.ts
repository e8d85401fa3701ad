import { foldWords } from '../words.ts';

/** Words of a pull quote. */
const fewest = 8;
const most = 60;
/** Words by which the paragraph it was taken from is found. */
const keyWords = 5;
/** That paragraph is at least so much longer. */
const longer = 1.25;
/** Paragraphs compared with one candidate. */
const tries = 4;

/**
 * Which paragraphs are a sentence of a longer one, printed large to draw the eye: no new text.
 * Linear: every paragraph is looked up by its first words.
 */
export function findPullQuotes(paragraphs: readonly string[]): ReadonlySet<number> {
  const words = paragraphs.map(foldWords);
  const holders = new Map<string, number[]>();
  for (const [index, folded] of words.entries())
    if (isCandidate(paragraphs[index] ?? '', folded)) holders.set(keyAt(folded, 0), []);
  for (const [index, folded] of words.entries())
    for (let start = 0; start + keyWords <= folded.length; start += 1) {
      const found = holders.get(keyAt(folded, start));
      if (found !== undefined && found.at(-1) !== index && found.length <= tries) found.push(index);
    }
  return new Set(
    [...words.keys()].filter((index) => {
      const folded = words[index] ?? [];
      return (
        isCandidate(paragraphs[index] ?? '', folded) &&
        holders
          .get(keyAt(folded, 0))
          ?.some((holder) => holder !== index && isPart(folded, words[holder] ?? []))
      );
    }),
  );
}

/** A sentence, or words between quotation marks: entries of lists repeat each other too. */
function isCandidate(paragraph: string, folded: readonly string[]): boolean {
  return (
    folded.length >= fewest &&
    folded.length <= most &&
    /^["“„«»'‘]?\p{Lu}/u.test(paragraph) &&
    /[.!?…"”“»«’']$/u.test(paragraph.trimEnd())
  );
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return (
    whole.length >= part.length * longer && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
  );
}

function keyAt(folded: readonly string[], start: number): string {
  return folded.slice(start, start + keyWords).join(' ');
}
