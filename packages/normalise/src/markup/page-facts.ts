import type { Reading } from '@tellings/schema';
import { type DateMark, readDateMarks } from '../date/date-mark.ts';
import { findAround, listElements } from '../page/element-list.ts';
import { readBylines } from './byline-markup.ts';
import { toPlainText } from './character-reference.ts';
import { readHeading } from './heading.ts';
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
/** What cards for sharing call the author, in the languages of the systems that write them. */
const authorLabel =
  /^(?:(?:written )?by|authors?|geschrieben von|verfasst von|von|escrito por|autor(?:in|es)?|(?:é|E)crit par|auteur|scritto da|autore|geschreven door|napisane przez|skrevet a[fv]|skriven av|yazan|автор|написано автором|작성자|執筆者|كُتب بواسطة|نویسنده|ditulis oleh)$/iu;
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
  const elements = listElements(document);
  const meta = readMeta(elements);
  const canonical = linkOf(elements, 'canonical');
  const ogUrl = first(meta, ['og:url']);
  const ogTitle = first(meta, ['og:title']);
  const title = document.querySelector('title')?.textContent ?? null;
  const jsonLd = readJsonLd(
    elements.filter(isJsonLd).map((script) => script.textContent ?? ''),
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
      ['open_graph', ogTitle],
      ['meta', first(meta, ['twitter:title'])],
      ['heading', readHeading(document, [ogTitle, title])],
      ['title', title],
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
    ampUrl: linkOf(elements, 'amphtml'),
    isAmp: root.hasAttribute('amp') || root.hasAttribute('⚡'),
    accessTiers: listAll(meta, accessNames),
    bylines: readBylines(elements),
    postCount: elements.filter(isPost).length,
    dateMarks: readDateMarks(document),
    metaAuthors: [...new Set([...listAll(meta, authorNames), ...readCard(meta)].map(toPlainText))],
  };
}

function listAll(meta: Meta, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

/** The labelled lines of a card for sharing: "Written by", and whom. */
function readCard(meta: Meta): readonly string[] {
  return [1, 2].flatMap((row) =>
    authorLabel.test(meta.get(`twitter:label${row}`)?.[0] ?? '')
      ? (meta.get(`twitter:data${row}`) ?? [])
      : [],
  );
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

function linkOf(elements: readonly Element[], relation: string): string | null {
  const link = elements.find(
    (element) =>
      element.localName === 'link' && hasToken(element.getAttribute('rel') ?? '', relation),
  );
  return collapsed(link?.getAttribute('href'));
}

function isJsonLd(element: Element): boolean {
  return (
    element.localName === 'script' &&
    element.getAttribute('type')?.toLowerCase() === 'application/ld+json'
  );
}

/** A post of a live blog. */
function isPost(element: Element): boolean {
  if (hasToken(element.getAttribute('itemprop') ?? '', 'liveblogupdate')) return true;
  const isBlogPost = element.getAttribute('itemtype')?.includes('BlogPosting') === true;
  return isBlogPost && findAround(element.parentElement, isLiveBlog) !== null;
}

function isLiveBlog(element: Element): boolean {
  return element.getAttribute('itemtype')?.includes('LiveBlogPosting') === true;
}

/** Whether a word stands in a list of words, in any case. */
function hasToken(list: string, token: string): boolean {
  return list !== '' && list.toLowerCase().split(/\s+/).includes(token);
}

function collapsed(text: string | null | undefined): string | null {
  const value = (text ?? '').replace(/\s+/g, ' ').trim();
  return value === '' ? null : value;
}
