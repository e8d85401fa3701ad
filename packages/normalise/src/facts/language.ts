import { detectAll } from 'tinyld';

/** Shorter texts are not enough to tell a language by. */
const shortestText = 60;
/** Detection costs by the character, and more text than this decides nothing more often. */
const longestSample = 600;
/** Least share of the evidence the best language must have over the next. */
const leastLead = 1.15;
/** Languages of news that the detector tells apart reliably. */
const languages: readonly string[] =
  'ar bg bn cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sr sv ta te th tl tr uk ur vi zh'.split(
    ' ',
  );

/** Language tag (BCP 47, case as RFC 5646 recommends) of what is written; null when it is none. */
export function toLanguageTag(written: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@][\w-]*)?$/i.exec(
    written.trim(),
  );
  const language = match?.[1]?.toLowerCase();
  if (match === null || language === undefined || language === 'und' || language === 'mul')
    return null;
  const script = match[2] && match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase();
  return [language, script, match[3]?.toUpperCase()].filter((part) => part !== undefined).join('-');
}

/** Language of a running text; null when it is too short or two languages fit about as well. */
export function detectLanguage(text: string): string | null {
  if (text.length < shortestText) return null;
  const [best, next] = detectAll(text.slice(0, longestSample), { only: [...languages] });
  if (best === undefined) return null;
  return next !== undefined && best.accuracy < next.accuracy * leastLead ? null : best.lang;
}
