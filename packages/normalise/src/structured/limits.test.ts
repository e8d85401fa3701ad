import { describe, expect, test } from 'vitest';
import { first, newsItem, nitf, read, xhtml } from '../../test/structured-documents.ts';
import { readHtmlText } from './xml-lines.ts';
import { isFault, parseXml } from './xml-tree.ts';

describe('parseXml', () => {
  const faultOf = (depth: number, elementCount: number): string | null => {
    const parsed = parseXml('<a><b><c/></b></a>', { depth, elementCount });
    return isFault(parsed) ? parsed.kind : null;
  };

  test('reads as deep and as much as it may, not more', () => {
    expect(faultOf(3, 3)).toBeNull();
    expect(faultOf(2, 3)).toBe('too-deep');
    expect(faultOf(3, 2)).toBe('too-large');
  });
});

describe('paragraphs', () => {
  test('markup nested a hundred deep is read, deeper it is text', () => {
    const nested = (depth: number): string | undefined =>
      readHtmlText(`${'<div>'.repeat(depth)}Pilots back.`)[0]?.text;
    expect(nested(100)).toBe('Pilots back.');
    expect(nested(101)).toContain('<div>');
  });

  test('an indented line ends a paragraph only among lines at the margin', () => {
    const bodies = (text: string): number =>
      read(nitf.replace(first, text)).segments.filter(([kind]) => kind === 'body').length;
    const one = bodies(first);
    expect(bodies('The pilots went back\nto their boats\n   on Monday, and nobody said why.')).toBe(
      one,
    );
    expect(bodies('The pilots\nwent back to\ntheir boats.\n   On Monday nobody said why.')).toBe(
      one + 1,
    );
  });

  test('above a headline that is shown, only labels are dropped', () => {
    const above = (words: string): boolean =>
      read(newsItem(xhtml.replace('<h1>', `<p>${words}</p><h1>`))).segments.some(
        ([, text]) => text === words,
      );
    expect(above('News in brief')).toBe(false);
    expect(above('News in the harbour')).toBe(true);
  });
});
