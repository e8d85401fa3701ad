import {
  type AtomFeed,
  type JsonFeed,
  parseFeed as parseAnyFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { statedText } from '../statement.ts';
import { decodeWebDocument } from '../text-decoding.ts';

/** What a feed says of one document; null where it says nothing. */
export interface FeedEntry {
  /** guid or id. */
  readonly id: string | null;
  /** As written: may be relative. */
  readonly link: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Dates as written. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

export type ParsedFeed =
  | { readonly entries: readonly FeedEntry[]; readonly fault: null }
  | { readonly entries: null; readonly fault: string };

/**
 * Entries of an RSS 2.0, RSS 1.0 (RDF), Atom (RFC 4287) or JSON Feed 1.1 document, in its order.
 * A document that is cut off or is no feed has none: half a feed is not taken for a whole one.
 */
export function parseFeed(bytes: Uint8Array, charset: string | null): ParsedFeed {
  const text = decodeWebDocument(bytes, charset);
  if (text === null) return fault('its bytes do not fit its encoding');
  if (isHtml(text)) return fault('it is an HTML page');
  const parsed = tryParse(text);
  if (typeof parsed === 'string') return fault(parsed);
  if (parsed.format !== 'json' && !/<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/i.test(text)) {
    return fault('it is cut off');
  }
  return { entries: entriesOf(parsed), fault: null };
}

function fault(reason: string): ParsedFeed {
  return { entries: null, fault: reason };
}

/** Whether the first tag after comments is that of an HTML page. */
function isHtml(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html)\b/i.test(rest);
}

type AnyFeed = ReturnType<typeof parseAnyFeed<string>>;

function tryParse(text: string): AnyFeed | string {
  try {
    return parseAnyFeed<string>(text);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'DetectError') return 'it is neither RSS, Atom, RDF nor a JSON Feed';
    if (name === 'MalformedError' || name === 'ParseError') return 'it is malformed or cut off';
    throw error;
  }
}

function entriesOf(parsed: AnyFeed): readonly FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(rssEntry);
    case 'rdf':
      return (parsed.feed.items ?? []).map(rdfEntry);
    case 'atom':
      return (parsed.feed.entries ?? []).map(atomEntry);
    case 'json':
      return (parsed.feed.items ?? []).map(jsonEntry);
  }
}

function rssEntry(item: RssFeed.Item<string>): FeedEntry {
  const id = statedText(item.guid?.value);
  const permalink = item.guid?.isPermaLink === false ? null : id;
  return {
    id,
    link: statedText(item.link) ?? permalink,
    outlet: statedText(item.source?.title) ?? statedText(item.dc?.sources?.[0]),
    headline: statedText(item.title) ?? statedText(item.dc?.titles?.[0]),
    authors: namesOf(
      item.authors?.map(({ name }) => name),
      item.dc?.creators,
    ),
    published: statedText(item.pubDate) ?? dublinCoreDate(item),
    modified: statedText(item.dcterms?.modified?.[0]),
    language: statedText(item.dc?.languages?.[0]),
  };
}

function rdfEntry(item: RdfFeed.Item<string>): FeedEntry {
  const about = statedText(item.rdf?.about);
  return {
    id: about,
    link: statedText(item.link) ?? about,
    outlet: statedText(item.dc?.sources?.[0]),
    headline: statedText(item.title) ?? statedText(item.dc?.titles?.[0]),
    authors: namesOf(item.dc?.creators),
    published: dublinCoreDate(item),
    modified: statedText(item.dcterms?.modified?.[0]),
    language: statedText(item.dc?.languages?.[0]),
  };
}

function atomEntry(entry: AtomFeed.Entry<string>): FeedEntry {
  const alternate = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    id: statedText(entry.id),
    link: statedText(alternate?.href),
    outlet: statedText(entry.source?.title?.value) ?? statedText(entry.dc?.sources?.[0]),
    headline: statedText(entry.title?.value),
    authors: namesOf(
      entry.authors?.map(({ name }) => name),
      entry.dc?.creators,
    ),
    published: statedText(entry.published) ?? dublinCoreDate(entry),
    modified: statedText(entry.updated),
    language: statedText(entry.xml?.lang),
  };
}

function jsonEntry(item: JsonFeed.Item<string>): FeedEntry {
  return {
    id: statedText(item.id),
    link: statedText(item.url),
    outlet: null,
    headline: statedText(item.title),
    authors: namesOf(item.authors?.map(({ name }) => name)),
    published: statedText(item.date_published),
    modified: statedText(item.date_modified),
    language: statedText(item.language),
  };
}

function dublinCoreDate(item: Pick<RssFeed.Item<string>, 'dc' | 'dcterms'>): string | null {
  const { dc, dcterms } = item;
  return (
    statedText(dcterms?.issued?.[0]) ??
    statedText(dcterms?.created?.[0]) ??
    statedText(dc?.dates?.[0])
  );
}

/** The first list that holds a name; each name once. */
function namesOf(...lists: readonly (readonly (string | undefined)[] | undefined)[]): string[] {
  for (const list of lists) {
    const names = (list ?? []).map(statedText).filter((name) => name !== null);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
