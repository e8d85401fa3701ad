import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseFeed, readFeedDocument } from '../src/feed/feed.ts';
import { parseFeedDate } from '../src/feed/feed-date.ts';
import type { FeedDocument, FeedItem } from '../src/feed/feed-document.ts';
import type { FeedPerson } from '../src/feed/feed-person.ts';
import { parseMediaType } from '../src/http/media-type.ts';
import { temporaryFolder } from './fixture.ts';

const suites = resolve(import.meta.dirname, '../../../../shared/data/conformance');
const isMissing = !existsSync(suites) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${suites} is absent, so these suites have nothing to read`);

interface Assertion {
  readonly path: readonly (string | number)[];
  readonly op: string;
  readonly value: unknown;
}

interface FeedCase {
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body_base64: string;
  readonly asserts: readonly Assertion[];
}

/**
 * A case is about news when every field it asserts, bozo aside, is one of these; the feeds of
 * wellformed/sanitize are left out, which are about the cleaning of HTML. That gives 612 cases.
 */
const newsFields: ReadonlySet<string> = new Set([
  ...[
    'author',
    'author_detail.email',
    'author_detail.name',
    'authors.N.name',
    'content.N.value',
    'created',
    'created_parsed',
    'description',
    'guid',
    'guidislink',
    'id',
    'language',
    'link',
    'links.N.href',
    'published',
    'published_parsed',
    'source.title',
    'summary',
    'title',
    'updated',
    'updated_parsed',
  ].map((field) => `entries.N.${field}`),
  ...[
    'author',
    'author_detail.name',
    'description',
    'language',
    'link',
    'subtitle',
    'tagline',
    'title',
    'updated',
    'updated_parsed',
  ].map((field) => `feed.${field}`),
]);

/** The other fields that are read. */
const moreFields: ReadonlySet<string> = new Set([
  ...['category', 'tags.N.term', 'title_detail.value'].map((field) => `entries.N.${field}`),
  ...['author_detail.email', 'id', 'published', 'published_parsed', 'title_detail.value'].map(
    (field) => `feed.${field}`,
  ),
  'entries.#len',
]);

function fieldsOf({ asserts }: FeedCase): readonly string[] {
  const names = asserts.map(({ path }) =>
    path.map((step) => (typeof step === 'number' ? 'N' : step)).join('.'),
  );
  return names.filter((name) => name !== 'bozo');
}

function isAbout(fields: ReadonlySet<string>, feed: FeedCase): boolean {
  const names = fieldsOf(feed);
  return (
    names.length > 0 &&
    !feed.file.startsWith('wellformed/sanitize/') &&
    names.every((name) => fields.has(name))
  );
}

describe.skipIf(isMissing)('feeds beside the checkout', () => {
  test('feedparser: cases about news', async () => {
    const cases = await readCases();
    const news = cases.filter((feed) => isAbout(newsFields, feed));
    const passed = news.filter(passes).length;
    const more = cases.filter((feed) => isAbout(new Set([...newsFields, ...moreFields]), feed));
    const morePassed = more.filter(passes).length;
    console.log(
      `feeds: ${passed} of ${news.length} news cases of feedparser, ${morePassed} of ${more.length} with ids, tags and details`,
    );
    expect(news.length).toBe(612);
    expect(passed).toBeGreaterThanOrEqual(580);
    expect(morePassed).toBeGreaterThanOrEqual(680);
  });

  test('no feed of any suite makes the parser throw', async () => {
    const feeds = await readAllFeeds();
    const read = feeds.filter((bytes) => parseFeed(bytes, null).fault === null).length;
    console.log(`feeds: ${feeds.length} parsed, ${read} of them are feeds`);
    expect(feeds.length).toBeGreaterThan(4_000);
    expect(read).toBeGreaterThan(3_900);
  });

  test('the entries of a feed that is cut off are the first of the whole', async () => {
    const wholes = (await readAllFeeds()).filter((bytes) => {
      const { format, damage } = parseFeed(bytes, null);
      return format !== null && format !== 'json' && damage === null;
    });
    let cuts = 0;
    let kept = 0;
    for (const bytes of wholes) {
      const { entries } = parseFeed(bytes, null);
      for (let part = 1; part < 20; part++) {
        const cut = parseFeed(bytes.subarray(0, Math.floor((bytes.length * part) / 20)), null);
        expect(cut.entries).toEqual(entries.slice(0, cut.entries.length));
        cuts += 1;
        kept += cut.entries.length;
      }
    }
    console.log(`feeds: ${wholes.length} whole feeds cut at ${cuts} places keep ${kept} entries`);
    expect(wholes.length).toBeGreaterThan(3_000);
    expect(kept).toBeGreaterThan(1_000);
  });

  test('gofeed: as many entries, with the same titles, authors and texts', async () => {
    const pairs = await readGofeedPairs();
    const counted = pairs.filter(({ read, expected }) => {
      return read.items.length === (expected.items ?? expected.entries ?? []).length;
    });
    const fields = pairs.flatMap(({ file, read, expected }) =>
      file.includes('/translator/') ? comparedFields(read, expected) : [],
    );
    const equal = fields.filter(([actual, wanted]) => (actual ?? null) === (wanted ?? null));
    console.log(
      `feeds: ${counted.length} of ${pairs.length} gofeed files with its number of entries, ${equal.length} of ${fields.length} fields equal`,
    );
    expect(pairs.length).toBeGreaterThan(500);
    expect(counted.length).toBe(pairs.length);
    expect(equal.length / fields.length).toBeGreaterThan(0.98);
  });
});

async function readAllFeeds(): Promise<readonly Uint8Array[]> {
  const cases = await readCases();
  const files = await unpack('gofeed-testdata.tar.gz', 'feedvalidator-rss-atom.tar.gz');
  const feeds = files.filter(({ file }) => file.endsWith('.xml'));
  return [
    ...cases.map(({ body_base64 }) => Buffer.from(body_base64, 'base64')),
    ...feeds.map(({ bytes }) => bytes),
  ];
}

interface PackedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function unpack(...archives: readonly string[]): Promise<readonly PackedFile[]> {
  const folder = await temporaryFolder({});
  for (const archive of archives) {
    await promisify(execFile)('tar', ['-xzf', join(suites, archive), '-C', folder]);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.sort().map(async (path) => ({ file: path, bytes: await readFile(path) })),
  );
}

interface GofeedItem {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly description?: string;
  readonly content?: string;
  readonly published?: string;
  readonly author?: { readonly name?: string };
}

interface GofeedFeed extends GofeedItem {
  readonly language?: string;
  readonly items?: readonly GofeedItem[];
  readonly entries?: readonly GofeedItem[];
}

interface GofeedPair {
  readonly file: string;
  readonly read: FeedDocument;
  readonly expected: GofeedFeed;
}

async function readGofeedPairs(): Promise<readonly GofeedPair[]> {
  const files = await unpack('gofeed-testdata.tar.gz');
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  return files.flatMap(({ file, bytes }) => {
    const feed = file.endsWith('.json') ? bytesOf.get(file.replace(/json$/, 'xml')) : undefined;
    const read = feed && readFeedDocument(feed, null, null);
    if (typeof read !== 'object') return [];
    return [{ file, read, expected: JSON.parse(Buffer.from(bytes).toString()) as GofeedFeed }];
  });
}

function comparedFields(read: FeedDocument, expected: GofeedFeed): readonly [unknown, unknown][] {
  return [
    [read.title?.value, expected.title],
    [read.link, expected.link],
    [read.language, expected.language],
    ...(expected.items ?? []).flatMap((wanted, index): [unknown, unknown][] => {
      const item = read.items[index];
      return [
        [item?.title?.value, wanted.title],
        [item?.link, wanted.link],
        [item?.id, wanted.guid],
        [item?.authors[0]?.name, wanted.author?.name],
        [item?.summary?.value, wanted.description],
        [item?.content[0]?.value, wanted.content],
        [item?.published, wanted.published],
      ];
    }),
  ];
}

async function readCases(): Promise<readonly FeedCase[]> {
  const packed = await readFile(join(suites, 'feedparser.jsonl.gz'));
  const lines = gunzipSync(packed).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as FeedCase);
}

function headerOf({ headers }: FeedCase, name: string): string | null {
  const found = Object.entries(headers).find(([header]) => header.toLowerCase() === name);
  return found?.[1] ?? null;
}

function passes(feed: FeedCase): boolean {
  return feed.asserts.every(({ path, op, value }) => {
    const actual = valueAt(feed, path);
    switch (op) {
      case 'eq':
        return JSON.stringify(actual) === JSON.stringify(value);
      case 'ne':
        return JSON.stringify(actual) !== JSON.stringify(value);
      case 'truthy':
        return Boolean(actual);
      case 'falsy':
        return !actual;
      default:
        return false;
    }
  });
}

function readDocument(feed: FeedCase): FeedDocument | string {
  const bytes = Buffer.from(feed.body_base64, 'base64');
  const { charset } = parseMediaType(headerOf(feed, 'content-type'));
  // The address from which feedparser's own tests serve a case.
  const served = `http://127.0.0.1:8097/tests/${feed.file}`;
  const location = new URL(headerOf(feed, 'content-location') ?? '', served);
  const base = location.protocol === 'http:' ? location.href : served;
  return readFeedDocument(bytes, charset, base);
}

function valueAt(feed: FeedCase, path: readonly (string | number)[]): unknown {
  const document = readDocument(feed);
  if (path[0] === 'bozo') return typeof document === 'string' || document.damage !== null;
  if (typeof document === 'string') return undefined;
  if (path[0] === 'feed') return feedField(document, path.slice(1).join('.'));
  if (path[0] !== 'entries' || typeof path[1] !== 'number') return document.items.length;
  const item = document.items[path[1]];
  return item && itemField(item, path.slice(2));
}

function feedField(document: FeedDocument, field: string): unknown {
  const author = document.authors[0];
  switch (field) {
    case 'title':
    case 'title_detail.value':
      return document.title?.value;
    case 'description':
    case 'subtitle':
    case 'tagline':
      return document.description?.value;
    case 'author':
      return author && composed(author);
    case 'author_detail.name':
      return author?.name;
    case 'author_detail.email':
      return author?.email;
    case 'updated_parsed':
      return timeTuple(document.updated ?? document.published);
    case 'published_parsed':
      return timeTuple(document.published);
    case 'updated':
      return document.updated ?? document.published;
    case 'id':
    case 'link':
    case 'language':
    case 'published':
      return document[field];
    default:
      return undefined;
  }
}

function itemField(item: FeedItem, path: readonly (string | number)[]): unknown {
  const author = item.authors[0];
  const index = path.find((step) => typeof step === 'number') ?? 0;
  const field = path.map((step) => (typeof step === 'number' ? 'N' : step)).join('.');
  switch (field) {
    case 'title':
    case 'title_detail.value':
      return item.title?.value;
    case 'summary':
    case 'description':
      return (item.summary ?? item.content[0])?.value;
    case 'content.N.value':
      return item.content[index]?.value;
    case 'author':
      return author && composed(author);
    case 'author_detail.name':
      return author?.name;
    case 'author_detail.email':
      return author?.email;
    case 'authors.N.name':
      return item.authors[index]?.name;
    case 'source.title':
      return item.source?.value;
    case 'tags.N.term':
      return item.categories[index];
    case 'category':
      return item.categories[0];
    case 'guid':
      return item.id;
    case 'guidislink':
      return item.link === item.id;
    case 'links.N.href':
      return item.link;
    // Dublin Core's one date is a change to feedparser, the publication here.
    case 'updated':
      return item.updated ?? item.published;
    case 'updated_parsed':
      return timeTuple(item.updated ?? item.published);
    case 'published_parsed':
      return timeTuple(item.published);
    case 'created_parsed':
      return timeTuple(item.created);
    case 'id':
    case 'link':
    case 'language':
    case 'published':
    case 'created':
      return item[field];
    default:
      return undefined;
  }
}

/** feedparser's `author`: `name (e-mail)`. */
function composed({ name, email }: FeedPerson): string | null {
  return name !== null && email !== null ? `${name} (${email})` : (name ?? email);
}

/** Python's time tuple: year, month, day, hour, minute, second, weekday from Monday, day of the year, 0. */
function timeTuple(written: string | null): unknown {
  const instant = written === null ? null : parseFeedDate(written);
  if (instant === null) return undefined;
  const date = new Date(instant);
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    (date.getUTCDay() + 6) % 7,
    Math.floor((instant - startOfYear) / 86_400_000) + 1,
    0,
  ];
}
