import { TextDecoder } from '@exodus/bytes/encoding.js';
import { type Edit, replaceMatches } from './repair.ts';
import { windows1252 } from './unicode-repair.ts';

/** What windows-1252 makes of the bytes 0x80 to 0xBF, the second and later bytes of UTF-8. */
const continuation: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x40 }, (_, index) => [
    windows1252[index] ?? String.fromCharCode(0x80 + index),
    0x80 + index,
  ]),
);
const anyContinuation = `[${[...continuation.keys()].join('')}]`;
/** General punctuation, the euro and trade mark signs, emoji: nothing else looks like these. */
const unmistakable: RegExp = new RegExp(
  `â€${anyContinuation}|â‚¬|â„¢|ðŸ${anyContinuation}{2}`,
  'gu',
);
/** Latin letters with accents: two of them are needed, for either could be meant as it stands. */
const likely: RegExp = new RegExp(`[ÂÃ]${anyContinuation}`, 'gu');

/**
 * Repairs UTF-8 that was read as windows-1252, where nothing else can be meant: an unmistakable
 * sequence, or two likely ones with none of their first letters standing alone.
 */
export function repairMojibake(text: string): readonly Edit[] {
  if (!/[âðÂÃ]/.test(text)) return [];
  const certain = replaceMatches(text, unmistakable, 'mojibake', ([match]) => decodeAgain(match));
  const probable = replaceMatches(text, likely, 'mojibake', ([match]) => decodeAgain(match));
  const isClear = probable.length === (text.match(/[ÂÃ]/g) ?? []).length;
  const accepted = isClear && probable.length + 2 * certain.length >= 2 ? probable : [];
  return [...certain, ...accepted].sort((a, b) => a.start - b.start);
}

function decodeAgain(match: string): string {
  const bytes = Uint8Array.from(match, (char) => continuation.get(char) ?? char.charCodeAt(0));
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.includes('\ufffd') ? match : decoded;
}
