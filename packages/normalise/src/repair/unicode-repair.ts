import { applyEdits, type Edit, replaceMatches } from './repair.ts';

/** windows-1252, 0x80 to 0x9F; the five bytes it leaves undefined are null (WHATWG Encoding). */
export const windows1252: readonly (string | null)[] = [
  ...['€', null, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', null, 'Ž', null],
  ...[null, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', null, 'ž', 'Ÿ'],
];

/** Half a surrogate pair is no character: U+FFFD. */
export function repairSurrogates(text: string): readonly Edit[] {
  if (!/[\ud800-\udfff]/.test(text)) return [];
  return replaceMatches(text, /\p{Surrogate}/gu, 'lone-surrogate', () => '\ufffd');
}

/** C1 controls in text are windows-1252 bytes read as Latin-1. */
export function repairControls(text: string): readonly Edit[] {
  return replaceMatches(
    text,
    /[\x80-\x9f]/g,
    'c1-control',
    ([control]) => windows1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** Every line ends with a line feed. */
export function repairLineEndings(text: string): readonly Edit[] {
  return replaceMatches(text, /\r\n?|[\u2028\u2029\v\f]/g, 'line-ending', () => '\n');
}

const invisible: RegExp =
  /(?:[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+|[\u200c\u200d]+/gu;
/** What a joiner after it does nothing for. */
const unjoined =
  /(?:[^\p{L}\p{M}\p{Emoji}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])$/u;

/**
 * Removes characters that show nothing: controls, zero-width spaces, soft hyphens, byte order marks
 * and marks of direction. Joiners stay where a script or an emoji needs them.
 */
export function removeInvisible(text: string): readonly Edit[] {
  return replaceMatches(text, invisible, 'invisible-character', ({ index, 0: match }) => {
    if (!/^[\u200c\u200d]/.test(match)) return '';
    const before = text.slice(Math.max(0, index - 2), index);
    return before === '' || unjoined.test(before) ? '' : match;
  });
}

/** Nothing below U+0300 changes in NFC, nor do quotation marks, dashes and currencies. */
const mayCompose = /[\u0300-\u200f\u20d0-\uffff]/;

/** Composes characters (NFC), one edit for each cluster that changes. */
export function composeCharacters(text: string): readonly Edit[] {
  if (!mayCompose.test(text)) return [];
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  const edits = text.split('\n').reduce<{ readonly edits: Edit[]; readonly start: number }>(
    ({ edits, start }, line) => {
      for (const edit of composeLine(line)) edits.push({ ...edit, start: start + edit.start });
      return { edits, start: start + line.length + 1 };
    },
    { edits: [], start: 0 },
  ).edits;
  // A few scripts compose across cluster borders: then the whole text is one edit.
  if (applyEdits(text, edits).text === composed) return edits;
  return [{ start: 0, before: text, after: composed, rule: 'nfc' }];
}

function composeLine(line: string): readonly Edit[] {
  if (line.normalize('NFC') === line) return [];
  const cluster = /[^\p{M}]?\p{M}+|[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{ASCII}/gu;
  return replaceMatches(line, cluster, 'nfc', ([match]) => match.normalize('NFC'));
}
