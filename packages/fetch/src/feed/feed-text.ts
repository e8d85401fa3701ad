import { statedText } from '../statement.ts';
import { resolveLink } from './relative-link.ts';
import { decodeReferences } from './xml-reference.ts';
import { textOf, type XmlElement } from './xml-tree.ts';

/** A text of a feed, as its author wrote it: trimmed, never empty. */
export interface FeedText {
  readonly value: string;
  /** Whether `value` is HTML; false for plain text, in which `<b>` is three characters. */
  readonly isMarkup: boolean;
}

/**
 * Text construct of Atom 1.0 (RFC 4287, section 3.1) and of Atom 0.3 (`mode`). Without either
 * attribute plain text in Atom; in RSS, which does not say, HTML, escaped or as elements.
 */
export function readText(element: XmlElement): FeedText | null {
  const type = (element.attributes.get('type') ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? '';
  const mode = element.attributes.get('mode')?.toLowerCase() ?? null;
  if (isPlain(element, type, mode)) {
    const value = statedText(textOf(element));
    return value === null ? null : { value, isMarkup: false };
  }
  const value = statedText(markupOf(element, type, mode));
  return value === null ? null : { value: resolveLinks(value, element.base), isMarkup: true };
}

function isPlain(element: XmlElement, type: string, mode: string | null): boolean {
  if (type === 'text' || type === 'text/plain') return mode !== 'base64';
  return type === '' && mode === null && element.vocabulary === 'atom' && isFlat(element);
}

function isFlat({ children }: XmlElement): boolean {
  return children.every((child) => typeof child === 'string');
}

function markupOf(element: XmlElement, type: string, mode: string | null): string {
  if (isBase64(type, mode)) return decodeBase64(textOf(element));
  const isEscaped = type === 'html' || mode === 'escaped';
  if (isEscaped || (isFlat(element) && type !== 'xhtml')) return textOf(element);
  return serialise(type === 'xhtml' ? withoutWrapper(element) : element);
}

/** Relative addresses inside a text are relative to xml:base (RFC 4287, section 2). */
function resolveLinks(markup: string, base: string | null): string {
  if (base === null || !markup.includes('<')) return markup;
  return markup.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
      (written: string, start: string, double?: string, single?: string) => {
        const link = (double ?? single ?? '').trim();
        const resolved = resolveLink(link, base);
        return resolved === link ? written : `${start}"${resolved}"`;
      },
    ),
  );
}

/** RFC 4287, section 4.1.3.3: a media type that is neither text nor XML stands for Base64. */
function isBase64(type: string, mode: string | null): boolean {
  if (mode !== null) return mode === 'base64';
  return type.includes('/') && !type.startsWith('text/') && !/[+/]xml$/.test(type);
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** The div around XHTML is not part of the text (RFC 4287, section 3.1.1.3). */
function withoutWrapper(element: XmlElement): XmlElement {
  const content = element.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  const [only] = content;
  const isWrapped = content.length === 1 && typeof only === 'object' && localName(only) === 'div';
  return isWrapped && only.attributes.size <= 1 ? only : element;
}

/** Elements that HTML writes without a closing tag. */
const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function serialise(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child);
      const name = localName(child);
      const open = `${name}${[...child.attributes].filter(isPlainAttribute).map(serialiseAttribute).join('')}`;
      if (child.children.length === 0 && voidElements.has(name)) return `<${open} />`;
      return `<${open}>${serialise(child)}</${name}>`;
    })
    .join('');
}

function isPlainAttribute([name]: readonly [name: string, value: string]): boolean {
  return name !== 'xmlns' && !name.includes(':');
}

function serialiseAttribute([name, value]: readonly [name: string, value: string]): string {
  return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** One line: tags left out, references of HTML decoded, white space folded. */
export function plainText({ value, isMarkup }: FeedText): string {
  const text = isMarkup ? decodeReferences(value.replace(/<[a-z/!][^<>]*>/gi, '')) : value;
  return text.replace(/\s+/g, ' ').trim();
}
