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
  return fault ?? entries;
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
    parseFeed(bytes, charset).entries[0]?.headline;
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

  test('bytes that break the encoding are told of and cost no entry', () => {
    const feed = parseFeed(Buffer.from(declared('utf-8'), 'latin1'), null);
    expect(feed.fault).toBeNull();
    expect(feed.damage).toMatch(/encoding/);
    expect(feed.entries.map((entry) => entry.headline)).toEqual(['D\ufffdg\ufffds']);
  });
});

test.each([
  ['', /neither/],
  ['<!-- a --> <!doctype html><html><p>Not found</p></html>', /HTML page/],
  ['<HTML><body><rss version="2.0"></rss></body></HTML>', /HTML page/],
  ['<!doctype html><p>Not found', /HTML page/],
  ['{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[', /neither/],
  ['{"items":[]}', /neither/],
  ['<note><item><title>x</title></item></note>', /neither/],
])('%j is no feed', (text, fault) => {
  expect(entriesOf(text)).toMatch(fault);
  expect(parseFeed(Buffer.from(text), null).entries).toEqual([]);
});

test('what the feed says of itself', () => {
  const { entries, ...feed } = parseFeed(
    Buffer.from(rss.replace('<description>', '<language>en-ie</language><description>')),
    null,
  );
  expect(entries.length).toBe(3);
  expect(feed).toEqual({
    format: 'rss',
    title: 'Harbour Courier',
    link: 'http://courier.example/',
    language: 'en-ie',
    fault: null,
    damage: null,
  });
  expect(parseFeed(Buffer.from('<rss><channel></channel></rss>'), null)).toMatchObject({
    entries: [],
    fault: null,
    damage: null,
  });
});

describe('links', () => {
  const linkIn = (item: string, root = 'rss', url?: string): unknown => {
    const text = `<${root}><channel><item>${item}</item></channel></rss>`;
    return parseFeed(Buffer.from(text), null, url).entries[0]?.link;
  };
  const feedUrl = 'http://courier.example/news/feed.xml';

  test.each([
    ['<link>2</link>', 'http://courier.example/news/2'],
    ['<link> \n http://b.example/?a=1&amp;b=2 \n</link>', 'http://b.example/?a=1&b=2'],
    ['<link>http://b.example/?a=1&copy=2</link>', 'http://b.example/?a=1&copy=2'],
    ['<link><![CDATA[/2?a=1&b=2]]></link>', 'http://courier.example/2?a=1&b=2'],
    ['<link/><guid>http://b.example/3</guid>', 'http://b.example/3'],
    ['<guid>c-3</guid>', null],
    ['<guid isPermaLink="false">http://b.example/3</guid>', null],
    ['<guid isPermaLink="true">/3</guid>', 'http://courier.example/3'],
    ['<a:link href="/4" xmlns:a="http://www.w3.org/2005/Atom"/>', 'http://courier.example/4'],
    ['<atom:link rel="self" href="/5"/>', null],
    ['<link xml:base="http://b.example/x/">6</link>', 'http://b.example/x/6'],
  ])('%s', (item, link) => {
    expect(linkIn(item, 'rss', feedUrl)).toBe(link);
  });

  test('xml:base is itself relative to what is around it', () => {
    expect(linkIn('<link>2</link>', 'rss xml:base="/a/b"', feedUrl)).toBe(
      'http://courier.example/a/2',
    );
    expect(linkIn('<link>2</link>', 'rss xml:base="/a/b"')).toBe('2');
  });
});

describe('headlines are one line of plain text', () => {
  const rssHeadline = (title: string): unknown =>
    parseFeed(Buffer.from(`<rss><channel><item>${title}</item></channel></rss>`), null).entries[0]
      ?.headline;
  const atomHeadline = (title: string): unknown =>
    parseFeed(
      Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}</entry></feed>`),
      null,
    ).entries[0]?.headline;

  test.each([
    [
      '<title><![CDATA[Dock workers&#8217; fees &amp; quotas]]></title>',
      'Dock workers’ fees & quotas',
    ],
    ['<title>Fees &amp;amp; &lt;b&gt;quotas&lt;/b&gt;</title>', 'Fees & quotas'],
    ['<title>Fees\n  rise &eacute; &#146; &mdash;&semi;</title>', 'Fees rise é ’ —;'],
    ['<title>2 &lt; 3</title>', '2 < 3'],
    ['<title>AT&T rises</title>', 'AT&T rises'],
    ['<title>Fees <i>rise</i></title>', 'Fees rise'],
    ['<title> </title><dc:title>Quotas</dc:title>', 'Quotas'],
  ])('RSS %s', (title, headline) => {
    expect(rssHeadline(title)).toBe(headline);
  });

  test.each([
    ['<title>1 &lt;b&gt; c &amp;amp;</title>', '1 <b> c &amp;'],
    ['<title type="text">a &lt;b&gt; c &amp;amp;</title>', 'a <b> c &amp;'],
    ['<title type="html">a &lt;b&gt;c&lt;/b&gt; &amp;amp;</title>', 'a c &'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &amp; d</div></title>',
      'a c & d',
    ],
    ['<title type="application/octet-stream">RmVlcyByaXNl</title>', 'Fees rise'],
  ])('Atom %s', (title, headline) => {
    expect(atomHeadline(title)).toBe(headline);
  });
});

test('older forms', () => {
  const atom03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">RmVlcw==</title>
<link rel="alternate" href="http://b.example/1"/><issued>2004-05-03</issued><modified>2004-05-04</modified></entry></feed>`;
  expect(entriesOf(atom03)).toMatchObject([
    {
      headline: 'Fees',
      link: 'http://b.example/1',
      published: '2004-05-03',
      modified: '2004-05-04',
    },
  ]);
  const cdf = `<CHANNEL HREF="http://c.example/"><ITEM HREF="http://c.example/1" LASTMOD="1998.11.05T22:00"><TITLE>Fees</TITLE></ITEM></CHANNEL>`;
  expect(parseFeed(Buffer.from(cdf), null)).toMatchObject({
    format: 'cdf',
    link: 'http://c.example/',
    entries: [{ headline: 'Fees', link: 'http://c.example/1', modified: '1998.11.05T22:00' }],
  });
  const rss11 = `<Channel xmlns="http://purl.org/net/rss1.1#"><items><item><title>Fees</title></item></items></Channel>`;
  expect(entriesOf(rss11)).toMatchObject([{ headline: 'Fees' }]);
});

test.each([
  ['ann@courier.example (Ann Vale)', ['Ann Vale']],
  ['Ann Vale (ann@courier.example)', ['Ann Vale']],
  ['"Ann Vale" &lt;mailto:ann@courier.example&gt;', ['Ann Vale']],
  ['Ann Vale (Harbour)', ['Ann Vale (Harbour)']],
  ['ann@courier.example', []],
])('author %s', (author, authors) => {
  const text = `<rss><channel><item><author>${author}</author></item></channel></rss>`;
  expect(entriesOf(text)).toMatchObject([{ authors }]);
});

test('vocabularies count by their address, and by their prefix where that is unknown', () => {
  const item = (attributes: string, name: string): unknown =>
    entriesOf(
      `<rss ${attributes}><channel><item><${name}>Ann Vale</${name}></item></channel></rss>`,
    );
  const named = [{ authors: ['Ann Vale'] }];
  expect(item('xmlns:x="http://purl.org/dc/elements/1.1/"', 'x:creator')).toMatchObject(named);
  expect(item('', 'dc:creator')).toMatchObject(named);
  expect(item('xmlns:dc="http://purl.org/dc"', 'dc:creator')).toMatchObject(named);
  expect(item('xmlns:x="http://x.example/"', 'x:creator')).toMatchObject([{ authors: [] }]);
  expect(item('xmlns="http://x.example/"', 'author')).toMatchObject(named);
});
