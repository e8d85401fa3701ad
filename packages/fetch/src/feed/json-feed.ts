import { statedText } from '../statement.ts';
import type { FeedDocument, FeedItem } from './feed-document.ts';
import type { FeedPerson } from './feed-person.ts';
import type { FeedText } from './feed-text.ts';
import { resolveLink } from './relative-link.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1; null where the text is none. `base` is the address of the document. */
export function readJsonFeed(text: string, base: string | null): FeedDocument | null {
  const whole = parseRecord(text);
  const feed = whole ?? parseRecord(closeAfterLastItem(text) ?? '');
  if (feed === null || !isJsonFeed(feed)) return null;
  const items = Array.isArray(feed.items) ? feed.items.filter(isRecord) : [];
  return {
    format: 'json',
    id: textAt(feed, 'feed_url'),
    title: plain(textAt(feed, 'title')),
    description: plain(textAt(feed, 'description')),
    link: linkAt(feed, 'home_page_url', base),
    language: textAt(feed, 'language'),
    authors: authorsOf(feed),
    published: null,
    updated: null,
    items: items.map((item) => readItem(item, base)),
    damage: whole === null ? 'it ends before its JSON does, or breaks its rules' : null,
  };
}

function isJsonFeed({ version }: JsonRecord): boolean {
  return typeof version === 'string' && version.includes('jsonfeed.org');
}

function readItem(item: JsonRecord, base: string | null): FeedItem {
  const { id } = item;
  const html = textAt(item, 'content_html');
  const text = plain(textAt(item, 'content_text'));
  return {
    // 1.0 also had numbers here; the specification has them read as text.
    id: typeof id === 'number' ? String(id) : textAt(item, 'id'),
    title: plain(textAt(item, 'title')),
    summary: plain(textAt(item, 'summary')),
    content: [html === null ? null : { value: html, isMarkup: true }, text].filter(
      (content) => content !== null,
    ),
    link: linkAt(item, 'url', base),
    authors: authorsOf(item),
    source: null,
    categories: Array.isArray(item.tags)
      ? item.tags.filter((tag): tag is string => typeof tag === 'string')
      : [],
    language: textAt(item, 'language'),
    published: textAt(item, 'date_published'),
    updated: textAt(item, 'date_modified'),
    created: null,
  };
}

/** `authors` of 1.1, else `author` of 1.0. */
function authorsOf(record: JsonRecord): readonly FeedPerson[] {
  const authors = Array.isArray(record.authors) ? record.authors : [record.author];
  return authors
    .filter(isRecord)
    .map((author) => ({ name: textAt(author, 'name'), email: null }))
    .filter(({ name }) => name !== null);
}

function linkAt(record: JsonRecord, key: string, base: string | null): string | null {
  const link = textAt(record, key);
  return link === null ? null : resolveLink(link, base);
}

function textAt(record: JsonRecord, key: string): string | null {
  const value = record[key];
  return typeof value === 'string' ? statedText(value) : null;
}

function plain(value: string | null): FeedText | null {
  return value === null ? null : { value, isMarkup: false };
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseRecord(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The text up to the last object that was closed in an array of the top level, with the closing
 * brackets that a cut took away; null where there is no such object.
 */
function closeAfterLastItem(text: string): string | null {
  const open: string[] = [];
  let isInString = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isInString && mark === '\\') at += 1;
    else if (mark === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (mark === '{' || mark === '[') open.push(mark);
    else if (mark === '}' || mark === ']') {
      open.pop();
      if (mark === '}' && open.length === 2 && open[1] === '[') end = at + 1;
    }
  }
  return end === 0 ? null : `${text.slice(0, end)}]}`;
}
