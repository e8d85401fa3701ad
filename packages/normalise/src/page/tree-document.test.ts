import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type DocumentNode, parseTree } from './tree-document.ts';
import { ElementNode } from './tree-node.ts';

const parse = (html: string): DocumentNode => parseTree(`<html><body>${html}</body></html>`);
const oracle = (html: string): Document =>
  parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;

// linkedom's parser nests links in links, which the standard does not
const names = ['p', 'div', 'em', 'span', 'blockquote', 'li', 'ul', 'br', 'img', 'td', 'table'];
const attributes = ['', ' class="lead  lead wide"', ' id="quay"', " title='a &amp; b'", ' hidden'];
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`])),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
      .map(([name, attribute]) => `<${name}${attribute}>`),
    fc.constantFrom('The pilots ', 'of the port', '&amp;', '&nbsp;', ' < ', '<!-- note -->', '\n'),
  ),
  { maxLength: 40 },
);
const html = pieces.map((parts) => parts.join(''));

describe('parseTree', () => {
  test('a tree is written as linkedom writes it', () => {
    fc.assert(
      fc.property(html, (text) => {
        expect(parse(text).body.innerHTML).toBe(oracle(text).body.innerHTML);
      }),
    );
  });

  test('elements are found and read as in linkedom', () => {
    fc.assert(
      fc.property(html, fc.constantFrom(...names), (text, name) => {
        const found = parse(text).querySelectorAll(`${name}, td`);
        const expected = [...oracle(text).querySelectorAll(`${name}, td`)];
        const read = (element: ElementNode | Element): unknown[] => [
          element.tagName,
          element.textContent,
          element.getAttribute('class'),
          element.getAttribute('title'),
          element.children.length,
          element.nextElementSibling?.tagName,
          element.previousElementSibling?.tagName,
        ];
        expect(found.map(read)).toEqual(expected.map(read));
      }),
    );
  });

  test('elements move as in linkedom', () => {
    const move = (document: Document): string => {
      const [first, second, third] = document.querySelectorAll('p');
      if (first === undefined || second === undefined || third === undefined) return '';
      first.parentElement?.replaceChild(second, first);
      third.replaceWith(first);
      second.append(third);
      return document.body.innerHTML;
    };
    fc.assert(
      fc.property(html, (text) => {
        const page = `${text}<p>one</p><div><p>two</p>${text}</div><p>three</p>`;
        expect(move(parse(page) as unknown as Document)).toBe(move(oracle(page)));
      }),
    );
  });

  test('HTML that was written is read again', () => {
    const { body } = parse('<p class="lead">The pilots &amp; the port.<br>Open.</p>');
    const written = body.innerHTML;
    body.innerHTML = written;
    expect(body.querySelector('p')?.textContent).toBe('The pilots & the port.Open.');
    expect(body.querySelector('p')?.isConnected).toBe(true);
  });

  test.each([
    ['display: none', 'none', undefined],
    ['color:red;visibility:hidden', undefined, 'hidden'],
    ['display:', undefined, undefined],
  ])('the style %s is read', (style, display, visibility) => {
    expect(parse(`<p style="${style}">`).querySelector('p')?.style).toEqual({
      display,
      visibility,
    });
  });

  test('names of members of objects are no attributes', () => {
    const element = parse('<p>').querySelector('p');
    expect(element?.getAttribute('constructor')).toBeNull();
    expect(element?.hasAttribute('toString')).toBe(false);
  });

  test('head and body are made where a page has none', () => {
    const document = parseTree('<html><p>Open.</p></html>');
    expect(document.body.tagName).toBe('BODY');
    expect(document.head.parentElement).toBe(document.documentElement);
    expect(document.documentElement.children.map(({ tagName }) => tagName)).toEqual([
      'HEAD',
      'BODY',
      'P',
    ]);
  });

  test('what lies in a template is not selected', () => {
    const document = parse('<template><p>Hidden.</p></template><p>Open.</p>');
    expect(document.querySelectorAll('p').map(({ textContent }) => textContent)).toEqual(['Open.']);
    expect(document.getElementsByTagName('p')).toHaveLength(2);
  });

  test('a selector that is no list of names is refused', () => {
    expect(() => parse('').querySelectorAll('[itemprop]')).toThrow(/names of elements only/);
  });

  test('comments and processing instructions are no text', () => {
    const { body } = parse('<!-- note --><?xml x?>Open.');
    expect(body.textContent).toBe('Open.');
    expect(body.firstElementChild instanceof ElementNode).toBe(false);
  });
});
