import { describe, expect, test } from 'vitest';
import { agencyRows } from '../table/agency-rows.ts';
import { createAgencyTable } from '../table/agency-table.ts';
import { extractArticle } from './article.ts';
import { parsePage } from './page.ts';
import { explainPage, measureText, readPageEvidence, type StatedKind } from './page-kind.ts';

const agencies = createAgencyTable(agencyRows);
const nothing: StatedKind = { isArticle: false, isVideo: false, isFree: null };

function explain(html: string, stated: Partial<StatedKind> = {}): string | null {
  const document = parsePage(html);
  const evidence = readPageEvidence(document);
  const article = extractArticle(document, {
    statedBody: null,
    agencies,
    isRecurring: () => false,
  });
  const finding = explainPage(article, evidence, { ...nothing, ...stated });
  return finding === null ? null : `${finding.code}: ${finding.message}`;
}

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<a href="/${index}">Quay ${index}</a> `).join('');
const prose = (count: number): string =>
  Array.from(
    { length: count },
    (_, day) =>
      `<p>On day ${day} of the strike the pilots of the port went back to their boats, and nobody on the quay would say what had changed.</p>`,
  ).join('');
const consent =
  '<p>We and our partners use cookies and ask for your consent to personalised ads. You can change your privacy settings and withdraw your consent to cookies whenever you like, as our privacy notice explains.</p>';

describe('explainPage', () => {
  test.each([
    ['consent wall', `<h1>Before you continue</h1>${consent}`, /^consent-wall/],
    ['consent wall with much text', `<h1>Quay</h1>${consent}${consent}`, /^consent-wall/],
    ['error page', '<h1>404</h1><p>The quay cannot be found.</p>', /^error-page/],
    ['error page with text', `<h1>Seite nicht gefunden</h1>${prose(2)}`, /^error-page/],
    ['search results', `<h1>Search results for quay</h1>${prose(2)}`, /search results/],
    ['login page', '<form><input type="password"></form><p>Log in to read.</p>', /^login-wall/],
    ['video page', `<video></video>${links(5)}`, /^not-an-article.*video/],
    ['home page', links(40), /^not-an-article.*links/],
    ['gallery', '<img src="a.jpg">'.repeat(12), /^not-an-article.*gallery/],
    ['shell', '<div id="root"></div><script src="a.js"></script>', /^needs-script/],
    ['empty', '', /^no-article-body/],
  ])('%s', (_, html, expected) => {
    expect(explain(html)).toMatch(expected);
  });

  test('says that markup closes a page to readers', () => {
    expect(explain('<p>Three words here.</p>', { isArticle: true, isFree: false })).toMatch(
      /^login-wall/,
    );
  });

  test.each([
    ['a report', `<h1>Pilots back</h1>${prose(3)}`],
    ['a long report on a missing page', `<h1>Page not found: a port</h1>${prose(9)}`],
    ['a report on cookies', `<h1>Port drops cookies</h1>${consent}${prose(9)}`],
    ['a report without spaces', `<h1>港</h1><p>${'港の水先案内人は仕事に戻った。'.repeat(8)}</p>`],
  ])('%s is an article', (_, html) => {
    expect(explain(html)).toBeNull();
  });
});

test('measureText counts two characters of an unspaced script as a word', () => {
  expect(measureText('three short words')).toBe(3);
  expect(measureText('港港港港')).toBeGreaterThanOrEqual(2);
});
