import { canonicalJson, GateError, type Redirect } from '@tellings/schema';
import { openRecords, type ReleaseRecords, readRedirects } from './published-release.ts';
import { type IndexEntry, readIndex } from './release-index.ts';
import type { PlannedManifest } from './release-plan.ts';
import { restatedReason } from './restatement.ts';
import { isPrerelease, releaseOf } from './version.ts';

/**
 * A prerelease of the same version with the same records, which makes another one needless. Throws
 * GateError where a release that was yanked holds them: running a dataset again must not bring back
 * what was just taken away. A person who overrides the version means it.
 */
export async function findTwin(
  releasesFolder: string,
  manifest: PlannedManifest,
  redirects: readonly Redirect[],
): Promise<IndexEntry | null> {
  if (manifest.bump.override || manifest.bump.level === 'local') return null;
  const index = await readIndex(releasesFolder);
  for (const entry of index?.releases ?? []) {
    const isYanked = entry.status === 'yanked';
    if (!isYanked && !isEarlierDraft(entry.version, manifest.version)) continue;
    const other = await openRecords(releasesFolder, entry);
    if (contentOf(other.manifest) !== contentOf(manifest)) continue;
    if (!(await holdsRedirects(other, redirects))) continue;
    if (!isYanked) return entry;
    throw new GateError(
      `${manifest.version} would hold the same records as ${entry.version}, which was yanked (${entry.yanked?.reason ?? 'no reason given'}): correct the cause, lift the yank, or release with --override-bump and a reason`,
    );
  }
  return null;
}

/** Whether both are prereleases of one version. */
function isEarlierDraft(version: string, planned: string): boolean {
  return (
    isPrerelease(version) && isPrerelease(planned) && releaseOf(version) === releaseOf(planned)
  );
}

/** All but the redirects: theirs are the same in another version, but for `since`. */
function contentOf({ tables, schema_version, licence }: PlannedManifest): string {
  const states = tables
    .filter(({ name }) => name !== 'redirects')
    .map(({ name, state_digest }) => `${name} ${state_digest}`);
  return [schema_version, licence, ...states].join('\n');
}

/**
 * Whether a release has every redirect, but for the version it began in. It may have more: of ids
 * that only other releases had which were taken back with it. Redirects of statements follow from
 * the records, and from which release went before.
 */
async function holdsRedirects(
  release: ReleaseRecords,
  redirects: readonly Redirect[],
): Promise<boolean> {
  const undated = (row: Redirect): string => canonicalJson({ ...row, since: null });
  const own = redirects.filter(({ reason }) => reason !== restatedReason).map(undated);
  const missing = new Set(own);
  for (const redirect of (await readRedirects(release)).values()) missing.delete(undated(redirect));
  return missing.size === 0;
}
