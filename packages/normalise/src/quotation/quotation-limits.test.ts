import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotation.ts';

/** Quotation and speaker of each span of a synthetic text, one paragraph a line. */
function read(...paragraphs: readonly string[]): (readonly [string, string | null])[] {
  const text = paragraphs.join('\n');
  let from = 0;
  const segments = paragraphs.map((paragraph) => {
    const start = from;
    from += paragraph.length + 1;
    return { kind: 'body' as const, start, end: start + paragraph.length };
  });
  return findQuotations(text, segments, false).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker,
  ]);
}

describe('what is a quotation', () => {
  test('four words that nobody is said to say, not three', () => {
    expect(read('The rule is “wait for the tide” on this quay.')).toHaveLength(1);
    expect(read('The rule is “wait for tides” on this quay.')).toEqual([]);
  });

  test('without spaces, ten characters', () => {
    expect(read('港では「潮を待つのが規則だよ」が合言葉だ。')).toHaveLength(1);
    expect(read('港では「潮を待つのが規則だ」が合言葉だ。')).toEqual([]);
  });

  test('a title has two long words and more, all with capitals', () => {
    expect(read('The sign “We go to Quayside” stood there.')).toHaveLength(1);
    expect(read('The sign “We Return to Quayside” stood there.')).toEqual([]);
  });

  test('three words between single marks, not two', () => {
    expect(read('‘We wait here,’ Jane Doe said.')).toEqual([['We wait here', 'Jane Doe']]);
    expect(read('‘We wait,’ Jane Doe said.')).toEqual([]);
  });

  test('at most 1,500 characters between single marks, in a paragraph of at most 20,000', () => {
    const quoted = (length: number): string => `‘${'tide '.repeat(length / 5)},’ Jane Doe said.`;
    expect(read(quoted(1495))).toHaveLength(1);
    expect(read(quoted(1505))).toEqual([]);
    const long = (length: number): string => `${'boats '.repeat(length / 6)}. ${quoted(100)}`;
    expect(read(long(19_800))).toHaveLength(1);
    expect(read(long(20_000))).toEqual([]);
  });
});

describe('who speaks', () => {
  test('a speaker has at most ten words, however long', () => {
    const ten = 'the exiled secretary of the seafaring harbour pilots association Quayhaven';
    expect(read(`“We wait for the tide,” ${ten} said.`)[0]?.[1]).toBe(ten);
    expect(read(`“We wait for the tide,” ${ten} West said.`)[0]?.[1]).toBeNull();
  });

  test('without a capital or an article a speaker has three words', () => {
    expect(read('“We wait for the tide,” three old pilots said.')[0]?.[1]).toBe('three old pilots');
    expect(read('“We wait for the tide,” three very old pilots said.')[0]?.[1]).toBeNull();
  });

  test('commas within what follows a dash do not end it', () => {
    const speech = 'Vi väntar, som alltid, på tidvattnet';
    expect(read(`– ${speech}, säger Jane Doe.`)).toEqual([[speech, 'Jane Doe']]);
  });

  test('speech goes on after a paragraph that ends with who said it', () => {
    const first = '“We wait for the tide,” Jane Doe said.';
    const second = '“Nobody sails before it comes.”';
    expect(read(first, second)[1]?.[1]).toBe('Jane Doe');
    const more =
      'The union met on the quay later, and the boats of the port stayed where they were all night long, for once.';
    expect(read(`${first} ${more}`, second)[1]?.[1]).toBeNull();
  });
});
