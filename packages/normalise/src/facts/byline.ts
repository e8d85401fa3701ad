import { parseTimestamp, type Timestamp } from '../date/timestamp.ts';
import type { AgencyTable } from '../table/agency-table.ts';

const name =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?:\\s(?:(?:al|el|bin|ibn|ben|de|da|di|del|van|von|der|den|la|le)\\s|al-|el-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const opening: RegExp = new RegExp(
  `^(?:by|von|par|por|de|di|written by|reporting by)\\s+(?<names>${name}(?:(?:,\\s|\\s(?:and|und|et|y|e|&)\\s|,\\s(?:and)\\s)${name}){0,5})(?<rest>.{0,80})$`,
  'iu',
);
const stamp =
  /^[|\s]*(?:(?:first )?(?:published|posted|updated|created|issued|last (?:updated|modified|edited))(?: (?:on|at))?|(?:publish )?date)\s?:?\s*/i;

/** Longest byline or date stamp. */
const longestByline = 160;

/**
 * Authors of a byline such as "By Jane Doe and John Roe, Reuters"; null when the paragraph is no
 * byline. Agencies are left out.
 */
export function parseByline(paragraph: string, agencies: AgencyTable): readonly string[] | null {
  if (paragraph.length > longestByline || /[.!?]$/.test(paragraph.replace(/\b(?:Jr|Sr)\.$/, '')))
    return null;
  const groups = opening.exec(paragraph)?.groups;
  const names = groups?.names;
  // The i flag is for "BY": the names themselves must begin with capitals.
  if (
    names === undefined ||
    !/^(?:\p{Lu}\S*\s?|(?:and|und|et|y|e|&|al|el|bin|ibn|ben|de|da|di|del|van|von|der|den|la|le|al-\S+|el-\S+)\s?)+$/u.test(
      names,
    )
  )
    return null;
  if (!/^(?:[\s,|–—-]|$)/.test(groups?.rest ?? '')) return null;
  return splitNames(names, agencies);
}

/** Single names of "Jane Doe, John Roe and Ann Poe"; agencies are left out. */
function splitNames(names: string, agencies: AgencyTable): string[] {
  return names
    .replace(/^\s*by\s+/i, '')
    .split(/\s*[,;]\s*(?:and\s)?|\s(?:and|und|et|y|&)\s/i)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && agencies.find(part) === null);
}

/** Time written in a line such as "Published: 3 Nov 2016 14:03 GMT"; null when it is no such line. */
export function parseStamp(paragraph: string): Timestamp | null {
  if (paragraph.length > longestByline) return null;
  const written = paragraph.replace(stamp, '').replace(/\s*\|.*$/, '');
  const parsed = parseTimestamp(written);
  return typeof parsed === 'string' ? null : parsed;
}

/** Whether a paragraph only says when the report was published or changed. */
export function isStamp(paragraph: string): boolean {
  if (paragraph.length > longestByline) return false;
  if (parseStamp(paragraph) !== null) return true;
  return stamp.test(paragraph) && /\d/.test(paragraph) && !/[.!?]$/.test(paragraph);
}
