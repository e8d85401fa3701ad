import type { Advisory } from './advisories.ts';
import {
  assertFormat,
  assertShape,
  isDigest,
  isInnerPath,
  isListOf,
  isObject,
  parseJsonObject,
} from './json-file.ts';
import { ReleaseError } from './release-error.ts';
import { compareVersions, isInRange, isPrerelease, parseRange } from './version-range.ts';

/** index.json of a folder of releases, as far as the client reads it. */
export interface ReleaseIndex {
  readonly dataset: string;
  readonly channels?: { readonly stable: string | null; readonly next: string | null };
  readonly releases: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly version: string;
  readonly status: string;
  readonly manifest: {
    /** From the folder of releases. */
    readonly path: string;
    readonly sha256: string;
    readonly byte_count: number;
  };
  readonly yanked?: { readonly reason: string; readonly use_instead: string | null } | null;
}

export const indexFile = 'index.json';

/** Throws ReleaseError `invalid-file` or `newer-format`. */
export function parseIndex(text: string): ReleaseIndex {
  const index = parseJsonObject(indexFile, text);
  assertFormat(indexFile, index, 'index_version');
  const { dataset, releases } = index;
  assertShape(indexFile, typeof dataset === 'string', 'it names no dataset');
  assertShape(indexFile, Array.isArray(releases), 'it lists no releases');
  const areWhole = isListOf(
    releases,
    ({ version, manifest }) =>
      typeof version === 'string' &&
      isObject(manifest) &&
      isDigest(manifest.sha256) &&
      isInnerPath(manifest.path) &&
      typeof manifest.byte_count === 'number',
  );
  assertShape(indexFile, areWhole, 'a release has no version, or no manifest');
  return index as unknown as ReleaseIndex;
}

/** Why a release was taken back; null when it stands. */
export function yankReason(entry: IndexEntry, advisories: readonly Advisory[]): string | null {
  const advisory = advisories.find(
    ({ kind, versions }) => kind === 'yank' && versions.includes(entry.version),
  );
  if (entry.status !== 'yanked' && !entry.yanked && !advisory) return null;
  const instead = entry.yanked?.use_instead;
  const reason = entry.yanked?.reason ?? advisory?.reason ?? 'no reason given';
  return instead ? `${reason}; use ${instead}` : reason;
}

/**
 * The newest release in a range. One that was taken back is only given to who asks for that very
 * version. Throws ReleaseError `no-release`, saying which versions there are.
 */
export function chooseRelease(
  index: ReleaseIndex,
  range: string,
  advisories: readonly Advisory[],
): IndexEntry {
  const parsed = parseRange(range);
  const fitting = index.releases
    .filter(({ version }) => isInRange(version, parsed))
    .toSorted((a, b) => compareVersions(b.version, a.version));
  const standing = fitting.filter((entry) => yankReason(entry, advisories) === null);
  const chosen =
    parsed.kind === 'exact'
      ? fitting[0]
      : parsed.kind === 'next'
        ? newestOfNext(index, standing)
        : standing[0];
  if (chosen) return chosen;
  const yanked = fitting.filter((entry) => !standing.includes(entry));
  const taken = yanked.map(
    (entry) => `${entry.version} was taken back (${yankReason(entry, advisories)})`,
  );
  const versions = index.releases.map(({ version }) => version).join(', ') || 'none';
  throw new ReleaseError(
    'no-release',
    `no release of ${index.dataset} fits ${range}: ${[...taken, `listed are ${versions}`].join('; ')}`,
    { file: indexFile, expected: range },
  );
}

/**
 * The release that the channel names, or the newest that stands where an advisory takes that one
 * back before the index moves. An index made before there were channels has prereleases only.
 */
function newestOfNext(
  index: ReleaseIndex,
  standing: readonly IndexEntry[],
): IndexEntry | undefined {
  const named = index.channels?.next;
  if (named) return standing.find(({ version }) => version === named) ?? standing[0];
  return standing.find(({ version }) => isPrerelease(version));
}
