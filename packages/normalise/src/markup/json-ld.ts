/** What schema.org markup says of an article. Strings are as written. */
export interface ArticleMarkup {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: string | null;
  readonly url: string | null;
}

export interface JsonLd {
  /** The page's article; null when none is described. */
  readonly article: ArticleMarkup | null;
  /** Names of all types on the page. */
  readonly types: ReadonlySet<string>;
  /** Scripts that are not JSON. */
  readonly brokenCount: number;
}

type Node = Readonly<Record<string, unknown>>;

/** Most nodes read in one page; pages have dozens. */
const maximumNodes = 5000;
const articleType =
  /^(?:(?:news|reportagenews|analysisnews|backgroundnews|opinionnews|reviewnews|advertisercontent|satirical|tech|scholarly)?article|blogposting|liveblogposting|socialmediaposting|report)$/i;

/** Reads the JSON-LD scripts of a page. Never throws; scripts that are not JSON are counted. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  let brokenCount = 0;
  const roots: unknown[] = [];
  for (const script of scripts) {
    const parsed = parseScript(script);
    if (parsed === undefined) brokenCount += 1;
    else roots.push(parsed);
  }
  const nodes = collectNodes(roots);
  const types = new Set(nodes.flatMap(typesOf));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const [best] = articles.toSorted((a, b) => scoreArticle(b) - scoreArticle(a));
  return { article: best === undefined ? null : readArticle(best, nodes), types, brokenCount };
}

/** Publishing systems wrap JSON in CDATA or comments and leave raw line breaks in strings. */
function parseScript(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // not JSON as it stands: the next candidate, and in the end the count, tell
    }
  }
  return undefined;
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

/** The article of the page has more fields than those it links to. */
function scoreArticle(node: Node): number {
  const fields = [
    'headline',
    'datePublished',
    'articleBody',
    'author',
    'publisher',
    'dateModified',
  ];
  return fields.filter((field) => node[field] !== undefined && node[field] !== null).length;
}

function readArticle(node: Node, nodes: readonly Node[]): ArticleMarkup {
  return {
    headline: texts(node.headline)[0] ?? texts(node.name)[0] ?? null,
    published: texts(node.datePublished)[0] ?? null,
    modified: texts(node.dateModified)[0] ?? null,
    authors: namesOf(node.author ?? node.creator, nodes),
    publisher: namesOf(node.publisher, nodes)[0] ?? null,
    language: texts(node.inLanguage)[0] ?? null,
    body: texts(node.articleBody)[0] ?? null,
    url: texts(node.url)[0] ?? null,
  };
}

/** Names of persons or organisations: strings, nodes, or references by @id. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item): string[] => {
    if (typeof item === 'string') return texts(item);
    if (!isNode(item)) return [];
    const id = item['@id'];
    const named =
      item.name === undefined && typeof id === 'string'
        ? nodes.find((node) => node['@id'] === id && node.name !== undefined)
        : item;
    return texts(named?.name);
  });
}

function texts(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').flatMap((item) => item.trim() || []);
}
