import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { tagalog } from './tl.ts';

const lexicons: readonly Lexicon[] = [
  english,
  german,
  spanish,
  french,
  italian,
  dutch,
  polish,
  portuguese,
  tagalog,
];

/**
 * The lexicons to read a report with: its language's own and English, in which most bibliographies
 * note the words of a report; English alone when the language is unknown or has no lexicon.
 */
export function lexiconsFor(language: string | null): readonly Lexicon[] {
  const primary = language?.toLowerCase().split('-')[0];
  return lexicons.filter((lexicon) => lexicon.language === 'en' || lexicon.language === primary);
}
