import {
  type Capture,
  compareStrings,
  type Issue,
  type Location,
  mintId,
  type SourceSpec,
} from '@tellings/schema';
import type { FetchResult } from '../context.ts';
import { buildIssue, compareIssues, type FetchIssueCode } from '../issue.ts';
import type { Statement } from '../statement.ts';
import type { Frontier } from './frontier.ts';
import {
  compareDiscoveries,
  type EarlierContent,
  type ListingState,
  type PageState,
  type PlacedContent,
} from './ledger.ts';
import type { Failure } from './ledger-event.ts';
import { listingTree, maxListingDepth, maxListings, rootOf } from './listing-tree.ts';

/**
 * What the archive holds of the sources: a capture for each content of each key, and an issue for
 * each page and listing that gave none. A function of the archive alone.
 */
export function listCaptures(sources: readonly SourceSpec[], frontier: Frontier): FetchResult {
  const ids = new Set(sources.map(({ source_id }) => source_id));
  const captures: Capture[] = [];
  const locations: Location[] = [];
  const issues: Issue[] = [];
  for (const source of sources) {
    const { listings, beyond } = listingTree(source, frontier);
    issues.push(...listings.flatMap(issuesOfListing));
    if (beyond.length > 0) issues.push(beyondIssue(source, beyond));
  }
  issues.push(...goneIssues(frontier.pages(), ids));
  for (const pages of pagesOfKeys(frontier.pages(), ids, issues)) {
    const issue = issueOfPage(pages[0], frontier);
    if (issue) issues.push(issue);
    for (const { page, content, stated } of contentsOf(pages)) {
      const capture = captureOf(page, content, stated);
      captures.push(capture);
      locations.push(locationOf(capture.capture_id, content));
    }
  }
  const errors = issues.filter(({ level }) => level === 'error').length;
  return {
    captures: captures.sort((a, b) => compareStrings(a.capture_id, b.capture_id)),
    locations: locations.sort((a, b) => compareStrings(a.capture_id, b.capture_id)),
    issues: issues.sort(compareIssues),
    entryCount: captures.length + errors,
  };
}

/** One issue for each source that is no longer one of the dataset, with how much it leaves. */
function goneIssues(pages: Iterable<PageState>, sourceIds: ReadonlySet<string>): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const { found } of pages) {
    const id = found.source_id;
    if (!sourceIds.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => {
    const message = `source ${id} is no longer one of the dataset: ${count} pages that it listed are left out; they stay in the archive, and come back with the source or with another that lists them`;
    return buildIssue('warning', 'source-gone', {
      recordId: id,
      path: id,
      message,
      detail: { count },
    });
  });
}

/** Pages by key, the one listed last first: it is the same entry at a new address. */
function pagesOfKeys(
  pages: Iterable<PageState>,
  sourceIds: ReadonlySet<string>,
  issues: Issue[],
): Iterable<readonly [PageState, ...PageState[]]> {
  const byKey = new Map<string, [PageState, ...PageState[]]>();
  for (const page of pages) {
    if (!sourceIds.has(page.found.source_id)) continue;
    if (page.state === 'duplicate') {
      issues.push(duplicateIssue(page));
      continue;
    }
    const key = recordId(page);
    const [newest, ...older] = byKey.get(key) ?? [];
    if (newest === undefined) {
      byKey.set(key, [page]);
    } else if (compareDiscoveries(newest.found, page.found) < 0) {
      byKey.set(key, [page, newest, ...older]);
      issues.push(movedIssue(newest, page));
    } else {
      byKey.set(key, [newest, ...older, page]);
      issues.push(movedIssue(page, newest));
    }
  }
  return byKey.values();
}

/** Each content of the pages once: the same bytes are one capture, wherever they stood. */
function contentsOf(pages: readonly PageState[]): readonly (EarlierContent & {
  readonly page: PageState;
})[] {
  const seen = new Set<string>();
  return pages
    .flatMap((page) => {
      const newest =
        page.content === null ? [] : [{ page, content: page.content, stated: page.stated }];
      return [...newest, ...page.earlier.map((earlier) => ({ page, ...earlier })).reverse()];
    })
    .filter(({ content }) => {
      const isNew = !seen.has(content.sha256);
      seen.add(content.sha256);
      return isNew;
    });
}

function captureOf(
  { url, source_key, found }: PageState,
  content: PlacedContent,
  stated: Statement,
): Capture {
  return {
    capture_id: mintId('cap', found.source_id, source_key, content.sha256),
    source_id: found.source_id,
    source_key,
    url,
    path: null,
    media_type: content.media_type,
    charset: content.charset,
    byte_count: content.byte_count,
    sha256: content.sha256,
    stated,
  };
}

function locationOf(
  capture_id: string,
  { file, offset, length, payload_digest, fetched_at }: PlacedContent,
): Location {
  return { capture_id, file, offset, length, payload_digest, fetched_at };
}

function recordId({ found, source_key }: PageState): string {
  return `${found.source_id}/${source_key}`;
}

/** null for a page that was captured and whose last visit went well. */
function issueOfPage(page: PageState, frontier: Frontier): Issue | null {
  const { state, url, rule, failure, content } = page;
  if (state === 'captured' || state === 'unchanged') return null;
  const level = content === null ? 'error' : 'warning';
  const kept = content === null ? 'the entry is left out' : 'what was captured before stands';
  const detail = detailOf(url, failure, page.attempts);
  const issue = (code: FetchIssueCode, message: string): Issue =>
    buildIssue(level, code, { recordId: recordId(page), path: url, message, detail });
  if (state === 'refused') {
    return issue('page-refused', `${url}: refused by ${rule ?? 'its host'}; ${kept}`);
  }
  const reason = failure?.reason ?? waitingReason(page, frontier);
  if (state === 'pending') {
    return issue(
      'page-pending',
      `${url}: not fetched yet, because ${reason}; ${kept}: fetch again later`,
    );
  }
  const code = failure?.kind === 'address-refused' ? 'address-refused' : 'page-failed';
  return issue(code, `${url}: ${reason}; ${kept}: open the address, or fetch again later`);
}

function waitingReason({ url }: PageState, frontier: Frontier): string {
  const { hostname } = new URL(url);
  const reason = frontier.host(hostname)?.reason;
  return reason === undefined
    ? 'its turn has not come'
    : `the host ${hostname} is left alone: ${reason}`;
}

function duplicateIssue(page: PageState): Issue {
  const of = page.of === null ? 'another spelling of it' : page.of;
  const message = `${page.url}: it leads to ${of}, which is fetched`;
  const detail = { of: page.of };
  return buildIssue('info', 'duplicate-page', {
    recordId: recordId(page),
    path: page.url,
    message,
    detail,
  });
}

function movedIssue(older: PageState, newer: PageState): Issue {
  const message = `${older.url}: its entry leads to ${newer.url} now; what the older address gave is an earlier version of it`;
  const detail = { of: newer.url };
  return buildIssue('info', 'moved-page', {
    recordId: recordId(older),
    path: older.url,
    message,
    detail,
  });
}

function issuesOfListing(listing: ListingState): readonly Issue[] {
  const { source_id, url, result, failure, issues, failed_runs } = listing;
  if (result !== 'failed' && result !== 'refused') return issues;
  const often = failed_runs > 1 ? `, for ${failed_runs} runs in a row` : '';
  const reason = failure?.reason ?? 'for no stated reason';
  const code =
    failure?.kind === 'address-refused'
      ? 'address-refused'
      : result === 'refused'
        ? 'source-refused'
        : 'feed-failed';
  const message = `source ${source_id}: ${url} is not read${often}: ${reason}; open the address and correct url, or fetch again later`;
  const detail = detailOf(url, failure, failed_runs);
  const failed = buildIssue('error', code, { recordId: source_id, path: url, message, detail });
  return [failed, ...issues];
}

function beyondIssue(source: SourceSpec, beyond: readonly string[]): Issue {
  const { source_id } = source;
  const [first] = beyond;
  const bounds = `${maxListingDepth} levels and ${maxListings} sitemaps`;
  const message = `source ${source_id}: ${beyond.length} sitemaps lie beyond ${bounds} and are not read, ${first} the first: make sources of them`;
  const detail = { count: beyond.length };
  const path = rootOf(source);
  return buildIssue('warning', 'entries-beyond-limit', {
    recordId: source_id,
    path,
    message,
    detail,
  });
}

function detailOf(
  url: string,
  failure: Failure | null,
  attempts: number,
): Readonly<Record<string, unknown>> {
  const { kind = null, status = null, url: at = url } = failure ?? {};
  return { kind, status, url: at, attempts };
}
