import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import type { Site, SitePart } from './site.ts';

export interface KillPlan {
  readonly kills: number;
  readonly seed: number;
  readonly archiveFolder: string;
}

/** What a life of the crawl was at when it was killed, as the server saw it. */
export type KillPhase = 'start-up' | 'listings' | 'pages' | 'closing';

export interface KillReport {
  readonly kills: Readonly<Record<KillPhase, number>>;
  /** Kills after which the archive ended in a record cut short. */
  readonly tornWrites: number;
  /** Lives that came to their end before they could be killed, the last one included. */
  readonly ends: number;
  /** Most requests of one address within one life. */
  readonly mostInOneLife: number;
}

/**
 * Shares of the kills that fall before the first request, among the listings and at the close, and
 * of those after which the archive ends in a record cut short: a system that fails leaves such ends
 * where a mere SIGKILL seldom does.
 */
const shares = { startUp: 0.15, listings: 0.1, closing: 0.05, tornWrites: 0.25 };

/** Longest wait, in ms, from the request that a kill is tied to until the kill. */
const maxWait = 12;

/** The same, from the last page until the kill: the archive is closed and indexed by then, or not. */
const maxClosingWait = 60;

/**
 * Starts the crawl over and over and ends it by SIGKILL, `kills` times; then lets it come to its
 * end. The moments are drawn from the seed and spread so that the last kills meet the last pages.
 * Throws when a life ends with an error of its own.
 */
export async function crawlWithKills(site: Site, plan: KillPlan): Promise<KillReport> {
  const random = createRandom(plan.seed);
  const kills: Record<KillPhase, number> = { 'start-up': 0, listings: 0, pages: 0, closing: 0 };
  let ends = 0;
  let tornWrites = 0;
  let mostInOneLife = 0;
  let startUp = 300;
  for (let left = plan.kills; ; ) {
    const before = new Map([...site.served].map(([url, { requests }]) => [url, requests]));
    const moment = left > 0 ? drawMoment(site, left, plan, kills, startUp, random) : null;
    const life = await liveUntil(site, plan.archiveFolder, moment);
    startUp = life.startUp ?? startUp;
    for (const [url, { requests }] of site.served) {
      mostInOneLife = Math.max(mostInOneLife, requests - (before.get(url) ?? 0));
    }
    if (life.isKilled) {
      kills[life.phase] += 1;
      left -= 1;
      if (random() < shares.tornWrites) tornWrites += tearTail(plan.archiveFolder, random) ? 1 : 0;
    } else {
      ends += 1;
      if (left <= 0) return { kills, tornWrites, ends, mostInOneLife };
    }
  }
}

/** Appends the beginning of a record to the archive; false when there is no archive yet. */
function tearTail(archiveFolder: string, random: () => number): boolean {
  const folder = join(archiveFolder, 'warc');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return false;
  const beginning = readFileSync(join(folder, first)).subarray(0, 1 + Math.floor(200 * random()));
  appendFileSync(join(folder, last), beginning);
  return true;
}

/** When to kill: so many requests of a part after the start of a life, and so many ms after that. */
interface Moment {
  /** start: at once; end: when every page has gone out. */
  readonly part: SitePart | 'start' | 'end';
  readonly count: number;
  readonly wait: number;
}

function drawMoment(
  site: Site,
  left: number,
  { kills: all }: KillPlan,
  kills: Readonly<Record<KillPhase, number>>,
  startUp: number,
  random: () => number,
): Moment {
  const unserved = site.unservedCount();
  const closing = Math.ceil(all * shares.closing);
  if (unserved === 0) return { part: 'start', count: 0, wait: random() * startUp * 1.6 };
  if (left <= closing) return { part: 'end', count: 1, wait: random() * maxClosingWait };
  if (random() < shares.startUp) return { part: 'start', count: 0, wait: random() * startUp * 1.1 };
  const wait = random() * maxWait;
  if (kills.listings < all * shares.listings) {
    return { part: 'listing', count: 1 + Math.floor(random() * 4), wait };
  }
  // Each request is seen twice: when it comes and when it is answered.
  const share = (2 * unserved) / (left - closing);
  return { part: 'page', count: 1 + Math.floor(random() * 2 * Math.max(0, share - 4)), wait };
}

interface Life {
  readonly isKilled: boolean;
  readonly phase: KillPhase;
  /** ms from the start of the process to its first request; null when there was none. */
  readonly startUp: number | null;
}

/** One life, to the moment or to its end. */
function liveUntil(site: Site, archiveFolder: string, moment: Moment | null): Promise<Life> {
  const started = performance.now();
  const child = startChild(site, archiveFolder);
  let seen = 0;
  let startUp: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const parts = new Set<SitePart>();
  const aim = (): void => {
    if (moment !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), moment.wait);
  };
  site.watch((part) => {
    startUp ??= performance.now() - started;
    parts.add(part);
    const isEnd = moment?.part === 'end' && site.unservedCount() === 0;
    if (isEnd || part === moment?.part) seen += 1;
    if (moment !== null && seen >= moment.count) aim();
  });
  if (moment?.part === 'start') aim();
  return new Promise((done, failed) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      site.watch(() => undefined);
      const isKilled = signal === 'SIGKILL';
      if (isKilled || code === 0) done({ isKilled, phase: phaseOf(parts, site), startUp });
      else failed(new Error(`the crawl ended with ${signal ?? `code ${code}`}: ${said}`));
    });
  });
}

function startChild({ sources, hosts, port }: Site, archiveFolder: string): ChildProcess {
  const settings = {
    sources,
    archiveFolder,
    hosts: hosts.map((host) => [host, port]),
    limits: { hostDelay: 0, connectionsPerHost: 2, maxArchiveFileBytes: 400_000 },
  };
  const program = join(import.meta.dirname, 'child.js');
  return spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function phaseOf(parts: ReadonlySet<SitePart>, site: Site): KillPhase {
  if (parts.size === 0) return 'start-up';
  if (site.unservedCount() === 0) return 'closing';
  return parts.has('page') ? 'pages' : 'listings';
}
