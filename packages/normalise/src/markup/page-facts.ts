import { type ArticleMarkup, readJsonLd } from './json-ld.ts';

/** What a page's markup says about itself; strings are as written, white space collapsed. */
export interface PageFacts {
  readonly article: ArticleMarkup | null;
  readonly schemaTypes: ReadonlySet<string>;
  readonly brokenJsonLdCount: number;
  readonly title: string | null;
  readonly ogTitle: string | null;
  readonly heading: string | null;
  readonly ogType: string | null;
  readonly siteName: string | null;
  readonly metaPublished: string | null;
  readonly metaModified: string | null;
  readonly metaAuthors: readonly string[];
  readonly timeElement: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
}

const publishedNames: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publication_date',
  'published-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'date',
];
const modifiedNames: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
];
const authorNames: readonly string[] = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
];

/** Reads JSON-LD, meta elements, `<time>`, canonical link and language. */
export function readPageFacts(document: Document): PageFacts {
  const meta = readMeta(document);
  const jsonLd = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  return {
    article: jsonLd.article,
    schemaTypes: jsonLd.types,
    brokenJsonLdCount: jsonLd.brokenCount,
    title: collapsed(document.querySelector('head > title, title')?.textContent),
    ogTitle: first(['og:title', 'twitter:title']),
    heading: readHeading(document),
    ogType: first(['og:type']),
    siteName: first(['og:site_name', 'application-name', 'twitter:app:name:iphone']),
    metaPublished: first(publishedNames),
    metaModified: first(modifiedNames),
    metaAuthors: authorNames.map((name) => meta.get(name) ?? []).find((v) => v.length > 0) ?? [],
    timeElement: readTime(document),
    canonicalUrl:
      document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? first(['og:url']),
    language:
      document.documentElement.getAttribute('lang') ??
      document.documentElement.getAttribute('xml:lang') ??
      first(['content-language', 'og:locale', 'language', 'dc.language']),
  };
}

function readMeta(document: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = collapsed(element.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name === undefined || name === '') continue;
      const values = meta.get(name);
      if (values === undefined) meta.set(name, [content]);
      else values.push(content);
    }
  }
  return meta;
}

/** The only h1, or the one within an article. */
function readHeading(document: Document): string | null {
  const all = [...document.querySelectorAll('h1')].filter((h1) => collapsed(h1.textContent));
  if (all.length === 1) return collapsed(all[0]?.textContent);
  const own = all.filter((h1) => h1.closest('article, main, [itemprop="articleBody"]') !== null);
  return collapsed(own[0]?.textContent);
}

/** A `<time>` that says it is the publication, or the only one inside the article's header. */
function readTime(document: Document): string | null {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]',
  );
  const plain = document.querySelector(
    'article header time[datetime], article time[datetime], main time[datetime], time[datetime]',
  );
  const element = marked ?? plain;
  return collapsed(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? marked?.textContent,
  );
}

function collapsed(text: string | null | undefined): string | null {
  const value = (text ?? '').replace(/\s+/g, ' ').trim();
  return value === '' ? null : value;
}
