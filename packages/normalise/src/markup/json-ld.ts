import { toPlainText } from './character-reference.ts';
import { parseLooseJson } from './loose-json.ts';

/** What schema.org markup says of an article. Short texts are plain, the others as written. */
export interface ArticleMarkup {
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Persons and organisations, as the page orders them. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Where the text was taken from: sourceOrganization, provider, creditText, copyrightHolder. */
  readonly origins: readonly string[];
  readonly language: string | null;
  readonly section: string | null;
  readonly body: string | null;
  /** Summary of the article. */
  readonly description: string | null;
  /** Where and when the article was filed, as shown. */
  readonly dateline: string | null;
  /** Captions of its images. */
  readonly captions: readonly string[];
  readonly url: string | null;
  readonly isFree: boolean | null;
  readonly wordCount: number | null;
  /** Posts of a live blog. */
  readonly updateCount: number;
  readonly types: readonly string[];
}

export interface JsonLd {
  /** The page's article; null when none is described. */
  readonly article: ArticleMarkup | null;
  /** Names of the steps that lead to the page, without the page itself. */
  readonly breadcrumbs: readonly string[];
  /** Names of all types on the page. */
  readonly types: ReadonlySet<string>;
  /** Articles with a text of their own. */
  readonly bodyCount: number;
  /** Scripts that are not JSON, even when mended. */
  readonly brokenCount: number;
}

type Node = Readonly<Record<string, unknown>>;

/** Most nodes read in one page; pages have dozens. */
const maximumNodes = 5000;
const articleType =
  /^(?:(?:news|reportagenews|analysisnews|askpublicnews|backgroundnews|opinionnews|reviewnews|advertisercontent|satirical|tech|scholarly)?article|(?:live)?blogposting|socialmediaposting|report)$/i;

/**
 * Reads the JSON-LD scripts of a page whose own addresses are given. Never throws; scripts that
 * cannot be read are counted.
 */
export function readJsonLd(
  scripts: readonly string[],
  addresses: readonly (string | null)[] = [],
): JsonLd {
  let brokenCount = 0;
  const roots: unknown[] = [];
  for (const script of scripts) {
    const parsed = parseScript(script);
    if (parsed === null) brokenCount += 1;
    else roots.push(...parsed);
  }
  const nodes = collectNodes(roots);
  const types = new Set(nodes.flatMap(typesOf));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const own = new Set(addresses.flatMap((address) => (address === null ? [] : foldUrl(address))));
  const [best] = articles.toSorted((a, b) => scoreArticle(b, own) - scoreArticle(a, own));
  return {
    article: best === undefined ? null : readArticle(best, nodes),
    breadcrumbs: readBreadcrumbs(nodes),
    types,
    bodyCount: new Set(articles.flatMap((node) => readBody(node) ?? [])).size,
    brokenCount,
  };
}

/** Publishing systems wrap JSON in CDATA or comments, and some write what is only nearly JSON. */
function parseScript(script: string): readonly unknown[] | null {
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,99}\]\]>(?:\s{0,99}\*\/)?\s{0,99}$/, '')
    .replace(/^\s*<!--|-->\s{0,99}$/g, '');
  try {
    return [JSON.parse(bare)];
  } catch {
    return parseLooseJson(bare); // not JSON as it stands: the count tells when it cannot be mended
  }
}

function collectNodes(roots: readonly unknown[]): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [...roots];
  for (let index = 0; index < queue.length && nodes.length < maximumNodes; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) {
      for (const item of value) queue.push(item);
    } else if (isNode(value)) {
      nodes.push(value);
      for (const child of Object.values(value)) if (typeof child === 'object') queue.push(child);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return texts(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** The article of the page bears its address, and has more fields than those it links to. */
function scoreArticle(node: Node, own: ReadonlySet<string>): number {
  const fields = [
    'headline',
    'datePublished',
    'articleBody',
    'author',
    'publisher',
    'dateModified',
  ];
  const isOwn = addressesOf(node).some((address) => own.has(foldUrl(address)));
  const described = fields.filter((field) => node[field] !== undefined && node[field] !== null);
  return described.length + (isOwn ? fields.length : 0);
}

function addressesOf(node: Node): string[] {
  const page = node.mainEntityOfPage;
  const ofPage = isNode(page) ? [page['@id'], page.url] : [page];
  return [node.url, node['@id'], ...ofPage].flatMap(texts);
}

function foldUrl(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

function readArticle(node: Node, nodes: readonly Node[]): ArticleMarkup {
  const count = toNumber(node.wordCount);
  return {
    headline: plain(node.headline) ?? plain(node.name),
    alternativeHeadline: plain(node.alternativeHeadline),
    published: texts(node.datePublished)[0] ?? null,
    modified: texts(node.dateModified)[0] ?? null,
    authors: namesOf(node.author ?? node.creator, nodes),
    publisher: namesOf(node.publisher, nodes)[0] ?? null,
    origins: [
      node.sourceOrganization,
      node.provider,
      node.creditText,
      node.copyrightHolder,
    ].flatMap((value) => namesOf(value, nodes)),
    language: texts(node.inLanguage)[0] ?? namesOf(node.inLanguage, nodes)[0] ?? null,
    section: plain(node.articleSection),
    body: readBody(node),
    description: plain(node.description) ?? plain(node.abstract),
    dateline: plain(node.dateline),
    captions: [node.image, node.associatedMedia]
      .flat()
      .flatMap((image) => (isNode(image) ? (plain(image.caption) ?? []) : [])),
    url: texts(node.url)[0] ?? null,
    isFree: readFree(node),
    wordCount: count !== null && count > 0 ? count : null,
    updateCount: Array.isArray(node.liveBlogUpdate) ? node.liveBlogUpdate.length : 0,
    types: typesOf(node),
  };
}

/** Some publishing systems write a list of paragraphs. */
function readBody(node: Node): string | null {
  const written = texts(node.articleBody);
  return (written.length > 0 ? written : texts(node.text)).join('\n\n') || null;
}

/** What the article says of itself outranks what it says of its parts. */
function readFree(node: Node): boolean | null {
  const whole = toBoolean(node.isAccessibleForFree);
  if (whole !== null) return whole;
  const parts = [node.hasPart].flat().filter(isNode);
  return parts.some((part) => toBoolean(part.isAccessibleForFree) === false) ? false : null;
}

function toBoolean(value: unknown): boolean | null {
  const [first] = [value].flat();
  if (typeof first === 'boolean') return first;
  const word = (texts(first)[0] ?? '').replace(/^https?:\/\/schema\.org\//i, '').toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : null;
}

function toNumber(value: unknown): number | null {
  const number = typeof value === 'number' ? value : Number.parseInt(texts(value)[0] ?? '', 10);
  return Number.isFinite(number) ? number : null;
}

function readBreadcrumbs(nodes: readonly Node[]): string[] {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const items = [list?.itemListElement].flat().filter(isNode);
  const names = items
    .toSorted((a, b) => (toNumber(a.position) ?? 0) - (toNumber(b.position) ?? 0))
    .flatMap(
      (item) => plain(item.name) ?? (isNode(item.item) ? plain(item.item.name) : null) ?? [],
    );
  return names.slice(0, -1);
}

/** Names of persons or organisations: strings, nodes, or references by @id. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  const items: readonly unknown[] = [value].flat(3);
  return items.flatMap((item): string[] => {
    if (typeof item === 'string') return texts(item).map(toPlainText);
    if (!isNode(item)) return [];
    const id = item['@id'];
    const named =
      item.name === undefined && typeof id === 'string'
        ? nodes.find((node) => node['@id'] === id && node.name !== undefined)
        : item;
    return texts(named?.name).map(toPlainText);
  });
}

function plain(value: unknown): string | null {
  const text = toPlainText(texts(value)[0] ?? '');
  return text === '' ? null : text;
}

function texts(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').flatMap((item) => item.trim() || []);
}
