import type { IdChange, Recording, Redirect, Telling } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import { gapBetween } from './day.ts';
import type { EarlierRecording, EarlierRelease } from './earlier-release.ts';
import { releaseOf } from './identity.ts';
import { thresholds } from './weights.ts';

/** What stands now. */
export interface StandingRecords {
  readonly recordings: readonly Recording[];
  readonly tellings: readonly Pick<Telling, 'report_id' | 'recording_id' | 'role' | 'status'>[];
  /** Recordings that people judged to be another one, by id. */
  readonly merges: readonly { readonly recordingId: string; readonly intoId: string }[];
  readonly reportIds: ReadonlySet<string>;
}

/** What stands for an id that no longer does. */
interface Successors {
  readonly targets: readonly string[];
  readonly reason: string;
}

/**
 * Where every id of a recording leads that an earlier release gave and that no longer stands: to the
 * recording that its reports tell of now, or that was registered for it; to nothing when it is gone.
 * Redirects of before lead on to what stands now, so none leads to another; those of ids that stand
 * again say so. Sorted by id.
 */
export function redirectIds(
  { recordings, redirects }: EarlierRelease,
  now: StandingRecords,
): readonly IdChange[] {
  const standing = new Map(now.recordings.map((recording) => [recording.recording_id, recording]));
  const gone = recordings.filter(({ recording_id }) => !standing.has(recording_id));
  const primaryOf = new Map(
    now.tellings.flatMap(({ report_id, recording_id, role, status }) =>
      role === 'primary' && status !== 'review' ? [[report_id, recording_id] as const] : [],
    ),
  );
  const mergedInto = new Map(now.merges.map(({ recordingId, intoId }) => [recordingId, intoId]));
  const successors = new Map(
    gone.map((earlier) => {
      const into = mergedInto.get(earlier.recording_id);
      return [
        earlier.recording_id,
        into !== undefined && standing.has(into)
          ? { targets: [into], reason: 'judged-to-be-one' }
          : findSuccessors(earlier, standing, primaryOf, now.reportIds),
      ];
    }),
  );
  const fresh = [...successors].map(([id, { targets, reason }]): IdChange => {
    return { ...changeOf(id, targets), since: null, reason };
  });
  const goneIds = new Set(successors.keys());
  const old = redirects
    .filter(({ id }) => !goneIds.has(id))
    .map((redirect) =>
      standing.has(redirect.id) ? restore(redirect) : leadOn(redirect, standing, successors),
    );
  return [...fresh, ...old].toSorted((a, b) => compareStrings(a.id, b.id));
}

function changeOf(
  id: string,
  targets: readonly string[],
): Pick<IdChange, 'id' | 'kind' | 'targets'> {
  const sorted = [...new Set(targets)].toSorted(compareStrings);
  const kind = sorted.length === 0 ? 'retired' : sorted.length === 1 ? 'moved' : 'split';
  return { id, kind, targets: sorted };
}

/** A row is never taken back: it says that the id stands for its recording again. */
function restore(redirect: Redirect): IdChange {
  if (redirect.kind === 'restored') return redirect;
  return {
    id: redirect.id,
    kind: 'restored',
    targets: [],
    since: null,
    reason: 'founded-again',
  };
}

function leadOn(
  redirect: Redirect,
  standing: ReadonlyMap<string, Recording>,
  successors: ReadonlyMap<string, Successors>,
): IdChange {
  const isOfRecording = redirect.targets.some((id) => standing.has(id) || successors.has(id));
  if (redirect.kind === 'withdrawn' || !isOfRecording) return redirect;
  const targets = redirect.targets.flatMap((target) =>
    standing.has(target) ? [target] : (successors.get(target)?.targets ?? []),
  );
  return { ...redirect, ...changeOf(redirect.id, targets) };
}

function findSuccessors(
  earlier: EarlierRecording,
  standing: ReadonlyMap<string, Recording>,
  primaryOf: ReadonlyMap<string, string>,
  reportIds: ReadonlySet<string>,
): Successors {
  const counts = new Map<string, number>();
  for (const reportId of earlier.report_ids) {
    const target = primaryOf.get(reportId);
    if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || compareStrings(a, b));
  if (most && 2 * most[1] > total) {
    const isRegistered = standing.get(most[0])?.basis === 'registry';
    return { targets: [most[0]], reason: isRegistered ? 'registered' : 'merged' };
  }
  if (most) return { targets: [...counts.keys()], reason: 'split' };
  const [nearest] = nearestTo(earlier, [...standing.values()]);
  if (nearest) {
    const reason = nearest.basis === 'registry' ? 'registered' : 'merged';
    return { targets: [nearest.recording_id], reason };
  }
  const hasReports = earlier.report_ids.some((id) => reportIds.has(id));
  return { targets: [], reason: hasReports ? 'no-longer-founded' : 'reports-gone' };
}

/** Recordings of the same speaker that came out on the same day, a registered one first. */
function nearestTo(
  earlier: EarlierRecording,
  recordings: readonly Recording[],
): readonly Recording[] {
  const release = releaseOf(earlier);
  if (!release) return [];
  return recordings
    .flatMap((recording) => {
      const known = releaseOf(recording);
      if (recording.speaker_id !== earlier.speaker_id || !known) return [];
      const gap = gapBetween(known, release);
      return gap <= thresholds.toleranceDays ? [{ recording, gap }] : [];
    })
    .toSorted(
      (a, b) =>
        a.gap - b.gap ||
        Number(a.recording.basis === 'founded') - Number(b.recording.basis === 'founded') ||
        compareStrings(a.recording.recording_id, b.recording.recording_id),
    )
    .map(({ recording }) => recording);
}
