import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from './feed.ts';

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Courier</title>
<link>http://courier.example/</link><description>News</description>
<item><title>Fees &amp; quotas</title><link>/1</link><guid isPermaLink="false">c-1</guid>
<pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate><dc:creator>Ann Vale</dc:creator>
<source url="http://nordline.example/feed">Nordline</source></item>
<item><title>Ferries</title><guid>http://courier.example/2</guid></item>
<item><title>No link</title><guid isPermaLink="false">c-3</guid></item>
</channel></rss>`;

const nothing = {
  id: null,
  link: null,
  outlet: null,
  headline: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
};

function entriesOf(text: string, charset: string | null = null): unknown {
  const { entries, fault } = parseFeed(Buffer.from(text), charset);
  return entries ?? fault;
}

test('RSS 2.0', () => {
  expect(entriesOf(rss)).toEqual([
    {
      ...nothing,
      id: 'c-1',
      link: '/1',
      outlet: 'Nordline',
      headline: 'Fees & quotas',
      authors: ['Ann Vale'],
      published: 'Fri, 03 May 2024 10:00:00 +0200',
    },
    {
      ...nothing,
      id: 'http://courier.example/2',
      link: 'http://courier.example/2',
      headline: 'Ferries',
    },
    { ...nothing, id: 'c-3', headline: 'No link' },
  ]);
});

test('Atom', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Beacon</title><id>urn:b</id><updated>2024-05-03T00:00:00Z</updated>
<entry xml:lang="de"><id>urn:b:1</id><title>Ferries</title><link rel="self" href="http://b.example/1.atom"/>
<link href="http://b.example/1"/><author><name>Bo Lund</name></author><published>2024-05-03T08:00:00Z</published>
<updated>2024-05-03T09:00:00Z</updated><source><title>Nordline</title></source></entry></feed>`;
  expect(entriesOf(atom)).toEqual([
    {
      id: 'urn:b:1',
      link: 'http://b.example/1',
      outlet: 'Nordline',
      headline: 'Ferries',
      authors: ['Bo Lund'],
      published: '2024-05-03T08:00:00Z',
      modified: '2024-05-03T09:00:00Z',
      language: 'de',
    },
  ]);
});

test('RDF', () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://g.example/"><title>Gazette</title><link>http://g.example/</link><description>x</description></channel>
<item rdf:about="urn:g:1"><title>Quotas</title><link>http://g.example/1</link><dc:date>2024-05-03</dc:date><dc:creator>Cy Holm</dc:creator></item></rdf:RDF>`;
  expect(entriesOf(rdf)).toEqual([
    {
      ...nothing,
      id: 'urn:g:1',
      link: 'http://g.example/1',
      headline: 'Quotas',
      authors: ['Cy Holm'],
      published: '2024-05-03',
    },
  ]);
});

test('JSON Feed', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tide',
    items: [
      {
        id: '1',
        url: 'http://t.example/1',
        title: 'Fees',
        date_published: '2024-05-03T08:00:00Z',
        date_modified: '2024-05-04T08:00:00Z',
        authors: [{ name: 'Di Moen' }],
        language: 'en',
      },
    ],
  };
  expect(entriesOf(JSON.stringify(json))).toEqual([
    {
      id: '1',
      link: 'http://t.example/1',
      outlet: null,
      headline: 'Fees',
      authors: ['Di Moen'],
      published: '2024-05-03T08:00:00Z',
      modified: '2024-05-04T08:00:00Z',
      language: 'en',
    },
  ]);
});

describe('encoding', () => {
  const headline = (bytes: Uint8Array, charset: string | null): unknown =>
    parseFeed(bytes, charset).entries?.[0]?.headline;
  const declared = (label: string): string =>
    `<?xml version="1.0" encoding="${label}"?><rss version="2.0"><channel><title>x</title><item><title>D\xe4g\x92s</title></item></channel></rss>`;

  test('the header outranks the declaration, a byte order mark both', () => {
    expect(headline(Buffer.from(declared('windows-1252'), 'latin1'), null)).toBe('Däg’s');
    expect(headline(Buffer.from(declared('utf-8'), 'latin1'), 'windows-1252')).toBe('Däg’s');
    expect(headline(Buffer.from(`\ufeff${declared('windows-1252')}`), 'windows-1252')).toBe(
      'Däg\x92s',
    );
    expect(headline(Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le'), null)).toBe('Däg\x92s');
  });

  test('bytes that break the encoding are a fault, not replaced', () => {
    expect(parseFeed(Buffer.from(declared('utf-8'), 'latin1'), null).fault).toMatch(/encoding/);
  });
});

test.each([
  ['', /neither/],
  ['<!-- a --> <!doctype html><html><p>Not found</p></html>', /HTML page/],
  ['<HTML><body><rss version="2.0"></rss></body></HTML>', /HTML page/],
  ['{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[', /neither/],
  ['<rss version="2.0"><channel></channel></rss>', /malformed/],
])('%j is no feed', (text, fault) => {
  expect(entriesOf(text)).toMatch(fault);
});

test('a feed that is cut off anywhere gives no entries at all', () => {
  const end = rss.indexOf('</rss>') + '</rss>'.length;
  fc.assert(
    fc.property(fc.nat(end - 1), (length) => {
      expect(parseFeed(Buffer.from(rss.slice(0, length)), null).entries).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('many comments before a tag take no time', () => {
  const start = performance.now();
  expect(entriesOf('<!-- -->'.repeat(100_000))).toMatch(/neither/);
  expect(performance.now() - start).toBeLessThan(30_000);
});
