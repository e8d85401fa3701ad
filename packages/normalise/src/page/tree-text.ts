import type { ElementNode, ParentNode, TreeNode } from './tree-node.ts';

/** Elements without content. */
const empty =
  /^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i;
/** Elements whose text is written as it is. */
const raw = /^(?:script|style|textarea|title)$/i;
/** Attributes that are written without a value. */
const bare: ReadonlySet<string> = new Set(
  'allowfullscreen allowpaymentrequest async autofocus autoplay checked contenteditable controls default defer disabled draggable formnovalidate hidden ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected truespeed'.split(
    ' ',
  ),
);
const references: Readonly<Record<string, string>> = {
  '\u00a0': '&#160;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** HTML of the children of a node, for reading it again. */
export function serialiseChildren(parent: ParentNode): string {
  let html = '';
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    html += serialise(node);
  return html;
}

function serialise(node: TreeNode): string {
  if (isElement(node)) return serialiseElement(node);
  const data = node.nodeValue ?? '';
  if (node.nodeType === 3)
    return data.replace(/[<>&\u00a0]/g, (character) => references[character] ?? character);
  return node.nodeType === 8 ? `<!--${data}-->` : `<![CDATA[${data}]]>`;
}

function serialiseElement(element: ElementNode): string {
  const { localName, attributes } = element;
  const opening = `<${localName}${attributes.map(({ name, value }) => serialiseAttribute(name, value)).join('')}>`;
  if (element.firstChild === null && empty.test(localName)) return opening;
  const content = raw.test(localName) ? element.textContent : serialiseChildren(element);
  return `${opening}${content}</${localName}>`;
}

function serialiseAttribute(name: string, value: string): string {
  if (value === '') {
    if (/^(?:id|class|style)$/.test(name)) return '';
    return bare.has(name) ? ` ${name}` : ` ${name}=""`;
  }
  return ` ${name}="${value.replace(/"/g, '&quot;')}"`;
}

function isElement(node: TreeNode): node is ElementNode {
  return node.nodeType === 1;
}
