import { statedText } from '../statement.ts';
import type { FeedDocument, FeedFormat, FeedItem } from './feed-document.ts';
import { type FeedPerson, parsePerson } from './feed-person.ts';
import { type FeedText, readText } from './feed-text.ts';
import { resolveLink } from './relative-link.ts';
import { childElements, textOf, type XmlElement, type XmlTree } from './xml-tree.ts';

const formatOfRoot: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['channel', 'rss'],
]);

/** Null where no root is that of a feed. */
export function readXmlFeed({ roots, damage }: XmlTree): FeedDocument | null {
  const root = roots.find(({ name }) => formatOfRoot.has(name));
  const format = root && formatOfRoot.get(root.name);
  if (root === undefined || format === undefined) return null;
  const channel = childElements(root).find(({ name }) => name === 'channel') ?? root;
  const parts = indexParts(channel);
  return {
    format: isCdf(root) ? 'cdf' : format,
    id: firstText(parts, ['id', 'guid']) ?? statedText(channel.attributes.get('rdf:about')),
    title: firstConstruct(parts, titleNames),
    description: firstConstruct(parts, descriptionNames),
    link: documentLink(parts, channel),
    language: firstText(parts, ['language', 'dc:language']) ?? channel.language,
    authors: personsOf(parts, [
      'author',
      'managingeditor',
      'dc:creator',
      'dc:author',
      'atom:author',
      'itunes:author',
    ]),
    published: firstText(parts, ['pubdate', 'published', 'issued', 'dcterms:issued']),
    updated: firstText(parts, feedUpdatedNames) ?? statedText(channel.attributes.get('lastmod')),
    items: closedItems(root).map(readItem),
    damage,
  };
}

const titleNames = ['title', 'dc:title', 'atom:title'];
const descriptionNames = [
  'description',
  'subtitle',
  'tagline',
  'abstract',
  'dc:description',
  'atom:subtitle',
  'itunes:subtitle',
  'itunes:summary',
];
const feedUpdatedNames = [
  'updated',
  'modified',
  'lastbuilddate',
  'dcterms:modified',
  'dc:date',
  'atom:updated',
];

/** The Channel Definition Format writes addresses as attributes: `<CHANNEL HREF="…">`. */
function isCdf(root: XmlElement): boolean {
  if (root.name !== 'channel') return false;
  return [root, ...childElements(root)].some(
    ({ name, attributes }) => (name === 'channel' || name === 'item') && attributes.has('href'),
  );
}

/**
 * Items that were closed, in the order of the document; those inside an item that was not closed
 * too, since their own closing tags bound them.
 */
function closedItems(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (isItem(child)) return child.isClosed ? [child] : closedItems(child);
    return child.name === 'channel' || child.name === 'items' ? closedItems(child) : [];
  });
}

function isItem({ name }: XmlElement): boolean {
  return name === 'item' || name === 'entry' || name === 'atom:entry';
}

function readItem(item: XmlElement): FeedItem {
  const parts = indexParts(item);
  const guid = firstPart(parts, ['guid', 'id', 'atom:id']);
  const about = statedText(item.attributes.get('rdf:about'));
  const id = (guid && statedText(textOf(guid))) ?? about ?? firstText(parts, ['dc:identifier']);
  const named = documentLink(parts, item);
  return {
    id,
    title: firstConstruct(parts, titleNames),
    summary: firstConstruct(parts, summaryNames),
    content: constructs(parts, contentNames),
    link: named ?? permalink(guid) ?? about,
    authors: personsOf(parts, [
      'author',
      'dc:creator',
      'dc:author',
      'atom:author',
      'itunes:author',
    ]),
    source: sourceTitle(parts),
    categories: categoriesOf(parts),
    language: firstText(parts, ['dc:language', 'language']) ?? item.language,
    published: firstText(parts, publishedNames),
    updated: firstText(parts, updatedNames) ?? statedText(item.attributes.get('lastmod')),
    created: firstText(parts, ['created', 'dcterms:created']),
  };
}

const summaryNames = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'atom:summary',
  'itunes:summary',
];
const contentNames = [
  'content:encoded',
  'content',
  'xhtml:body',
  'body',
  'fullitem',
  'atom:content',
];
const publishedNames = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'atom:published',
  'dc:date',
];
const updatedNames = ['updated', 'modified', 'dcterms:modified', 'atom:updated'];

/** The children of an element, by name; those that hold nothing are left out. */
type Parts = ReadonlyMap<string, readonly XmlElement[]>;

function indexParts(element: XmlElement): Parts {
  const parts = new Map<string, XmlElement[]>();
  for (const child of childElements(element)) {
    if (child.children.length === 0 && child.attributes.size === 0) continue;
    const same = parts.get(child.name);
    if (same === undefined) parts.set(child.name, [child]);
    else same.push(child);
  }
  return parts;
}

function allParts(parts: Parts, names: readonly string[]): readonly XmlElement[] {
  return names.flatMap((name) => parts.get(name) ?? []);
}

function firstPart(parts: Parts, names: readonly string[]): XmlElement | null {
  return allParts(parts, names)[0] ?? null;
}

function firstText(parts: Parts, names: readonly string[]): string | null {
  return firstOf(allParts(parts, names), (part) => statedText(textOf(part)));
}

function firstConstruct(parts: Parts, names: readonly string[]): FeedText | null {
  return firstOf(allParts(parts, names), (part) => readText(part));
}

function firstOf<Value>(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => Value | null,
): Value | null {
  for (const element of elements) {
    const value = read(element);
    if (value !== null) return value;
  }
  return null;
}

function constructs(parts: Parts, names: readonly string[]): readonly FeedText[] {
  return allParts(parts, names)
    .map(readText)
    .filter((text) => text !== null);
}

/** `<link>address</link>` of RSS, else the `alternate` of Atom (RFC 4287, section 4.2.7), else HREF of CDF. */
function documentLink(parts: Parts, element: XmlElement): string | null {
  const links = allParts(parts, ['link', 'atom:link', 'a']);
  return (
    firstOf(links, (link) => stateLink(link, textOf(link))) ??
    firstOf(links, (link) => (isAlternate(link) ? stateLink(link, hrefOf(link)) : null)) ??
    stateLink(element, hrefOf(element))
  );
}

function isAlternate({ attributes }: XmlElement): boolean {
  const relation = attributes.get('rel')?.trim().toLowerCase() ?? '';
  return relation === '' || relation === 'alternate';
}

function hrefOf({ attributes }: XmlElement): string {
  return attributes.get('href') ?? '';
}

function stateLink({ base }: XmlElement, written: string): string | null {
  const link = statedText(written);
  return link === null ? null : resolveLink(link, base);
}

/**
 * A guid is an address unless isPermaLink is false (RSS 2.0). Feeds leave the attribute out beside
 * ids that are none; so only what looks like one counts where it is not stated.
 */
function permalink(guid: XmlElement | null): string | null {
  if (guid === null || guid.name !== 'guid') return null;
  const stated = guid.attributes.get('ispermalink')?.trim().toLowerCase();
  if (stated !== undefined && stated !== 'true') return null;
  const id = textOf(guid);
  return stated === 'true' || /^\s*https?:\/\//i.test(id) ? stateLink(guid, id) : null;
}

function personsOf(parts: Parts, names: readonly string[]): readonly FeedPerson[] {
  for (const name of names) {
    const persons = allParts(parts, [name])
      .map(readPerson)
      .filter((person) => person !== null);
    if (persons.length > 0) return persons;
  }
  return [];
}

/** Person construct of Atom (RFC 4287, section 3.2), else a person in one text. */
function readPerson(element: XmlElement): FeedPerson | null {
  const parts = indexParts(element);
  const name = firstText(parts, ['name', 'atom:name']);
  const email = firstText(parts, ['email', 'atom:email']);
  if (name !== null || email !== null) return { name, email };
  return parts.size === 0 ? parsePerson(textOf(element)) : null;
}

/** RSS writes the title as text, Atom as an element (RFC 4287, section 4.2.11). */
function sourceTitle(parts: Parts): FeedText | null {
  return firstOf(allParts(parts, ['source', 'atom:source', 'dc:source']), (source) => {
    const inner = indexParts(source);
    return inner.size === 0 ? readText(source) : firstConstruct(inner, ['title', 'atom:title']);
  });
}

function categoriesOf(parts: Parts): readonly string[] {
  const names = allParts(parts, ['category', 'dc:subject', 'atom:category'])
    .map((category) => statedText(category.attributes.get('term')) ?? statedText(textOf(category)))
    .filter((name) => name !== null);
  return [...new Set(names)];
}
