import { readFile } from 'node:fs/promises';
import { canonicalJson, type Issue, type SourceSpec, sha256 } from '@tellings/schema';
import { type FeedEntry, parseFeed } from '../feed/feed.ts';
import { gunzipDocument } from '../feed/gzip-document.ts';
import { parsePageList } from '../feed/page-list.ts';
import { parseSitemap } from '../feed/sitemap.ts';
import { decodeDocument, type HttpDocument } from '../http/document.ts';
import { buildIssue } from '../issue.ts';
import { findLocalPath } from '../local/local-path.ts';
import { retryRule } from '../politeness/retry.ts';
import { decodeMetadata } from '../text-decoding.ts';
import { type FailedErrand, type Followed, follow, retrySettings } from './follow.ts';
import type { Frontier } from './frontier.ts';
import type { ListingState } from './ledger.ts';
import {
  type ListedChild,
  type ListedPage,
  type ListingEvent,
  noValidators,
} from './ledger-event.ts';
import { planPages } from './listing-plan.ts';
import { type PageVisitor, revisitedOf, validatorsOf } from './page-visit.ts';
import type { Hop } from './visit.ts';

const acceptOfKind: Readonly<Record<string, string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
  sitemap: 'application/xml, text/xml, application/gzip;q=0.9, text/plain;q=0.8, */*;q=0.1',
};

/** Raised when entries are read in another way: a listing unchanged since then is read again. */
const readerVersion = 1;

/**
 * After so many answers of "unchanged" in a row the listing is read whole, and after so many runs
 * in which its index says so it is asked for: some servers lie.
 */
const maxUnchanged = 10;

/** A sitemap, uncompressed, may have 50 MB by its protocol; a feed has the limit of any response. */
const maxSitemapBytes = 52_428_800;

function maxBytesOf({ kind }: SourceSpec, maxResponseBytes: number): number {
  return kind === 'sitemap' ? Math.max(maxSitemapBytes, maxResponseBytes) : maxResponseBytes;
}

interface ReadListing {
  readonly pages: readonly ListedPage[];
  readonly children: readonly ListedChild[];
  readonly issues: readonly Issue[];
}

type ListingOutcome = Omit<
  ListingEvent,
  'event' | 'run' | 'source_id' | 'url' | 'modified' | 'parameters'
>;

const nothingListed: Omit<ListingOutcome, 'result'> = {
  pages: [],
  children: [],
  issues: [],
  failure: null,
  validators: noValidators,
  response: null,
  sha256: null,
};

/** Whether an index says that a listing is as it was when it was last read, not too long ago. */
export function isKnownUnchanged(
  { url, modified }: ListedChild,
  source: SourceSpec,
  since: number | null,
  { frontier, run }: PageVisitor,
): boolean {
  const state = frontier.listing(source.source_id, url);
  if (state === undefined || modified === null || state.modified !== modified) return false;
  const isRead = state.result === 'read' || state.result === 'unchanged';
  const isSame = state.parameters === parametersOf(source, since, frontier);
  return isRead && isSame && run - state.run < maxUnchanged;
}

/** What decides which entries of a listing are taken, as a digest. */
function parametersOf(source: SourceSpec, since: number | null, frontier: Frontier): string {
  // The sources belong to it: pages of one that is gone are taken over by another that lists them.
  const sourceIds = frontier.run()?.source_ids ?? [];
  const { kind, max_entries = null } = source;
  return sha256(canonicalJson([readerVersion, kind, max_entries, since, sourceIds]));
}

/** Asks for one feed or sitemap, or reads one page list, and archives what it says. */
export async function visitListing(
  { url, modified }: ListedChild,
  source: SourceSpec,
  since: number | null,
  folder: string,
  visitor: PageVisitor,
): Promise<ListingEvent> {
  const parameters = parametersOf(source, since, visitor.frontier);
  const state = visitor.frontier.listing(source.source_id, url);
  const before = state?.parameters === parameters ? state : undefined;
  const { hops, outcome } =
    source.kind === 'page_list'
      ? { hops: [], outcome: await readPageList(source, since, folder, before) }
      : await askForListing(url, source, since, before, visitor);
  const facts = { run: visitor.run, source_id: source.source_id, url, modified, parameters };
  const event: ListingEvent = { event: 'listing', ...facts, ...outcome };
  await visitor.archive.append({ hops, event });
  return event;
}

async function readPageList(
  source: SourceSpec,
  since: number | null,
  folder: string,
  before: ListingState | undefined,
): Promise<ListingOutcome> {
  const bytes = await readFile(await findLocalPath(source, folder, 'file'));
  const digest = sha256(bytes);
  if (before?.sha256 === digest) return { ...nothingListed, result: 'unchanged' };
  const name = source.path ?? '';
  const { pages, faults } = parsePageList(decodeMetadata(bytes));
  const issues = faults.map(({ line, written }) => {
    const path = `${name}:${line}`;
    const message = `${path}: ${written} is no http or https address; the line is left out: correct it`;
    return buildIssue('error', 'malformed-url', {
      recordId: `${source.source_id}/${line}`,
      path,
      message,
    });
  });
  const plan = planPages(
    pages.map(({ link }) => entryOf({ link })),
    name,
    source,
    since,
  );
  const all = [...issues, ...plan.issues];
  return { ...nothingListed, result: 'read', pages: plan.pages, issues: all, sha256: digest };
}

async function askForListing(
  url: string,
  source: SourceSpec,
  since: number | null,
  before: ListingState | undefined,
  visitor: PageVisitor,
): Promise<{ hops: readonly Hop[]; outcome: ListingOutcome }> {
  const { road, gate } = visitor;
  const isPrivateAllowed = source.allow_private === true;
  const isTrusted =
    before !== undefined && before.unchanged_count % (maxUnchanged + 1) < maxUnchanged;
  const errand = {
    url,
    accept: acceptOfKind[source.kind] ?? '*/*',
    isPrivateAllowed,
    validators: isTrusted ? before.validators : null,
    revisitOf: before?.response ? revisitedOf(before.response) : null,
    mayAsk: (address: string) => gate.mayAsk(address, isPrivateAllowed),
    maxBytes: maxBytesOf(source, road.limits.maxResponseBytes),
  };
  const hops: Hop[] = [];
  for (let tries = 1; ; tries += 1) {
    const followed = await follow(errand, road);
    hops.push(...followed.hops);
    const outcome = await outcomeOf(followed, source, since, before, errand.maxBytes);
    if (!('retryAfter' in outcome)) return { hops, outcome };
    const rule = retryRule(outcome, tries, url, retrySettings(road.limits));
    if (rule.action !== 'retry') return { hops, outcome: failedListing(outcome) };
    await road.clock.sleep(rule.waitMs);
  }
}

async function outcomeOf(
  followed: Followed,
  source: SourceSpec,
  since: number | null,
  before: ListingState | undefined,
  maxBytes: number,
): Promise<ListingOutcome | FailedErrand> {
  if (followed.end === 'failure') return followed.failure;
  if (followed.end === 'refused') {
    const failure = { kind: 'robots', status: null, url: source.url ?? '', reason: followed.rule };
    return { ...nothingListed, result: 'refused', failure };
  }
  if (followed.end === 'closed') {
    const { host, closure } = followed;
    const reason = `the host ${host} is left alone, because ${closure.reason}`;
    return failedListing({ kind: 'postponed', status: null, url: source.url ?? '', reason });
  }
  if (followed.end === 'known') throw new TypeError('the redirect of a listing is always followed');
  const { exchange } = followed;
  const { response, url } = exchange;
  if (response?.status === 304) {
    if (before) return { ...nothingListed, result: 'unchanged' };
    return failedListing({
      kind: 'content',
      status: 304,
      url,
      reason: 'the server says unchanged, of a listing never seen',
    });
  }
  const { document, failure } = await decodeDocument(exchange, maxBytes);
  if (document === null) return { ...failure, retryAfter: null };
  const digest = sha256(document.bytes);
  if (before?.sha256 === digest) return { ...nothingListed, result: 'unchanged' };
  const read = await readListing(document, source, since, maxBytes);
  if (typeof read === 'string')
    return failedListing({ kind: 'content', status: 200, url, reason: read });
  const hop = followed.hops.at(-1);
  return {
    ...nothingListed,
    ...read,
    result: 'read',
    validators: validatorsOf(response?.headers ?? []),
    response: hop
      ? { response_url: url, payload_digest: hop.payloadDigest ?? '', fetched_at: hop.date }
      : null,
    sha256: digest,
  };
}

function failedListing({
  kind,
  status,
  url,
  reason,
}: Omit<FailedErrand, 'retryAfter' | 'kind'> & { kind: string }): ListingOutcome {
  return { ...nothingListed, result: 'failed', failure: { kind, status, url, reason } };
}

/** What a listing says; a text says why it cannot be read. */
async function readListing(
  { bytes, mediaType, url }: HttpDocument,
  source: SourceSpec,
  since: number | null,
  maxBytes: number,
): Promise<ReadListing | string> {
  if (source.kind === 'feed') {
    const feed = parseFeed(bytes, mediaType.charset, url);
    if (feed.fault !== null) return feed.fault;
    const { pages, issues } = planPages(feed.entries, url, source, since);
    const notes = [...noteDamage(feed.damage, url), ...noteEmpty(feed.entries.length, url)];
    return { pages, children: [], issues: [...notes, ...issues] };
  }
  const plain = await gunzipDocument(bytes, maxBytes);
  if (plain.bytes === null) return `its gzip is ${plain.fault}`;
  const sitemap = parseSitemap(plain.bytes, mediaType.charset, url);
  if (sitemap.fault !== null) return sitemap.fault;
  const { pages, issues } = planPages(sitemap.pages.map(entryOf), url, source, since);
  const children = sitemap.sitemaps.map(({ link, modified }) => ({ url: link, modified }));
  const notes = [
    ...noteDamage(sitemap.damage, url),
    ...noteLength(sitemap.overLimit, url),
    ...noteEmpty(sitemap.pages.length + children.length, url),
  ];
  return { pages, children, issues: [...notes, ...issues] };
}

function entryOf(known: Partial<FeedEntry>): FeedEntry {
  const unknown = { id: null, link: null, outlet: null, headline: null, authors: [] };
  return { ...unknown, published: null, modified: null, language: null, ...known };
}

function noteDamage(damage: string | null, url: string): readonly Issue[] {
  if (damage === null) return [];
  const message = `${url}: ${damage}; the entries before that are read`;
  return [buildIssue('warning', 'listing-damaged', { recordId: null, path: url, message })];
}

function noteLength(overLimit: number, url: string): readonly Issue[] {
  if (overLimit === 0) return [];
  const message = `${url}: it has ${overLimit} entries more than a sitemap may have; they are read all the same`;
  return [buildIssue('info', 'listing-too-long', { recordId: null, path: url, message })];
}

function noteEmpty(count: number, url: string): readonly Issue[] {
  if (count > 0) return [];
  const message = `${url}: there are no entries: check the address`;
  return [buildIssue('warning', 'feed-empty', { recordId: null, path: url, message })];
}
