import { type Capture, findViolations, mintId } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseParameters } from './parameters.ts';
import { normaliseCapture } from './report.ts';
import { reportTextParts } from './report-text.ts';

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

function captureOf(changes: Partial<Capture>): Capture {
  return {
    capture_id: 'cap_0123456789abcdef',
    source_id: 'quay',
    source_key: 'pilots',
    url: null,
    path: 'pilots.txt',
    media_type: 'text/plain',
    charset: null,
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated,
    ...changes,
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const normalise = (text: string, changes: Partial<Capture> = {}) =>
  normaliseCapture(captureOf(changes), bytes(text));

/** Code of the only issue of a quarantined capture. */
function quarantine(content: string | Uint8Array, changes: Partial<Capture> = {}): string {
  const result = normaliseCapture(
    captureOf(changes),
    typeof content === 'string' ? bytes(content) : content,
  );
  expect(result.report).toBeNull();
  expect(result.issues.map(({ level }) => level)).toEqual(['error']);
  for (const issue of result.issues) expect(findViolations('issue', issue)).toEqual([]);
  return result.issues[0]?.code ?? '';
}

const paragraph = (number: number): string =>
  `On day ${number} of the strike the pilots of the port went back to their boats, and nobody on the quay would say what had changed since the union voted.`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Pilots back at work - The Quay</title>${head}</head><body>${body}</body></html>`;

const article = page(
  `<nav><a href="/">Home</a><a href="/news">News</a></nav>
   <article><h1>Pilots back at work</h1>
   <figure><img src="a.jpg"><figcaption>Cranes on the quay. Reuters/Jane Doe</figcaption></figure>
   <p>CAIRO (AP) — ${paragraph(1)}</p><p>${paragraph(2)}</p>
   <p>“We will <b>wait</b> for the tide,” Jane Doe said.</p>
   <div class="related-stories"><a href="/quay">Quay closed for a week</a></div>
   <p>${paragraph(3)}</p></article><footer>© 2021 The Quay</footer><template><p>never</p></template>`,
  `<meta property="og:site_name" content="The Quay">
   <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pilots back at work","datePublished":"2021-05-04T10:00:00+02:00","author":{"name":"Jane Doe"}}</script>`,
);

describe('plain text', () => {
  test('gives a report whose offsets are those of the input', () => {
    const text = `Pilots back at work\nCAIRO (Reuters) - ${paragraph(1)}\n“We will wait for the tide,” Jane Doe said.`;
    const result = normalise(text);
    if (result.report === null || result.text === null) throw new Error('quarantined');
    expect(result.text.text).toBe(text);
    expect(result.report).toMatchObject({
      report_id: mintId('rep', 'quay', 'pilots'),
      kind: 'document',
      outlet: 'Reuters',
      outlet_basis: 'dateline',
      agencies: ['Reuters'],
      agency_basis: 'dateline',
      dateline_place: 'CAIRO',
      headline: 'Pilots back at work',
      language: 'en',
      language_basis: 'detected',
      quotation_count: 1,
      word_count: 4 + 30 + 9,
      unknown: [
        { field: 'authors', reason: 'not-stated' },
        { field: 'published_date', reason: 'not-stated' },
        { field: 'url', reason: 'not-stated' },
      ],
    });
    expect(reportTextParts(result.text)).toEqual({
      headline: 'Pilots back at work',
      lead: paragraph(1),
      body: `${paragraph(1)}\n“We will wait for the tide,” Jane Doe said.`,
    });
  });

  test('what the source states outranks what the text shows', () => {
    const { report } = normalise(`CAIRO (Reuters) - ${paragraph(1)}`, {
      url: 'https://www.quay.example/2020/01/02/pilots',
      stated: {
        ...stated,
        basis: 'feed',
        outlet: 'The Quay',
        agencies: ['Agence France-Presse', 'AP'],
        headline: 'Back',
        authors: ['Jane Doe'],
        published: 'Tue, 04 May 2021 10:00:00 EDT',
        language: 'en_GB',
      },
    });
    expect(report).toMatchObject({
      host: 'quay.example',
      outlet: 'The Quay',
      outlet_basis: 'metadata',
      agencies: ['AFP', 'AP'],
      agency_basis: 'metadata',
      headline: 'Back',
      authors: ['Jane Doe'],
      published_date: '2021-05-04',
      published_at: '2021-05-04T14:00:00Z',
      published_basis: 'feed',
      published_zone: 'stated',
      language: 'en-GB',
      unknown: [],
    });
  });

  test('a photo credit names neither outlet nor agency', () => {
    const { report } = normalise(
      `Cranes on the quay, May 4, 2021. Reuters/Jane Doe\n\n${paragraph(1)}`,
    );
    expect(report).toMatchObject({ outlet: null, agencies: [] });
  });

  test('front matter is taken off, with a receipt', () => {
    const { text } = normaliseFound(
      `---\noutlet: The Quay\nauthors:\n  - Jane Doe\n---\n\n# Pilots back\n\n${paragraph(1)} See [the vote](https://quay.example/vote).`,
      { media_type: 'text/markdown' },
    );
    expect(text.text).toBe(`# Pilots back\n\n${paragraph(1)} See the vote.`);
    expect(text.repairs.map(({ rule }) => rule)).toEqual(['front-matter', 'markdown-mark']);
  });

  test('a text without its marks has its apostrophes repaired and its quotations found', () => {
    const { text } = normaliseFound(
      `${paragraph(1)}\nThe city s pilots and the port s crews met.\nDo not give up your boats, Jane Doe said.`,
    );
    expect(text.repairs.map(({ rule }) => rule)).toEqual(['lost-apostrophe', 'lost-apostrophe']);
    expect(text.quotations).toMatchObject([{ speaker: 'Jane Doe', cue: 'said', is_marked: false }]);
  });

  test('case, marks and white space do not change the digest; words do', () => {
    const digest = (text: string): string => normaliseFound(text).report.text_sha256 ?? '';
    expect(digest('The QUAY — is   “open”.')).toBe(digest('the quay is open.'));
    expect(digest('The quay is open.')).not.toBe(digest('The quay is shut.'));
  });
});

function normaliseFound(text: string, changes: Partial<Capture> = {}) {
  const result = normalise(text, changes);
  if (result.report === null || result.text === null)
    throw new Error(JSON.stringify(result.issues));
  return { report: result.report, text: result.text, issues: result.issues };
}

describe('HTML', () => {
  const html = { media_type: 'text/html', path: null, url: 'https://www.quay.example/pilots' };

  test('gives the article and nothing else', () => {
    const { report, text } = normaliseFound(article, html);
    const read = text.segments.map(({ kind, start, end }) => [kind, text.text.slice(start, end)]);
    expect(read).toEqual([
      ['headline', 'Pilots back at work'],
      ['dateline', 'CAIRO (AP) —'],
      ['body', paragraph(1)],
      ['body', paragraph(2)],
      ['body', '“We will wait for the tide,” Jane Doe said.'],
      ['body', paragraph(3)],
      ['caption', 'Cranes on the quay. Reuters/Jane Doe'],
      ['related_box', 'Quay closed for a week'],
    ]);
    expect(report).toMatchObject({
      outlet: 'The Quay',
      outlet_basis: 'publisher_markup',
      agencies: ['AP'],
      authors: ['Jane Doe'],
      published_date: '2021-05-04',
      published_at: '2021-05-04T08:00:00Z',
      published_basis: 'json_ld',
      language: 'en',
      language_basis: 'markup',
      quotation_count: 1,
    });
  });

  test('the canonical address is taken from the same site only', () => {
    const canonical = (href: string): string | null =>
      normaliseFound(
        article.replace('</head>', `<link rel="canonical" href="${href}"></head>`),
        html,
      ).report.url;
    expect(canonical('/2021/pilots')).toBe('https://www.quay.example/2021/pilots');
    expect(canonical('https://quay.example/')).toBe(html.url);
    expect(canonical('https://pier.example/pilots')).toBe(html.url);
  });

  describe('with damaged characters in its markup', () => {
    const damaged = page(
      `<article><h1>PiloteÂ\xa0: Ã©lections au port de NÃ®mes</h1><p>${paragraph(1)}</p><p>${paragraph(2)}</p></article>`,
      `<meta property="og:site_name" content="Le Quai de la MÃ©tropole">
       <meta property="og:title" content="Pilote : Ã©lections au port de NÃ®mes - Le Quai de la MÃ©tropole">
       <meta property="article:section" content="SociÃ©tÃ©">
       <meta name="author" content="ZoÃ« Hafen, Jose\u0301 Mun\u0303oz\u200e">`,
    );
    const { report, text } = normaliseFound(damaged, html);

    test('the report holds repaired words', () => {
      expect(report).toMatchObject({
        headline: 'Pilote : élections au port de Nîmes',
        outlet: 'Le Quai de la Métropole',
        section: 'Société',
        authors: ['Zoë Hafen', 'José Muñoz'],
      });
    });

    test('the heading is the headline once, not a paragraph too', () => {
      const first = text.segments.map(({ kind, start, end }) => [
        kind,
        text.text.slice(start, end),
      ]);
      expect(first.slice(0, 2)).toEqual([
        ['headline', report.headline],
        ['body', paragraph(1)],
      ]);
    });

    test('the readings hold the words as they were written', () => {
      const { readings = [] } = { readings: [], ...normalise(damaged, html) };
      const written = readings
        .filter(({ is_chosen }) => is_chosen)
        .map(({ field, written }) => [field, written]);
      expect(Object.fromEntries(written)).toMatchObject({
        headline: 'Pilote : Ã©lections au port de NÃ®mes - Le Quai de la MÃ©tropole',
        outlet: 'Le Quai de la MÃ©tropole',
        section: 'SociÃ©tÃ©',
        authors: 'ZoÃ« Hafen, Jose\u0301 Mun\u0303oz\u200e',
      });
    });

    test('what the source states is repaired too', () => {
      const told = normaliseFound(`Vote Ã  NÃ®mes\n${paragraph(1)}\n${paragraph(2)}`, {
        stated: {
          ...stated,
          basis: 'feed',
          outlet: 'Le Quai de la MÃ©tropole\ufeff',
          headline: 'Vote Ã\xa0 NÃ®mes',
          authors: ['ZoÃ« Hafen'],
        },
      });
      expect(told.report).toMatchObject({
        outlet: 'Le Quai de la Métropole',
        headline: 'Vote à Nîmes',
        authors: ['Zoë Hafen'],
      });
      expect(told.text.segments[0]).toMatchObject({ kind: 'headline', start: 0 });
    });
  });

  test('an articleBody is used when the page has no text of its own', () => {
    const body = [paragraph(1), paragraph(2)].join('\\n');
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`;
    const { text } = normaliseFound(page('<div id="app"></div>', script), html);
    expect(reportTextParts(text).body).toBe(`${paragraph(1)}\n${paragraph(2)}`);
  });

  test('a template is no part of the page, even in its head', () => {
    const template = `<template><div>${`<p>${paragraph(9)}</p>`.repeat(30)}</div></template>`;
    const { text } = normaliseFound(article.replace('</head>', `${template}</head>`), html);
    expect(reportTextParts(text).lead).toBe(paragraph(1));
    expect(text.text).not.toContain('day 9');
  });

  test('broken JSON-LD is reported', () => {
    const { issues } = normaliseFound(article.replace('{"@type"', '{{"@type'), html);
    expect(issues.map(({ code, level }) => [code, level])).toEqual([
      ['normalise/invalid-json-ld', 'info'],
    ]);
  });

  test.each([
    ['no text', page('<div id="app"></div>'), 'normalise/no-article-body'],
    [
      'a list of links',
      page(
        Array.from({ length: 40 }, (_, n) => `<p><a href="/${n}">${paragraph(n)}</a></p>`).join(''),
      ),
      'normalise/not-an-article',
    ],
    [
      'a list of linked summaries',
      page(
        Array.from(
          { length: 10 },
          (_, n) => `<p><a href="/${n}">${paragraph(n)} ${paragraph(n + 1)}</a></p>`,
        ).join(''),
      ),
      'normalise/not-an-article',
    ],
    [
      'a front page',
      page(
        Array.from(
          { length: 20 },
          (_, n) =>
            `<div><h3><a href="/${n}">Pilots back on day ${n}</a></h3><p>${paragraph(n)}</p></div>`,
        ).join(''),
      ),
      'normalise/not-an-article',
    ],
    [
      'a video page',
      page('<div>Watch</div>', '<meta property="og:type" content="video.other">'),
      'normalise/not-an-article',
    ],
    ['50,000 open elements', '<div>'.repeat(50_000), 'normalise/too-deep'],
    ['a million elements', '<i></i>'.repeat(200_000), 'normalise/too-large'],
  ])('%s is quarantined', (_, content, code) => {
    expect(quarantine(content, html)).toBe(code);
  });
});

describe('quarantine', () => {
  test.each([
    ['nothing', '', 'normalise/empty-document'],
    ['white space', ' \n\t\n', 'normalise/empty-document'],
    ['front matter alone', '---\na: b\n---\n', 'normalise/empty-document'],
    ['NUL', 'The quay\0 is open.', 'normalise/binary-content'],
    ['a PDF', '%PDF-1.4', 'normalise/binary-content'],
    ['too many bytes', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'normalise/too-large'],
  ])('%s', (_, content, code) => {
    expect(quarantine(content)).toBe(code);
  });

  test('a media type that is no document', () => {
    expect(quarantine('abc', { media_type: 'image/png' })).toBe('normalise/unsupported-media-type');
  });

  test('an issue names the capture and where it came from', () => {
    const { issues } = normalise('');
    expect(issues[0]).toMatchObject({
      stage: 'normalise',
      record_id: 'cap_0123456789abcdef',
      path: 'pilots.txt',
    });
  });
});

describe('whatever the bytes', () => {
  const mediaTypes = fc.constantFrom(
    'text/plain',
    'text/markdown',
    'text/html',
    'application/vnd.tellings.citation+json',
    'image/png',
  );
  const charsets = fc.constantFrom(
    null,
    'utf-8',
    'latin1',
    'utf-16le',
    'shift_jis',
    'gb18030',
    'nonsense',
  );
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="related">',
      '<template>',
      '<a href="x">',
      '<figure><figcaption>',
      '<script type="application/ld+json">{"@type":"Article"',
      '</script>',
    ],
    ...[
      '---\n',
      'CAIRO (Reuters) - ',
      '“',
      '”',
      ' said ',
      '\n',
      '\r\n',
      '\u2028',
      '\u0092',
      '\ufeff',
      'e\u0301',
      '\ud83d',
      paragraph(1),
      '{"key":"a"}',
      '<title>a - b</title>',
      '&#x0;',
      '<![CDATA[',
      '<body><body>',
      '<html><frameset>',
    ],
  );
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => bytes(parts.join(''))),
  );

  test('it gives valid records or says why not, twice the same', () => {
    fc.assert(
      fc.property(content, mediaTypes, charsets, (bytesGiven, media_type, charset) => {
        const capture = captureOf({
          media_type,
          charset,
          url: 'https://quay.example/2021/05/04/x',
        });
        const result = normaliseCapture(capture, bytesGiven);
        expect(normaliseCapture(capture, bytesGiven)).toEqual(result);
        for (const issue of result.issues) expect(findViolations('issue', issue)).toEqual([]);
        if (result.report === null) {
          expect(result.issues.some(({ level }) => level === 'error')).toBe(true);
          return;
        }
        expect(result.issues.some(({ level }) => level === 'error')).toBe(false);
        expect(findViolations('report', result.report)).toEqual([]);
        if (result.text !== null) expect(findViolations('text', result.text)).toEqual([]);
        if (result.citation !== null)
          expect(findViolations('citation', result.citation)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('the parameters are one line of JSON', () => {
  expect(normaliseParameters).not.toContain('\n');
  expect(JSON.parse(normaliseParameters)).toMatchObject({
    maximum_bytes: 5 * 1024 * 1024,
    maximum_depth: 512,
  });
});
