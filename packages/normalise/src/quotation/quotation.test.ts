import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../segment/passage.ts';
import { findQuotations } from './quotation.ts';

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') segments.push({ kind: 'body', start, end: start + line.length });
    start += line.length + 1;
  }
  return segments;
}

function quote(text: string, hasLostMarks = false): (string | null)[][] {
  return findQuotations(text, segmentsOf(text), hasLostMarks).map(
    ({ start, end, speaker, cue }) => [text.slice(start, end), speaker, cue],
  );
}

describe('marked quotations', () => {
  test.each([
    [
      '“We will wait for the tide,” Jane Doe said.',
      'We will wait for the tide',
      'Jane Doe',
      'said',
    ],
    [
      '"We will wait for the tide," said the harbour master.',
      'We will wait for the tide',
      'the harbour master',
      'said',
    ],
    [
      'Jane Doe said: “We will wait for the tide.”',
      'We will wait for the tide',
      'Jane Doe',
      'said',
    ],
    [
      'Jane Doe, the union’s leader, added: “We will wait for the tide.”',
      'We will wait for the tide',
      'Jane Doe',
      'added',
    ],
    [
      'The pilots’ leader also called for “a strike without end” on Friday.',
      'a strike without end',
      'The pilots’ leader',
      'called for',
    ],
    [
      '« Nous attendons la marée », a déclaré Jane Doe.',
      'Nous attendons la marée',
      'Jane Doe',
      'a déclaré',
    ],
    ['„Wir warten auf die Flut“, sagte Jane Doe.', 'Wir warten auf die Flut', 'Jane Doe', 'sagte'],
    [
      "`` We will wait for the tide , '' Jane Doe said .",
      'We will wait for the tide',
      'Jane Doe',
      'said',
    ],
    [
      '‘We will wait for the tide,’ Jane Doe said.',
      'We will wait for the tide',
      'Jane Doe',
      'said',
    ],
    [
      "Jane Doe said: 'We don't fear the pilots' tide.'",
      "We don't fear the pilots' tide",
      'Jane Doe',
      'said',
    ],
    ['“No,” she said.', 'No', 'she', 'said'],
  ])('%s', (text, words, speaker, cue) => {
    expect(quote(text)).toEqual([[words, speaker, cue]]);
  });

  test('a resumed quotation has the same speaker', () => {
    expect(quote('"Wait for the tide," she said in the harbour. "Then we will sail."')).toEqual([
      ['Wait for the tide', 'she', 'said'],
      ['Then we will sail', 'she', null],
    ]);
  });

  test('a quotation of several paragraphs gives a span in each', () => {
    expect(quote('Jane Doe said: “We will wait for the tide.\n“Then we will sail.”')).toEqual([
      ['We will wait for the tide', 'Jane Doe', 'said'],
      ['Then we will sail', 'Jane Doe', null],
    ]);
  });

  test('quotations in quotations are part of the outer one', () => {
    expect(quote('“He told me ‘never wait for tides’ on the quay,” she said.')).toHaveLength(1);
    expect(quote('“He told me “never wait” on the quay,” she said.')[0]?.[0]).toBe(
      'He told me “never wait” on the quay',
    );
  });

  test.each([
    [
      'scare quotes in single marks',
      "The self-styled 'harbour king' and his so-called 'fleet of the free' left.",
    ],
    ['short scare quotes', 'The “tide war” went on.'],
    ['a title', 'The pilots watched a film called “The long wait for the tide” on deck.'],
    ['a capitalised title', 'The pilots’ choir sang “The Long Wait” on deck.'],
    ['apostrophes', "The pilots' boats and the cranes' drivers' lunch wasn't 'ere."],
    ['an unclosed mark', 'The pilot said “ and went.'],
    ['inches', 'A 12" gun and another gun.'],
  ])('%s are no quotations', (_, text) => {
    expect(quote(text)).toEqual([]);
  });
});

describe('unmarked quotations', () => {
  const lost = [
    'The leader of the pilots spoke on Monday, the harbour master said.',
    'Oh pilots of the port, wait for the tide.',
    'Do not give up your boats, Jane Doe said, speaking of the strike.',
    'She also spoke to the owners, saying: Let the tide decide.',
    'The owners have said they will wait.',
  ].join('\n');

  test('are found where the text has lost its marks', () => {
    expect(quote(lost, true)).toEqual([
      ['Oh pilots of the port, wait for the tide', 'Jane Doe', null],
      ['Do not give up your boats', 'Jane Doe', 'said'],
      ['Let the tide decide', 'She', 'saying'],
    ]);
  });

  test('are never looked for elsewhere', () => {
    expect(quote(lost)).toEqual([]);
    expect(quote(`${lost}\n“We wait for the tide,” Jane Doe said.`, true)).toHaveLength(1);
  });
});

test('spans lie within one segment, apart and in order, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '‚',
      '『',
      '— ',
      '\n— ',
      '「',
      '」',
      '``',
      "''",
      ' ',
      '\n',
      ', ',
      '. ',
      '! ',
    ],
    ...['we wait', 'she said', 'Jane Doe', 'said: ', 'Oh pilots', 'do not', 'your tide', 'titled '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (parts, hasLostMarks) => {
      const text = parts.join('');
      const segments = segmentsOf(text);
      let end = 0;
      for (const quotation of findQuotations(text, segments, hasLostMarks)) {
        expect(quotation.start).toBeGreaterThanOrEqual(end);
        expect(quotation.end).toBeGreaterThan(quotation.start);
        expect(
          segments.some(
            (segment) => segment.start <= quotation.start && quotation.end <= segment.end,
          ),
        ).toBe(true);
        end = quotation.end;
      }
    }),
    { numRuns: 1000 },
  );
});
