import type { DateMark } from '../date/date-mark.ts';
import type { Paragraph } from '../document.ts';
import type { Statement } from '../markup/page-facts.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import {
  dropRepeated,
  dropShownDateline,
  plainFacts,
  type StructuredArticle,
  state,
} from './article.ts';
import { readMarkedDateline } from './dateline-markup.ts';
import { readLines } from './xml-lines.ts';
import { attributesOf, childrenOf, findPath, textOf, type XmlElement } from './xml-tree.ts';

/**
 * Reads a document of the News Industry Text Format (IPTC NITF 3.6): `hedline`, `byline`, `dateline`
 * and `abstract` of `body.head`, `body.content`, and `body.end`. Published is `docdata/date.issue`,
 * else `pubdata/@date.publication`; `date.release` says from when it may be, and is the last resort.
 */
export function readNitf(root: XmlElement, agencies: AgencyTable): StructuredArticle {
  const heads = findPath(root, 'body', 'body.head');
  const headlines = heads.flatMap((head) => childrenOf(head, 'hedline', 'headline'));
  const bylines = heads.flatMap((head) => childrenOf(head, 'byline'));
  const datelines = heads.flatMap((head) => childrenOf(head, 'dateline'));
  const body = readBody(root);
  const summaries = [
    ...headlines.flatMap((headline) => childrenOf(headline, 'hl2').flatMap(readLines)),
    ...heads.flatMap((head) => childrenOf(head, 'abstract').flatMap(readLines)),
  ];
  const ends = [
    ...heads.flatMap((head) => childrenOf(head, 'note').flatMap(readLines)),
    ...findPath(root, 'body', 'body.end').flatMap(readLines),
  ];
  const [dateline] = datelines;
  return {
    lines: [
      ...dropRepeated(summaries, body).map((line) => ({ ...line, kind: 'standfirst' as const })),
      ...bylines.flatMap(readLines),
      ...dropShownDateline(datelines.flatMap(toDatelineLine), body),
      ...body,
      ...ends.map((line) => ({ ...line, kind: line.kind ?? ('tail' as const) })),
    ],
    facts: plainFacts({
      headlines: readHeadlines(root, headlines),
      siteNames: readOutlets(root, agencies),
      origins: readOrigins(root, heads),
      sections: state('meta', attributesOf(findPath(root, 'head', 'pubdata'), 'position.section')),
      languages: state('markup', [
        root.attributes.get('xml:lang') ?? '',
        ...attributesOf(findPath(root, 'body'), 'xml:lang'),
        root.attributes.get('baselang') ?? '',
      ]),
      bylines: state('byline', bylines.flatMap(readNames)),
      dateMarks: readDates(root),
    }),
    dateline: dateline === undefined ? null : readDateline(dateline, agencies),
  };
}

/** Some write the paragraphs into `body` itself. */
function readBody(root: XmlElement): Paragraph[] {
  const contents = findPath(root, 'body', 'body.content');
  if (contents.length > 0) return contents.flatMap(readLines);
  return childrenOf(root, 'body').flatMap((body) => {
    const parts = childrenOf(body, 'body.head', 'body.end');
    return readLines({ ...body, children: body.children.filter((one) => !isOneOf(one, parts)) });
  });
}

/** The title of the head is often a mere slug, so the headline outranks it. */
function readHeadlines(root: XmlElement, headlines: readonly XmlElement[]): Statement[] {
  const marked = headlines.flatMap((headline) => {
    const main = childrenOf(headline, 'hl1');
    return (main.length > 0 ? main : childrenOf(headline, 'hl2').length > 0 ? [] : [headline]).map(
      textOf,
    );
  });
  return [
    ...state('heading', marked),
    ...state('title', findPath(root, 'head', 'title').map(textOf)),
  ];
}

/** Names of the publication; an agency that holds the copyright is its source, not the publication. */
function readOutlets(root: XmlElement, agencies: AgencyTable): Statement[] {
  const holders = attributesOf(findPath(root, 'head', 'docdata', 'doc.copyright'), 'holder');
  return state('meta', [
    ...attributesOf(findPath(root, 'head', 'pubdata'), 'name'),
    ...holders.filter((name) => agencies.find(name) === null),
  ]);
}

function readOrigins(root: XmlElement, heads: readonly XmlElement[]): Statement[] {
  const data = findPath(root, 'head', 'docdata');
  const rights = heads.flatMap((head) => [head, ...childrenOf(head, 'rights')]);
  const shown = [
    ...heads.flatMap((head) => childrenOf(head, 'distributor')),
    ...rights.flatMap((one) => childrenOf(one, 'rights.owner', 'rights.agent')),
  ];
  return state('meta', [
    ...shown.map(textOf),
    ...data.flatMap((one) => [
      ...attributesOf(childrenOf(one, 'doc.copyright'), 'holder'),
      ...attributesOf(childrenOf(one, 'doc.rights'), 'owner'),
      ...attributesOf(childrenOf(one, 'doc.rights'), 'agent'),
    ]),
  ]);
}

/** Persons where they are marked, else the byline without the titles. */
function readNames(byline: XmlElement): string[] {
  const persons = childrenOf(byline, 'person').map(textOf);
  if (persons.length > 0) return persons;
  const titles = childrenOf(byline, 'byttl');
  const bare = { ...byline, children: byline.children.filter((child) => !isOneOf(child, titles)) };
  return [textOf(bare) || textOf(byline)];
}

function isOneOf(child: XmlElement | string, elements: readonly XmlElement[]): boolean {
  return typeof child !== 'string' && elements.includes(child);
}

/** A dateline is one paragraph, whatever it is made of; without a place it is only a date. */
function toDatelineLine(dateline: XmlElement): Paragraph[] {
  const text = showDateline(dateline);
  const isInstant = /^[\d\sTZ:+-]*$/.test(text);
  return isInstant ? [] : [{ kind: 'dateline', element: 'dateline', text }];
}

/** Marked parts that follow each other without any mark are held apart. */
function showDateline(dateline: XmlElement): string {
  const spaced = dateline.children.flatMap((child) => [child, ' ']);
  return textOf({ ...dateline, children: spaced }).replace(/\s+([,.;:])/g, '$1');
}

function readDateline(dateline: XmlElement, agencies: AgencyTable): StructuredArticle['dateline'] {
  const [location] = childrenOf(dateline, 'location');
  const [date] = childrenOf(dateline, 'story.date');
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(date?.attributes.get('norm') ?? '');
  return readMarkedDateline(
    {
      text: showDateline(dateline),
      place: location === undefined ? null : textOf(location) || null,
      date: day === null ? null : `${day[1]}-${day[2]}-${day[3]}`,
      writtenDate: date === undefined ? null : textOf(date) || null,
    },
    agencies,
  );
}

function readDates(root: XmlElement): DateMark[] {
  const data = findPath(root, 'head', 'docdata');
  const mark = (written: string, isNear: boolean): DateMark => ({
    source: 'meta',
    role: 'published',
    // NITF 3.6: "Use YYYYMMDDT000000-HHMM when no time is available"
    written: written.trim().replace(/T?000000(?:Z|[+-]\d{4})?$/, ''),
    isNear,
  });
  const normOf = (name: string): string[] =>
    attributesOf(
      data.flatMap((one) => childrenOf(one, name)),
      'norm',
    );
  return [
    ...normOf('date.issue').map((written) => mark(written, true)),
    ...attributesOf(findPath(root, 'head', 'pubdata'), 'date.publication').map((written) =>
      mark(written, true),
    ),
    ...normOf('date.release').map((written) => mark(written, false)),
  ];
}
