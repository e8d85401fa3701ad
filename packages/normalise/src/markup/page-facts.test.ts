import { describe, expect, test } from 'vitest';
import { stripSiteName } from '../facts/site-name.ts';
import { parsePage } from '../page/page.ts';
import { readJsonLd } from './json-ld.ts';
import { readPageFacts } from './page-facts.ts';

describe('readJsonLd', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Pilots back at work',
    datePublished: '2021-05-04T10:00:00Z',
    author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@id': '#roe' }, 'Ann Poe'],
    publisher: { '@type': 'Organization', name: 'The Quay' },
  };
  const person = { '@id': '#roe', '@type': 'Person', name: 'John Roe' };

  test.each([
    ['alone', [article, person]],
    ['in a graph', { '@graph': [person, article] }],
    ['in a page', { '@type': 'WebPage', mainEntity: article, about: person }],
    ['with full type names', [{ ...article, '@type': ['https://schema.org/NewsArticle'] }, person]],
  ])('finds the article %s', (_, markup) => {
    expect(readJsonLd([JSON.stringify(markup)]).article).toMatchObject({
      headline: 'Pilots back at work',
      published: '2021-05-04T10:00:00Z',
      authors: ['Jane Doe', 'John Roe', 'Ann Poe'],
      publisher: 'The Quay',
    });
  });

  test('reads JSON in CDATA and with line breaks in strings', () => {
    const script = '//<![CDATA[\n{"@type":"NewsArticle","headline":"Pilots\nback"}\n//]]>';
    expect(readJsonLd([script]).article?.headline).toBe('Pilots back');
  });

  test('counts what is not JSON', () => {
    expect(readJsonLd(['{', 'null', '{"@type":"Person"}'])).toMatchObject({
      article: null,
      brokenCount: 1,
    });
  });

  test('takes the article with the most fields, wherever it stands', () => {
    const teaser = { '@type': 'NewsArticle', headline: 'Quay closed' };
    for (const scripts of [
      [teaser, article],
      [article, teaser],
    ])
      expect(readJsonLd(scripts.map((script) => JSON.stringify(script))).article?.headline).toBe(
        'Pilots back at work',
      );
  });
});

test('readPageFacts reads meta, time, canonical link and language', () => {
  const html = `<html lang="en-GB"><head><title>Pilots back | The Quay</title>
    <meta property="og:title" content="Pilots back"><meta property="og:site_name" content="The Quay">
    <meta property="article:published_time" content="2021-05-04T10:00:00Z">
    <meta name="author" content="Jane Doe"><link rel="canonical" href="/2021/pilots">
    </head><body><article><h1>Pilots are back</h1><time datetime="2021-05-05">5 May</time></article></body></html>`;
  expect(readPageFacts(parsePage(html))).toMatchObject({
    headlines: [
      { source: 'open_graph', text: 'Pilots back' },
      { source: 'heading', text: 'Pilots are back' },
      { source: 'title', text: 'Pilots back | The Quay' },
    ],
    siteNames: [{ source: 'open_graph', text: 'The Quay' }],
    dateMarks: [
      { source: 'meta', role: 'published', written: '2021-05-04T10:00:00Z', isNear: true },
      { source: 'time_element', role: 'dated', written: '2021-05-05', isNear: true },
      { source: 'visible_text', role: 'dated', written: '5 May', isNear: true },
    ],
    metaAuthors: ['Jane Doe'],
    addresses: [{ source: 'link', text: '/2021/pilots' }],
    languages: [{ source: 'markup', text: 'en-GB' }],
  });
});

describe('stripSiteName', () => {
  test.each([
    ['Pilots back - The Quay', ['The Quay'], 'Pilots back'],
    ['Pilots back | quay.example', ['quay.example'], 'Pilots back'],
    ['The Quay: Pilots back', ['The Quay'], 'The Quay: Pilots back'],
    ['The Quay | Pilots back', ['The Quay'], 'Pilots back'],
    ['Pilots back - at last', ['The Quay'], 'Pilots back - at last'],
    ['Pilots back – and the port – The Quay News', ['The Quay'], 'Pilots back – and the port'],
    ['The Quay', ['The Quay'], 'The Quay'],
    ['Pilots back | UK', [], 'Pilots back | UK'],
  ])('%s', (title, names, expected) => {
    expect(stripSiteName(title, names)).toBe(expected);
  });
});

test('a card for sharing that says who wrote names the author', () => {
  const of = (label: string) =>
    readPageFacts(
      parsePage(
        `<html><head><meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Jane Doe"></head><body></body></html>`,
      ),
    ).metaAuthors;
  expect(of('Written by')).toEqual(['Jane Doe']);
  expect(of('Est. reading time')).toEqual([]);
});
