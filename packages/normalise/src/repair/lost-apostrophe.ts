import { repairElisions } from './lost-elision.ts';
import type { Edit } from './repair.ts';

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
const negation =
  /\b(?:do|does|did|is|are|was|were|wo|would|could|should|has|have|had|ca|ai|must|need)n t\b/giu;
const contraction =
  /\b(?:(?:I|you|we|they) (?:re|ve|ll|d)|(?:he|she|it|there|who|that) (?:ll|d)|who ve|I m|o clock)\b(?!-)/giu;
/** Irish names; "O Canada" and blood group O are none. */
const irishName =
  /\bO (?:Brien|Callaghan|Casey|Connell|Connor|Donnell|Donoghue|Dowd|Driscoll|Dwyer|Farrell|Flaherty|Grady|Hanlon|Hara|Keefe|Leary|Mahony|Malley|Meara|Neal|Neill|Regan|Reilly|Riordan|Rourke|Shea|Sullivan|Toole)\b/gu;
const possessive =
  /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}]{0,40}\p{L}) s(?= [\p{L}\p{N}$£€(–—]|[,.;:!?)]|$)|(?<![\p{L}\p{N}])(\p{Lu}{2,40}) S(?= \p{Lu}{2})/gmu;

/**
 * Gives back the apostrophes a damaged copy has lost ("city s", "don t"), one character for one.
 * Touches nothing unless the text is English running text without a single apostrophe or single
 * quotation mark, and shows the damage at least twice (or in a negation) and nowhere doubtful.
 * French and Italian: {@link repairElisions}.
 */
export function repairApostrophes(text: string): readonly Edit[] {
  if (/['’‘ʼ`´′]/.test(text)) return [];
  if (!isEnglish(text)) return repairElisions(text);
  const lone = [...text.matchAll(possessive)];
  const owners = lone.filter((match) => isOwner(text, match));
  const negations = findSpaces(text, negation);
  const starts = [
    ...owners.map((match) => match.index + match[0].length - 2),
    ...negations,
    ...findSpaces(text, contraction),
    ...findSpaces(text, irishName),
  ].sort((a, b) => a - b);
  const loneLetters = text.match(/(?<![\p{L}\p{N}.-])[b-hj-z](?![\p{L}\p{N}.-])/gu) ?? [];
  const explained = starts.filter((start) => !/[\p{L}\p{N}]/u.test(text.charAt(start + 2)));
  const isDoubtful = owners.length < lone.length || loneLetters.length > 2 * explained.length;
  // "don t" is nothing else; "city s" alone could be a slip of the keyboard.
  const isDamaged = starts.length >= minimumHits || negations.length > 0;
  return isDamaged && !isDoubtful ? starts.map(toEdit) : [];
}

function findSpaces(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => index + match.indexOf(' '));
}

function toEdit(start: number): Edit {
  return { start, before: ' ', after: "'", rule: 'lost-apostrophe' };
}

/** A noun before, and no spelled-out list of letters after. */
function isOwner(text: string, match: RegExpExecArray): boolean {
  const owner = (match[1] ?? match[2] ?? '').toLowerCase();
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
  return !neverOwners.has(owner) && !/^ [b-hj-z](?![\p{L}\p{N}])/iu.test(rest);
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => englishWords.has(word));
  return new Set(known).size >= 3 && known.length >= words.length * minimumEnglish;
}
