import type { Attestations } from './attestation.ts';
import { noAttestations } from './attestation.ts';
import type { QuotationProfiles } from './compare-quotation.ts';
import type { LooseRecording, RecordingProfile } from './recording-profile.ts';
import { makeProfiles } from './recording-profile.ts';
import type { SpeakerRecordings } from './speaker-recordings.ts';
import { shelveRecordings } from './speaker-recordings.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { countSpeaker } from './speaker-statistics.ts';

/**
 * All known recordings, by id and by speaker, with what is common among a speaker's and what linked
 * reports tell of each.
 */
export interface RecordingIndex {
  readonly byId: ReadonlyMap<string, RecordingProfile>;
  readonly bySpeaker: ReadonlyMap<string, SpeakerRecordings>;
  readonly statistics: ReadonlyMap<string, SpeakerStatistics>;
  readonly quotations: QuotationProfiles;
  readonly attestations: Attestations;
}

export function indexRecordings(
  recordings: readonly LooseRecording[],
  quotations: QuotationProfiles,
): RecordingIndex {
  const profiles = makeProfiles(recordings);
  const bySpeaker = new Map<string, RecordingProfile[]>();
  for (const profile of profiles) {
    const known = bySpeaker.get(profile.recording.speaker_id);
    if (known) known.push(profile);
    else bySpeaker.set(profile.recording.speaker_id, [profile]);
  }
  const shelves = new Map([...bySpeaker].map(([id, list]) => [id, shelveRecordings(list)]));
  return {
    byId: new Map(profiles.map((profile) => [profile.recording.recording_id, profile])),
    bySpeaker: shelves,
    statistics: new Map([...shelves].map(([id, shelf]) => [id, countSpeaker(shelf)])),
    quotations,
    attestations: noAttestations,
  };
}

export function recordingsOf(index: RecordingIndex, speakerId: string): SpeakerRecordings {
  return index.bySpeaker.get(speakerId) ?? noRecordings;
}

const noRecordings = shelveRecordings([]);
const noStatistics = countSpeaker(noRecordings);

export function statisticsOf(index: RecordingIndex, speakerId: string): SpeakerStatistics {
  return index.statistics.get(speakerId) ?? noStatistics;
}
