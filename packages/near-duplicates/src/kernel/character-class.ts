/** A class below this is no letter: 0 ends a word, 1 is skipped as if it were not there. */
export const firstLetterClass = 2;
/** Class of a character that ends a word. */
export const separatorClass = 0;
/** From this class on, each character is a word of its own: scripts written without spaces. */
export const loneWordClass = 0x1_0000;

const codeUnitCount = 0x1_0000;
const letter = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const invisible = /\p{Cf}/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let table: Int32Array | undefined;

/**
 * Class of every UTF-16 code unit: the folded code unit for letters, digits and marks (NFKC, lower
 * case), that plus `loneWordClass` in unspaced scripts, else separator or skipped. Surrogates count
 * as letters, so text outside the basic plane still compares and a lone one does no harm. Curly
 * quotes and dashes must separate, as their ASCII forms do, or copies of one text differ.
 */
export function characterClasses(): Int32Array {
  table ??= Int32Array.from({ length: codeUnitCount }, (_, unit) => classOf(unit));
  return table;
}

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (invisible.test(character)) return 1;
  if (!letter.test(character)) return separatorClass;
  const folded = character.normalize('NFKC').toLowerCase();
  const code = folded.length === 1 ? folded.charCodeAt(0) : unit;
  return unspaced.test(character) ? code + loneWordClass : code;
}
