/** Elements without content. */
const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose content is text up to their end tag. */
const rawTextElements: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
);
/** Elements that close an open one of the same name. */
const selfClosing: ReadonlySet<string> = new Set('p li dt dd option tr td th'.split(' '));

export interface MarkupSize {
  /** Deepest nesting of elements. */
  readonly depth: number;
  /** Elements, character references and stray "<": each becomes at least one node of the tree. */
  readonly pieceCount: number;
  /** Sum of the depths of the pieces: Readability looks at each from every element around it. */
  readonly weight: number;
}

/**
 * Measures HTML in one linear scan, without a tree: tree builders and everything after them recurse,
 * so a page that is nested too deep must be turned away before it is parsed.
 */
export function measureMarkup(html: string): MarkupSize {
  const open: string[] = [];
  const openCount = new Map<string, number>();
  const tag = /<!--|<(\/?)([a-z][a-z0-9:-]*)|[<&]/gi;
  let depth = 0;
  let pieceCount = 0;
  let weight = 0;
  let tagEnd = -1;
  const isOpen = (name: string): boolean => (openCount.get(name) ?? 0) > 0;
  const isForeign = (): boolean => (isOpen('svg') || isOpen('math')) && !isOpen('foreignobject');
  // looked for once for all tags before it, so that the scan stays linear
  const isSelfClosed = (from: number): boolean => {
    if (tagEnd < from) tagEnd = endOf(html, '>', from);
    return html.slice(tagEnd - 2, tagEnd) === '/>';
  };
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (match[1] !== '/') {
      pieceCount += 1;
      weight += open.length;
    }
    if (match[0] === '<!--') {
      tag.lastIndex = endOf(html, '-->', tag.lastIndex);
      continue;
    }
    if (match[2] === undefined) continue;
    const name = match[2].toLowerCase();
    if (match[1] === '/') {
      closeElement(name, open, openCount);
      continue;
    }
    if (voidElements.has(name) || (isForeign() && isSelfClosed(tag.lastIndex))) continue;
    if (rawTextElements.has(name)) {
      tag.lastIndex = endOfRawText(html, name, tag.lastIndex);
      continue;
    }
    if (selfClosing.has(name) && open.at(-1) === name) closeElement(name, open, openCount);
    open.push(name);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
    depth = Math.max(depth, open.length);
  }
  return { depth, pieceCount, weight };
}

/** Closes the innermost open element of that name and all within it. */
function closeElement(name: string, open: string[], openCount: Map<string, number>): void {
  if ((openCount.get(name) ?? 0) === 0) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    openCount.set(last, (openCount.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
