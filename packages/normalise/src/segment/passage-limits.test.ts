import { describe, expect, test } from 'vitest';
import { defaultTables } from '../table/source-tables.ts';
import { layOut, textOf } from './passage.ts';
import { readPassages } from './plain-text.ts';

/** Kinds of the segments of a synthetic text, one paragraph a line. */
function kindsOf(lines: readonly string[], stated: string | null = null): string[] {
  const text = lines.join('\n\n');
  const passages = readPassages(text, false);
  return layOut(text, passages, stated, defaultTables.agencies).segments.map(({ kind }) => kind);
}

function passagesOf(text: string): string[] {
  return readPassages(text, false).map((passage) => textOf(text, passage));
}

/** Sentences that differ, so that none is taken for a pull quote. */
const sentences = (count: number): string[] =>
  Array.from({ length: count }, (_, day) => `On day ${day} the pilots of the port went to sea.`);

const [first = '', second = '', third = ''] = sentences(3);

describe('how far layOut goes', () => {
  test('a headline has at most 45 words and 300 characters', () => {
    const title = (words: number, word: string): string => `Pilots${` ${word}`.repeat(words - 1)}`;
    expect(kindsOf([title(45, 'quay'), first, second])[0]).toBe('headline');
    expect(kindsOf([title(46, 'quay'), first, second])[0]).toBe('body');
    expect(kindsOf([title(42, 'harbour'), first, second])[0]).toBe('body');
  });

  test('one in a script without spaces has at most 80 characters', () => {
    const body = '水先人組合の元代表が金曜日、港に戻った。';
    expect(kindsOf(['港'.repeat(80), body])).toEqual(['headline', 'body']);
    expect(kindsOf(['港'.repeat(81), body])).toEqual(['body', 'body']);
  });

  test('a stated headline is compared with its characters repaired', () => {
    expect(kindsOf(['Vote à Nîmes.', first], 'Vote Ã\xa0 NÃ®mes')[0]).toBe('headline');
  });

  test('a dateline opens one of the first three paragraphs of the body', () => {
    const dated = `CAIRO (Reuters) - ${third}`;
    expect(kindsOf([first, second, dated])).toContain('dateline');
    expect(kindsOf([...sentences(3), dated])).not.toContain('dateline');
  });

  test('a byline stands among the first six paragraphs', () => {
    expect(kindsOf([...sentences(5), 'By Jane Doe', third])[5]).toBe('byline');
    expect(kindsOf([...sentences(6), 'By Jane Doe', third])[6]).toBe('body');
  });

  test('a standfirst has two paragraphs and more after it', () => {
    const opening = ['Pilots back at work', 'Union says the vote will be counted again'];
    expect(kindsOf([...opening, first, second])[1]).toBe('standfirst');
    expect(kindsOf([...opening, first])[1]).toBe('body');
  });

  test('a text of nothing but addresses keeps one as its body', () => {
    const lines = ['Pilots are back', 'www.quay.example', 'www.pier.example'];
    expect(kindsOf(lines, 'Pilots are back')).toEqual(['headline', 'body', 'tail']);
  });
});

describe('how lines are joined', () => {
  test('lines of a list are too short to have been broken by a program', () => {
    const list = 'Pilots in the harbour now\nCranes on the quay today\nBoats at the eastern pier';
    expect(passagesOf(list)).toHaveLength(3);
  });

  test('one long line shows that none was broken by a program', () => {
    const lines = (width: number): string =>
      `${'pilots '.repeat(30).slice(0, width - 1)}x\n${'quay '.repeat(9)}\nend`;
    expect(passagesOf(lines(100))).toHaveLength(1);
    expect(passagesOf(lines(101))).toHaveLength(3);
  });

  test('wide lines of which a third ends like sentences were not broken by a program', () => {
    const open = 'The pilots of the port went back to work on Monday';
    const lines = [open, open, `${open}.`, open];
    expect(passagesOf(lines.join('\n'))).toHaveLength(4);
    expect(passagesOf([open, open, open, `${open}.`].join('\n'))).toHaveLength(1);
  });

  test('narrow lines go on where more than a quarter begin with a small letter', () => {
    const [big, small] = ['Pilots of the port', 'went back to work'];
    expect(passagesOf([big, small, big].join('\n'))).toHaveLength(1);
    expect(passagesOf([big, small, big, big, big].join('\n'))).toHaveLength(5);
    expect(passagesOf([big, small].join('\n'))).toHaveLength(2);
  });

  test('a sentence that ends a line of less than seven tenths ends a paragraph', () => {
    const line = (width: number): string => `${'Quays '.repeat(20).slice(0, width - 1)}.`;
    const full = 'The pilots of the port went back to their boats on Monday, as'.slice(0, 60);
    const text = (width: number): string => [full, full, line(width), full, full].join('\n');
    expect(passagesOf(text(41))).toHaveLength(2);
    expect(passagesOf(text(42))).toHaveLength(1);
  });
});
