import type { QuotationProfiles } from './compare-quotation.ts';
import type { LooseRecording, RecordingProfile } from './recording-profile.ts';
import { makeProfiles } from './recording-profile.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { countSpeaker } from './speaker-statistics.ts';

/** All known recordings, by id and by speaker, with what is common among a speaker's. */
export interface RecordingIndex {
  readonly byId: ReadonlyMap<string, RecordingProfile>;
  /** Ordered by release. */
  readonly bySpeaker: ReadonlyMap<string, readonly RecordingProfile[]>;
  readonly statistics: ReadonlyMap<string, SpeakerStatistics>;
  readonly quotations: QuotationProfiles;
}

export function indexRecordings(
  recordings: readonly LooseRecording[],
  quotations: QuotationProfiles,
): RecordingIndex {
  const profiles = makeProfiles(recordings);
  const bySpeaker = new Map<string, RecordingProfile[]>();
  for (const profile of profiles) {
    const known = bySpeaker.get(profile.recording.speaker_id) ?? [];
    known.push(profile);
    bySpeaker.set(profile.recording.speaker_id, known);
  }
  return {
    byId: new Map(profiles.map((profile) => [profile.recording.recording_id, profile])),
    bySpeaker,
    statistics: new Map([...bySpeaker].map(([id, list]) => [id, countSpeaker(list)])),
    quotations,
  };
}

export function recordingsOf(
  index: RecordingIndex,
  speakerId: string,
): readonly RecordingProfile[] {
  return index.bySpeaker.get(speakerId) ?? [];
}

export function statisticsOf(index: RecordingIndex, speakerId: string): SpeakerStatistics {
  return index.statistics.get(speakerId) ?? countSpeaker([]);
}
