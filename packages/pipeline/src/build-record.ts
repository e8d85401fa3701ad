import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { breachedGates, type Channel, type Gate, type ReleaseResult } from '@tellings/publish';
import { canonicalJson } from '@tellings/schema';

/** One attempt to release, as a line of builds.jsonl in the private folder of a build. */
export interface BuildRecord {
  /** Date the release would have; no clock is read. */
  readonly issued: string;
  readonly channel: Channel;
  /** The version it has, or would have had; null where nothing changed, or it failed before. */
  readonly version: string | null;
  /** blocked: gates broke. failed: something else stopped it. */
  readonly outcome: ReleaseResult['outcome'] | 'failed';
  /** Gates that broke; empty unless it was blocked. */
  readonly gates: readonly Gate[];
  /** What stopped it; null unless it failed. */
  readonly reason: string | null;
}

type Attempt = Pick<BuildRecord, 'issued' | 'channel'>;

export function describeBuild(
  { outcome, version, gates }: ReleaseResult,
  { issued, channel }: Attempt,
): BuildRecord {
  return { issued, channel, version, outcome, gates: breachedGates(gates), reason: null };
}

export function describeFailure(error: unknown, { issued, channel }: Attempt): BuildRecord {
  const reason = error instanceof Error ? error.message : String(error);
  return { issued, channel, version: null, outcome: 'failed', gates: [], reason };
}

/** Adds one line; those before stay as they are, but for one that a kill cut short. */
export async function recordBuild(path: string, build: BuildRecord): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (existsSync(path)) await truncate(path, Buffer.byteLength(await readWholeLines(path)));
  await appendFile(path, `${canonicalJson(build)}\n`);
}

/** The last attempt if it failed; null where it did not, and where there was none. */
export async function readFailedBuild(path: string): Promise<BuildRecord | null> {
  if (!existsSync(path)) return null;
  const last = (await readWholeLines(path)).trimEnd().split('\n').at(-1);
  if (!last) return null;
  const build = JSON.parse(last) as BuildRecord;
  return build.outcome === 'blocked' || build.outcome === 'failed' ? build : null;
}

/** Without a last line that has no end: the run that wrote it was killed. */
async function readWholeLines(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
