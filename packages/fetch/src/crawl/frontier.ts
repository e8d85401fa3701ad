import { sha256 } from '@tellings/schema';
import { type Database, type Key, open, type RootDatabase } from 'lmdb';
import type {
  HostState,
  LedgerStore,
  ListingState,
  PageState,
  RobotsState,
  RunState,
} from './ledger.ts';

/** How far of the archive the frontier knows: all before `offset` of the last file. */
export interface Checkpoint {
  readonly file: string;
  readonly offset: number;
}

/** One address that waits for its turn. */
export interface QueuedPage {
  readonly url: string;
  readonly attempts: number;
}

/**
 * The durable state of a crawl: what was seen, fetched, failed, and when to try again. A projection
 * of the archive that survives a kill at any moment; without it the archive makes it anew.
 */
export interface Frontier extends LedgerStore {
  run(): RunState | undefined;
  robots(origin: string): RobotsState | undefined;
  host(host: string): HostState | undefined;
  listings(): Iterable<ListingState>;
  checkpoint(): Checkpoint | undefined;
  setCheckpoint(checkpoint: Checkpoint | null): void;
  addIndexLine(key: string, line: string): void;
  /** Lines of the CDXJ index, in its order. */
  indexLines(): Iterable<string>;
  /** Hosts with pages that wait, in order. */
  queuedHosts(): readonly string[];
  /** The next pages of a host: those tried least first, then in the order they were found. */
  queuedPages(host: string, limit: number): readonly QueuedPage[];
  queuedCount(host?: string): number;
  /** Counts a request before it is sent, so that a kill cannot hide it. */
  countAttempt(page: PageState): PageState;
  /** Runs the changes as one: all of them survive a kill, or none. */
  commit<T>(change: () => T): Promise<T>;
  close(): Promise<void>;
}

/** Longer keys exceed what LMDB holds (1,978 bytes). */
const maxKeyBytes = 1_500;

/** Raised whenever the states it holds get another shape. */
const frontierLayout = 2;

/**
 * Opens the frontier in a folder, which is made when there is none. One of another layout is
 * emptied: the archive makes it anew.
 */
export function openFrontier(folder: string): Frontier {
  const root: RootDatabase = open({
    path: folder,
    noSubdir: false,
    overlappingSync: true,
    maxDbs: 16,
  });
  const table = <V>(name: string): Database<V, Key> => root.openDB<V, Key>({ name });
  const pages = table<PageState>('pages');
  const owners = table<string>('owners');
  const listings = table<ListingState>('listings');
  const robots = table<RobotsState>('robots');
  const hosts = table<HostState>('hosts');
  const queue = table<string>('queue');
  const due = table<string>('due');
  const lines = table<string>('index');
  const meta = table<unknown>('meta');

  if (meta.get('layout') !== frontierLayout) {
    for (const known of [pages, owners, listings, robots, hosts, queue, due, lines, meta])
      known.clearSync();
    meta.putSync('layout', frontierLayout);
  }

  const putPage: Frontier['putPage'] = (state, before) => {
    if (before) leaveQueues(before);
    if (state.again === 'now') queue.put(queueKey(state), state.url);
    else if (state.again === 'later') due.put(dueKey(state), state.url);
    pages.put(keyOf(state.url), state);
  };
  const leaveQueues = (state: PageState): void => {
    if (state.again === 'now') queue.remove(queueKey(state));
    else if (state.again === 'later') due.remove(dueKey(state));
  };

  return {
    page: (url) => pages.get(keyOf(url)),
    putPage,
    pages: () => valuesOf(pages),
    owner: (canonical) => owners.get(keyOf(canonical)),
    putOwner: (canonical, url) => void owners.put(keyOf(canonical), url),
    listing: (sourceId, url) => listings.get([sourceId, keyOf(url)]),
    listings: () => valuesOf(listings),
    putListing: (state) => void listings.put([state.source_id, keyOf(state.url)], state),
    robots: (origin) => robots.get(keyOf(origin)),
    putRobots: (state) => void robots.put(keyOf(state.origin), state),
    host: (host) => hosts.get(keyOf(host)),
    putHost: (state) => void hosts.put(keyOf(state.host), state),
    run: () => meta.get('run') as RunState | undefined,
    putRun: (state) => void meta.put('run', state),
    checkpoint: () => meta.get('checkpoint') as Checkpoint | undefined,
    setCheckpoint: (checkpoint) =>
      void (checkpoint ? meta.put('checkpoint', checkpoint) : meta.remove('checkpoint')),
    addIndexLine: (key, line) => void lines.put(keyOf(key), line),
    indexLines: () => valuesOf(lines),
    queuedHosts: () => firstKeyParts(queue),
    queuedPages: (host, limit) =>
      [...queue.getRange({ start: [host], end: [host, Number.MAX_VALUE], limit })].map(
        ({ key, value }) => ({ url: value, attempts: attemptsOf(key) }),
      ),
    queuedCount: (host) =>
      host === undefined
        ? queue.getKeysCount()
        : queue.getKeysCount({ start: [host], end: [host, Number.MAX_VALUE] }),
    countAttempt(page) {
      const counted = { ...page, attempts: page.attempts + 1 };
      putPage(counted, page);
      return counted;
    },
    requeueDue(until) {
      const found = [...due.getRange({ end: [until + 1] })];
      for (const { value } of found) {
        const page = pages.get(keyOf(value));
        if (page) putPage({ ...page, attempts: 0, again: 'now' }, page);
      }
    },
    commit: (change) => root.transaction(change),
    close: async () => {
      await root.flushed;
      await root.close();
    },
  };
}

function keyOf(text: string): string {
  return Buffer.byteLength(text) <= maxKeyBytes ? text : `#${sha256(text)}`;
}

/** Tried least first, so that what a kill interrupted comes after what was never asked for. */
function queueKey({ url, attempts, found }: PageState): Key {
  return [new URL(url).hostname, attempts, found.run, found.source_id, found.index, shortKey(url)];
}

function dueKey({ url, until }: PageState): Key {
  return [until ?? 0, shortKey(url)];
}

function shortKey(text: string): string {
  return sha256(text).slice(0, 16);
}

function attemptsOf(key: Key): number {
  return Array.isArray(key) ? Number(key[1]) : 0;
}

function* valuesOf<V>(table: Database<V, Key>): Iterable<V> {
  for (const { value } of table.getRange({})) yield value;
}

/** The distinct first parts of all keys, by one look-up each. */
function firstKeyParts(table: Database<string, Key>): readonly string[] {
  const parts: string[] = [];
  for (let start: Key = ['']; ; ) {
    const [key]: Key[] = [...table.getKeys({ start, limit: 1 })];
    if (!Array.isArray(key)) return parts;
    const part: string = String(key[0]);
    parts.push(part);
    start = [part, Number.MAX_VALUE];
  }
}
