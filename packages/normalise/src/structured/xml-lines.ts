import type { Paragraph } from '../document.ts';
import { toPlainText } from '../markup/character-reference.ts';
import { readBlocks } from '../page/block.ts';
import { measureMarkup } from '../page/nesting.ts';
import { parsePage } from '../page/page.ts';
import type { SegmentKind } from '../segment/passage.ts';
import { readPassages } from '../segment/plain-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** Elements of NITF 3.6 and of XHTML that begin and end a paragraph. */
const blockElements: ReadonlySet<string> = new Set(
  'abstract address article aside bibliography block blockquote body body.content body.end bq byline byttl caption center credit dateline datasource dd div dl dt fieldset figcaption figure fn footer h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media media-caption media-producer nav nitf-table note ol p pre section table tagline tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is not shown: data, and what only describes. */
const hiddenElements: ReadonlySet<string> = new Set(
  'col colgroup custom-table head media-metadata media-object media-reference nitf-colspec nitf-table-metadata object script style'.split(
    ' ',
  ),
);
/** What a whole element and all below it is. */
const kindOfElement: Readonly<Record<string, SegmentKind>> = {
  bibliography: 'tail',
  byline: 'byline',
  caption: 'caption',
  dateline: 'dateline',
  figcaption: 'caption',
  fn: 'tail',
  media: 'caption',
  note: 'tail',
  tagline: 'tail',
};
/** Markup that was put into a document as text. */
const writtenMarkup = /<(?:p|br|div|h[1-6]|ul|ol|li)\b[^<>]{0,300}>/i;
/** Stands for a line break until paragraphs are split; XML 1.0 does not allow it in a document. */
const lineBreak = '\v';
/** Markup nested deeper is taken as plain text. */
const deepestMarkup = 100;

/** Text of an element as paragraphs, in the order of the document. */
export function readLines(root: XmlElement): Paragraph[] {
  const lines: Paragraph[] = [];
  let text = '';
  const flush = (kind: SegmentKind | null, element: string): void => {
    for (const paragraph of splitText(text, element))
      lines.push({ kind, element, text: paragraph });
    text = '';
  };
  const visit = (element: XmlElement, outer: SegmentKind | null, block: string): void => {
    const kind = outer ?? kindOfElement[element.name] ?? null;
    for (const child of element.children) {
      if (typeof child === 'string') text += child;
      else if (child.name === 'br') text += lineBreak;
      else if (child.name === 'td' || child.name === 'th') {
        text += ' ';
        visit(child, kind, block);
      } else if (blockElements.has(child.name)) {
        flush(kind, block);
        visit(child, kind, child.name);
        flush(kind ?? kindOfElement[child.name] ?? null, child.name);
      } else if (!hiddenElements.has(child.name)) visit(child, kind, block);
    }
  };
  visit(root, null, root.name);
  flush(kindOfElement[root.name] ?? null, root.name);
  return lines;
}

/** Paragraphs of one run of text: more than one where it holds markup, or is preformatted. */
function splitText(text: string, element: string): string[] {
  if (text.trim() === '') return [];
  if (writtenMarkup.test(text)) return readHtmlText(text).map((line) => line.text);
  if (element === 'pre' || breakIndented(text) !== text)
    return readPlainLines(text).map((line) => line.text);
  // two line breaks in a row stand for the end of a paragraph
  return text.split(/\v\s*\v/).flatMap((paragraph) => toPlainText(paragraph) || []);
}

/** Paragraphs of HTML that stands as a text in a document. */
export function readHtmlText(html: string): Paragraph[] {
  const { depth } = measureMarkup(html);
  if (depth > deepestMarkup) return readPlainLines(html);
  return readBlocks(parsePage(html).body).map(({ text, element }) => ({
    kind: element === 'figcaption' ? 'caption' : null,
    element,
    text,
  }));
}

/** Paragraphs of a text that is no markup, although some put tags around it. */
export function readPlainText(text: string): Paragraph[] {
  return readPlainLines(
    text.replace(/<\/?(?:p|div)\b[^<>]{0,300}>/gi, '\n\n').replace(/<br\b[^<>]{0,99}>/gi, '\n'),
  );
}

/** Paragraphs of a text that may hold markup. */
export function readTextLines(text: string): Paragraph[] {
  return writtenMarkup.test(text) ? readHtmlText(text) : readPlainLines(text);
}

function readPlainLines(text: string): Paragraph[] {
  const unified = breakIndented(text.replace(/\r\n?|[\u2028\u2029\v]/g, '\n'));
  return readPassages(unified, false).flatMap(({ start, end }) => {
    const paragraph = toPlainText(unified.slice(start, end));
    return paragraph === '' ? [] : { kind: null, element: '', text: paragraph };
  });
}

/**
 * Wire copy is broken into lines by hand, and a paragraph begins with two spaces or more. The lines
 * between then stand at the margin, where the text of a tree that a program indents never does.
 */
function breakIndented(text: string): string {
  const lines = text.split('\n').slice(1);
  const isAtMargin = lines.filter((line) => /^\S/.test(line)).length >= 2;
  return isAtMargin ? text.replace(/\n(?=[ \t]{2,8}\S)/g, '\n\n') : text;
}
