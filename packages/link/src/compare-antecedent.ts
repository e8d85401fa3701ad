import type { Antecedent, AntecedentTime } from './antecedent.ts';
import { resolveAntecedent } from './antecedent.ts';
import type { DayInterval } from './day.ts';
import { formatInterval, gapBetween } from './day.ts';
import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Fact, Facts, Medium } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { rangeBits } from './speaker-statistics.ts';
import { thresholds, weights } from './weights.ts';

/** What the report says of the recording before, against the candidate's predecessor. */
export function compareAntecedents(
  facts: Facts,
  candidate: RecordingProfile,
  statistics: SpeakerStatistics,
): readonly WeighedEvidence[] {
  const { release } = candidate;
  if (release === null) return [];
  const compared = facts.antecedents.map((fact) =>
    compareOne(fact, facts, { ...candidate, release }, statistics),
  );
  if (contradictsItself(facts.antecedents)) {
    return compared.map((each) =>
      weigh(
        'antecedent',
        'contradictory',
        weights.antecedent.contradictory,
        `${each.reason}; the report says more than one thing, so neither counts`,
        spanOf(each),
      ),
    );
  }
  // Two statements of one fact are not independent: the strongest stands for all.
  const [strongest] = compared.toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  return strongest ? [strongest] : [];
}

/** Whether two lengths of time stated for the recording before exclude each other. */
export function contradictsItself(antecedents: readonly Fact<Antecedent>[]): boolean {
  const ranges = antecedents.flatMap(({ value: { time } }) =>
    time.kind === 'range' ? [time] : [],
  );
  return ranges.some((a) => ranges.some((b) => a.maxDays + 5 < b.minDays || overlapsBarely(a, b)));
}

type Range = Extract<AntecedentTime, { kind: 'range' }>;

/** "almost a year" and "over a year" meet within a few days only. */
function overlapsBarely(a: Range, b: Range): boolean {
  return a.minDays < b.minDays && a.maxDays < b.maxDays && a.maxDays - b.minDays <= 10;
}

/** Earlier recordings that the words may mean: the one before, or the one before of that medium. */
export function predecessorsFor(
  { medium }: Antecedent,
  reportMedium: Medium | null,
  candidate: RecordingProfile,
): readonly RecordingProfile[] {
  const byMedium = candidate.predecessorByMedium;
  const compared = medium ?? (reportMedium === 'video' ? 'video' : null);
  const ofMedium = compared === null ? undefined : byMedium.get(compared);
  const all = [candidate.predecessor, ofMedium ?? null].filter((each) => each !== null);
  return [...new Set(all)];
}

function compareOne(
  { value, span }: Fact<Antecedent>,
  facts: Facts,
  candidate: RecordingProfile & { readonly release: DayInterval },
  statistics: SpeakerStatistics,
): WeighedEvidence {
  const w = weights.antecedent;
  const { time } = value;
  const { release, predecessor } = candidate;
  const stated = resolveAntecedent(time, release.from);
  const words = `the report dates the recording before ${formatInterval(stated)}`;
  const make = (level: string, bits: number, reason: string, isVeto = false): WeighedEvidence =>
    weigh('antecedent', level, bits, `${words}; ${reason}`, span, { isVeto });
  const options = predecessorsFor(value, facts.medium?.value ?? null, candidate);
  const fitting = options.find((each) => gapTo(stated, each) <= thresholds.toleranceDays);
  if (fitting) {
    // "Last seen in July" may be said of several later messages that are only heard.
    const isOther =
      fitting !== predecessor && fitting.recording.medium !== candidate.recording.medium;
    const bits = fittingBits(time, statistics) + (isOther ? w.otherMedium : 0);
    return make(fittingLevel(time), bits, `${nameOf(fitting)} did come before`);
  }
  if (time.kind === 'range') {
    return make('other-length', w.rangeOther, `${describePredecessor(predecessor)}`);
  }
  if (gapBetween(stated, release) === 0) {
    return make(
      'points-here',
      w.pointsHere,
      'that is this recording itself, so the report tells of a later one',
    );
  }
  if (stated.from > release.to) {
    return make('veto', w.after, 'that is after this recording', true);
  }
  if (options.some((each) => gapTo(stated, each) <= 7)) {
    return make('near-predecessor', w.near, describePredecessor(predecessor));
  }
  if (predecessor?.release && stated.to < predecessor.release.from) {
    const bits = time.kind === 'month' ? w.skipsMonth : w.skips;
    return make('skips-a-recording', bits, `${nameOf(predecessor)} lies in between`);
  }
  return make('unknown-predecessor', w.unknownBetween, 'no recording is known there');
}

function fittingLevel({ kind }: AntecedentTime): string {
  if (kind === 'interval') return 'predecessor';
  return kind === 'month' ? 'predecessor-by-month' : 'predecessor-by-length';
}

function fittingBits(time: AntecedentTime, statistics: SpeakerStatistics): number {
  if (time.kind === 'interval') return weights.antecedent.predecessor;
  if (time.kind === 'month') return weights.antecedent.predecessorMonth;
  return rangeBits(statistics, time.minDays, time.maxDays);
}

function gapTo(stated: DayInterval, { release }: RecordingProfile): number {
  return release === null ? Number.POSITIVE_INFINITY : gapBetween(stated, release);
}

function describePredecessor(predecessor: RecordingProfile | null): string {
  return predecessor ? `${nameOf(predecessor)} came before` : 'no earlier recording is known';
}

function nameOf({ recording, release }: RecordingProfile): string {
  return release
    ? `${recording.recording_id} (${formatInterval(release)})`
    : recording.recording_id;
}

function spanOf({ start, end }: WeighedEvidence): { start: number; end: number } | null {
  return start === null || end === null ? null : { start, end };
}
