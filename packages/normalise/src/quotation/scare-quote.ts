import { countWords } from '../words.ts';

/** Fewer words count as a quotation only when someone is said to say them. */
const leastWords = 4;
/** Fewer words count only when they are a clause of their own that someone is said to say. */
const leastAttributed = 3;

/** Words after which marks enclose a name or title, by language: en, de, fr, es, pt, it, nl, sv, pl, ru, tr, ar. */
const naming: RegExp = new RegExp(
  `(?<![\\p{L}])(?:${[
    'titled|entitled|called|named|dubbed|nicknamed|so-called|known as|headlined|captioned|film|movie|book|novel|song|album|series|play|documentary|magazine|newspaper|recording entitled|speech titled|podcast|game|hashtag|slogan|single',
    'genannt(?:e[nrs]?)?|heißt|namens|Titel|betitelt(?:e[nrs]?)?|sogenannte[nrs]?|so genannte[nrs]?|Film|Buch|Roman|Song|Album|Serie|Zeitung|Magazin|Zeitschrift|Lied|Stück',
    'intitulée?s?|appelée?s?|dénommée?s?|dite?s?|surnommée?s?|titre|livre|roman|chanson|série|journal|magazine|baptisée?s?',
    'titulad[oa]s?|llamad[oa]s?|denominad[oa]s?|apodad[oa]|título|libro|novela|película|canción|serie|diario|revista',
    'intitulad[oa]s?|chamad[oa]s?|denominad[oa]s?|apelidad[oa]|livro|filme|jornal|música',
    'intitolat[oaie]|chiamat[oaie]|titolo|libro|romanzo|canzone|giornale|cosiddett[oaie]',
    'getiteld|genaamd|zogenaamde|zogeheten|boek|krant|titel',
    'kallad|kallade|boken|filmen|såkaldte|såkalte|bogen',
    'pod tytułem|zatytułowan[aey]|tak zwan[aey]|książka|książki|filmu?',
    'под названием|называемы[йех]|книга|книги|фильма?|газет[аеы]|роман|песн[яию]',
    'adlı|başlıklı|isimli|kitabı|filmi',
    'بعنوان|المسمى|المسماة|فيلم|كتاب',
  ].join('|')})[,:]?\\s\\(?$`,
  'iu',
);

/** Content between marks, with what stands around it in its paragraph. */
export interface Quoted {
  readonly content: string;
  /** Words before the opening mark. */
  readonly before: string;
  readonly after: string;
  readonly isAttributed: boolean;
}

/**
 * Whether marks enclose something other than speech: a scare quote is short and nobody says it; a
 * title follows a word for a work or is written in capitals.
 */
export function isScareQuoteOrTitle({ content, before, after, isAttributed }: Quoted): boolean {
  if (naming.test(before.slice(-40))) return true;
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    content,
  );
  const words = isCjk ? Math.ceil(content.length / 3) : countWords(content);
  const isClause = /[,.!?…。！？，]$/u.test(content.trimEnd()) || /[:：]\s*$/.test(before);
  if (words < leastAttributed) return !(isAttributed && (isClause || /^\s?,/.test(after)));
  if (isAttributed) return false;
  return words < leastWords ? !/[.!?…。！？]$/u.test(content) : !isClause && isTitleCase(content);
}

function isTitleCase(content: string): boolean {
  const long = content.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word));
}
