import type { Edit } from './repair.ts';

/** A language that drops a vowel before another and marks it. */
interface Elision {
  /** Frequent words that show the language. */
  readonly words: ReadonlySet<string>;
  /** The short form, a space, and what it may stand before. */
  readonly pattern: RegExp;
}

const elisions: readonly Elision[] = [
  {
    words: new Set(
      'le la les des du est que qui dans pour une sur par au aux avec son sa'.split(' '),
    ),
    // "d et", "l ou": the letter is named there.
    pattern:
      /(?<![\p{L}\p{N}.-])(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu) (?=(?!(?:et|ou|au|aux|en)(?![\p{L}]))[aeiouyhàâéèêëîïôœ]\p{L}|[ày](?!\p{L}))|(?<![\p{L}\p{N}.-])[nml] (?=a(?!\p{L}))|(?<!\p{L})aujourd (?=hui(?!\p{L}))/giu,
  },
  {
    words: new Set(
      'il di che la per non del della con sono gli nel una alla dei ha si più'.split(' '),
    ),
    pattern:
      /(?<![\p{L}\p{N}.-])(?:dell|all|nell|sull|dall|quell|l|d) (?=(?!(?:e|ed|o|è)(?![\p{L}]))[aeiouàèéìòùh]\p{L})|(?<![\p{L}\p{N}.-])c (?=(?:è|era)(?!\p{L}))/giu,
  },
];
/** Hits a text must show before it counts as damaged. */
const minimumHits = 3;
/** Least share of the frequent words. */
const minimumShare = 0.12;

/**
 * Gives back the apostrophes of French and Italian elisions ("l an", "dell Italia") that a damaged
 * copy has lost. Touches nothing unless the text is running text of the language without a single
 * apostrophe, shows the damage three times and has few lone letters that it does not explain.
 */
export function repairElisions(text: string): readonly Edit[] {
  if (/['’‘ʼ`´′]/.test(text)) return [];
  for (const { words, pattern } of elisions) {
    const starts = Array.from(
      text.matchAll(pattern),
      ({ index, 0: match }) => index + match.length - 1,
    );
    if (starts.length < minimumHits || !isWrittenIn(text, words)) continue;
    const loneLetters = text.match(/(?<![\p{L}\p{N}.-])[b-df-hj-np-xz](?![\p{L}\p{N}.-])/giu) ?? [];
    const explained = starts.filter((start) => !/\p{L}\p{L}/u.test(text.slice(start - 2, start)));
    if (loneLetters.length > explained.length + 1) return [];
    return starts.map((start) => ({ start, before: ' ', after: "'", rule: 'lost-apostrophe' }));
  }
  return [];
}

function isWrittenIn(text: string, words: ReadonlySet<string>): boolean {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = found.filter((word) => words.has(word));
  return new Set(known).size >= 5 && known.length >= found.length * minimumShare;
}
