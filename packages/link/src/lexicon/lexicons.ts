import type { Lexicon } from './lexicon.ts';
import { lexiconRows } from './lexicon-rows.ts';

/**
 * The lexicons to read a report with: its language's own and English, in which most bibliographies
 * note the words of a report; English alone when the language is unknown or has no lexicon.
 */
export function lexiconsFor(language: string | null): readonly Lexicon[] {
  const primary = language?.toLowerCase().split('-')[0];
  return lexiconRows.filter((lexicon) => lexicon.language === 'en' || lexicon.language === primary);
}
