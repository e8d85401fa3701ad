import { statedText } from '../statement.ts';
import { brokenEncoding, decodeCutDocument } from './cut-document.ts';
import { parseFeed } from './feed.ts';
import { parsePageList } from './page-list.ts';
import { resolveLink } from './relative-link.ts';
import { childElements, parseXmlTree, textOf, type XmlElement } from './xml-tree.ts';

/** What a sitemap says of one page; null where it says nothing. */
export interface SitemapEntry {
  /** Resolved against the address of the sitemap; of any host. */
  readonly link: string;
  /** Dates as written: lastmod, and news:publication_date. */
  readonly modified: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

export interface ParsedSitemap {
  readonly pages: readonly SitemapEntry[];
  /** Sitemaps that an index names. */
  readonly sitemaps: readonly { readonly link: string; readonly modified: string | null }[];
  /** Why nothing could be read. */
  readonly fault: string | null;
  /** What is ill-formed, cut off or without an address; what was closed is read all the same. */
  readonly damage: string | null;
  /** Entries beyond the 50,000 that the protocol allows; they are read like the others. */
  readonly overLimit: number;
}

const mostEntries = 50_000;

/**
 * Sitemap or index of sitemaps (sitemaps.org 0.9) with Google's news extension, a text of one
 * address a line, or a feed, which the protocol allows in its place. Tolerant as `parseFeed`:
 * whatever namespace is declared, an entry counts when it was closed. `url` is the address of the
 * sitemap. A file that is itself gzip is undone before, with `gunzipDocument`.
 */
export function parseSitemap(
  bytes: Uint8Array,
  charset: string | null,
  url: string,
): ParsedSitemap {
  const { text, isBroken } = decodeCutDocument(bytes, charset);
  if (/^\s*https?:\/\//i.test(text)) return readTextSitemap(text);
  const { roots, damage } = parseXmlTree(text, url);
  const note = damage ?? (isBroken ? brokenEncoding : null);
  const root = roots.find(({ name }) => name === 'urlset' || name === 'sitemapindex');
  return root === undefined ? readFeed(bytes, charset, url) : readXmlSitemap(root, note);
}

const nothingRead: Omit<ParsedSitemap, 'fault'> = {
  pages: [],
  sitemaps: [],
  damage: null,
  overLimit: 0,
};

function readXmlSitemap(root: XmlElement, damage: string | null): ParsedSitemap {
  const urls = closedElements(root, 'url');
  const indexes = closedElements(root, 'sitemap');
  const pages = urls.map(readPage).filter((page) => page !== null);
  const sitemaps = indexes.map(readSitemap).filter((sitemap) => sitemap !== null);
  const count = urls.length + indexes.length;
  const withoutAddress = count - pages.length - sitemaps.length;
  return {
    pages,
    sitemaps,
    fault: null,
    damage: damage ?? (withoutAddress > 0 ? `${withoutAddress} entries have no loc` : null),
    overLimit: entriesOverLimit(count),
  };
}

function entriesOverLimit(count: number): number {
  return Math.max(0, count - mostEntries);
}

/** Elements of a name that were closed; those inside one that was not closed too. */
function closedElements(parent: XmlElement, name: string): readonly XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name && child.isClosed) return [child];
    return child.isClosed ? [] : closedElements(child, name);
  });
}

function readPage(url: XmlElement): SitemapEntry | null {
  const link = addressOf(url);
  if (link === null) return null;
  const news = child(url, 'news:news') ?? url;
  const publication = child(news, 'news:publication') ?? news;
  return {
    link,
    modified: textAt(url, 'lastmod'),
    published: textAt(news, 'news:publication_date'),
    headline: foldedText(textAt(news, 'news:title')),
    outlet: foldedText(textAt(publication, 'news:name')),
    language: textAt(publication, 'news:language'),
  };
}

function readSitemap(sitemap: XmlElement): ParsedSitemap['sitemaps'][number] | null {
  const link = addressOf(sitemap);
  return link === null ? null : { link, modified: textAt(sitemap, 'lastmod') };
}

function addressOf(element: XmlElement): string | null {
  const written = textAt(element, 'loc');
  // An address broken over two lines is one address.
  return written === null ? null : resolveLink(written.replace(/\s*[\r\n]\s*/g, ''), element.base);
}

function textAt(parent: XmlElement, name: string): string | null {
  const element = child(parent, name);
  return element === null ? null : statedText(textOf(element));
}

function child(parent: XmlElement, name: string): XmlElement | null {
  return childElements(parent).find((element) => element.name === name) ?? null;
}

function foldedText(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ');
}

function readTextSitemap(text: string): ParsedSitemap {
  const { pages, faults } = parsePageList(text);
  const [first] = faults;
  return {
    pages: pages.map(({ link }) => ({ ...nothingSaid, link })),
    sitemaps: [],
    fault: null,
    damage: first ? `${faults.length} lines are no address, line ${first.line} the first` : null,
    overLimit: entriesOverLimit(pages.length),
  };
}

const nothingSaid: Omit<SitemapEntry, 'link'> = {
  modified: null,
  published: null,
  headline: null,
  outlet: null,
  language: null,
};

function readFeed(bytes: Uint8Array, charset: string | null, url: string): ParsedSitemap {
  const { entries, fault, damage } = parseFeed(bytes, charset, url);
  if (fault !== null) {
    return { ...nothingRead, fault: `it is neither a sitemap nor a list of addresses: ${fault}` };
  }
  const pages = entries.flatMap(({ link, modified, published, headline, outlet, language }) =>
    link === null ? [] : [{ link, modified, published, headline, outlet, language }],
  );
  const withoutLink = entries.length - pages.length;
  return {
    pages,
    sitemaps: [],
    fault: null,
    damage: damage ?? (withoutLink > 0 ? `${withoutLink} entries have no link` : null),
    overLimit: entriesOverLimit(pages.length),
  };
}
