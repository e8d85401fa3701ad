import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { resolveLink } from './relative-link.ts';
import { customaryPrefix, type NamespaceScope } from './xml-namespace.ts';
import { openReferenceDecoder } from './xml-reference.ts';

export interface XmlElement {
  /** As written in the tag. */
  readonly tag: string;
  /**
   * Lower case, with the customary prefix of its vocabulary (`dc:date`); without one in the
   * vocabulary of the root: `title` in RSS and in Atom, `atom:title` in an RSS feed.
   */
  readonly name: string;
  /** Customary prefix of its vocabulary, also in that of the root: `atom`; empty for RSS. */
  readonly vocabulary: string;
  /** By name as above; the first of two with one name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** xml:base in force; null where none is. */
  readonly base: string | null;
  /** xml:lang in force. */
  readonly language: string | null;
  /** Whether its closing tag was read. */
  readonly isClosed: boolean;
}

export interface XmlTree {
  readonly roots: readonly XmlElement[];
  /** How the document breaks the rules of XML in a way that may have cost content. */
  readonly damage: string | null;
}

/** Markup nested deeper is flattened: no feed needs it, and walks over the tree stay shallow. */
const deepest = 200;

interface OpenElement {
  readonly tag: string;
  readonly name: string;
  readonly vocabulary: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  readonly base: string | null;
  readonly language: string | null;
  isClosed: boolean;
  readonly scope: NamespaceScope | null;
  /** Customary prefix of the root. */
  readonly rootPrefix: string;
}

/**
 * Reads XML as it is found: whatever was closed before a cut or a fault is kept, and `damage` says
 * that something is wrong. Linear in the length of the text; external entities are never read.
 * `base` is the address of the document.
 */
export function parseXmlTree(text: string, base: string | null): XmlTree {
  const builder = openTreeBuilder(base);
  const references = openReferenceDecoder();
  const decode = (start: number, end: number): string => references.decode(text.slice(start, end));
  let tag = '';
  let written: [name: string, value: string][] = [];
  let attributeName = '';
  let attributeValue = '';
  const nothing = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => builder.addText(decode(start, end)),
    oncdata: (start, end, offset) => builder.addText(text.slice(start, end - offset)),
    onopentagname: (start, end) => {
      tag = text.slice(start, end);
      written = [];
    },
    onattribname: (start, end) => {
      attributeName = text.slice(start, end);
      attributeValue = '';
    },
    onattribdata: (start, end) => {
      attributeValue = decode(start, end);
    },
    onattribend: () => written.push([attributeName, attributeValue]),
    onopentagend: () => builder.open(tag, written),
    onselfclosingtag: () => {
      builder.open(tag, written);
      builder.close(tag);
    },
    onclosetag: (start, end) => builder.close(text.slice(start, end)),
    ondeclaration: (start, end) => {
      if (builder.isBeforeRoot()) references.declare(text.slice(start, end));
    },
    oncomment: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
    onattribentity: nothing,
    ontextentity: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish();
}

interface TreeBuilder {
  isBeforeRoot(): boolean;
  addText(text: string): void;
  open(tag: string, written: readonly (readonly [name: string, value: string])[]): void;
  close(tag: string): void;
  finish(): XmlTree;
}

function openTreeBuilder(base: string | null): TreeBuilder {
  const roots: XmlElement[] = [];
  const stack: OpenElement[] = [];
  /** Open elements beyond the deepest. */
  let flattened = 0;
  let damage: string | null = null;
  const note = (what: string): void => {
    damage ??= what;
  };

  return {
    isBeforeRoot: () => roots.length === 0,
    addText: (text) => {
      const parent = stack.at(-1);
      if (parent !== undefined) parent.children.push(text);
    },
    open: (tag, written) => {
      if (stack.length >= deepest) {
        flattened += 1;
        note(`elements are nested more than ${deepest} deep`);
        return;
      }
      const parent = stack.at(-1);
      const element = openElement(tag, written, parent, base);
      if (parent === undefined) {
        if (roots.length > 0) note(`element ${tag} stands after the end of the document`);
        roots.push(element);
      } else parent.children.push(element);
      stack.push(element);
    },
    close: (tag) => {
      if (flattened > 0) {
        flattened -= 1;
        return;
      }
      const depth = stack.findLastIndex((element) => element.tag === tag);
      const element = stack[depth];
      if (element === undefined) {
        note(`closing tag ${tag} has no opening tag`);
        return;
      }
      const unclosed = stack[depth + 1];
      if (unclosed !== undefined) note(`element ${unclosed.tag} is not closed`);
      element.isClosed = true;
      stack.length = depth;
    },
    finish: () => {
      const [root] = stack;
      return { roots, damage: root === undefined ? damage : `it ends inside element ${root.tag}` };
    },
  };
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function openElement(
  tag: string,
  written: readonly (readonly [name: string, value: string])[],
  parent: OpenElement | undefined,
  base: string | null,
): OpenElement {
  const scope = declareNamespaces(written, parent?.scope ?? null);
  const attributes = readAttributes(written, scope);
  const outerBase = parent === undefined ? base : parent.base;
  const statedBase = attributes.get('xml:base');
  const [prefix, local] = splitName(tag);
  const vocabulary = customaryPrefix(prefix, scope);
  const rootPrefix = parent?.rootPrefix ?? vocabulary;
  return {
    tag,
    name: vocabulary === rootPrefix ? local : qualify(vocabulary, local),
    vocabulary,
    attributes,
    children: [],
    base: statedBase === undefined ? outerBase : resolveLink(statedBase, outerBase),
    language: attributes.get('xml:lang') ?? parent?.language ?? null,
    isClosed: false,
    scope,
    rootPrefix,
  };
}

function readAttributes(
  written: readonly (readonly [name: string, value: string])[],
  scope: NamespaceScope | null,
): ReadonlyMap<string, string> {
  if (written.length === 0) return noAttributes;
  const attributes = new Map<string, string>();
  for (const [name, value] of written) {
    const key = attributeKey(name, scope);
    if (!attributes.has(key)) attributes.set(key, value);
  }
  return attributes;
}

function declareNamespaces(
  written: readonly (readonly [name: string, value: string])[],
  outer: NamespaceScope | null,
): NamespaceScope | null {
  const declarations = written
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, value]) => [name.slice('xmlns:'.length), value] as const);
  return declarations.length === 0 ? outer : { declared: new Map(declarations), outer };
}

/** An attribute without a prefix belongs to its element, not to the default namespace. */
function attributeKey(name: string, scope: NamespaceScope | null): string {
  const [prefix, local] = splitName(name);
  return prefix === '' ? local : qualify(customaryPrefix(prefix, scope), local);
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1).toLowerCase()];
}

function qualify(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** All text inside an element, whatever elements it is in. */
export function textOf(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
