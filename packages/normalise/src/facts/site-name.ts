import { countWords } from '../words.ts';
import { nameKey } from './name-key.ts';

/** Marks between a headline and what the site adds. */
const separator =
  /\s+[|–—»·•*:/-]\s+|\s*[|｜ㅣ]\s*|\s*：\s*|(?<=\S)\s+[-–—]{1,2}\s+|\s+\u2022\s+/gu;
/** Marks that stand before the name of a site even without white space. */
const tightSeparator = /[-–—|｜ㅣ:：]/gu;

/**
 * Takes the site's name off a title, with the sections between: "Vote counted again - News - The
 * Quay". Only a part that names the site is taken, and all that follows it: a dash belongs to many
 * headlines.
 */
export function stripSiteName(
  title: string,
  siteNames: readonly string[],
  sections: readonly string[] = [],
): string {
  const keys = siteNames.flatMap(nameKeys);
  const whole = title.trim();
  const isSite = (part: string): boolean => matches(nameKey(part), keys);
  for (const mark of [separator, tightSeparator]) {
    const parts = splitParts(whole, mark);
    const site = parts.findIndex(({ text }, index) => index > 0 && isSite(text));
    if (site > 0) {
      const rest = whole.slice(0, parts[site]?.separatorStart).trim();
      return stripBarred(stripSection(rest, sections));
    }
    const second = parts[1];
    const opening = parts[0]?.text ?? '';
    if (second !== undefined && isSite(opening) && /[|｜ㅣ–—»·-]/.test(second.mark))
      return whole.slice(second.start).trim();
  }
  return whole;
}

/** In scripts without hyphens a hyphen sets a section apart. */
const unspacedSection = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]{1,5}$/u;

/** The section stands between headline and site, so only where the site was taken off. */
function stripSection(title: string, sections: readonly string[]): string {
  const keys = new Set(sections.map(nameKey));
  const last = splitParts(title, tightSeparator).at(-1);
  if (last === undefined || last.separatorStart === 0) return title;
  const isSection =
    keys.has(nameKey(last.text)) || (last.mark === '-' && unspacedSection.test(last.text));
  return isSection ? title.slice(0, last.separatorStart).trim() : title;
}

/** Most sections between headline and site, and most words of each. */
const mostSections = 2;
const longestSection = 3;
const leastHeadline = 4;

/** Between bars, few words after many are a section too: "Vote counted again in port | Politics | Quay". */
function stripBarred(title: string): string {
  let rest = title;
  for (let count = 0; count < mostSections; count += 1) {
    const bar = rest.lastIndexOf('|');
    const section = rest.slice(bar + 1);
    const headline = rest.slice(0, Math.max(bar, 0)).trim();
    if (countWords(section) > longestSection || countWords(headline) < leastHeadline) break;
    rest = headline;
  }
  return rest;
}

/** Keys of a name and of its parts: "The Quay | News from the port" is "The Quay" too. */
function nameKeys(name: string): string[] {
  const [first] = name.split(/\s+[|–—-]\s+/);
  return [nameKey(name), nameKey(first ?? '')].filter(Boolean);
}

function matches(key: string, names: readonly string[]): boolean {
  if (key === '') return false;
  return names.some(
    (name) =>
      name === key ||
      (key.length > 3 && name.includes(key) && key.length * 2 > name.length) ||
      (key.length > 3 && name.startsWith(key)) ||
      (name.length > 3 && key.includes(name) && key.length < name.length * 3),
  );
}

interface TitlePart {
  readonly text: string;
  readonly start: number;
  /** Where the mark before this part begins. */
  readonly separatorStart: number;
  readonly mark: string;
}

function splitParts(title: string, pattern: RegExp): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  let separatorStart = 0;
  let mark = '';
  for (const match of title.slice(0, 1000).matchAll(pattern)) {
    parts.push({ text: title.slice(start, match.index), start, separatorStart, mark });
    separatorStart = match.index;
    mark = match[0];
    start = match.index + mark.length;
  }
  return [...parts, { text: title.slice(start), start, separatorStart, mark }];
}
