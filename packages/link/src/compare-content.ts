import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Fact, Facts } from './facts.ts';
import { foldedWords } from './fold.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { countTitles, durationAdjustment, durationDistance } from './speaker-statistics.ts';
import { titleSimilarity } from './title.ts';
import { thresholds, weights } from './weights.ts';

/** Who speaks. A different speaker never is a candidate, except where a copy proposes one. */
export function compareSpeaker(
  { speakers }: Facts,
  { recording }: RecordingProfile,
): readonly WeighedEvidence[] {
  const [main] = speakers;
  const index = speakers.findIndex(({ value }) => value === recording.speaker_id);
  const span = speakers[index]?.span ?? null;
  const name = recording.speaker_name;
  if (!main) return [weigh('speaker', 'not-stated', 0, 'the report names no registered speaker')];
  if (index < 0) {
    return [
      weigh('speaker', 'veto', -12, `the report is about another speaker than ${name}`, main.span, {
        isVeto: true,
      }),
    ];
  }
  return index === 0
    ? [weigh('speaker', 'same', weights.speaker.same, `the report is about ${name}`, span)]
    : [
        weigh(
          'speaker',
          'also-named',
          weights.speaker.alsoNamed,
          `${name} is named beside the main speaker`,
          span,
        ),
      ];
}

export function compareMedium(
  { medium }: Facts,
  { recording }: RecordingProfile,
): readonly WeighedEvidence[] {
  if (!medium || recording.medium === null) return [];
  const words = `the report speaks of ${medium.value}, the recording is ${recording.medium}`;
  return [
    medium.value === recording.medium
      ? weigh('medium', 'same', weights.medium.same, words, medium.span)
      : weigh('medium', 'other', weights.medium.other, words, medium.span),
  ];
}

export function comparePublisher(
  { publisher }: Facts,
  { recording, publisherId }: RecordingProfile,
): readonly WeighedEvidence[] {
  if (!publisher || recording.publisher === null) return [];
  const { id, name } = publisher.value;
  const isSame =
    id === null || publisherId === null
      ? foldedWords(name).join(' ') === foldedWords(recording.publisher).join(' ')
      : id === publisherId;
  const words = `the report names ${name} as publisher, the recording came from ${recording.publisher}`;
  return [
    isSame
      ? weigh('publisher', 'same', weights.publisher.same, words, publisher.span)
      : weigh('publisher', 'other', weights.publisher.other, words, publisher.span),
  ];
}

/** Length stated against the range reported so far; rarer lengths of this speaker weigh more. */
export function compareDuration(
  { duration }: Facts,
  { recording }: RecordingProfile,
  statistics: SpeakerStatistics,
): readonly WeighedEvidence[] {
  const { duration_minutes_from: from, duration_minutes_to: to } = recording;
  if (!duration || from === null || to === null) return [];
  const { minutes, qualifier } = duration.value;
  const distance = durationDistance([from, to], minutes);
  const known = from === to ? `${from}` : `${from} to ${to}`;
  const words = `the report says ${qualifier ? `${qualifier} ` : ''}${minutes} minutes, the recording lasts ${known}`;
  const make = (level: string, bits: number): readonly WeighedEvidence[] => [
    weigh('duration', level, bits, words, duration.span),
  ];
  const w = weights.duration;
  if (distance <= thresholds.durationNear) {
    const [level, base] = qualifier
      ? ['same-approximately', w.nearQualified]
      : distance === 0
        ? ['same-exactly', w.exact]
        : ['same', w.near];
    return make(level, Math.max(0.5, base + durationAdjustment(statistics, minutes)));
  }
  if (distance <= thresholds.durationClose)
    return make('close', qualifier ? w.closeQualified : w.close);
  return distance <= thresholds.durationFar ? make('other', w.other) : make('far', w.far);
}

export function compareTitle(
  { title, language }: Facts,
  { recording }: RecordingProfile,
  statistics: SpeakerStatistics,
): readonly WeighedEvidence[] {
  if (!title || recording.title === null) return [];
  const similarity = titleSimilarity(title.value, recording.title);
  const words = `the report gives the title "${title.value}", the recording is called "${recording.title}"`;
  if (similarity >= thresholds.titleSame) {
    return [weighSameTitle(title, words, countTitles(statistics, recording.title))];
  }
  return [weighOtherTitle(title, similarity, words, language)];
}

function weighSameTitle({ span }: Fact<string>, words: string, sharers: number): WeighedEvidence {
  const bits = weights.title.same - Math.log2(Math.max(1, sharers));
  const reason = sharers > 1 ? `${words}, as are ${sharers - 1} more of this speaker` : words;
  return weigh('title', 'same', bits, reason, span, { isIdentity: sharers <= 1 });
}

function weighOtherTitle(
  { span }: Fact<string>,
  similarity: number,
  words: string,
  language: string | null,
): WeighedEvidence {
  const w = weights.title;
  if (similarity >= thresholds.titleAlike) return weigh('title', 'alike', w.alike, words, span);
  // A title in another language shares no word with the registered one and says nothing.
  if (language !== null && !language.startsWith('en')) {
    return weigh('title', 'other-language', 0, words, span);
  }
  return weigh('title', 'other', w.other, words, span);
}
