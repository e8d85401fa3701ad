import type { Paragraph } from '../document.ts';
import type { Finding } from '../issue.ts';
import { type ArticleMarkup, readJsonLd } from '../markup/json-ld.ts';
import type { Statement } from '../markup/page-facts.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { dropRepeated, plainFacts, type StructuredArticle, unsupported } from './article.ts';
import { readMarkedDateline } from './dateline-markup.ts';
import { findJsonFault } from './json-fault.ts';
import { compactTerms } from './json-ld-terms.ts';
import { malformed } from './malformed.ts';
import { readTextLines } from './xml-lines.ts';

/**
 * Reads a JSON-LD document (W3C JSON-LD 1.1) that describes one article of schema.org, alone, in an
 * array or in a graph: `headline`, `articleBody` (or `text`), `description` (or `abstract`), `dateline`,
 * and the captions of its images.
 */
export function readJsonLdDocument(
  json: string,
  agencies: AgencyTable,
): StructuredArticle | Finding {
  const parsed = parse(json);
  if ('fault' in parsed) return malformed('JSON', 'this is not JSON', parsed.fault, json);
  const terms = JSON.stringify(compactTerms(parsed.value));
  const { article, types, bodyCount } = readJsonLd([terms]);
  if (article === null) {
    const found = [...types].slice(0, 5).join(', ') || 'no type';
    return unsupported(
      'the JSON-LD describes no article of schema.org (NewsArticle, Article, BlogPosting ...); take the file out of the source',
      found.slice(0, 200),
    );
  }
  if (bodyCount > 1)
    return unsupported(
      `the JSON-LD describes ${bodyCount} articles with text and one file is one report; put each into a file of its own`,
      String(bodyCount),
    );
  return toArticle(article, types, agencies);
}

/** The value, or where the document stops being JSON. */
function parse(json: string): { readonly value: unknown } | { readonly fault: number } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const place = /at position (\d{1,9})/.exec(error instanceof Error ? error.message : '')?.[1];
    return { fault: place === undefined ? (findJsonFault(json) ?? 0) : Number(place) };
  }
}

function toArticle(
  article: ArticleMarkup,
  types: ReadonlySet<string>,
  agencies: AgencyTable,
): StructuredArticle {
  const body = article.body === null ? [] : readTextLines(article.body);
  const dateline =
    article.dateline === null
      ? null
      : { text: article.dateline, place: null, date: null, writtenDate: null };
  return {
    lines: [
      ...dropRepeated(toLines('standfirst', [article.description]), body),
      ...toLines('dateline', [article.dateline]),
      ...body,
      ...toLines('caption', article.captions),
    ],
    facts: plainFacts({
      article,
      schemaTypes: types,
      headlines: state([article.headline, article.alternativeHeadline]),
      siteNames: state([article.publisher]),
      origins: state(article.origins),
      sections: state([article.section]),
      languages: state([article.language]),
      addresses: state([article.url]),
    }),
    dateline: dateline === null ? null : readMarkedDateline(dateline, agencies),
  };
}

function toLines(kind: Paragraph['kind'], texts: readonly (string | null)[]): Paragraph[] {
  return [...new Set(texts)].flatMap((text) =>
    text === null || text === '' ? [] : { kind, element: '', text },
  );
}

function state(texts: readonly (string | null)[]): Statement[] {
  return texts.flatMap((text) => (text === null ? [] : { source: 'json_ld', text }));
}
