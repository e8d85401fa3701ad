import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareStrings } from '@tellings/schema';
import { type ArchiveDamage, listArchiveFiles } from './archive-fold.ts';
import { type Frontier, openFrontier } from './frontier.ts';
import type { PageState } from './ledger.ts';
import type { PageOutcome } from './ledger-event.ts';
import { withFoldedArchive } from './replay.ts';

/** What an archive says of itself, and where that does not add up. */
export interface ArchiveCheck {
  readonly files: number;
  /** Addresses ever discovered: as listed by feeds, sitemaps and page lists. */
  readonly discovered_count: number;
  /** Addresses by state; they add up to discovered_count. */
  readonly states: Readonly<Record<PageOutcome, number>>;
  readonly refusals: readonly { readonly rule: string; readonly count: number }[];
  readonly failures: readonly { readonly reason: string; readonly count: number }[];
  /** Addresses that wait, by the instant before which they are not tried; null: none is set. */
  readonly pending: readonly { readonly until: string | null; readonly count: number }[];
  readonly damages: readonly ArchiveDamage[];
  /** What is as it may be for now. */
  readonly notes: readonly string[];
  /** What does not add up; empty when all is well. */
  readonly problems: readonly string[];
}

const outcomes: readonly PageOutcome[] = [
  'captured',
  'unchanged',
  'duplicate',
  'refused',
  'failed',
  'pending',
];

/** Frontier and index may then be behind the archive, which a kill leaves whole up to a visit. */
const unfinished =
  'the last fetch was ended before it was done; frontier and index are compared after the next one, which goes on';

/** How many problems of one kind are listed by name. */
const listedProblems = 20;

/**
 * Recomputes from the WARC files alone what became of every address ever discovered, and compares
 * it with the frontier and the CDXJ index that a crawl left beside them.
 */
export async function checkArchive(archiveFolder: string): Promise<ArchiveCheck> {
  const files = await listArchiveFiles(archiveFolder);
  return withFoldedArchive(archiveFolder, async (folded, damages) => {
    const states = Object.fromEntries(outcomes.map((state) => [state, 0])) as Record<
      PageOutcome,
      number
    >;
    const refusals = new Map<string, number>();
    const failures = new Map<string, number>();
    const pending = new Map<string | null, number>();
    const problems: string[] = [];
    let discovered = 0;
    for (const page of folded.pages()) {
      discovered += 1;
      states[page.state] += 1;
      if (page.state === 'refused') tally(refusals, page.rule ?? 'no rule stated');
      if (page.state === 'failed') tally(failures, page.failure?.reason ?? 'no reason stated');
      if (page.state === 'pending') tally(pending, untilOf(page, folded));
      const hasContent = page.content !== null;
      if ((page.state === 'captured' || page.state === 'unchanged') && !hasContent) {
        problems.push(`${page.url} is ${page.state}, but its response is not in the archive`);
      }
    }
    const sum = Object.values(states).reduce((a, b) => a + b, 0);
    if (sum !== discovered)
      problems.push(`${discovered} addresses were discovered, ${sum} have a state`);
    for (const { file, kind, offset, reason } of damages) {
      problems.push(`${file}: ${kind} at byte ${offset}: ${reason}`);
    }
    const isFinished = folded.run()?.phase === 'finished';
    const notes = isFinished ? [] : [unfinished];
    if (isFinished) {
      problems.push(...(await compareFrontier(archiveFolder, folded)));
      problems.push(...(await compareIndex(archiveFolder, folded)));
    }
    return {
      files: files.length,
      discovered_count: discovered,
      states,
      refusals: listed(refusals, (rule, count) => ({ rule, count })),
      failures: listed(failures, (reason, count) => ({ reason, count })),
      pending: listed(pending, (until, count) => ({ until, count })),
      damages,
      notes,
      problems,
    };
  });
}

function tally<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listed<K extends string | null, T>(
  counts: ReadonlyMap<K, number>,
  describe: (key: K, count: number) => T,
): readonly T[] {
  const sorted = [...counts].sort(([a], [b]) => compareStrings(a ?? '', b ?? ''));
  return sorted.map(([key, count]) => describe(key, count));
}

function untilOf(page: PageState, folded: Frontier): string | null {
  const until = page.until ?? folded.host(new URL(page.url).hostname)?.until ?? null;
  return until === null ? null : new Date(until).toISOString();
}

async function compareFrontier(
  archiveFolder: string,
  folded: Frontier,
): Promise<readonly string[]> {
  const path = join(archiveFolder, 'frontier');
  if (!existsSync(path)) return [];
  const frontier = openFrontier(path);
  try {
    const problems: string[] = [];
    for (const page of folded.pages()) {
      const known = frontier.page(page.url);
      if (known === undefined) problems.push(`${page.url} is unknown to the frontier`);
      else if (factsOf(known) !== factsOf(page)) {
        problems.push(
          `${page.url} is ${page.state} by the archive and ${known.state} by the frontier`,
        );
      }
    }
    for (const { url } of frontier.pages()) {
      if (folded.page(url) === undefined) problems.push(`${url} is unknown to the archive`);
    }
    return shorten(problems);
  } finally {
    await frontier.close();
  }
}

/** What must agree: not the requests that a kill cut short, which the archive cannot know. */
function factsOf({ attempts: _, again: __, ...facts }: PageState): string {
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => compareStrings(a, b)));
}

async function compareIndex(archiveFolder: string, folded: Frontier): Promise<readonly string[]> {
  const path = join(archiveFolder, 'index.cdxj');
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const problems: string[] = [];
  let number = 0;
  for (const line of folded.indexLines()) {
    if (lines[number] !== line)
      problems.push(`index.cdxj, line ${number + 1}: not what the archive holds`);
    number += 1;
  }
  const told = shorten(problems);
  if (lines.length === number) return told;
  return [`index.cdxj has ${lines.length} lines, the archive ${number} responses`, ...told];
}

function shorten(problems: readonly string[]): readonly string[] {
  const rest = problems.length - listedProblems;
  return rest <= 0
    ? problems
    : [...problems.slice(0, listedProblems), `and ${rest} more of this kind`];
}
