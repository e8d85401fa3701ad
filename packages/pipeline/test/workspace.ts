import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Issue, RecordTypes, SchemaName } from '@tellings/schema';
import { openReader, type RunEvent, runDataset } from '../src/index.ts';

const datasets = resolve(import.meta.dirname, '../../../datasets');

/** The folder with real reports and labelled data, beside the checkout; absent for most people. */
export const shared: string = resolve(import.meta.dirname, '../../../../shared');
export const isSharedPresent: boolean = existsSync(join(shared, 'seeds'));

/** Says that a check was skipped, or fails where skipping is not allowed. */
export function reportSkippedShared(name: string): void {
  if (isSharedPresent) return;
  if (process.env.TELLINGS_REQUIRE_SHARED === '1') {
    throw new Error(`${name}: ../shared is absent, and TELLINGS_REQUIRE_SHARED=1 forbids skipping`);
  }
  console.log(`SKIPPED ${name}: ../shared is absent`);
}

/** A copy of a dataset in a temporary folder, without anything built. */
export async function copyDataset(name: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'tellings-run-')), name);
  const isAuthored = (path: string): boolean =>
    !/\/(node_modules|releases|\.tellings|\.turbo)(\/|$)/.test(path);
  await cp(join(datasets, name), folder, { recursive: true, filter: isAuthored });
  return folder;
}

export async function removeDataset(folder: string): Promise<void> {
  await rm(resolve(folder, '..'), { recursive: true, force: true });
}

/** Limits for a dataset whose every record changes at once, which is what gates are there to stop. */
export const openGates = {
  since_last: { ids_gone: 1, values_changed: 1, fill_rate_fall: 1, disagreement_rise: 1 },
} as const;

/** Runs every stage and returns what was said on the way. */
export async function runAll(
  folder: string,
  documents: string | null = null,
  isDryRun = false,
): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await runDataset({
    folder,
    from: 'fetch',
    to: 'publish',
    documents,
    isForced: false,
    isDryRun,
    now: () => new Date('2026-01-02T03:04:05Z'),
    onEvent: (event) => events.push(event),
  });
  return events;
}

/** Stages that ran, in order; the others were skipped. */
export function stagesRun(events: readonly RunEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'stage-finished' && event.outcome === 'ran' ? [event.stage] : [],
  );
}

/** The release folder the publish stage named. */
export function releaseOf(events: readonly RunEvent[]): string {
  const last = events.at(-1);
  if (last?.type !== 'stage-finished' || last.release === null) throw new Error('no release');
  return last.release;
}

export async function readTable<Name extends SchemaName>(
  folder: string,
  table: string,
  schema: Name,
  documents: string | null = null,
): Promise<RecordTypes[Name][]> {
  const reader = await openReader(folder, documents);
  try {
    return await reader.table(table, schema);
  } finally {
    reader.close();
  }
}

export async function readIssues(folder: string): Promise<readonly Issue[]> {
  const reader = await openReader(folder, null);
  try {
    return await reader.issues();
  } finally {
    reader.close();
  }
}

/** Every file below a folder with its bytes, by relative path. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const files = paths.sort().map(async (path) => {
    return [path.slice(folder.length + 1), await readFile(path)] as const;
  });
  return new Map(await Promise.all(files));
}
