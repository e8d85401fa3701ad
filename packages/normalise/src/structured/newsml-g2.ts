import type { DateMark } from '../date/date-mark.ts';
import type { Paragraph } from '../document.ts';
import { isNameShaped } from '../facts/author-name.ts';
import type { Finding } from '../issue.ts';
import type { PageFacts, Statement } from '../markup/page-facts.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { countWords } from '../words.ts';
import {
  dropRepeated,
  dropShownDateline,
  plainFacts,
  type StructuredArticle,
  state,
  unsupported,
} from './article.ts';
import { readMarkedDateline } from './dateline-markup.ts';
import { readNitf } from './nitf.ts';
import { readHtmlText, readLines, readPlainText } from './xml-lines.ts';
import { attributesOf, childrenOf, findPath, textOf, type XmlElement } from './xml-tree.ts';

/** The first rendition of a news item whose text can be read. */
interface Rendition {
  readonly lines: readonly Paragraph[];
  /** What the rendition says of itself, where it is NITF. */
  readonly inner: StructuredArticle | null;
  readonly language: string | null;
}

/**
 * Reads a NewsML-G2 document (IPTC, 2.x): a `newsItem`, or a `newsMessage` that carries one with text,
 * whose `contentSet` holds NITF or XHTML (`inlineXML`), or text (`inlineData`). `slugline` and `embargoed`
 * are never read as headline and publication.
 */
export function readNewsItem(root: XmlElement, agencies: AgencyTable): StructuredArticle | Finding {
  const items = root.name === 'newsitem' ? [root] : findPath(root, 'itemset', 'newsitem');
  const read = items.flatMap((item) => {
    const rendition = readContent(item, agencies);
    return rendition === null ? [] : [{ item, rendition }];
  });
  const [only] = read;
  if (only === undefined) return explainMissing(items);
  if (read.length > 1)
    return unsupported(
      `the message carries ${read.length} news items with text and one file is one report; put each into a file of its own`,
      String(read.length),
    );
  const others = items.filter((item) => item !== only.item);
  return toArticle(only.item, only.rendition, others, agencies);
}

function explainMissing(items: readonly XmlElement[]): Finding {
  const remote = items.flatMap((item) => findPath(item, 'contentset', 'remotecontent'));
  return unsupported(
    remote.length > 0
      ? 'the news item only points at its text (remoteContent); put that file into the source instead'
      : 'the document has no news item with text in inlineXML (NITF or XHTML) or inlineData',
    `${items.length} news items`,
  );
}

function readContent(item: XmlElement, agencies: AgencyTable): Rendition | null {
  const contents = findPath(item, 'contentset').flatMap((set) =>
    childrenOf(set, 'inlinexml', 'inlinedata'),
  );
  for (const content of contents) {
    const rendition = content.name === 'inlinexml' ? readXml(content, agencies) : readData(content);
    if (rendition?.lines.some(({ kind }) => kind === null)) return rendition;
  }
  return null;
}

function readXml(content: XmlElement, agencies: AgencyTable): Rendition | null {
  const language = content.attributes.get('xml:lang') ?? null;
  const [nitf] = childrenOf(content, 'nitf');
  if (nitf !== undefined) {
    const inner = readNitf(nitf, agencies);
    return { lines: inner.lines, inner, language };
  }
  const [html] = childrenOf(content, 'html');
  const roots =
    html === undefined ? childrenOf(content, 'body', 'div', 'section', 'article') : [html];
  const [root] = roots;
  if (root === undefined) return null;
  return {
    lines: roots.flatMap(readLines),
    inner: null,
    language: language ?? root.attributes.get('xml:lang') ?? root.attributes.get('lang') ?? null,
  };
}

/** Text, with or without markup; anything encoded is no text. */
function readData(content: XmlElement): Rendition | null {
  const type = content.attributes.get('contenttype') ?? 'text/plain';
  if (!/^text\//i.test(type) || content.attributes.has('encoding')) return null;
  const text = content.children.filter((child) => typeof child === 'string').join('');
  const lines = /html/i.test(type) ? readHtmlText(text) : readPlainText(text);
  return { lines, inner: null, language: content.attributes.get('xml:lang') ?? null };
}

function toArticle(
  item: XmlElement,
  rendition: Rendition,
  others: readonly XmlElement[],
  agencies: AgencyTable,
): StructuredArticle {
  const { lines, inner } = rendition;
  const bylines = inMeta(item, 'by');
  const [dateline] = inMeta(item, 'dateline');
  const summaries = [
    ...inMeta(item, 'headline')
      .filter(isSub)
      .flatMap((headline) => toLine('standfirst', headline)),
    ...inMeta(item, 'description').flatMap(toDescription),
  ];
  const captions = others.flatMap((other) => inMeta(other, 'description').flatMap(toDescription));
  const body = dropShown(lines, mainHeadlines(item));
  const isMissing = (kind: Paragraph['kind']): boolean => !body.some((line) => line.kind === kind);
  return {
    lines: [
      ...dropRepeated(
        summaries.filter(({ kind }) => kind === 'standfirst'),
        body.filter(({ kind }) => kind === null || kind === 'standfirst'),
      ),
      ...(isMissing('byline') ? bylines.flatMap((by) => toLine('byline', by)) : []),
      ...(isMissing('dateline') && dateline !== undefined
        ? dropShownDateline(toLine('dateline', dateline), body)
        : []),
      ...body,
      ...summaries.filter(({ kind }) => kind === 'caption'),
      ...captions.map((line) => ({ ...line, kind: 'caption' as const })),
    ],
    facts: readFacts(item, rendition, agencies),
    dateline: inner?.dateline ?? readDateline(dateline, inMeta(item, 'located'), agencies),
  };
}

/** What the metadata of the item say, then what those of a NITF document within it do. */
function readFacts(
  item: XmlElement,
  { inner, language }: Rendition,
  agencies: AgencyTable,
): PageFacts {
  return plainFacts({
    headlines: [
      ...state('heading', mainHeadlines(item)),
      ...(inner?.facts.headlines ?? []),
      ...state('title', findPath(item, 'itemmeta', 'title').map(textOf)),
    ],
    siteNames: [...readProviders(item, agencies), ...(inner?.facts.siteNames ?? [])],
    origins: [...readOrigins(item), ...(inner?.facts.origins ?? [])],
    sections: inner?.facts.sections ?? [],
    languages: [
      ...state('markup', attributesOf(inMeta(item, 'language'), 'tag')),
      ...state('markup', [language ?? '']),
      ...(inner?.facts.languages ?? []),
      ...state('markup', [item.attributes.get('xml:lang') ?? '']),
    ],
    bylines: [...state('byline', inMeta(item, 'by').map(textOf)), ...(inner?.facts.bylines ?? [])],
    dateMarks: [...(inner?.facts.dateMarks ?? []), ...readDates(item)],
    metaAuthors: inMeta(item, 'creator')
      .flatMap(readCreator)
      .filter((name) => agencies.find(name) === null),
  });
}

/** Elements of the metadata of the content. */
function inMeta(item: XmlElement, name: string): XmlElement[] {
  return findPath(item, 'contentmeta', name);
}

function mainHeadlines(item: XmlElement): string[] {
  return inMeta(item, 'headline')
    .filter((headline) => !isSub(headline))
    .map(textOf);
}

function isSub(headline: XmlElement): boolean {
  return /sub/i.test(headline.attributes.get('role') ?? '');
}

/** Labels above a headline that is shown have no more words; it stands among so many paragraphs. */
const longestLabel = 3;
const headlineReach = 20;

/** XHTML often begins with the headline that the metadata give too, below labels. */
function dropShown(lines: readonly Paragraph[], headlines: readonly string[]): Paragraph[] {
  const shown = lines
    .slice(0, headlineReach)
    .findIndex(({ element, text }) => /^h[1-3]$/.test(element) && headlines.includes(text));
  return lines.filter(
    ({ text }, index) => index > shown || (index < shown && countWords(text) > longestLabel),
  );
}

function toLine(kind: Paragraph['kind'], element: XmlElement): Paragraph[] {
  const text = textOf(element);
  return text === '' ? [] : [{ kind, element: element.name, text }];
}

/** A summary, or what is seen in a picture, by the role that the IPTC names (drol:summary, drol:caption). */
function toDescription(description: XmlElement): Paragraph[] {
  const isCaption = /(?:^|[:/])caption$/i.test(description.attributes.get('role') ?? '');
  return toLine(isCaption ? 'caption' : 'standfirst', description);
}

/** Names of a party: `name`, else its literal. Codes mean something only to their owner. */
function namesOf(party: XmlElement): string[] {
  const names = childrenOf(party, 'name').map(textOf);
  return names.length > 0 ? names : attributesOf([party], 'literal');
}

/** What a party is called, and what its code and the name of its site stand for. */
function aliasesOf(party: XmlElement): string[] {
  const codes = attributesOf([party], 'qcode').map((code) => code.replace(/^[^:]*:/, ''));
  return [...namesOf(party), ...codes].flatMap((name) => [
    name,
    name.replace(/\.[a-z]{2,3}$/i, ''),
  ]);
}

/** A provider that is known as an agency is where the text comes from, and carries no publication. */
function readProviders(item: XmlElement, agencies: AgencyTable): Statement[] {
  const providers = findPath(item, 'itemmeta', 'provider').filter(
    (provider) => !aliasesOf(provider).some((name) => agencies.find(name) !== null),
  );
  return state('meta', providers.flatMap(namesOf));
}

function readOrigins(item: XmlElement): Statement[] {
  const parties = [
    ...findPath(item, 'itemmeta', 'provider'),
    ...findPath(item, 'rightsinfo', 'copyrightholder'),
    ...inMeta(item, 'infosource'),
    ...inMeta(item, 'creator'),
  ];
  return state('meta', [...parties.flatMap(aliasesOf), ...inMeta(item, 'creditline').map(textOf)]);
}

/** Some give the account of an editor in place of a name. */
function readCreator(creator: XmlElement): string[] {
  if (/organi[sz]ation$/i.test(creator.attributes.get('type') ?? '')) return [];
  const names = childrenOf(creator, 'name').map(textOf);
  const literals = attributesOf([creator], 'literal').filter((literal) => /\s/.test(literal));
  return (names.length > 0 ? names : literals).filter(isNameShaped);
}

function readDateline(
  dateline: XmlElement | undefined,
  located: readonly XmlElement[],
  agencies: AgencyTable,
): StructuredArticle['dateline'] {
  if (dateline === undefined) return null;
  const text = textOf(dateline);
  const places = located.flatMap(namesOf);
  const place = places.find((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  return readMarkedDateline(
    { text, place: place ?? null, date: null, writtenDate: null },
    agencies,
  );
}

/**
 * When content and item were made is when they were sent to those who publish them. An embargo keeps them
 * from publishing, so that nothing tells when they did.
 */
function readDates(item: XmlElement): DateMark[] {
  const isEmbargoed = findPath(item, 'itemmeta', 'embargoed').length > 0;
  const isFirst = /^1?$/.test(item.attributes.get('version') ?? '');
  const mark = (role: DateMark['role'], ...path: readonly string[]): DateMark[] =>
    findPath(item, ...path).flatMap((element) => {
      const written = textOf(element);
      return written === '' ? [] : [{ source: 'meta', role, written, isNear: true }];
    });
  const published = [
    ...mark('published', 'contentmeta', 'contentcreated'),
    ...mark('published', 'itemmeta', 'firstcreated'),
    ...(isFirst ? mark('published', 'itemmeta', 'versioncreated') : []),
  ];
  const changed = [
    ...mark('modified', 'contentmeta', 'contentmodified'),
    ...(isFirst ? [] : mark('modified', 'itemmeta', 'versioncreated')),
  ];
  const isMaking = ({ written }: DateMark): boolean =>
    published.some((creation) => creation.written === written);
  return [...(isEmbargoed ? [] : published), ...changed.filter((change) => !isMaking(change))];
}
