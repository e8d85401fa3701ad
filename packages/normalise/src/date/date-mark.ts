import type { Reading } from '@tellings/schema';
import { readPageLines } from './page-line.ts';
import { findUrlDate } from './url-date.ts';
import { findVisibleMarks } from './visible-mark.ts';

/** A place of a page that gives a date, as written. */
export interface DateMark {
  readonly source: Extract<
    Reading['source'],
    'meta' | 'microdata' | 'time_element' | 'visible_text'
  >;
  /** What the place says it is; `dated` when it does not say. */
  readonly role: 'published' | 'modified' | 'dated';
  readonly written: string;
  /** Near the headline, or named as the publication; elsewhere a date is weak evidence. */
  readonly isNear: boolean;
}

/** Most marks of one source and role; the rest repeat them. */
const mostMarks = 4;

/** Names of meta elements without their punctuation, best first. */
const publishedNames: readonly RegExp[] = [
  /^(?:og)?articlepublish(?:ed)?(?:time|date)?$/,
  /^(?:og)?publish(?:ed)?(?:time|date|at|on)$/,
  /^(?:rnews)?datepublished(?:iso)?$/,
  /(?:^|[a-z])(?:publish(?:ed)?|publication|pub|publi|first(?:pub|publish|publication))(?:date|time|at|ed)+$/,
  /^(?:sailthru|bt|parselypub|dcs?|dcterms|gsa|rss|news|display|article|original|release|story|post(?:ed)?|issue|content)?(?:date|issued|dateissued|available)(?:time|original)?$/,
  /^(?:dc|dcterms)?(?:date)?created$/,
  /^vr(?:published|pub)|^citation(?:online|publication)?date$/,
];
const modifiedNames: readonly RegExp[] = [
  /^(?:og)?articlemodified(?:time|date)?$/,
  /^ogupdatedtime$/,
  /^(?:dcterms|dc|date|article|last)*(?:modified|updated?|revised|lastmod)(?:date|time|at)?$/,
];

/** Everything on the page that dates it, before clutter is removed; strongest first within a source. */
export function readDateMarks(document: Document): DateMark[] {
  const page = readPageLines(document);
  const metas = page.labelled.filter(({ localName }) => localName === 'meta');
  const others = page.labelled.filter(({ localName }) => localName !== 'meta');
  return [...readMetaMarks(metas), ...readMicrodata(others), ...findVisibleMarks(page)];
}

function readMetaMarks(elements: readonly Element[]): DateMark[] {
  const ranked: { readonly rank: number; readonly mark: DateMark }[] = [];
  for (const element of elements) {
    const written = (element.getAttribute('content') ?? '').trim();
    const property = element.getAttribute('property');
    const imageDay = property === 'og:image' ? findUrlDate(written.slice(0, 400)) : null;
    // The day a picture was stored: the last resort
    if (imageDay !== null)
      ranked.push({
        rank: publishedNames.length,
        mark: { source: 'meta', role: 'dated', written: imageDay, isNear: false },
      });
    if (!/\d{4}/.test(written) || written.length > 80) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = (element.getAttribute(attribute) ?? '').toLowerCase().replace(/[^a-z]/g, '');
      if (name === '' || name.length > 40) continue;
      const rank = publishedNames.findIndex((form) => form.test(name));
      const modifiedRank = modifiedNames.findIndex((form) => form.test(name));
      const source = attribute === 'itemprop' ? 'microdata' : 'meta';
      if (modifiedRank >= 0)
        ranked.push({
          rank: modifiedRank,
          mark: { source, role: 'modified', written, isNear: true },
        });
      else if (rank >= 0)
        ranked.push({ rank, mark: { source, role: 'published', written, isNear: rank < 5 } });
    }
  }
  const marks = ranked.sort((a, b) => a.rank - b.rank).map(({ mark }) => mark);
  return [
    ...marks.filter(({ role }) => role !== 'modified').slice(0, mostMarks),
    ...marks.filter(({ role }) => role === 'modified').slice(0, mostMarks),
  ];
}

/** Microdata and RDFa of the body. */
function readMicrodata(elements: readonly Element[]): DateMark[] {
  const marks: DateMark[] = [];
  for (const element of elements) {
    const name = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    const role = /datePublished/.test(name)
      ? 'published'
      : /dateModified/.test(name)
        ? 'modified'
        : null;
    if (role === null || marks.length >= 2 * mostMarks) continue;
    const written =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const collapsed = (written ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
    if (/\d/.test(collapsed) && collapsed.length <= 80)
      marks.push({ source: 'microdata', role, written: collapsed, isNear: true });
  }
  return marks;
}
