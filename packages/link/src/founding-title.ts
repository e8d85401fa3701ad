import { compareStrings } from '@tellings/schema';
import { assess, primaryOf } from './assessment.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';
import { foldedWords } from './fold.ts';
import { foundOne } from './founding.ts';
import type { JudgementBook } from './judgement.ts';
import type { RecordingIndex } from './recording-index.ts';
import { recordingsOf } from './recording-index.ts';
import type { LooseRecording } from './recording-profile.ts';
import { releasedWithin } from './speaker-recordings.ts';
import { titleSimilarity } from './title.ts';
import { thresholds } from './weights.ts';

/** A report that names a title nobody knows, when no known recording was news. */
interface Seed {
  readonly facts: Facts;
  readonly speakerId: string;
  readonly title: string;
  readonly published: Day;
}

/** Reports of different hosts that must name a title: one may call an essay a message. */
const leastReports = 2;
const leastTitleWords = 2;

/**
 * Recordings of which reports tell a title and no day. They have no release day: it lies at most a
 * month before the reports, and nothing says where.
 */
export function foundByTitle(
  facts: readonly Facts[],
  index: RecordingIndex,
  book: JudgementBook,
  speakerNames: ReadonlyMap<string, string>,
): readonly LooseRecording[] {
  const seeds = facts
    .flatMap((each) => seedOf(each, index, book) ?? [])
    .toSorted(
      (a, b) => a.published - b.published || compareStrings(a.facts.reportId, b.facts.reportId),
    );
  const groups: Seed[][] = [];
  for (const seed of seeds) {
    const group = groups.find(([first]) => first && isSame(first, seed));
    if (group) group.push(seed);
    else groups.push([seed]);
  }
  return groups.flatMap((members) => {
    const [first] = members;
    if (!first || members.length < leastReports) return [];
    const { speakerId } = first;
    const told = members.map((member) => member.facts);
    return [foundOne(speakerId, speakerNames.get(speakerId) ?? speakerId, told, null)];
  });
}

function seedOf(facts: Facts, index: RecordingIndex, book: JudgementBook): Seed | null {
  const { published, release, title, isAboutRecording } = facts;
  const [speaker] = facts.speakers;
  if (!isAboutRecording || published === null || release) return null;
  if (!speaker || speaker.confidence < 0.5 || !title || title.confidence < 0.5) return null;
  if (foldedWords(title.value).length < leastTitleWords) return null;
  const known = recordingsOf(index, speaker.value);
  const news = {
    from: published - thresholds.retrospectiveDays,
    to: published + thresholds.toleranceDays,
  };
  const isKnown = known.all.some(
    ({ recording }) =>
      recording.title !== null &&
      titleSimilarity(recording.title, title.value) >= thresholds.titleAlike,
  );
  if (isKnown || releasedWithin(known, news).length > 0) return null;
  if (primaryOf(assess(facts, index, book))) return null;
  return { facts, speakerId: speaker.value, title: title.value, published };
}

function isSame(first: Seed, other: Seed): boolean {
  return (
    first.speakerId === other.speakerId &&
    other.published - first.published <= thresholds.retrospectiveDays &&
    titleSimilarity(first.title, other.title) >= thresholds.titleSame
  );
}
