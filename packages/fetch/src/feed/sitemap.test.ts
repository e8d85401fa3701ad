import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedSitemap, parseSitemap } from './sitemap.ts';

const address = 'https://courier.example/maps/news.xml';
const nothing = { modified: null, published: null, headline: null, outlet: null, language: null };

function read(text: string, charset: string | null = null): ParsedSitemap {
  return parseSitemap(Buffer.from(text), charset, address);
}

function urlset(urls: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${urls}</urlset>`;
}

const newsUrl = `<url><loc>https://courier.example/1?a=1&amp;b=2</loc><lastmod>2024-05-03</lastmod>
<image:image><image:loc>https://courier.example/1.png</image:loc><image:title>Quay</image:title></image:image>
<news:news><news:publication><news:name>Harbour Courier</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2024-05-03T08:00:00+02:00</news:publication_date><news:title>Fees &amp;
 quotas</news:title></news:news></url>`;

test('a news sitemap', () => {
  expect(read(`\ufeff${urlset(newsUrl)}`)).toEqual({
    pages: [
      {
        link: 'https://courier.example/1?a=1&b=2',
        modified: '2024-05-03',
        published: '2024-05-03T08:00:00+02:00',
        headline: 'Fees & quotas',
        outlet: 'Harbour Courier',
        language: 'en',
      },
    ],
    sitemaps: [],
    fault: null,
    damage: null,
    overLimit: 0,
  });
});

test('an index', () => {
  const text = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/a.xml.gz</loc>
<lastmod>2024-05-03</lastmod></sitemap><sitemap><loc>https://maps.example/b.xml</loc></sitemap></sitemapindex>`;
  expect(read(text)).toMatchObject({
    pages: [],
    sitemaps: [
      { link: 'https://courier.example/a.xml.gz', modified: '2024-05-03' },
      { link: 'https://maps.example/b.xml', modified: null },
    ],
    damage: null,
  });
});

describe('forms of loc', () => {
  test.each([
    ['\n  https://courier.example/2\n ', 'https://courier.example/2'],
    ['<![CDATA[https://courier.example/2?a=1&b=2]]>', 'https://courier.example/2?a=1&b=2'],
    ['https://courier.example/a\n/b', 'https://courier.example/a/b'],
    ['/2', 'https://courier.example/2'],
    ['2', 'https://courier.example/maps/2'],
    ['https://elsewhere.example/2', 'https://elsewhere.example/2'],
  ])('%j', (loc, link) => {
    expect(read(urlset(`<url><loc>${loc}</loc></url>`)).pages).toEqual([{ ...nothing, link }]);
  });

  test('an entry without one is told of', () => {
    expect(read(urlset(`<url><lastmod>2024</lastmod></url>${newsUrl}<url/>`))).toMatchObject({
      pages: [{ headline: 'Fees & quotas' }],
      damage: '2 entries have no loc',
    });
  });
});

test.each([
  '<urlset>',
  '<urlset xmlns="https://www.google.com/schemas/sitemap/0.84/">',
  '<urlset xmlns="http://x.example/">',
  '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news">',
])('any namespace will do: %s', (root) => {
  const prefixed = newsUrl.replace(/<image:image>.*<\/image:image>/s, '');
  expect(read(`${root}${prefixed}</urlset>`)).toMatchObject({
    pages: [{ link: 'https://courier.example/1?a=1&b=2', outlet: 'Harbour Courier' }],
    fault: null,
  });
});

test('any prefix will do', () => {
  const text = `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><s:url><s:loc>/1</s:loc><n:news><n:title>Fees</n:title></n:news></s:url></s:urlset>`;
  expect(read(text).pages).toEqual([
    { ...nothing, link: 'https://courier.example/1', headline: 'Fees' },
  ]);
});

test('a text of one address a line', () => {
  const sitemap = read('\ufeffhttps://courier.example/1\r\n\r\nnone\nhttps://courier.example/2\n');
  expect(sitemap.pages).toEqual([
    { ...nothing, link: 'https://courier.example/1' },
    { ...nothing, link: 'https://courier.example/2' },
  ]);
  expect(sitemap.damage).toMatch(/line 3/);
});

test('a feed in its place', () => {
  const item =
    '<item><title>Fees</title><link>/1</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate></item>';
  expect(read(`<rss><channel>${item}<item><title>x</title></item></channel></rss>`)).toMatchObject({
    pages: [
      {
        link: 'https://courier.example/1',
        headline: 'Fees',
        published: 'Fri, 03 May 2024 10:00:00 GMT',
      },
    ],
    damage: '1 entries have no link',
  });
});

test.each([
  ['<!doctype html><html></html>', /HTML page/],
  ['', /neither/],
  ['<note/>', /neither/],
])('%j is no sitemap', (text, fault) => {
  expect(read(text)).toMatchObject({
    pages: [],
    sitemaps: [],
    fault: expect.stringMatching(fault),
  });
});

test('bytes that break the encoding are told of and cost no entry', () => {
  const bytes = Buffer.from(urlset('<url><loc>/\xe4</loc></url>'), 'latin1');
  const broken = parseSitemap(bytes, null, address);
  expect(broken.damage).toMatch(/encoding/);
  expect(broken.pages).toHaveLength(1);
  expect(parseSitemap(bytes, 'iso-8859-1', address).pages[0]?.link).toMatch(/%C3%A4$/);
});

test('a sitemap that is cut off gives every entry closed before the cut', () => {
  const bytes = Buffer.from(urlset(newsUrl.replace('Fees', 'Färjor ⛴').repeat(4)));
  const whole = parseSitemap(bytes, null, address).pages;
  expect(whole.length).toBe(4);
  const start = bytes.indexOf('<urlset') + '<urlset'.length;
  fc.assert(
    fc.property(fc.integer({ min: start, max: bytes.length - 1 }), (length) => {
      const cut = bytes.subarray(0, length);
      const { pages, damage, fault } = parseSitemap(cut, null, address);
      const closed = cut.toString().split('</url>').length - 1;
      expect(pages).toEqual(whole.slice(0, closed));
      expect(damage === null && fault === null).toBe(false);
    }),
  );
});

test('more entries than the protocol allows are read and counted', () => {
  const urls = Array.from({ length: 50_003 }, (_, index) => `<url><loc>/${index}</loc></url>`);
  const start = performance.now();
  const sitemap = read(urlset(urls.join('')));
  expect(sitemap.pages.length).toBe(50_003);
  expect(sitemap.overLimit).toBe(3);
  expect(read(urlset(urls.slice(0, 50_000).join(''))).overLimit).toBe(0);
  // Linear time takes about a second; the limit leaves room for a busy machine.
  expect(performance.now() - start).toBeLessThan(60_000);
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
      parseSitemap(bytes, null, address);
      read(`<urlset><url><loc>${text}</loc>`);
      read(`https://${text}`);
    }),
  );
});
