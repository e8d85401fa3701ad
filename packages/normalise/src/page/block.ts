/** A block of text as a reader sees it: one paragraph, heading, list item or table row. */
export interface Block {
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Name of the element that makes the block, lower case. */
  readonly element: string;
  /** Share of its characters that stand in links. */
  readonly linkShare: number;
}

const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface OpenBlock {
  element: string;
  text: string;
  linkLength: number;
}

/** Text of an element as blocks, in document order, never glued together. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: OpenBlock = { element: tagOf(root), text: '', linkLength: 0 };
  const flush = (element: string): void => {
    const text = open.text.replace(/\s+/g, ' ').trim();
    if (text !== '')
      blocks.push({
        text,
        element: open.element,
        linkShare: Math.min(1, open.linkLength / text.length),
      });
    open = { element, text: '', linkLength: 0 };
  };
  const visit = (node: Node, isLinked: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      open.text += text;
      if (isLinked) open.linkLength += text.replace(/\s+/g, ' ').length;
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (tag === 'br') {
      open.text += ' ';
      if (isBreak(node)) flush(open.element);
      return;
    }
    const isBlock = blockElements.has(tag);
    const outer = open.element;
    if (isBlock) flush(tag);
    for (const child of node.childNodes) visit(child, isLinked || tag === 'a');
    if (isBlock) flush(outer);
  };
  for (const child of root.childNodes) visit(child, false);
  flush('');
  return blocks;
}

/** Two line breaks in a row stand for the end of a paragraph. */
function isBreak(br: Element): boolean {
  let next = br.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.nodeValue ?? '').trim() === '')
    next = next.nextSibling;
  return next !== null && isElement(next) && tagOf(next) === 'br';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function tagOf(element: Element): string {
  return element.tagName.toLowerCase();
}
