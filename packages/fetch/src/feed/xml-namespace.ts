/**
 * Customary prefix of each vocabulary that is read, by the addresses under which feeds and
 * sitemaps have declared it; lower case, without the mark at the end (`#`, `/`). Empty: the
 * vocabulary of RSS itself.
 */
const prefixOfAddress: ReadonlyMap<string, string> = new Map([
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://example.com/newformat', 'atom'],
  ['http://purl.org/net/atom', 'atom'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap/0.84', ''],
  ['http://www.google.com/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
]);

const customary: ReadonlySet<string> = new Set(['', ...prefixOfAddress.values()]);

/** Declarations in force at one element; those of its ancestors through `outer`. */
export interface NamespaceScope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: NamespaceScope | null;
}

/** Vocabulary nobody here reads. */
const foreignPrefix = '?';

/**
 * Customary prefix of the vocabulary that `prefix` stands for, by its address. Feeds misspell
 * addresses and leave declarations out: the prefix itself counts where its address is unknown, and
 * an element without one as RSS.
 */
export function customaryPrefix(prefix: string, scope: NamespaceScope | null): string {
  const address = addressOf(prefix, scope);
  const known = address === null ? undefined : prefixOfAddress.get(plainAddress(address));
  const lower = prefix.toLowerCase();
  return known ?? (customary.has(lower) ? lower : foreignPrefix);
}

function addressOf(prefix: string, scope: NamespaceScope | null): string | null {
  for (let at = scope; at !== null; at = at.outer) {
    const address = at.declared.get(prefix);
    if (address !== undefined) return address;
  }
  return null;
}

function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
}
