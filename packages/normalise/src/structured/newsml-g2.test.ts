import { describe, expect, test } from 'vitest';
import {
  caption,
  first,
  newsItem,
  read,
  refusal,
  second,
  summary,
  xhtml,
} from '../../test/structured-documents.ts';

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
    const own = newsItem(xhtml).replace(
      '<provider qcode="nprov:REUTERS"><name>Reuters</name>',
      '<provider><name>The Quay</name>',
    );
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
