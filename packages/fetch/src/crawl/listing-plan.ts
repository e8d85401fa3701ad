import type { Issue, SourceSpec } from '@tellings/schema';
import { hasCredentials } from '../address/credentials.ts';
import type { FeedEntry } from '../feed/feed.ts';
import { parseFeedDate } from '../feed/feed-date.ts';
import { buildIssue, type FetchIssueCode } from '../issue.ts';
import type { Statement } from '../statement.ts';
import { parseWebAddress } from '../web-address.ts';
import type { ListedPage } from './ledger-event.ts';

export interface ListingPlan {
  /** Each address once, each key once; in the order of the listing. */
  readonly pages: readonly ListedPage[];
  readonly issues: readonly Issue[];
}

/**
 * Which pages a listing names. `listingUrl` is named in issues, and the base of relative links
 * where it is an address: a page list is a file.
 */
export function planPages(
  entries: readonly FeedEntry[],
  listingUrl: string,
  source: SourceSpec,
  since: number | null,
): ListingPlan {
  const issues: Issue[] = [];
  const note = (
    level: Issue['level'],
    code: FetchIssueCode,
    key: string | null,
    message: string,
  ): void => {
    const recordId = key === null ? null : `${source.source_id}/${key}`;
    const text = `${listingUrl}: ${message}`;
    issues.push(buildIssue(level, code, { recordId, path: listingUrl, message: text }));
  };

  const recent = entries.filter((entry) => !isBefore(entry, since));
  if (recent.length < entries.length) {
    const count = entries.length - recent.length;
    note('info', 'entries-before-since', null, `${count} entries are older than --since`);
  }
  const wanted = recent.slice(0, source.max_entries ?? recent.length);
  const left = recent.length - wanted.length;
  if (left > 0) {
    const message = `${left} entries stand beyond max_entries (${wanted.length})`;
    note('info', 'entries-beyond-limit', null, message);
  }

  const base = parseWebAddress(listingUrl) ?? undefined;
  const entryOfUrl = new Map<string, FeedEntry>();
  for (const entry of wanted) {
    const name = entry.id ?? entry.headline ?? entry.link ?? 'without id and title';
    const url = parseWebAddress(entry.link ?? '', base);
    if (url === null) {
      const link =
        entry.link === null ? 'no link' : `the link ${entry.link}, no http or https address`;
      note('error', 'entry-without-link', entry.id, `entry ${name} has ${link}; it is left out`);
    } else if (hasCredentials(entry.link ?? '')) {
      const message = `the link of entry ${entry.id ?? url} has a user name or password; it is left out: they are never sent`;
      note('error', 'credentials-in-url', entry.id ?? url, message);
    } else if (entryOfUrl.has(url)) {
      const message = `two entries lead to ${url}; the first is kept`;
      note('info', 'duplicate-entry', entry.id ?? url, message);
    } else {
      entryOfUrl.set(url, entry);
    }
  }

  const urlsOfId = countIds(entryOfUrl);
  for (const [id, count] of urlsOfId) {
    const message = `${count} entries with different links share the id ${id}; their links are their keys`;
    if (count > 1) note('warning', 'shared-guid', id, message);
  }
  const basis = source.kind === 'feed' ? 'feed' : source.kind === 'sitemap' ? 'sitemap' : 'none';
  const pages = [...entryOfUrl].map(([url, entry]) => {
    // An id that is another page's address would give two entries one key.
    const isOwn = entry.id !== null && urlsOfId.get(entry.id) === 1 && !entryOfUrl.has(entry.id);
    const source_key = isOwn && entry.id !== null ? entry.id : url;
    return { url, source_key, stated: statementOf(entry, basis) };
  });
  return { pages, issues };
}

/** An entry without a readable date may be recent: it is not left out. */
function isBefore({ published, modified }: FeedEntry, since: number | null): boolean {
  if (since === null) return false;
  const dates = [published, modified].flatMap((text) =>
    text === null ? [] : [parseFeedDate(text)],
  );
  const known = dates.filter((date) => date !== null);
  return known.length > 0 && known.every((date) => date < since);
}

function statementOf(entry: FeedEntry, basis: Statement['basis']): Statement {
  const { outlet, headline, authors, published, modified, language } = entry;
  return {
    basis,
    outlet,
    headline,
    authors: [...authors],
    agencies: [],
    published,
    modified,
    language,
  };
}

function countIds(entryOfUrl: ReadonlyMap<string, FeedEntry>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of entryOfUrl.values()) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
