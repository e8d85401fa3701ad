import { compareStrings } from '@tellings/schema';
import { canonicalUrl } from '../address/canonical-url.ts';
import type { Statement } from '../statement.ts';
import {
  type CapturedContent,
  type Failure,
  type HostEvent,
  type LedgerEvent,
  type ListedPage,
  type ListingEvent,
  noValidators,
  type PageEvent,
  type PageOutcome,
  type RobotsEvent,
  type RunEvent,
  type Validators,
} from './ledger-event.ts';

/** Where a record lies: file of the archive, first byte and size there. */
export interface RecordPlace {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export type PlacedContent = CapturedContent & RecordPlace;

/** A content that was replaced by another, with what the listing said of the page then. */
export interface EarlierContent {
  readonly content: PlacedContent;
  readonly stated: Statement;
}

/** Where a page was first listed. The smaller one, in this order, owns the page. */
export interface Discovery {
  readonly run: number;
  readonly source_id: string;
  readonly listing: string;
  readonly index: number;
}

/** All that is known of one address. It has exactly one state. */
export interface PageState {
  readonly url: string;
  readonly source_key: string;
  readonly stated: Statement;
  readonly found: Discovery;
  readonly state: PageOutcome;
  readonly attempts: number;
  readonly until: number | null;
  /** now: waits for its turn; later: for a later run; null: nothing more to do. */
  readonly again: 'now' | 'later' | null;
  readonly failure: Failure | null;
  readonly rule: string | null;
  /** duplicate by redirect: the address it leads to; null when another spelling owns the page. */
  readonly of: string | null;
  readonly validators: Validators;
  /** The newest whole content; a later failure does not take it away. */
  readonly content: PlacedContent | null;
  /** Other contents it had before, the one seen last at the end; none of them twice. */
  readonly earlier: readonly EarlierContent[];
  /** Times the content changed after it was first captured. */
  readonly change_count: number;
}

/** The newest that is known of a listing. */
export interface ListingState extends Omit<ListingEvent, 'event' | 'pages'> {
  /** Runs in a row that failed to read it. */
  readonly failed_runs: number;
  /** Answers in a row that said it is unchanged: some servers say so for ever. */
  readonly unchanged_count: number;
}

export type RobotsState = Omit<RobotsEvent, 'event' | 'run'>;
export type HostState = Omit<HostEvent, 'event' | 'run'>;

export interface RunState {
  readonly run: number;
  readonly phase: RunEvent['phase'];
  readonly source_ids: readonly string[];
}

/** What events change. Keys are addresses, origins and host names. */
export interface LedgerStore {
  page(url: string): PageState | undefined;
  putPage(state: PageState, before: PageState | undefined): void;
  pages(): Iterable<PageState>;
  owner(canonical: string): string | undefined;
  putOwner(canonical: string, url: string): void;
  listing(sourceId: string, url: string): ListingState | undefined;
  putListing(state: ListingState): void;
  putRobots(state: RobotsState): void;
  putHost(state: HostState): void;
  run(): RunState | undefined;
  putRun(state: RunState): void;
  /** Puts the pages that wait for an instant not after this one (ms) into the queue. */
  requeueDue(until: number): void;
}

/** Applies one event. `place` says where the response of a captured page lies. */
export function applyEvent(
  event: LedgerEvent,
  place: RecordPlace | null,
  store: LedgerStore,
): void {
  switch (event.event) {
    case 'run':
      applyRun(event, store);
      break;
    case 'listing':
      applyListing(event, store);
      break;
    case 'page':
      applyPage(event, place, store);
      break;
    case 'robots': {
      const { event: _, run: __, ...robots } = event;
      store.putRobots(robots);
      break;
    }
    case 'host': {
      const { host, until, reason } = event;
      store.putHost({ host, until, reason });
    }
  }
}

function applyRun(event: RunEvent, store: LedgerStore): void {
  const { run, phase, is_refresh, due_before } = event;
  const source_ids = phase === 'started' ? event.source_ids : (store.run()?.source_ids ?? []);
  store.putRun({ run, phase, source_ids });
  if (due_before !== null) store.requeueDue(due_before);
  if (!is_refresh) return;
  for (const page of [...store.pages()]) {
    if (page.content !== null) store.putPage(waiting(page), page);
  }
}

/** The page as it is before it is asked for (again). */
function waiting(page: PageState): PageState {
  return {
    ...page,
    state: 'pending',
    attempts: 0,
    until: null,
    again: 'now',
    failure: null,
    rule: null,
    of: null,
  };
}

function applyListing(event: ListingEvent, store: LedgerStore): void {
  const { event: _, pages, ...facts } = event;
  const before = store.listing(event.source_id, event.url);
  const isFailed = event.result === 'failed' || event.result === 'refused';
  const kept = isFailed || event.result === 'unchanged' ? before : undefined;
  store.putListing({
    ...facts,
    children: kept?.children ?? event.children,
    issues: kept?.issues ?? event.issues,
    validators: kept?.validators ?? event.validators,
    response: kept?.response ?? event.response,
    sha256: kept?.sha256 ?? event.sha256,
    parameters: kept?.parameters ?? event.parameters,
    failed_runs: isFailed ? (before?.failed_runs ?? 0) + 1 : 0,
    unchanged_count: event.result === 'unchanged' ? (before?.unchanged_count ?? 0) + 1 : 0,
  });
  for (const [index, page] of pages.entries()) {
    const { run, source_id, url } = event;
    discover(page, { run, source_id, listing: url, index }, store);
  }
}

function discover(listed: ListedPage, found: Discovery, store: LedgerStore): void {
  const before = store.page(listed.url);
  if (before === undefined) {
    addPage(listed, found, store);
  } else if (compareDiscoveries(found, before.found) < 0 || isGone(before, store)) {
    store.putPage({ ...before, ...listed, found }, before);
    claim(listed.url, found, store);
  } else if (before.found.source_id === found.source_id && before.found.run < found.run) {
    relist(listed, before, store);
  }
}

/** Whether the source that owns a page is none of the run's: another that lists it takes over. */
function isGone({ found }: PageState, store: LedgerStore): boolean {
  return !(store.run()?.source_ids.includes(found.source_id) ?? true);
}

function addPage(listed: ListedPage, found: Discovery, store: LedgerStore): void {
  const page: PageState = {
    ...listed,
    found,
    state: 'pending',
    attempts: 0,
    until: null,
    again: 'now',
    failure: null,
    rule: null,
    of: null,
    validators: noValidators,
    content: null,
    earlier: [],
    change_count: 0,
  };
  store.putPage(page, undefined);
  claim(listed.url, found, store);
}

/** Of several spellings of one address the one found first is fetched; the others are duplicates. */
function claim(url: string, found: Discovery, store: LedgerStore): void {
  const canonical = canonicalUrl(url);
  const owner = store.owner(canonical);
  if (owner === url) return;
  const rival = owner === undefined ? undefined : store.page(owner);
  if (rival && compareDiscoveries(rival.found, found) < 0) {
    becomeDuplicate(url, store);
    return;
  }
  store.putOwner(canonical, url);
  if (rival) becomeDuplicate(rival.url, store);
  const page = store.page(url);
  if (page?.state === 'duplicate') store.putPage(waiting(page), page);
}

function becomeDuplicate(url: string, store: LedgerStore): void {
  const page = store.page(url);
  if (page) store.putPage({ ...page, state: 'duplicate', until: null, again: null }, page);
}

/** A page whose source says something new of it is asked for again. */
function relist(listed: ListedPage, before: PageState, store: LedgerStore): void {
  if (JSON.stringify(listed.stated) === JSON.stringify(before.stated)) return;
  const page = { ...before, ...listed };
  store.putPage(before.state === 'duplicate' ? page : waiting(page), before);
}

function applyPage(event: PageEvent, place: RecordPlace | null, store: LedgerStore): void {
  const before = store.page(event.url);
  if (before === undefined) return;
  const { state, attempts, until, again, failure, rule, of, content, validators } = event;
  const isCaptured = content !== null && place !== null;
  const page: PageState = {
    ...before,
    state,
    attempts,
    until,
    again,
    failure,
    rule,
    of,
    validators: isCaptured ? validators : before.validators,
    content: isCaptured ? { ...content, ...place } : before.content,
    earlier: isCaptured ? earlierContents(before, content.sha256) : before.earlier,
    change_count: before.change_count + (isCaptured && before.content !== null ? 1 : 0),
  };
  store.putPage(page, before);
}

/** A content that comes back is the newest again, and no longer an earlier one. */
function earlierContents(
  { earlier, content, stated }: PageState,
  newest: string,
): readonly EarlierContent[] {
  const replaced = content === null ? [] : [{ content, stated }];
  return [...earlier, ...replaced].filter((known) => known.content.sha256 !== newest);
}

export function compareDiscoveries(a: Discovery, b: Discovery): number {
  return (
    a.run - b.run ||
    compareStrings(a.source_id, b.source_id) ||
    compareStrings(a.listing, b.listing) ||
    a.index - b.index
  );
}
