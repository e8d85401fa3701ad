import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { compareStrings, type SourceSpec } from '@tellings/schema';
import type { FetchLimits, HostMap } from '../context.ts';
import { openHttpClient } from '../http/http-client.ts';
import { productToken, userAgent } from '../http/user-agent.ts';
import { type Archive, type ArchiveSettings, catchUp, openArchive } from './archive.ts';
import { lockFolder } from './folder-lock.ts';
import { type Frontier, openFrontier } from './frontier.ts';
import { type Clock, openHosts } from './host.ts';
import { visitHost } from './host-visit.ts';
import type { ListedChild, RunEvent } from './ledger-event.ts';
import { maxListingDepth, maxListings, rootOf } from './listing-tree.ts';
import { isKnownUnchanged, visitListing } from './listing-visit.ts';
import type { PageVisitor } from './page-visit.ts';
import { openRobotsGate } from './robots-gate.ts';
import { type CrawlSummary, newTally, summarise, type Tally } from './tally.ts';
import { runWorkers } from './worker.ts';

/** What a crawl needs to know; paths are absolute. */
export interface CrawlSettings {
  /** Folder of the dataset: page lists are read from there. */
  readonly folder: string;
  /** Where the archive and its frontier lie. */
  readonly archiveFolder: string;
  readonly hosts: HostMap;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  /** Stands in the User-Agent. */
  readonly contact: string;
  readonly version: string;
  /** Entries whose dates are all older are left out; ms. */
  readonly since: number | null;
  /** Ask again for every page fetched before. */
  readonly isRefresh: boolean;
  readonly signal: AbortSignal | null;
  readonly onProgress: (progress: CrawlProgress) => void;
}

export interface CrawlProgress {
  readonly done: number;
  readonly total: number;
  /** Hosts at work: pages done in this run, pages waiting, ms until the next request. */
  readonly hosts: readonly HostProgress[];
}

export interface HostProgress {
  readonly host: string;
  readonly done: number;
  readonly waiting: number;
  readonly delay: number;
}

/** One page that a run would ask for. */
export interface PlannedPage {
  readonly url: string;
  readonly source_id: string;
  /** new: never fetched; again: fetched before; retry: failed before. */
  readonly reason: 'new' | 'again' | 'retry';
}

/**
 * Fetches what the sources list and the archive lacks, into the archive. A run that was killed goes
 * on where it was. Faults of networks and servers end as states of pages and listings.
 */
export async function crawl(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
): Promise<CrawlSummary> {
  const unlock = await lockFolder(settings.archiveFolder);
  const frontier = openFrontier(join(settings.archiveFolder, 'frontier'));
  try {
    const archive = await openArchive(settings.archiveFolder, frontier, archiveSettings(settings));
    try {
      return await runCrawl(sources, settings, frontier, archive);
    } finally {
      await archive.close();
    }
  } finally {
    await frontier.close();
    await unlock();
  }
}

/** The pages that a run would ask for: listings are asked for, pages are not, nothing is kept. */
export async function planCrawl(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
  scratch: string,
): Promise<readonly PlannedPage[]> {
  const folder = await mkdtemp(join(scratch, 'tellings-plan-'));
  try {
    const known = join(settings.archiveFolder, 'frontier');
    if (existsSync(known)) await cp(known, join(folder, 'frontier'), { recursive: true });
    const frontier = openFrontier(join(folder, 'frontier'));
    try {
      await catchUp(settings.archiveFolder, frontier, () => undefined);
      await frontier.commit(() => frontier.setCheckpoint(null));
      const plan = { ...settings, archiveFolder: folder };
      const archive = await openArchive(folder, frontier, archiveSettings(plan));
      try {
        const { close } = await startRun(sources, plan, frontier, archive, newTally());
        await close();
        return listPlanned(frontier);
      } finally {
        await archive.close();
      }
    } finally {
      await frontier.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function archiveSettings({ limits, version, clock }: CrawlSettings): ArchiveSettings {
  return {
    maxFileBytes: limits.maxArchiveFileBytes,
    software: `Tellings/${version}`,
    newId: () => `urn:uuid:${randomUUID()}`,
    now: clock.now,
  };
}

async function runCrawl(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
  frontier: Frontier,
  archive: Archive,
): Promise<CrawlSummary> {
  const tally = newTally();
  const { visitor, close } = await startRun(sources, settings, frontier, archive, tally);
  try {
    await visitPages(sources, settings, visitor, tally);
  } finally {
    await close();
  }
  const { run } = visitor;
  // Before the run is said to be finished: then the index is never behind a finished run.
  await writeIndex(settings.archiveFolder, frontier);
  if (settings.signal?.aborted !== true) {
    const event = { event: 'run' as const, run, phase: 'finished' as const, ...nothingAgain };
    await archive.append({ hops: [], event });
  }
  return summarise(run, tally, frontier);
}

/** What a run event asks for again. */
const nothingAgain: Pick<RunEvent, 'source_ids' | 'is_refresh' | 'due_before'> = {
  source_ids: [],
  is_refresh: false,
  due_before: null,
};

interface StartedRun {
  readonly visitor: PageVisitor;
  readonly close: () => Promise<void>;
}

/** Begins a run, or takes up the one that was cut short, and reads its listings. */
async function startRun(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
  frontier: Frontier,
  archive: Archive,
  tally: Tally,
): Promise<StartedRun> {
  const { limits, hosts, clock, isRefresh } = settings;
  const before = frontier.run();
  const isResumed = before !== undefined && before.phase !== 'finished';
  const run = isResumed ? before.run : (before?.run ?? 0) + 1;
  if (!isResumed) {
    const event = {
      event: 'run' as const,
      run,
      phase: 'started' as const,
      source_ids: sources.map(({ source_id }) => source_id).sort(),
      is_refresh: isRefresh,
      due_before: null,
    };
    await archive.append({ hops: [], event });
  }
  const client = openHttpClient({
    userAgent: userAgent(settings.version, settings.contact),
    limits,
    hosts,
    connectionsPerHost: limits.connectionsPerHost,
  });
  const road = { client, clock, limits, hostOf: openHosts(limits, hosts, clock, frontier) };
  const gate = openRobotsGate(road, archive, frontier, run, productToken);
  const visitor = { road, archive, frontier, gate, run };
  try {
    // Also in a run taken up again: sources may have been added since it began.
    await visitListings(sources, settings, visitor, tally);
    if (frontier.run()?.phase === 'started' && settings.signal?.aborted !== true) {
      const due_before = clock.now() + limits.maxRetryAfter;
      const event = {
        event: 'run' as const,
        run,
        phase: 'listed' as const,
        ...nothingAgain,
        due_before,
      };
      await archive.append({ hops: [], event });
    }
    return { visitor, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** All listings of all sources, several sources at once; those asked for in this run are done. */
async function visitListings(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
  visitor: PageVisitor,
  tally: Tally,
): Promise<void> {
  const todo = [...sources];
  const worker = async (): Promise<void> => {
    for (let source = todo.shift(); source; source = todo.shift()) {
      await visitTree(rootOf(source), source, settings, visitor, tally);
    }
  };
  await runWorkers(settings.limits.hostsAtOnce, worker);
}

async function visitTree(
  root: string,
  source: SourceSpec,
  { since, folder, signal }: CrawlSettings,
  visitor: PageVisitor,
  tally: Tally,
): Promise<void> {
  const { frontier, run } = visitor;
  const seen = new Set([root]);
  let level: readonly ListedChild[] = [{ url: root, modified: null }];
  for (let depth = 0; depth < maxListingDepth && level.length > 0; depth += 1) {
    const next: ListedChild[] = [];
    for (const listing of level) {
      if (signal?.aborted) return;
      const isAsked = frontier.listing(source.source_id, listing.url)?.run === run;
      if (!isAsked && !isKnownUnchanged(listing, source, since, visitor)) {
        const event = await visitListing(listing, source, since, folder, visitor);
        tally.listings += 1;
        if (event.result === 'failed' || event.result === 'refused') tally.failedListings += 1;
      }
      for (const child of frontier.listing(source.source_id, listing.url)?.children ?? []) {
        if (seen.has(child.url) || seen.size >= maxListings) continue;
        seen.add(child.url);
        next.push(child);
      }
    }
    level = next;
  }
}

/** Every page that waits: hosts side by side, the pages of a host one after the other. */
async function visitPages(
  sources: readonly SourceSpec[],
  settings: CrawlSettings,
  visitor: PageVisitor,
  tally: Tally,
): Promise<void> {
  const sourceOf = new Map(sources.map((source) => [source.source_id, source]));
  const { frontier } = visitor;
  const todo = [...frontier.queuedHosts()];
  const total = frontier.queuedCount();
  const active = new Map<string, HostProgress>();
  const note = (host: string, change: Partial<HostProgress>): void => {
    const before = active.get(host) ?? { host, done: 0, waiting: 0, delay: 0 };
    active.set(host, { ...before, ...change });
    const hosts = [...active.values()].sort((a, b) => compareStrings(a.host, b.host));
    settings.onProgress({ done: tally.done, total, hosts });
  };
  const worker = async (): Promise<void> => {
    for (let host = todo.shift(); host !== undefined; host = todo.shift()) {
      await visitHost(host, sourceOf, settings, visitor, tally, note);
      active.delete(host);
    }
  };
  await runWorkers(settings.limits.hostsAtOnce, worker);
}

function listPlanned(frontier: Frontier): readonly PlannedPage[] {
  const planned: PlannedPage[] = [];
  for (const host of frontier.queuedHosts()) {
    for (const { url } of frontier.queuedPages(host, Number.MAX_SAFE_INTEGER)) {
      const page = frontier.page(url);
      if (page === undefined) continue;
      const isRetry = page.failure !== null;
      const reason = page.content !== null ? 'again' : isRetry ? 'retry' : 'new';
      planned.push({ url, source_id: page.found.source_id, reason });
    }
  }
  return planned.sort((a, b) => compareStrings(a.url, b.url));
}

/** The CDXJ index of the archive, replaced as a whole. */
async function writeIndex(folder: string, frontier: Frontier): Promise<void> {
  const path = join(folder, 'index.cdxj');
  const lines = function* (): Iterable<string> {
    for (const line of frontier.indexLines()) yield `${line}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
}
