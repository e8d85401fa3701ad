import type { Recording, Redirect, Telling } from '@tellings/schema';

/** What the last published release says of its recordings: ids it gave are kept or redirected. */
export interface EarlierRelease {
  readonly recordings: readonly EarlierRecording[];
  /** Ids that no longer stood then. */
  readonly redirects: readonly Redirect[];
}

export interface EarlierRecording
  extends Pick<
    Recording,
    | 'recording_id'
    | 'speaker_id'
    | 'released_from'
    | 'released_to'
    | 'title'
    | 'basis'
    | 'founding_report_id'
  > {
  /** Reports that told of it, those in review left out. */
  readonly report_ids: readonly string[];
  /** Place of the first release that has it: of two recordings the older has the smaller. */
  readonly first_release: number;
}

/** Before anything is published. */
export const noEarlierRelease: EarlierRelease = { recordings: [], redirects: [] };

/**
 * Reads the tables of the last release. `firstRelease` gives the place of the first release that has
 * a recording.
 */
export function readEarlierRelease(
  recordings: readonly Recording[],
  tellings: readonly Pick<Telling, 'report_id' | 'recording_id' | 'role' | 'status'>[],
  redirects: readonly Redirect[],
  firstRelease: ReadonlyMap<string, number>,
): EarlierRelease {
  const reportsOf = new Map<string, string[]>();
  for (const { report_id, recording_id, role, status } of tellings) {
    if (role !== 'primary' || status === 'review') continue;
    const known = reportsOf.get(recording_id);
    if (known) known.push(report_id);
    else reportsOf.set(recording_id, [report_id]);
  }
  return {
    recordings: recordings.map((recording) => ({
      recording_id: recording.recording_id,
      speaker_id: recording.speaker_id,
      released_from: recording.released_from,
      released_to: recording.released_to,
      title: recording.title,
      basis: recording.basis,
      founding_report_id: recording.founding_report_id,
      report_ids: reportsOf.get(recording.recording_id) ?? [],
      first_release: firstRelease.get(recording.recording_id) ?? 0,
    })),
    redirects: redirects.filter(({ id }) => isOfRecording(id)),
  };
}

/** Registered ids are free words; all other ids begin with the table they belong to. */
function isOfRecording(id: string): boolean {
  return !/^(?:rep|tel|clm|cpg|dup|rpv)_[0-9a-f]{16}$/.test(id);
}
