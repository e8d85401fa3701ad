import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  captureOf,
  jsonLd,
  newsItem,
  nitf,
  normalise,
  read,
  refusal,
  xhtml,
} from '../../test/structured-documents.ts';
import { normaliseCapture } from '../report.ts';

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
