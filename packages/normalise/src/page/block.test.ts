import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from './block.ts';
import { parsePage } from './page.ts';

const read = (html: string) => readBlocks(parsePage(html).body);
const texts = (html: string): string[] => read(html).map(({ text }) => text);

describe('readBlocks', () => {
  test.each([
    ['<p>one</p>two<div>three</div>', ['one', 'two', 'three']],
    ['<p>one <b>and</b> two</p>', ['one and two']],
    ['one<br><br>two<br>three', ['one', 'two three']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('says what share of a block stands in links and which elements it shares', () => {
    const [first, second, third] = read(
      '<div class="leadText" id="a"><p itemprop="b">1234 <a>5678</a></p><p>x</p></div><p>y</p>',
    );
    expect(first?.linkShare).toBeCloseTo(4 / 9);
    expect(first?.names.slice(0, 2)).toEqual(['b', 'lead-text a']);
    expect(second?.trail[0]).toBe(first?.trail[0]);
    expect(third?.trail[0]).not.toBe(first?.trail[0]);
  });

  test('every character of the body stands in one block, in order', () => {
    const tag = fc.constantFrom('p', 'div', 'b', 'a', 'li', 'h2', 'span', 'blockquote');
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('a', 'b c', ' ', '<br>', '&amp;', 'é'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { body } = parsePage(pieces.join(''));
        const found = readBlocks(body).map(({ text }) => text);
        const bare = (text: string): string => text.replace(/\s+/g, '');
        expect(bare(found.join(''))).toBe(bare(body.textContent ?? ''));
        expect(found.every((text) => text !== '')).toBe(true);
      }),
    );
  });
});
