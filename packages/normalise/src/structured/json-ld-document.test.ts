import { describe, expect, test } from 'vitest';
import {
  caption,
  first,
  jsonLd,
  read,
  refusal,
  second,
  summary,
} from '../../test/structured-documents.ts';

describe('JSON-LD', () => {
  const readJson = (value: unknown) => read(JSON.stringify(value), 'application/ld+json');

  test.each([
    ['alone', jsonLd],
    ['in an array', [{ '@type': 'WebSite', name: 'The Quay' }, jsonLd]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [jsonLd] }],
    ['with paragraphs in a list', { ...jsonLd, articleBody: [first, second] }],
    ['with markup', { ...jsonLd, articleBody: `<p>${first}</p><p>${second}</p>` }],
    [
      'with its prefix',
      JSON.parse(
        JSON.stringify({ '@graph': [jsonLd] }).replace(
          /"(?=[a-zA-Z]+":|NewsArticle|Person|Organization|ImageObject)/g,
          '"schema:',
        ),
      ),
    ],
    [
      'of value objects',
      { ...jsonLd, headline: [{ '@value': jsonLd.headline, '@language': 'en' }] },
    ],
    ['as text', { ...jsonLd, articleBody: undefined, text: `${first}\n${second}` }],
  ])('an article %s is read', (_, value) => {
    const { report, segments, sources } = readJson(value);
    expect(segments).toEqual([
      ['headline', 'Pilots back at work'],
      ['standfirst', summary],
      ['dateline', 'HARBOUR CITY, May 3'],
      ['body', first],
      ['body', second],
      ['caption', caption],
    ]);
    expect(report).toMatchObject({
      url: 'https://quay.example/2021/pilots-back-at-work',
      outlet: 'The Quay',
      authors: ['Jane Doe'],
      agencies: ['Reuters'],
      language: 'en-GB',
      section: 'Harbour',
      dateline_place: 'HARBOUR CITY',
      published_at: '2021-05-03T10:15:00Z',
      published_basis: 'json_ld',
    });
    expect(sources).toMatchObject({ headline: 'json_ld', authors: 'json_ld', url: 'json_ld' });
  });

  test('a description that repeats the text is no standfirst', () => {
    const { segments } = readJson({ ...jsonLd, description: `${first.slice(0, 50)} ...` });
    expect(segments.map(([kind]) => kind)).not.toContain('standfirst');
  });

  test.each([
    [{ '@type': 'Recipe' }, 'unsupported-format', 'Recipe'],
    [[jsonLd, { ...jsonLd, articleBody: second }], 'unsupported-format', '2'],
    [{ ...jsonLd, articleBody: '' }, 'empty-document', null],
  ])('%j is turned away', (value, code, detail) => {
    expect(refusal(JSON.stringify(value), 'application/ld+json')).toEqual([
      code,
      expect.any(String),
      detail,
    ]);
  });
});
