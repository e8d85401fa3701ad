import { describe, expect, test } from 'vitest';
import { caption, first, nitf, read, second, summary } from '../../test/structured-documents.ts';

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
