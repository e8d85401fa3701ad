import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EarlierRecording,
  type EarlierRelease,
  mintRecordingId,
  noEarlierRelease,
  readEarlierRelease,
} from '@tellings/link';
import { openRelease, readIndex, restatedReason } from '@tellings/publish';
import {
  canonicalJson,
  type Recording,
  type Redirect,
  sha256,
  type Telling,
} from '@tellings/schema';
import type { Dataset } from './dataset.ts';

/** What the last release of a dataset says of its recordings, and since which release each stands. */
export async function loadEarlierRelease({ folder }: Dataset): Promise<EarlierRelease> {
  const releases = join(folder, 'releases');
  const index = await readIndex(releases);
  if (!index?.latest) return noEarlierRelease;
  const firstRelease = new Map<string, number>();
  // Newest first in the index. An old release may be kept elsewhere.
  const versions = index.releases.map(({ version }) => version).toReversed();
  for (const [place, version] of versions.entries()) {
    const release = join(releases, version);
    if (!existsSync(release)) continue;
    for (const { recording_id } of await readTable<Recording>(release, 'recordings')) {
      if (!firstRelease.has(recording_id)) firstRelease.set(recording_id, place);
    }
  }
  const latest = join(releases, index.latest);
  const redirects = await readTable<Redirect>(latest, 'redirects');
  return readEarlierRelease(
    await readTable<Recording>(latest, 'recordings'),
    await readTable<Telling>(latest, 'tellings'),
    redirects.filter(({ reason }) => reason !== restatedReason),
    firstRelease,
  );
}

async function readTable<Row>(release: string, table: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of openRelease(release).records(table)) rows.push(row as Row);
  return rows;
}

/**
 * Digest of what can give an id to a recording or take one from it: null where that is nothing, so
 * that a release which only repeats the registry, and ids that would be minted anew as they are,
 * makes no stage run again.
 */
export function digestIds(
  { recordings, redirects }: EarlierRelease,
  { registry }: Dataset,
): string | null {
  const registered = new Set(registry.recordings.map(({ recording_id }) => recording_id));
  const targets = new Set(redirects.flatMap((redirect) => redirect.targets));
  const matters = (recording: EarlierRecording): boolean =>
    targets.has(recording.recording_id) ||
    !(registered.has(recording.recording_id) || isMintedAnew(recording));
  const kept = recordings.filter(matters);
  if (kept.length === 0 && redirects.length === 0) return null;
  return sha256(canonicalJson([kept, redirects]));
}

function isMintedAnew(recording: EarlierRecording): boolean {
  const { recording_id, basis, speaker_id, released_from, founding_report_id } = recording;
  const founder = founding_report_id ?? '';
  return (
    basis === 'founded' && recording_id === mintRecordingId(speaker_id, released_from, founder)
  );
}
