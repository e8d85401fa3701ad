import { type Edit, replaceMatches } from './repair.ts';

/** Hits a text must show before it counts as damaged. */
const minimumHits = 2;
/** Least share of these words in English running text; other languages have other lone letters. */
const minimumEnglish = 0.08;
const englishWords: ReadonlySet<string> = new Set(
  'the of and to in a that for was is on with by he she it as at from his her'.split(' '),
);
/** After these words a lone s names the letter, or the text is no running text. */
const neverOwners: ReadonlySet<string> = new Set(
  'a an the of and or in to for with by from on at as letter letters final silent plural plan vitamin class type grade group model series size hepatitis section exhibit appendix vol no'.split(
    ' ',
  ),
);
const contraction =
  /\b(?:(?:don|doesn|didn|isn|aren|wasn|weren|won|wouldn|couldn|shouldn|hasn|haven|hadn|can|ain) t|(?:I|you|we|they) (?:re|ve|ll|d)|(?:he|she|it) ll|I m)\b/giu;
const possessive = /(?<![\p{L}\p{N}])(\p{L}{2,}) s(?= \p{L}|[,.;:!?)]|$)/gmu;

/**
 * Gives back the apostrophes a damaged copy has lost ("city s", "don t"), one character for one.
 * Touches nothing unless the text is English running text without a single apostrophe or single
 * quotation mark, and shows the damage at least twice and nowhere doubtful.
 */
export function repairApostrophes(text: string): readonly Edit[] {
  if (/['’‘ʼ`´′]/.test(text) || !isEnglish(text)) return [];
  const lone = [...text.matchAll(possessive)];
  const owners = lone.filter((match) => isOwner(text, match));
  const edits = [
    ...owners.map((match) => toEdit(match.index + match[0].length - 2)),
    ...replaceMatches(text, contraction, 'lost-apostrophe', ([match]) =>
      match.replace(' ', "'"),
    ).map(({ start, before }) => toEdit(start + before.indexOf(' '))),
  ].sort((a, b) => a.start - b.start);
  const loneLetters = text.match(/(?<![\p{L}\p{N}.-])[b-hj-z](?![\p{L}\p{N}.-])/gu) ?? [];
  const explained = edits.filter(({ start }) => !/[\p{L}\p{N}]/u.test(text.charAt(start + 2)));
  const isDoubtful = owners.length < lone.length || loneLetters.length > 2 * explained.length;
  return edits.length >= minimumHits && !isDoubtful ? edits : [];
}

function toEdit(start: number): Edit {
  return { start, before: ' ', after: "'", rule: 'lost-apostrophe' };
}

/** A noun before, and no spelled-out list of letters after. */
function isOwner(text: string, match: RegExpExecArray): boolean {
  const owner = match[1]?.toLowerCase() ?? '';
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
  return !neverOwners.has(owner) && !/^ [b-hj-z](?![\p{L}\p{N}])/iu.test(rest);
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => englishWords.has(word));
  return new Set(known).size >= 3 && known.length >= words.length * minimumEnglish;
}
