/** A block of text as a reader sees it: one paragraph, heading, list item or table row. */
export interface Block {
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Name of the element that makes the block, lower case. */
  readonly element: string;
  /** Share of its characters that stand in links. */
  readonly linkShare: number;
  /** Class, id and itemprop of its element and of the nearest elements around it, innermost first. */
  readonly names: readonly string[];
  /** Numbers of the elements around it, outermost first: blocks in one element share its number. */
  readonly trail: readonly number[];
}

/** Names of so many elements around a block may say what it is. */
const nameReach = 3;

const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Place {
  readonly element: string;
  readonly names: readonly string[];
  readonly trail: readonly number[];
}

/** Text of an element as blocks, in document order, never glued together. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let elementCount = 0;
  let text = '';
  let linkLength = 0;
  let place: Place = { element: tagOf(root), names: [], trail: [] };
  const flush = (next: Place): void => {
    const whole = collapse(text).trim();
    if (whole !== '')
      blocks.push({ ...place, text: whole, linkShare: Math.min(1, linkLength / whole.length) });
    place = next;
    text = '';
    linkLength = 0;
  };
  const visit = (node: Node, isLinked: boolean): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      text += value;
      if (isLinked) linkLength += collapse(value).length;
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (tag === 'br') {
      text += ' ';
      if (isBreak(node)) flush(place);
      return;
    }
    const outer = place;
    const isBlock = blockElements.has(tag);
    if (isBlock) {
      elementCount += 1;
      flush({
        element: tag,
        names: [nameOf(node), ...outer.names].slice(0, nameReach + 1),
        trail: [...outer.trail, elementCount],
      });
    }
    for (const child of node.childNodes) visit(child, isLinked || tag === 'a');
    if (isBlock) flush(outer);
  };
  for (const child of root.childNodes) visit(child, false);
  flush(place);
  return blocks;
}

/** Holds the name of an element that was taken away from around this one. */
export const aroundAttribute = 'data-around';

/** Class, id and itemprop of an element, lower case, "leadText" as "lead-text". */
export function nameOf(element: Element): string {
  const parts = ['class', 'id', 'itemprop', aroundAttribute].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const name = parts.join(' ').trim().slice(0, 500);
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
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
