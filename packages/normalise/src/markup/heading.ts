import { findAround } from '../page/element-list.ts';

/** Elements beside which words stand apart even where no white space is written. */
const apart: ReadonlySet<string> = new Set('DIV P SMALL SPAN H2 H3'.split(' '));
/** Shorter headings are part of many titles by chance. */
const leastShared = 12;
/** Pages with more headings of the first level use them for lists. */
const mostHeadings = 40;

/**
 * The heading of the report: the h1 marked as headline, the only one, the first that the titles of
 * the page repeat, the first within an article, else the first. Null where no h1 has text.
 */
export function readHeading(document: Document, titles: readonly (string | null)[]): string | null {
  const all = [...document.querySelectorAll('h1')]
    .slice(0, mostHeadings)
    .map((element) => ({ element, text: readWords(element).trim() }))
    .filter(({ text }) => text !== '');
  const folded = titles.map((title) => squash(title ?? ''));
  const marked = all.find(({ element }) =>
    /\bheadline\b/i.test(element.getAttribute('itemprop') ?? ''),
  );
  const repeated = all.find(({ text }) => {
    const key = squash(text);
    return key.length >= leastShared && folded.some((title) => title.includes(key));
  });
  const own = all.find(({ element }) => findAround(element, isArticlePart) !== null);
  return (marked ?? repeated ?? own ?? all[0])?.text ?? null;
}

function isArticlePart(element: Element): boolean {
  return (
    /^(?:article|main)$/.test(element.localName) ||
    element.getAttribute('itemprop') === 'articleBody'
  );
}

/** Text with a space for each line break, and between elements that are set apart by style only. */
function readWords(element: Element): string {
  let words = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    if (!isElement(node)) continue;
    const inner = node.tagName === 'BR' ? ' ' : readWords(node);
    // one letter alone is an initial
    const isApart =
      apart.has(node.tagName) &&
      isElement(node.previousSibling) &&
      words.length > 1 &&
      !/^[\s:;,.!?)]/.test(inner);
    words += isApart ? ` ${inner}` : inner;
  }
  return words.replace(/\s+/g, ' ');
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function squash(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
