import { join } from 'node:path';
import { type Advisories, type ReleaseIndex, UsageError } from '@tellings/schema';
import {
  type Advisory,
  draftAdvisory,
  putAdvisory,
  readAdvisories,
  writeAdvisories,
} from './advisory.ts';
import type { SigningKey } from './minisign.ts';
import { type IndexEntry, readIndex, settleIndex, writeIndex } from './release-index.ts';
import { compareVersions, isPrerelease } from './version.ts';

/** Which releases are taken back, why, and from when; no clock is read. */
export interface YankOrder {
  readonly versions: readonly string[];
  /** Kebab-case code, e.g. wrong-dates. */
  readonly reason: string;
  /** Version that readers are sent to. */
  readonly useInstead: string | null;
  readonly issued: string;
}

/** What a yank, a rollback or their undoing did, or would do. */
export interface YankResult {
  /** Sorted from the oldest on. */
  readonly versions: readonly string[];
  readonly advisory: Advisory;
  readonly latest_before: string | null;
  readonly latest: string | null;
}

/** How index.json and advisories.json are written. */
export interface YankEffects {
  readonly key: SigningKey | null;
  /** Say what would be done, and write nothing. */
  readonly isDryRun: boolean;
}

/**
 * Takes releases back: an advisory, then index.json, which names the newest release left as latest.
 * Their files stay as they are, and their numbers are not given again. Ended between the two, the
 * same order goes on. Throws UsageError for a version that is not listed or yanked already.
 */
export async function yankReleases(
  releasesFolder: string,
  order: YankOrder,
  effects: YankEffects,
): Promise<YankResult> {
  const index = await readListed(releasesFolder);
  assertReason(order.reason);
  for (const version of order.versions) assertActive(index, version);
  assertUsable(index, order);
  const versions = order.versions.toSorted(compareVersions);
  const { reason, issued } = order;
  const advisory = draftAdvisory({
    kind: 'yank',
    issued,
    until: null,
    reason,
    versions,
    ids: [],
    replacements: [],
  });
  const yanked = { reason, use_instead: order.useInstead, date: issued };
  return settle(releasesFolder, index, advisory, effects, (entry) => ({
    ...entry,
    status: 'yanked',
    yanked,
  }));
}

/**
 * Makes an older release the newest again: every active release above it, prereleases too, is
 * yanked in one step, with one advisory. Throws UsageError where there is none above.
 */
export async function rollBack(
  releasesFolder: string,
  to: string,
  { reason, issued }: Pick<YankOrder, 'reason' | 'issued'>,
  effects: YankEffects,
): Promise<YankResult> {
  const index = await readListed(releasesFolder);
  assertActive(index, to);
  if (isPrerelease(to)) throw new UsageError(`${to} is a prerelease: it is never latest`);
  const versions = index.releases
    .filter(({ version, status }) => status === 'active' && compareVersions(version, to) > 0)
    .map(({ version }) => version);
  if (versions.length === 0) throw new UsageError(`${to} is the newest release already`);
  return yankReleases(releasesFolder, { versions, reason, useInstead: to, issued }, effects);
}

/**
 * Undoes a yank: every release that its advisory names is active again. Throws UsageError where the
 * version is not yanked.
 */
export async function liftYank(
  releasesFolder: string,
  version: string,
  effects: YankEffects,
): Promise<YankResult> {
  const index = await readListed(releasesFolder);
  const { yanked } = findEntry(index, version);
  const { advisories } = await openAdvisories(releasesFolder, index.dataset);
  // A yank or a lift that was ended has written its advisory and not the index.
  const standing = advisories.findLast(
    ({ kind, status, versions, reason, issued }) =>
      kind === 'yank' &&
      versions.includes(version) &&
      (status === 'active' || (reason === yanked?.reason && issued === yanked.date)),
  );
  if (!standing) throw new UsageError(`${version} is not yanked: there is nothing to lift`);
  const advisory: Advisory = { ...standing, status: 'lifted' };
  return settle(releasesFolder, index, advisory, effects, (yankedEntry) => ({
    ...yankedEntry,
    status: 'active',
    yanked: null,
  }));
}

/** The advisory goes first: a yank hides at once, and what cannot be signed changes nothing. */
async function settle(
  releasesFolder: string,
  index: ReleaseIndex,
  advisory: Advisory,
  { key, isDryRun }: YankEffects,
  change: (entry: IndexEntry) => IndexEntry,
): Promise<YankResult> {
  const { versions } = advisory;
  const next = settleIndex(
    index.dataset,
    index.releases.map((entry) => (versions.includes(entry.version) ? change(entry) : entry)),
  );
  const result = { versions, advisory, latest_before: index.latest, latest: next.latest };
  if (isDryRun) return result;
  const advisories = await openAdvisories(releasesFolder, index.dataset);
  await writeAdvisories(releasesFolder, putAdvisory(advisories, advisory), key);
  await writeIndex(releasesFolder, next);
  return result;
}

async function readListed(releasesFolder: string): Promise<ReleaseIndex> {
  const index = await readIndex(releasesFolder);
  if (!index) {
    throw new UsageError(
      `${join(releasesFolder, 'index.json')} is missing: the dataset has no release yet`,
    );
  }
  return index;
}

async function openAdvisories(releasesFolder: string, dataset: string): Promise<Advisories> {
  return (
    (await readAdvisories(releasesFolder)) ?? { advisories_version: 1, dataset, advisories: [] }
  );
}

function findEntry({ releases }: ReleaseIndex, version: string): IndexEntry {
  const entry = releases.find((candidate) => candidate.version === version);
  if (entry) return entry;
  const all = releases.map((candidate) => candidate.version).join(', ');
  throw new UsageError(`${version} is not listed in index.json; it lists ${all}`);
}

function assertActive(index: ReleaseIndex, version: string): void {
  const { status, yanked } = findEntry(index, version);
  if (status === 'active') return;
  throw new UsageError(
    `${version} is yanked already${yanked ? ` (${yanked.reason}, ${yanked.date})` : ''}`,
  );
}

function assertUsable(index: ReleaseIndex, { useInstead, versions }: YankOrder): void {
  if (useInstead === null) return;
  assertActive(index, useInstead);
  if (!versions.includes(useInstead)) return;
  throw new UsageError(`${useInstead} is to be yanked itself: readers cannot be sent there`);
}

function assertReason(reason: string): void {
  if (/^[a-z0-9][a-z0-9-]*$/.test(reason)) return;
  throw new UsageError(`--reason ${reason}: give a code in kebab-case, e.g. wrong-dates`);
}
