import type { Choice } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { repairWords } from '../repair/characters.ts';
import { chooseFirst, type Reader, writtenUnless } from './choice.ts';
import { namesOutlet } from './name-key.ts';

/** Longer names are headlines or lists of keywords. */
const longestSection = 60;
const noSection =
  /^(?:home|homepage|startseite|accueil|inicio|article|articles|news article|story|page|post|none|null|default|uncategori[sz]ed|\d+)$/i;

/** Section of the publication as the page names it, from JSON-LD, meta elements or the breadcrumb. */
export function findSection(
  statements: readonly Statement[],
  outletNames: readonly string[],
): Choice<string> {
  const readers = statements.map(({ source, text: written }): Reader<string> => {
    const text = repairWords(written);
    const isSection =
      text.length <= longestSection &&
      !noSection.test(text) &&
      !/^https?:/i.test(text) &&
      !namesOutlet(text, outletNames);
    return isSection
      ? { source, value: text, written: writtenUnless([text], [written]) }
      : { source, value: null, written, reason: 'not-a-section' };
  });
  return chooseFirst('section', readers, (section) => [section]);
}
