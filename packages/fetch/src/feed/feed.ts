import { statedText } from '../statement.ts';
import { brokenEncoding, decodeCutDocument } from './cut-document.ts';
import type { FeedDocument, FeedFormat, FeedItem } from './feed-document.ts';
import { type FeedText, plainText } from './feed-text.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';
import { parseXmlTree } from './xml-tree.ts';

/** What a feed says of one document; null where it says nothing. */
export interface FeedEntry {
  /** guid or id. */
  readonly id: string | null;
  /** Resolved against xml:base and the address of the feed; as written where neither is known. */
  readonly link: string | null;
  /** The feed or outlet that the entry was taken from. */
  readonly outlet: string | null;
  /** Without markup. */
  readonly headline: string | null;
  /** Names; an address of e-mail is none. */
  readonly authors: readonly string[];
  /** Dates as written. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

export interface ParsedFeed {
  /** Null where `fault` says why nothing was read. */
  readonly format: FeedFormat | null;
  readonly title: string | null;
  /** Address of the site that the feed belongs to. */
  readonly link: string | null;
  readonly language: string | null;
  /** In the order of the feed. */
  readonly entries: readonly FeedEntry[];
  /** Why nothing could be read. */
  readonly fault: string | null;
  /** What is ill-formed or cut off; the entries that were closed are read all the same. */
  readonly damage: string | null;
}

/**
 * Entries of a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), RSS 1.1, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and
 * 1.1. Tolerant: an entry is read when it was closed, whatever came after; one that was not closed
 * is none. `charset` is that of the Content-Type; `url` the address the feed came from, the base
 * of relative links. Takes linear time and never throws.
 */
export function parseFeed(bytes: Uint8Array, charset: string | null, url?: string): ParsedFeed {
  const feed = readFeedDocument(bytes, charset, url ?? null);
  if (typeof feed === 'string') return { ...nothingRead, fault: feed };
  const { format, title, link, language, items, damage } = feed;
  return {
    format,
    title: headlineOf(title),
    link,
    language,
    entries: items.map(feedEntry),
    fault: null,
    damage,
  };
}

const nothingRead: Omit<ParsedFeed, 'fault'> = {
  format: null,
  title: null,
  link: null,
  language: null,
  entries: [],
  damage: null,
};

/** All that is read of a feed, or why nothing is. `base` is its address. */
export function readFeedDocument(
  bytes: Uint8Array,
  charset: string | null,
  base: string | null,
): FeedDocument | string {
  const { text, isBroken } = decodeCutDocument(bytes, charset);
  const noted = (feed: FeedDocument): FeedDocument =>
    isBroken ? { ...feed, damage: feed.damage ?? brokenEncoding } : feed;
  if (/^\s*\{/.test(text)) {
    const feed = readJsonFeed(text, base);
    return feed === null ? noFeed : noted(feed);
  }
  const tree = parseXmlTree(text, base);
  const feed = readXmlFeed(tree);
  if (feed !== null) return noted(feed);
  const isPage = tree.roots.some(({ name }) => name === 'html');
  return isPage || /^\s*<!doctype\s+html\b/i.test(text) ? 'it is an HTML page' : noFeed;
}

const noFeed = 'it is neither RSS, Atom, RDF, CDF nor a JSON Feed';

function feedEntry(item: FeedItem): FeedEntry {
  const names = item.authors.map(({ name }) => name).filter((name) => name !== null);
  return {
    id: item.id,
    link: item.link,
    outlet: headlineOf(item.source),
    headline: headlineOf(item.title),
    authors: [...new Set(names)],
    published: item.published ?? item.created,
    modified: item.updated,
    language: item.language,
  };
}

/** One line without markup. */
function headlineOf(text: FeedText | null): string | null {
  return text && statedText(plainText(text));
}
