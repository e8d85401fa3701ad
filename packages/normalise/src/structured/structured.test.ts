import { type Capture, findViolations, type Report, type ReportText } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseCapture } from '../report.ts';

// All documents here are synthetic.

const stated: Capture['stated'] = {
  basis: 'none',
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

function captureOf(mediaType: string): Capture {
  return {
    capture_id: 'cap_0123456789abcdef',
    source_id: 'quay',
    source_key: 'pilots',
    url: null,
    path: 'pilots.xml',
    media_type: mediaType,
    charset: null,
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated,
  };
}

function normalise(text: string, mediaType = 'application/xml') {
  return normaliseCapture(captureOf(mediaType), new TextEncoder().encode(text));
}

interface Read {
  readonly report: Report;
  readonly segments: readonly (readonly [kind: string, text: string])[];
  readonly sources: Readonly<Record<string, string>>;
}

/** A document that must be read: its report, its segments, and the source of each chosen field. */
function read(text: string, mediaType?: string): Read {
  const result = normalise(text, mediaType);
  if (result.report === null) throw new Error(JSON.stringify(result.issues));
  expect(findViolations('report', result.report)).toEqual([]);
  expect(findViolations('text', result.text)).toEqual([]);
  for (const reading of result.readings) expect(findViolations('reading', reading)).toEqual([]);
  const record = result.text as ReportText;
  return {
    report: result.report,
    segments: record.segments.map(({ kind, start, end }) => [kind, record.text.slice(start, end)]),
    sources: Object.fromEntries(
      result.readings.flatMap(({ field, source, is_chosen }) =>
        is_chosen ? [[field, source]] : [],
      ),
    ),
  };
}

/** The only issue of a document that is not read. */
function refusal(text: string, mediaType?: string): readonly [string, string, string | null] {
  const { report, issues } = normalise(text, mediaType);
  expect(report).toBeNull();
  expect(issues.map(({ level }) => level)).toEqual(['error']);
  for (const issue of issues) expect(findViolations('issue', issue)).toEqual([]);
  const [issue] = issues;
  return [issue?.code.replace('normalise/', '') ?? '', issue?.message ?? '', issue?.detail ?? null];
}

const first =
  'The pilots of the harbour went back to their boats on Monday, and nobody on the quay would say what had changed since the union voted.';
const second =
  'The leader of the seafarers’ union said that the talks would go on behind closed doors until the end of the month.';
const summary = 'A vote that was not announced ends the strike in the harbour after nine days.';
const caption = 'Boats of the pilots in the harbour on Monday.';

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
<nitf xml:lang="en-GB">
  <head>
    <title>BC-Pilots</title>
    <docdata>
      <date.issue norm="20210503T101500Z"/>
      <date.release norm="20210601T000000Z"/>
      <doc.copyright year="2021" holder="Reuters"/>
    </docdata>
    <pubdata name="The Quay" position.section="Harbour" date.publication="20210504"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Pilots <em>back</em> at work</hl1><hl2>${summary}</hl2></hedline>
      <byline>By <person>Jane Doe</person><byttl>Harbour correspondent</byttl></byline>
      <distributor><org>Reuters</org></distributor>
      <dateline><location>HARBOUR CITY</location><story.date norm="20210503">May 3</story.date></dateline>
      <abstract><p>${first.slice(0, 60)}…</p></abstract>
    </body.head>
    <body.content>
      <block>
        <p>${first}</p>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>${caption}</media-caption></media>
        <p>${second.replace('union', '<org>union</org>')}</p>
      </block>
      <hl2>What comes next</hl2>
      <table><tr><td>Boats</td><td>12</td></tr></table>
    </body.content>
    <body.end><tagline>Editing by John Roe</tagline></body.end>
  </body>
</nitf>`;

describe('NITF', () => {
  const document = read(nitf);

  test('every part is a segment of its kind', () => {
    expect(document.segments).toEqual([
      ['headline', 'Pilots back at work'],
      ['standfirst', summary],
      ['byline', 'By Jane Doe'],
      ['byline', 'Harbour correspondent'],
      ['dateline', 'HARBOUR CITY May 3'],
      ['body', first],
      ['caption', caption],
      ['body', second],
      ['body', 'What comes next'],
      ['body', 'Boats 12'],
      ['tail', 'Editing by John Roe'],
    ]);
  });

  test('every fact comes from its element, with its source', () => {
    expect(document.report).toMatchObject({
      headline: 'Pilots back at work',
      authors: ['Jane Doe'],
      outlet: 'The Quay',
      agencies: ['Reuters'],
      agency_basis: 'credit_line',
      language: 'en-GB',
      section: 'Harbour',
      dateline_place: 'HARBOUR CITY',
      published_date: '2021-05-03',
      published_at: '2021-05-03T10:15:00Z',
      published_basis: 'meta',
    });
    expect(document.sources).toMatchObject({
      headline: 'heading',
      authors: 'byline',
      agencies: 'meta',
      language: 'markup',
      section: 'meta',
      published_at: 'meta',
    });
  });

  test('midnight stands for an unknown time; the release is the last resort', () => {
    const late = nitf
      .replace('20210503T101500Z', '20210503T000000-0400')
      .replace(' date.publication="20210504"', '');
    expect(read(late).report).toMatchObject({ published_date: '2021-05-03', published_at: null });
    const dated = late.replace(/<date\.issue[^>]*>/, '');
    expect(read(dated).report).toMatchObject({ published_basis: 'dateline' });
    const released = late.replace(/<date\.issue[^>]*>/, '').replace(/<dateline>.*<\/dateline>/, '');
    expect(read(released).report).toMatchObject({ published_date: '2021-06-01' });
  });

  test.each([
    ['HARBOUR CITY (Reuters) -', 'HARBOUR CITY', ['Reuters']],
    ['Harbour City', 'Harbour City', []],
    ['21/11/2016 at noon', null, []],
  ])('the dateline %s is read from its words', (dateline, place, agencies) => {
    const marked = nitf
      .replace(/<dateline>.*<\/dateline>/, `<dateline>${dateline}</dateline>`)
      .replace(/<distributor>.*<\/distributor>/, '')
      .replace(' holder="Reuters"', '');
    expect(read(marked).report).toMatchObject({ dateline_place: place, agencies });
  });

  test('paragraphs may stand in the body itself', () => {
    const bare = nitf.replace(/<\/?body\.content>/g, '');
    expect(read(bare).segments).toEqual(document.segments);
  });

  test('markup that was put in as text is markup', () => {
    const written = nitf.replace(
      /<body\.content>[\s\S]*<\/body\.content>/,
      `<body.content><![CDATA[<p>${first}</p><p>Port &amp; quay: ${second}</p>]]></body.content>`,
    );
    expect(read(written).segments.filter(([kind]) => kind === 'body')).toEqual([
      ['body', first],
      ['body', `Port & quay: ${second}`],
    ]);
  });
});

const meta = `<itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:REUTERS"><name>Reuters</name></provider>
    <versionCreated>2021-05-03T10:20:00Z</versionCreated>
    <title>BC-Pilots</title>
  </itemMeta>
  <contentMeta>
    <contentCreated>2021-05-03T10:15:00Z</contentCreated>
    <creator><name>Jane Doe</name></creator>
    <language tag="en"/>
    <slugline>PILOTS-HARBOUR/VOTE</slugline>
    <headline>Pilots back at work</headline>
    <dateline>HARBOUR CITY, May 3 (Reuters) -</dateline>
    <by>By Jane Doe</by>
    <description role="drol:summary">${summary}</description>
    <description role="drol:caption">${caption}</description>
  </contentMeta>`;
const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not shown</title></head><body><h1>Pilots back at work</h1><p>${first}</p><p>${second}</p></body></html></inlineXML>`;
const newsItem = (content: string, version = 1): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="${version}" standard="NewsML-G2" standardversion="2.29" xml:lang="en-GB"><rightsInfo><copyrightHolder literal="Reuters"/></rightsInfo>${meta}<contentSet>${content}</contentSet></newsItem>`;

describe('NewsML-G2', () => {
  test.each([
    ['XHTML', xhtml],
    [
      'NITF',
      `<inlineXML>${'<nitf><body><body.content>'}<p>${first}</p><p>${second}</p></body.content></body></nitf></inlineXML>`,
    ],
    ['text', `<inlineData contenttype="text/plain">${first}\n\n${second}\n</inlineData>`],
    ['a picture beside it', `<remoteContent href="a.jpg"/>${xhtml}`],
    [
      'a prefix',
      xhtml
        .replace(/<(\/?)(html|body|p|h1|head|title)\b/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x='),
    ],
  ])('the text in %s is read', (_, content) => {
    const { report, segments, sources } = read(newsItem(content));
    expect(segments).toEqual([
      ['headline', 'Pilots back at work'],
      ['standfirst', summary],
      ['byline', 'By Jane Doe'],
      ['dateline', 'HARBOUR CITY, May 3 (Reuters) -'],
      ['body', first],
      ['body', second],
      ['caption', caption],
    ]);
    expect(report).toMatchObject({
      headline: 'Pilots back at work',
      authors: ['Jane Doe'],
      agencies: ['Reuters'],
      language: 'en',
      dateline_place: 'HARBOUR CITY',
      published_at: '2021-05-03T10:15:00Z',
      published_basis: 'meta',
    });
    expect(sources).toMatchObject({ authors: 'meta', language: 'markup', agencies: 'dateline' });
  });

  test('wire copy that is broken into lines keeps its paragraphs', () => {
    const wire = [
      'The pilots of the harbour went back to their boats on Monday,',
      'and nobody on the quay would say what had changed since the',
      'union voted.',
      '    The leader of the union said that the talks would go on until',
      'the end of the month.',
    ].join('\n');
    const whole = [
      `${wire.split('\n').slice(0, 3).join(' ')}`,
      wire.split('\n    ')[1]?.replace('\n', ' '),
    ];
    const html = `<inlineXML><html><body><p>${wire}</p></body></html></inlineXML>`;
    const data = `<inlineData contenttype="text/plain"><![CDATA[<p>\n${wire}</p>]]></inlineData>`;
    for (const content of [html, data])
      expect(read(newsItem(content)).segments.filter(([kind]) => kind === 'body')).toEqual(
        whole.map((text) => ['body', text]),
      );
    const indented = `<inlineXML><html><body><p>${first.replaceAll(' the ', '\n     the ')}</p></body></html></inlineXML>`;
    expect(read(newsItem(indented)).segments).toContainEqual(['body', first]);
  });

  test('labels, a second headline, codes and accounts are what they are', () => {
    const shown = xhtml
      .replace('<h1>', '<ul><li>Harbour</li></ul><h1>')
      .replace(first, `HARBOUR CITY, May 3 (Reuters) - ${first}`);
    const agency = newsItem(shown)
      .replace('<headline>', '<headline role="x:subHeadline">After nine days</headline><headline>')
      .replace('<name>Reuters</name>', '<name>Example Wire Limited</name>')
      .replace('<name>Jane Doe</name>', '<name>doe.jane</name>');
    const { report, segments } = read(agency);
    expect(segments.slice(0, 5)).toEqual([
      ['headline', 'Pilots back at work'],
      ['standfirst', 'After nine days'],
      ['standfirst', summary],
      ['byline', 'By Jane Doe'],
      ['dateline', 'HARBOUR CITY, May 3 (Reuters) -'],
    ]);
    expect(segments.filter(([kind]) => kind === 'body')).toHaveLength(2);
    expect(report).toMatchObject({ authors: ['Jane Doe'], agencies: ['Reuters'] });
    expect(report.outlet).not.toBe('Example Wire Limited');
  });

  test('a later version was changed when it was made', () => {
    expect(read(newsItem(xhtml, 3)).report).toMatchObject({
      published_at: '2021-05-03T10:15:00Z',
      modified_at: '2021-05-03T10:20:00Z',
    });
  });

  test('under an embargo the instants of its making are no publication', () => {
    const embargoed = newsItem(xhtml).replace(
      '<title>',
      '<embargoed>2021-05-04T06:00:00Z</embargoed><title>',
    );
    expect(read(embargoed).report).toMatchObject({ published_at: null, published_date: null });
  });

  test('a provider that is no agency is the outlet', () => {
    const own = newsItem(xhtml).replace('<name>Reuters</name>', '<name>The Quay</name>');
    expect(read(own).report.outlet).toBe('The Quay');
  });

  const message = (...items: readonly string[]): string =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2021-05-03T10:21:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`;

  test('a message of one text and a picture is one report', () => {
    const picture = `<newsItem><contentMeta><description role="drol:caption">A crane.</description></contentMeta><contentSet><remoteContent href="b.jpg"/></contentSet></newsItem>`;
    const { segments } = read(message(picture, newsItem(xhtml)));
    expect(segments.at(-1)).toEqual(['caption', 'A crane.']);
  });

  test('two texts, or none, are turned away', () => {
    expect(refusal(message(newsItem(xhtml), newsItem(xhtml)))).toEqual([
      'unsupported-format',
      expect.stringContaining('2 news items'),
      '2',
    ]);
    expect(refusal(newsItem('<remoteContent href="a.xml"/>'))).toEqual([
      'unsupported-format',
      expect.stringContaining('remoteContent'),
      '1 news items',
    ]);
    expect(refusal(message())[0]).toBe('unsupported-format');
  });
});

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Pilots back at work',
  description: summary,
  dateline: 'HARBOUR CITY, May 3',
  articleBody: `${first}\n\n${second}`,
  datePublished: '2021-05-03T10:15:00Z',
  author: { '@type': 'Person', name: 'Jane Doe' },
  publisher: { '@type': 'Organization', name: 'The Quay' },
  sourceOrganization: { '@type': 'Organization', name: 'Reuters' },
  inLanguage: 'en-GB',
  articleSection: 'Harbour',
  image: [{ '@type': 'ImageObject', caption }],
  url: 'https://quay.example/2021/pilots-back-at-work',
};

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

describe('documents that break the rules', () => {
  test.each([
    ['application/xml', '<nitf>\n<body></nitf>', '2:9'],
    ['application/xml', '<nitf><body>', '1:13'],
    ['application/xml', '<nitf/><nitf/>', '1:9'],
    ['application/xml', 'Pilots', '1:1'],
    ['application/ld+json', '{"@type":\n"Article" "x"}', '2:11'],
    ['application/ld+json', '{"@type": "Article", "articleBody": "x', '1:39'],
    ['application/ld+json', 'Pilots', '1:1'],
  ])('%s %j is malformed, with the place', (mediaType, text, place) => {
    expect(refusal(text, mediaType)).toEqual(['malformed-document', expect.any(String), place]);
  });

  test('other XML is named', () => {
    expect(refusal('<rss version="2.0"><channel/></rss>')).toEqual([
      'unsupported-format',
      expect.stringContaining('NewsML-G2'),
      'rss',
    ]);
  });

  test('the encoding that the document declares is its encoding', () => {
    const latin = nitf.replace('UTF-8', 'ISO-8859-1').replace('Boats<', 'Bo\u00eetes<');
    const capture = captureOf('application/nitf+xml');
    const { text } = { text: null, ...normaliseCapture(capture, Buffer.from(latin, 'latin1')) };
    expect(text?.text).toContain('Bo\u00eetes 12');
  });

  test('no entity is expanded', () => {
    const declared = nitf.replace(
      '"nitf-3-6.dtd">',
      '"nitf-3-6.dtd" [<!-- don\'t --><!ENTITY own "OWN > VALUE"><!ENTITY file SYSTEM "file:///etc/hosts">]>',
    );
    const { segments } = read(declared.replace('Boats<', '&own; &file; &#x42;oats &eacute;<'));
    expect(segments).toContainEqual(['body', '&own; &file; Boats é 12']);
  });

  test('deep and large documents are turned away, in linear time', () => {
    expect(refusal(`<nitf>${'<block>'.repeat(200_000)}`)[0]).toBe('too-deep');
    expect(refusal(`<nitf>${'<p/>'.repeat(200_000)}</nitf>`)[0]).toBe('too-large');
    expect(refusal(`<nitf ${'a="1" '.repeat(100_000)}`)[0]).toBe('malformed-document');
    expect(refusal('['.repeat(400_000), 'application/ld+json')[0]).toBe('malformed-document');
    const nested = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(refusal(nested, 'application/ld+json')[0]).toBe('unsupported-format');
    expect(refusal(`"${'\\n'.repeat(1_000_000)}`, 'application/ld+json')[0]).toBe(
      'malformed-document',
    );
  });
});

const name = fc.constantFrom(
  ...['nitf', 'newsItem', 'newsMessage', 'itemSet', 'contentSet', 'inlineXML', 'body', 'html'],
  ...['body.head', 'body.content', 'hedline', 'hl1', 'dateline', 'p', 'br', 'table', 'tr', 'media'],
);
const words = fc.stringMatching(/^[A-Z][a-z]{2,9}(?: [a-z]{2,9}){6,20}\.$/);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.string(),
    fc
      .tuple(name, fc.array(tie('tree'), { maxLength: 4 }), fc.boolean())
      .map(
        ([tag, children, isClosed]) => `<${tag}>${children.join('')}${isClosed ? `</${tag}>` : ''}`,
      ),
  ),
}));

describe('any input', () => {
  test('never throws, and gives a report or a reason', () => {
    const any = fc.oneof(
      tree,
      fc.string(),
      fc.json(),
      fc.stringMatching(/^[<>/a-c"'=&;[\]{},:! -]*$/),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('application/xml', 'application/ld+json'), (text, type) => {
        const { report, issues } = normalise(text, type);
        expect(report !== null || issues.some(({ level }) => level === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a document that was cut off is no report', () => {
    const whole = [nitf, newsItem(xhtml)].map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, share) => {
          const cut = text.slice(0, Math.floor(share * (text.length - 1)));
          fc.pre(cut.trim() !== '');
          expect(refusal(cut)[0]).toBe('malformed-document');
        },
      ),
    );
  });

  test('every paragraph is in the text, in its order', () => {
    const escapeXml = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const paragraphs = fc.uniqueArray(words, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('nitf', 'newsml', 'json'), (texts, format) => {
        const marked = texts.map((text) => `<p>${escapeXml(text)}</p>`).join('\n');
        const body = `<body.content>${marked}</body.content>`;
        const read =
          format === 'json'
            ? normalise(
                JSON.stringify({ ...jsonLd, articleBody: texts.join('\n\n') }),
                'application/ld+json',
              )
            : format === 'nitf'
              ? normalise(`<nitf><body>${body}</body></nitf>`)
              : normalise(newsItem(`<inlineXML><html><body>${marked}</body></html></inlineXML>`));
        const text = read.report === null ? '' : (read.text?.text ?? '');
        const offsets = texts.map((paragraph) => text.indexOf(paragraph));
        expect(offsets.every((offset) => offset >= 0)).toBe(true);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});
