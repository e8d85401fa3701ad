import type { Reading } from '@tellings/schema';
import { type DateMark, readDateMarks } from '../date/date-mark.ts';
import { readBylines } from './byline-markup.ts';
import { toPlainText } from './character-reference.ts';
import { type ArticleMarkup, readJsonLd } from './json-ld.ts';
import { type Meta, readMeta } from './meta.ts';

/** What one place of a page says. */
export interface Statement {
  readonly source: Reading['source'];
  readonly text: string;
}

/** What a page's markup says about itself; strings are as written, white space collapsed. */
export interface PageFacts {
  readonly article: ArticleMarkup | null;
  readonly schemaTypes: ReadonlySet<string>;
  readonly brokenJsonLdCount: number;
  readonly ogType: string | null;
  /** Headlines, with what the site adds to them. */
  readonly headlines: readonly Statement[];
  /** Names of the site. */
  readonly siteNames: readonly Statement[];
  /** Whom the markup names as source, provider, credit or holder of the rights of the text. */
  readonly origins: readonly Statement[];
  readonly sections: readonly Statement[];
  readonly languages: readonly Statement[];
  /** Addresses that the page calls its own. */
  readonly addresses: readonly Statement[];
  readonly ampUrl: string | null;
  readonly isAmp: boolean;
  /** Words of meta elements that say who may read: "free", "locked", "metered". */
  readonly accessTiers: readonly string[];
  /** Lines that elements marked as author or byline hold. */
  readonly bylines: readonly Statement[];
  /** Dated posts on the page. */
  readonly postCount: number;
  readonly dateMarks: readonly DateMark[];
  readonly metaAuthors: readonly string[];
}

const authorNames: readonly string[] = [
  'author',
  'article:author',
  'article:author_name',
  'article_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'cxenseparse:author',
  'mrf:authors',
];
const siteNames: readonly string[] = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:app:name:iphone',
];
const sectionNames: readonly string[] = [
  'article:section',
  'article.section',
  'og:section',
  'parsely-section',
  'sailthru_section',
  'prism.section',
  'cxenseparse:section',
  'page.section',
  'section',
];
const accessNames: readonly string[] = [
  'article:content_tier',
  'article:content-tier',
  'article.access',
  'access',
  'ispremium',
  'is_premium',
  'paywall',
  'content_tier',
];

/** Reads JSON-LD, meta elements, `<time>`, links, headings and marked bylines. */
export function readPageFacts(document: Document): PageFacts {
  const meta = readMeta(document);
  const canonical = linkOf(document, 'canonical');
  const ogUrl = first(meta, ['og:url']);
  const jsonLd = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
    [canonical, ogUrl],
  );
  const { article } = jsonLd;
  const root = document.documentElement;
  return {
    article,
    schemaTypes: jsonLd.types,
    brokenJsonLdCount: jsonLd.brokenCount,
    ogType: first(meta, ['og:type']),
    headlines: state(
      ['json_ld', article?.headline],
      ['json_ld', article?.alternativeHeadline],
      ['open_graph', first(meta, ['og:title'])],
      ['meta', first(meta, ['twitter:title'])],
      ['heading', readHeading(document)],
      ['title', document.querySelector('head > title, title')?.textContent],
    ),
    siteNames: state(
      ['json_ld', article?.publisher],
      ...siteNames.map((name) => ['open_graph', first(meta, [name])] as const),
    ),
    origins: state(...(article?.origins ?? []).map((name) => ['json_ld', name] as const)),
    sections: state(
      ['json_ld', article?.section],
      ['meta', first(meta, sectionNames)],
      ['json_ld', jsonLd.breadcrumbs.at(-1)],
    ),
    languages: state(
      ['json_ld', article?.language],
      ['markup', root.getAttribute('lang') ?? root.getAttribute('xml:lang')],
      ['meta', first(meta, ['content-language', 'language', 'dc.language', 'dcterms.language'])],
      ['open_graph', first(meta, ['og:locale'])],
    ),
    addresses: state(['link', canonical], ['open_graph', ogUrl], ['json_ld', article?.url]),
    ampUrl: linkOf(document, 'amphtml'),
    isAmp: root.hasAttribute('amp') || root.hasAttribute('⚡'),
    accessTiers: accessNames.flatMap((name) => meta.get(name) ?? []),
    bylines: readBylines(document),
    postCount: document.querySelectorAll(
      '[itemprop~="liveBlogUpdate" i], [itemtype*="LiveBlogPosting"] [itemtype*="BlogPosting"]',
    ).length,
    dateMarks: readDateMarks(document),
    metaAuthors: [...new Set(authorNames.flatMap((name) => meta.get(name) ?? []).map(toPlainText))],
  };
}

function first(meta: Meta, names: readonly string[]): string | null {
  return names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
}

function state(
  ...written: readonly (readonly [Reading['source'], string | null | undefined])[]
): Statement[] {
  return written.flatMap(([source, words]) => {
    const text = toPlainText(words ?? '');
    return text === '' ? [] : { source, text };
  });
}

function linkOf(document: Document, relation: string): string | null {
  return collapsed(document.querySelector(`link[rel~="${relation}" i]`)?.getAttribute('href'));
}

/** The only h1, or the first within an article. */
function readHeading(document: Document): string | null {
  const all = [...document.querySelectorAll('h1')].filter((h1) => textOf(h1) !== '');
  const marked = all.find((h1) => /\bheadline\b/i.test(h1.getAttribute('itemprop') ?? ''));
  const own = all.find((h1) => h1.closest('article, main, [itemprop="articleBody"]') !== null);
  return (marked ?? (all.length === 1 ? all[0] : (own ?? all[0])))?.textContent ?? null;
}

function textOf(element: Element): string {
  return collapsed(element.textContent) ?? '';
}

function collapsed(text: string | null | undefined): string | null {
  const value = (text ?? '').replace(/\s+/g, ' ').trim();
  return value === '' ? null : value;
}
