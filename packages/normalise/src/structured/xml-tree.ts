import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An element of a document; names without their prefix, in lower case: "body.content", "inlinexml". */
export interface XmlElement {
  readonly name: string;
  /** By name in lower case, with the prefix of the XML namespace only: "xml:lang", "norm". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Why a text is not a tree that can be read, and where. */
export interface XmlFault {
  readonly kind: 'malformed' | 'too-deep' | 'too-large';
  readonly what: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

export interface XmlLimits {
  /** Deepest nesting. */
  readonly depth: number;
  /** Most elements. */
  readonly elementCount: number;
}

interface OpenElement extends XmlElement {
  /** As written, with its prefix: the closing tag must say the same. */
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

interface Builder {
  root: XmlElement | null;
  readonly open: OpenElement[];
  elementCount: number;
  /** The first fault; what follows it is not looked at. */
  fault: XmlFault | null;
}

/**
 * Reads an XML document (XML 1.0) into a tree, in time linear in its length. Prefixes are cut off
 * without looking at namespaces. The references of XML are decoded and all others stay as written: no
 * entity of a document type is expanded, and nothing is fetched. Never throws.
 */
export function parseXml(text: string, limits: XmlLimits): XmlElement | XmlFault {
  const source = blankDoctype(text);
  const builder: Builder = { root: null, open: [], elementCount: 0, fault: null };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    listen(source, builder, limits),
  );
  tokenizer.write(source);
  tokenizer.end();
  if (builder.fault !== null) return builder.fault;
  const last = builder.open.at(-1);
  if (last !== undefined) return malformed(`the document ends inside ${last.tag}`, text.length);
  return builder.root ?? malformed('the document has no element', text.length);
}

const doctypeToken = /<!--|<\?|["'[\]>]/g;

/**
 * The text with spaces for its document type declaration, whose internal subset the tokenizer takes for
 * text; everything else keeps its place.
 */
function blankDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE/i);
  const root = text.search(/<[a-z_]/i);
  if (start < 0 || (root >= 0 && root < start)) return text;
  let isSubset = false;
  doctypeToken.lastIndex = start + 2;
  for (let match = doctypeToken.exec(text); match !== null; match = doctypeToken.exec(text)) {
    const [mark] = match;
    if (mark === '[' || mark === ']') isSubset = mark === '[';
    else if (mark === '>') {
      if (isSubset) continue;
      const end = doctypeToken.lastIndex;
      return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    } else {
      const close = { '<!--': '-->', '<?': '?>' }[mark] ?? mark;
      const end = text.indexOf(close, doctypeToken.lastIndex);
      if (end < 0) return text;
      doctypeToken.lastIndex = end + close.length;
    }
  }
  return text;
}

/** Whether a reading of XML failed. */
export function isFault(read: XmlElement | XmlFault): read is XmlFault {
  return 'kind' in read;
}

function listen(text: string, builder: Builder, limits: XmlLimits): TokenizerCallbacks {
  let tag = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let attributeName = '';
  let attributeValue = '';
  const nothing = (): void => undefined;
  const open = (): void => openElement(builder, tag, attributes, tagStart, limits);
  return {
    ontext: (start, end) => addText(builder, text.slice(start, end), start),
    ontextentity: (code, end) => addText(builder, String.fromCodePoint(code), end),
    oncdata: (start, end, offset) => addText(builder, text.slice(start, end - offset), start),
    onopentagname: (start, end) => {
      tag = text.slice(start, end);
      tagStart = start;
      attributes = new Map();
    },
    onattribname: (start, end) => {
      attributeName = attributeKey(text.slice(start, end));
      attributeValue = '';
    },
    onattribdata: (start, end) => {
      attributeValue += text.slice(start, end);
    },
    onattribentity: (code) => {
      attributeValue += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
    },
    onopentagend: open,
    onselfclosingtag: () => {
      open();
      if (builder.fault === null) builder.open.pop();
    },
    onclosetag: (start, end) => closeElement(builder, text.slice(start, end), start),
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}

function addText(builder: Builder, text: string, offset: number): void {
  if (builder.fault !== null) return;
  const parent = builder.open.at(-1);
  if (parent !== undefined) parent.children.push(text);
  else if (/[^\s\ufeff]/.test(text))
    builder.fault = malformed('text stands outside of the root element', offset);
}

function openElement(
  builder: Builder,
  tag: string,
  attributes: Map<string, string>,
  offset: number,
  limits: XmlLimits,
): void {
  if (builder.fault !== null) return;
  builder.elementCount += 1;
  const parent = builder.open.at(-1);
  if (parent === undefined && builder.root !== null)
    builder.fault = malformed(`a second root element ${tag} begins`, offset);
  else if (builder.open.length >= limits.depth)
    builder.fault = fault('too-deep', `elements nest deeper than ${limits.depth}`, offset);
  else if (builder.elementCount > limits.elementCount)
    builder.fault = fault('too-large', `it has more than ${limits.elementCount} elements`, offset);
  if (builder.fault !== null) return;
  const element: OpenElement = { tag, name: localName(tag), attributes, children: [] };
  if (parent === undefined) builder.root = element;
  else parent.children.push(element);
  builder.open.push(element);
}

function closeElement(builder: Builder, tag: string, offset: number): void {
  if (builder.fault !== null) return;
  const closed = builder.open.pop();
  if (closed?.tag === tag) return;
  const expected = closed === undefined ? 'no element is open' : `${closed.tag} is open`;
  builder.fault = malformed(`${tag} is closed where ${expected}`, offset);
}

function malformed(what: string, offset: number): XmlFault {
  return fault('malformed', what, offset);
}

function fault(kind: XmlFault['kind'], what: string, offset: number): XmlFault {
  return { kind, what, offset };
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function attributeKey(name: string): string {
  return /^xml:/i.test(name) ? name.toLowerCase() : localName(name);
}

/** Elements below an element, not below each other, in the order of the document. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** Elements at the end of every path of names from an element. */
export function findPath(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce((level, name) => level.flatMap((one) => childrenOf(one, name)), [element]);
}

/** Values of an attribute, of those elements that have it. */
export function attributesOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.flatMap((element) => element.attributes.get(name)?.trim() || []);
}

/** All text inside an element, white space collapsed. */
export function textOf(element: XmlElement): string {
  const pieces: string[] = [];
  const visit = (one: XmlElement): void => {
    for (const child of one.children)
      if (typeof child === 'string') pieces.push(child);
      else visit(child);
  };
  visit(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
