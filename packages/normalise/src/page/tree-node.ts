import { serialiseChildren } from './tree-text.ts';

/** What nodes need of the document that they belong to. */
export interface TreeOwner {
  readonly createElement: (name: string) => ElementNode;
  readonly createTextNode: (data: string) => CharacterNode;
  /** Top nodes of a piece of HTML. */
  readonly parseNodes: (html: string) => TreeNode[];
}

/** A node with its place among its siblings. */
export class TreeNode {
  parentNode: ParentNode | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  readonly nodeType: number;

  constructor(nodeType: number) {
    this.nodeType = nodeType;
  }

  get parentElement(): ElementNode | null {
    return this.parentNode instanceof ElementNode ? this.parentNode : null;
  }

  get nextElementSibling(): ElementNode | null {
    let node = this.nextSibling;
    while (node !== null && !(node instanceof ElementNode)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): ElementNode | null {
    let node = this.previousSibling;
    while (node !== null && !(node instanceof ElementNode)) node = node.previousSibling;
    return node;
  }

  get childNodes(): TreeNode[] {
    return [];
  }

  get isConnected(): boolean {
    let node: TreeNode = this;
    while (node.parentNode !== null) node = node.parentNode;
    return node.nodeType === 9;
  }

  get nodeValue(): string | null {
    return null;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }

  /** Takes the place of this node; `node` may lie within it. */
  replaceWith(node: TreeNode): void {
    this.parentNode?.replaceChild(node, this);
  }
}

/** Text (3), CDATA section (4) or comment (8). */
export class CharacterNode extends TreeNode {
  data: string;

  constructor(nodeType: 3 | 4 | 8, data: string) {
    super(nodeType);
    this.data = data;
  }

  override get nodeValue(): string {
    return this.data;
  }

  get textContent(): string {
    return this.data;
  }
}

/** A node that has children. */
export class ParentNode extends TreeNode {
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;

  override get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ElementNode[] {
    const elements: ElementNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node instanceof ElementNode) elements.push(node);
    return elements;
  }

  get firstElementChild(): ElementNode | null {
    const { firstChild } = this;
    return firstChild instanceof ElementNode
      ? firstChild
      : (firstChild?.nextElementSibling ?? null);
  }

  get textContent(): string {
    let text = '';
    for (let node = nextNode(this, this); node !== null; node = nextNode(node, this))
      if (node instanceof CharacterNode && node.nodeType !== 8) text += node.data;
    return text;
  }

  appendChild(node: TreeNode): TreeNode {
    return this.insertBefore(node, null);
  }

  append(...nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  insertBefore(node: TreeNode, next: TreeNode | null): TreeNode {
    if (node === next) return node;
    node.remove();
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    return node;
  }

  replaceChild(node: TreeNode, replaced: TreeNode): TreeNode {
    const next = replaced.nextSibling;
    replaced.remove();
    this.insertBefore(node, next);
    return replaced;
  }

  removeChild(node: TreeNode): TreeNode {
    node.remove();
    return node;
  }

  contains(other: TreeNode): boolean {
    let node: TreeNode | null = other;
    while (node !== null && node !== this) node = node.parentNode;
    return node === this;
  }

  /** Descendants by name, as the name was written when they were made. */
  getElementsByTagName(name: string): ElementNode[] {
    const found: ElementNode[] = [];
    for (let node = nextNode(this, this); node !== null; node = nextNode(node, this))
      if (node instanceof ElementNode && (node.localName === name || node.tagName === name))
        found.push(node);
    return found;
  }

  /** Descendants that a list of element names selects, none within a template. */
  querySelectorAll(selector: string): ElementNode[] {
    const names = namesOf(selector);
    const found: ElementNode[] = [];
    for (let node = nextNode(this, this); node !== null; node = nextSelected(node, this))
      if (node instanceof ElementNode && names.includes(node.tagName)) found.push(node);
    return found;
  }

  querySelector(selector: string): ElementNode | null {
    const names = namesOf(selector);
    for (let node = nextNode(this, this); node !== null; node = nextSelected(node, this))
      if (node instanceof ElementNode && names.includes(node.tagName)) return node;
    return null;
  }
}

/** An attribute, for copying it to another element. */
class AttributeNode {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): AttributeNode {
    return this;
  }
}

const noStyle: ReadonlyMap<string, string> = new Map();

export class ElementNode extends ParentNode {
  readonly localName: string;
  readonly tagName: string;
  readonly ownerDocument: TreeOwner;
  readonly #values: Record<string, string>;

  /** Takes the values over; those of the class attribute become a list without repetitions. */
  constructor(owner: TreeOwner, name: string, values: Record<string, string>) {
    super(1);
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.ownerDocument = owner;
    this.#values = values;
    const names = values.class;
    if (names !== undefined && /\s/.test(names)) values.class = distinctNames(names);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get attributes(): AttributeNode[] {
    return Object.entries(this.#values).map(([name, value]) => new AttributeNode(name, value));
  }

  /** The class attribute is empty where there is none. */
  getAttribute(name: string): string | null {
    const value = this.#values[name];
    if (typeof value === 'string') return value;
    return name === 'class' ? '' : null;
  }

  hasAttribute(name: string): boolean {
    return typeof this.#values[name] === 'string';
  }

  setAttribute(name: string, value: string): void {
    this.#values[name] = name === 'class' ? distinctNames(value) : String(value);
  }

  setAttributeNode({ name, value }: AttributeNode): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) delete this.#values[name];
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.#values.class ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  /** Only pictures have one. */
  get src(): string | undefined {
    return this.tagName === 'IMG' ? (this.getAttribute('src') ?? '') : undefined;
  }

  /** Only pictures have one. */
  get srcset(): string | undefined {
    return this.tagName === 'IMG' ? (this.getAttribute('srcset') ?? '') : undefined;
  }

  /** What the style attribute declares. */
  get style(): { readonly display: string | undefined; readonly visibility: string | undefined } {
    const written = this.#values.style;
    const rules = typeof written === 'string' ? readStyle(written) : noStyle;
    return { display: rules.get('display'), visibility: rules.get('visibility') };
  }

  get innerHTML(): string {
    return serialiseChildren(this);
  }

  set innerHTML(html: string) {
    this.#replaceChildren(this.ownerDocument.parseNodes(html));
  }

  override get textContent(): string {
    return super.textContent;
  }

  override set textContent(text: string) {
    this.#replaceChildren(text === '' ? [] : [this.ownerDocument.createTextNode(text)]);
  }

  #replaceChildren(nodes: readonly TreeNode[]): void {
    for (let node = this.firstChild; node !== null; node = this.firstChild) node.remove();
    this.append(...nodes);
  }
}

/** The next node in document order within an element; null at its end. */
function nextNode(node: TreeNode, root: TreeNode): TreeNode | null {
  if (node instanceof ParentNode && node.firstChild !== null) return node.firstChild;
  return nodeAfter(node, root);
}

/** The first node after all that lies within a node. */
function nodeAfter(node: TreeNode, root: TreeNode): TreeNode | null {
  let last: TreeNode | null = node;
  while (last !== null && last !== root) {
    if (last.nextSibling !== null) return last.nextSibling;
    last = last.parentNode;
  }
  return null;
}

function nextSelected(node: TreeNode, root: TreeNode): TreeNode | null {
  const isTemplate = node instanceof ElementNode && node.localName === 'template';
  return isTemplate ? nodeAfter(node, root) : nextNode(node, root);
}

function namesOf(selector: string): string[] {
  const names = selector.split(',').map((name) => name.trim().toUpperCase());
  if (!names.every((name) => /^[A-Z][A-Z0-9]*$/.test(name)))
    throw new Error(`the page tree selects by names of elements only, not by "${selector}"`);
  return names;
}

function distinctNames(names: string): string {
  return [...new Set(String(names).split(/\s+/))].filter((name) => name !== '').join(' ');
}

function readStyle(written: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const rule of written.split(/\s*;\s*/)) {
    const colon = rule.indexOf(':');
    const key = rule.slice(0, colon).trim();
    const value = rule.slice(colon + 1).trim();
    if (colon > 0 && key !== '' && value !== '') rules.set(key, value);
  }
  return rules;
}
