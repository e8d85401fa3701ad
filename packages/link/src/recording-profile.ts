import type { Issue, Recording, Registry } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Day, DayInterval } from './day.ts';
import { parseDay } from './day.ts';
import { makeIssue } from './issue.ts';

/** A recording with its release as days, and the recordings of its speaker that came before it. */
export interface RecordingProfile {
  readonly recording: Recording;
  readonly publisherId: string | null;
  /** null when the release day is not known. */
  readonly release: DayInterval | null;
  /** Reports that founded it; none for a registered recording. */
  readonly founders: readonly string[];
  readonly predecessor: RecordingProfile | null;
  /** The newest earlier recording of each medium. */
  readonly predecessorByMedium: ReadonlyMap<string, RecordingProfile>;
}

/** Recordings before their predecessors are known. */
export type LooseRecording = Omit<RecordingProfile, 'predecessor' | 'predecessorByMedium'>;

/** Reads the recordings of a registry; what contradicts itself is quarantined with an issue. */
export function readRegistry(registry: Registry): {
  readonly recordings: readonly LooseRecording[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const speakers = new Map(registry.speakers.map((speaker) => [speaker.speaker_id, speaker.name]));
  const publishers = new Map(
    registry.publishers.map((publisher) => [publisher.publisher_id, publisher.name]),
  );
  const seen = new Set<string>();
  const recordings = registry.recordings.flatMap((entry): readonly LooseRecording[] => {
    const id = entry.recording_id;
    const refuse = (code: string, message: string): readonly LooseRecording[] => {
      issues.push(makeIssue({ code, level: 'error', recordId: id, message }));
      return [];
    };
    const speakerName = speakers.get(entry.speaker_id);
    if (seen.has(id)) {
      return refuse(
        'duplicate-recording-id',
        `recording ${id} stands twice in the registry: keep one entry`,
      );
    }
    seen.add(id);
    if (speakerName === undefined) {
      return refuse(
        'unknown-registry-speaker',
        `recording ${id} names speaker ${entry.speaker_id}, who is not in the registry: add the speaker`,
      );
    }
    const release = readRelease(entry);
    if (release === 'reversed') {
      return refuse(
        'reversed-release',
        `recording ${id} has released_to before released_from: swap them`,
      );
    }
    if (release === null) {
      const message = `recording ${id} has no release day: it can be found by title only; add the day when it is known`;
      issues.push(
        makeIssue({ code: 'recording-without-date', level: 'warning', recordId: id, message }),
      );
    }
    const publisher =
      entry.publisher_id === null ? null : (publishers.get(entry.publisher_id) ?? null);
    if (entry.publisher_id !== null && publisher === null) {
      const message = `recording ${id} names publisher ${entry.publisher_id}, which is not in the registry: add the publisher`;
      issues.push(
        makeIssue({ code: 'unknown-registry-publisher', level: 'warning', recordId: id, message }),
      );
    }
    return [
      {
        recording: recordingOf(entry, speakerName, publisher),
        publisherId: entry.publisher_id,
        founders: [],
        release,
      },
    ];
  });
  return { recordings, issues };
}

/** Orders the recordings of each speaker by release and gives each its predecessors. */
export function makeProfiles(recordings: readonly LooseRecording[]): readonly RecordingProfile[] {
  const latest = new Map<string, Pick<RecordingProfile, 'predecessor' | 'predecessorByMedium'>>();
  const ordered = recordings.toSorted(compareReleases);
  return ordered.map((loose) => {
    const { speaker_id, status, medium } = loose.recording;
    const before = latest.get(speaker_id) ?? { predecessor: null, predecessorByMedium: new Map() };
    const known =
      loose.release === null ? { predecessor: null, predecessorByMedium: new Map() } : before;
    const recording = {
      ...loose.recording,
      predecessor_id: known.predecessor?.recording.recording_id ?? null,
    };
    const profile: RecordingProfile = { ...loose, ...known, recording };
    // What was never published was never heard: no report counts back to it.
    if (status === 'published' && loose.release !== null) {
      const byMedium = new Map(before.predecessorByMedium);
      if (medium !== null) byMedium.set(medium, profile);
      latest.set(speaker_id, { predecessor: profile, predecessorByMedium: byMedium });
    }
    return profile;
  });
}

function compareReleases(a: LooseRecording, b: LooseRecording): number {
  const fromA = a.release?.from ?? Number.POSITIVE_INFINITY;
  const fromB = b.release?.from ?? Number.POSITIVE_INFINITY;
  if (fromA !== fromB) return fromA < fromB ? -1 : 1;
  const ends = (a.release?.to ?? 0) - (b.release?.to ?? 0);
  return ends || compareStrings(a.recording.recording_id, b.recording.recording_id);
}

type RegistryEntry = Registry['recordings'][number];

function readRelease({
  released_from,
  released_to,
}: RegistryEntry): DayInterval | null | 'reversed' {
  const from = dayOrNull(released_from) ?? dayOrNull(released_to);
  const to = dayOrNull(released_to) ?? from;
  if (from === null || to === null) return null;
  return to < from ? 'reversed' : { from, to };
}

function dayOrNull(iso: string | null): Day | null {
  return iso === null ? null : parseDay(iso);
}

function recordingOf(
  entry: RegistryEntry,
  speakerName: string,
  publisher: string | null,
): Recording {
  const [shortest = null, longest = null] = entry.duration_minutes ?? [];
  return {
    recording_id: entry.recording_id,
    speaker_id: entry.speaker_id,
    speaker_name: speakerName,
    medium: entry.medium,
    publisher,
    released_from: entry.released_from,
    released_to: entry.released_to,
    duration_minutes_from: shortest,
    duration_minutes_to: longest,
    title: entry.title,
    predecessor_id: null,
    status: entry.status,
    basis: 'registry',
    founding_report_id: null,
  };
}
