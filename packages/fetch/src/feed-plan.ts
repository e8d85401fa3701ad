import type { Issue, SourceSpec } from '@tellings/schema';
import type { FeedEntry } from './feed/feed.ts';
import { buildIssue } from './issue.ts';
import { parseWebAddress } from './web-address.ts';

/** One article page to fetch, with what the feed says of it. */
export interface PageRequest {
  readonly url: string;
  readonly sourceKey: string;
  readonly entry: FeedEntry;
}

export interface FeedPlan {
  /** Each address once, each key once; in the order of the feed. */
  readonly pages: readonly PageRequest[];
  readonly issues: readonly Issue[];
}

/** Which pages to fetch for the entries of a feed. `feedUrl` is the base of relative links. */
export function planPages(
  entries: readonly FeedEntry[],
  feedUrl: string,
  source: SourceSpec,
): FeedPlan {
  const issues: Issue[] = [];
  const note = (
    level: Issue['level'],
    code: NoteCode,
    key: string | null,
    message: string,
  ): void => {
    const recordId = key === null ? null : `${source.source_id}/${key}`;
    issues.push(
      buildIssue(level, code, { recordId, path: feedUrl, message: `${feedUrl}: ${message}` }),
    );
  };

  const wanted = entries.slice(0, source.max_entries ?? entries.length);
  const left = entries.length - wanted.length;
  if (entries.length === 0)
    note('warning', 'feed-empty', null, 'the feed has no entries: check its address');
  if (left > 0) {
    note(
      'info',
      'entries-beyond-limit',
      null,
      `${left} entries stand beyond max_entries (${wanted.length})`,
    );
  }

  const entryOfUrl = new Map<string, FeedEntry>();
  for (const entry of wanted) {
    const url = parseWebAddress(entry.link ?? '', feedUrl);
    if (url === null) {
      const link =
        entry.link === null ? 'no link' : `the link ${entry.link}, no http or https address`;
      const name = entry.id ?? entry.headline ?? 'without id and title';
      note('error', 'entry-without-link', entry.id, `entry ${name} has ${link}; it is left out`);
    } else if (entryOfUrl.has(url)) {
      note(
        'info',
        'duplicate-entry',
        entry.id ?? url,
        `two entries lead to ${url}; the first is kept`,
      );
    } else {
      entryOfUrl.set(url, entry);
    }
  }

  const urlsOfId = countIds(entryOfUrl);
  for (const [id, count] of urlsOfId) {
    const message = `${count} entries with different links share the id ${id}; their links are their keys`;
    if (count > 1) note('warning', 'shared-guid', id, message);
  }
  const pages = [...entryOfUrl].map(([url, entry]) => {
    // An id that is another page's address would give two entries one key.
    const isOwn = entry.id !== null && urlsOfId.get(entry.id) === 1 && !entryOfUrl.has(entry.id);
    return { url, entry, sourceKey: isOwn && entry.id !== null ? entry.id : url };
  });
  return { pages, issues };
}

type NoteCode =
  | 'duplicate-entry'
  | 'entries-beyond-limit'
  | 'entry-without-link'
  | 'feed-empty'
  | 'shared-guid';

function countIds(entryOfUrl: ReadonlyMap<string, FeedEntry>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of entryOfUrl.values()) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
