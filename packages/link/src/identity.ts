import type { Judgement } from '@tellings/schema';
import { compareStrings, mintId } from '@tellings/schema';
import type { DayInterval } from './day.ts';
import { gapBetween, parseDay } from './day.ts';
import type { EarlierRecording, EarlierRelease } from './earlier-release.ts';
import type { LooseRecording } from './recording-profile.ts';
import { titleSimilarity } from './title.ts';
import { thresholds } from './weights.ts';

/** A recording founded now and one of the last release that may be the same. */
interface Match {
  readonly founded: LooseRecording;
  readonly earlier: EarlierRecording;
  readonly hasFounder: boolean;
  readonly sharedCount: number;
  /** Days between the releases; none where one has no day. */
  readonly gap: number;
}

/**
 * Gives recordings founded now the ids under which the last release had them, so that a better or
 * an earlier founder changes no id. The part with the founder keeps the id of a recording that
 * splits, the older id stands for recordings that merge, and no id that was given up comes back,
 * but to be merged again. The order of either list does not matter.
 */
export function keepIds(
  founded: readonly LooseRecording[],
  registeredIds: ReadonlySet<string>,
  earlier: EarlierRelease,
  judgements: readonly Judgement[],
): readonly LooseRecording[] {
  const standing = earlier.recordings.filter(
    ({ recording_id, basis }) => basis === 'founded' && !registeredIds.has(recording_id),
  );
  const kept = matchEarlier(founded, [...standing, ...listMerged(earlier, judgements)]);
  const taken = new Set([
    ...registeredIds,
    ...earlier.recordings.map(({ recording_id }) => recording_id),
    ...earlier.redirects.map(({ id }) => id),
  ]);
  return founded.map((loose): LooseRecording => {
    const id = kept.get(loose) ?? freshId(loose, taken);
    if (id === loose.recording.recording_id) return loose;
    return { ...loose, recording: { ...loose.recording, recording_id: id } };
  });
}

/**
 * Recordings that a judgement made one with another: their reports found them anew each time, and
 * the judgement is on the old id.
 */
function listMerged(
  { recordings, redirects }: EarlierRelease,
  judgements: readonly Judgement[],
): readonly EarlierRecording[] {
  const judged = new Set(
    judgements.flatMap(({ recording_id, other_recording_id }) =>
      typeof other_recording_id === 'string' ? [recording_id, other_recording_id] : [],
    ),
  );
  return redirects.flatMap(({ id, targets }) =>
    recordings
      .filter(({ recording_id }) => judged.has(id) && targets.includes(recording_id))
      .map((into) => ({
        ...into,
        recording_id: id,
        released_from: null,
        released_to: null,
        title: null,
        founding_report_id: null,
        first_release: Number.POSITIVE_INFINITY,
      })),
  );
}

/**
 * Judgements under the ids that stand: words on a recording that moved are words on the one it moved
 * to. Words on two recordings keep theirs, for they say why the one moved.
 */
export function followRedirects(
  judgements: readonly Judgement[],
  { redirects }: EarlierRelease,
): readonly Judgement[] {
  const movedTo = new Map(
    redirects.flatMap(({ id, kind, targets }) =>
      kind === 'moved' && targets[0] !== undefined ? [[id, targets[0]] as const] : [],
    ),
  );
  return judgements.map((judgement) => {
    const target = movedTo.get(judgement.recording_id);
    if (target === undefined || typeof judgement.other_recording_id === 'string') return judgement;
    return { ...judgement, recording_id: target };
  });
}

function matchEarlier(
  founded: readonly LooseRecording[],
  standing: readonly EarlierRecording[],
): ReadonlyMap<LooseRecording, string> {
  const bySpeaker = new Map<string, EarlierRecording[]>();
  for (const earlier of standing) {
    const known = bySpeaker.get(earlier.speaker_id);
    if (known) known.push(earlier);
    else bySpeaker.set(earlier.speaker_id, [earlier]);
  }
  const matches = founded
    .flatMap((loose) =>
      (bySpeaker.get(loose.recording.speaker_id) ?? []).map((earlier) => compare(loose, earlier)),
    )
    .filter(mayBeSame)
    .toSorted(compareMatches);
  const kept = new Map<LooseRecording, string>();
  const given = new Set<string>();
  for (const { founded: loose, earlier } of matches) {
    if (kept.has(loose) || given.has(earlier.recording_id)) continue;
    kept.set(loose, earlier.recording_id);
    given.add(earlier.recording_id);
  }
  return kept;
}

function compare(founded: LooseRecording, earlier: EarlierRecording): Match {
  const reports = new Set(earlier.report_ids);
  const { founding_report_id } = earlier;
  return {
    founded,
    earlier,
    hasFounder: founding_report_id !== null && founded.founders.includes(founding_report_id),
    sharedCount: founded.founders.filter((id) => reports.has(id)).length,
    gap: gapTo(founded, earlier),
  };
}

function gapTo({ release, recording }: LooseRecording, earlier: EarlierRecording): number {
  const known = releaseOf(earlier);
  if (release && known) return gapBetween(release, known);
  // What has no day was founded by its title.
  const { title } = recording;
  const isSameTitle =
    title !== null &&
    earlier.title !== null &&
    titleSimilarity(title, earlier.title) >= thresholds.titleSame;
  return isSameTitle ? 0 : Number.POSITIVE_INFINITY;
}

/** First and last possible day of a recording of the last release. */
export function releaseOf({
  released_from,
  released_to,
}: Pick<EarlierRecording, 'released_from' | 'released_to'>): DayInterval | null {
  const from = released_from === null ? null : parseDay(released_from);
  const to = released_to === null ? null : parseDay(released_to);
  return from === null || to === null ? null : { from, to };
}

function mayBeSame({ hasFounder, sharedCount, gap }: Match): boolean {
  return hasFounder || sharedCount > 0 || gap <= thresholds.toleranceDays;
}

/** The surest match first; of matches as sure, the older recording. */
function compareMatches(a: Match, b: Match): number {
  return (
    Number(b.hasFounder) - Number(a.hasFounder) ||
    Number(b.sharedCount > 0) - Number(a.sharedCount > 0) ||
    compareNumbers(a.earlier.first_release, b.earlier.first_release) ||
    b.sharedCount - a.sharedCount ||
    compareNumbers(a.gap, b.gap) ||
    compareStrings(a.earlier.recording_id, b.earlier.recording_id) ||
    compareStrings(a.founded.recording.recording_id, b.founded.recording.recording_id)
  );
}

/** Infinite ones too, whose difference is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The id by its founder, unless that id was given up: then one that never stood for anything. */
function freshId({ recording }: LooseRecording, taken: ReadonlySet<string>): string {
  let id = recording.recording_id;
  for (let attempt = 2; taken.has(id); attempt++) {
    id = mintId('rec', recording.recording_id, String(attempt));
  }
  return id;
}
