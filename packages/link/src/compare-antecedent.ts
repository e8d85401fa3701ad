import type { Antecedent, AntecedentTime } from './antecedent.ts';
import { resolveAntecedent } from './antecedent.ts';
import type { Attestations } from './attestation.ts';
import { attestationOf } from './attestation.ts';
import type { DayInterval } from './day.ts';
import { formatInterval, gapBetween } from './day.ts';
import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Fact, Facts, Medium } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { earlierMediumBits, rangeBits } from './speaker-statistics.ts';
import { thresholds, weights } from './weights.ts';

/** What the report says of the recording before, against the candidate's predecessor. */
export function compareAntecedents(
  facts: Facts,
  candidate: RecordingProfile,
  statistics: SpeakerStatistics,
  attestations: Attestations,
): readonly WeighedEvidence[] {
  const { release } = candidate;
  if (release === null) return [];
  const compared = facts.antecedents.map((fact) =>
    compareOne(fact, facts, { ...candidate, release }, statistics, attestations),
  );
  if (contradictsItself(facts.antecedents)) {
    return weighContradictory(
      facts,
      compared.map(({ time }) => time),
      statistics,
    );
  }
  // Two statements of one fact are not independent: the strongest stands for all.
  const [strongest] = compared.toSorted((a, b) => Math.abs(b.time.bits) - Math.abs(a.time.bits));
  if (!strongest) return [];
  return strongest.medium ? [strongest.time, strongest.medium] : [strongest.time];
}

/**
 * Lengths of time of which one at most is right: what counts is that the recording before lies
 * between the shortest and the longest.
 */
function weighContradictory(
  facts: Facts,
  compared: readonly WeighedEvidence[],
  statistics: SpeakerStatistics,
): readonly WeighedEvidence[] {
  const ranges = facts.antecedents.flatMap(({ value: { time } }) =>
    time.kind === 'range' ? [time] : [],
  );
  const minDays = Math.min(...ranges.map((range) => range.minDays));
  const maxDays = Math.max(...ranges.map((range) => range.maxDays));
  const best = compared.toSorted((a, b) => b.bits - a.bits)[0];
  const isFitting = best?.level.startsWith('predecessor') === true;
  const bits = isFitting
    ? Math.max(0, rangeBits(statistics, minDays, maxDays))
    : Math.min(0, best?.bits ?? 0);
  return compared.map((each) =>
    weigh(
      'antecedent',
      'contradictory',
      each === best ? bits : 0,
      `${each.reason}; the report says more than one thing, of which one is right at most`,
      spanOf(each),
    ),
  );
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

interface ComparedAntecedent {
  readonly time: WeighedEvidence;
  readonly medium: WeighedEvidence | null;
}

function compareOne(
  fact: Fact<Antecedent>,
  facts: Facts,
  candidate: RecordingProfile & { readonly release: DayInterval },
  statistics: SpeakerStatistics,
  attestations: Attestations,
): ComparedAntecedent {
  const { value, span } = fact;
  const stated = resolveAntecedent(value.time, candidate.release.from);
  const words = `the report dates the recording before ${formatInterval(stated)}`;
  const make: MakeEvidence = (level, bits, reason, isVeto = false) =>
    weigh('antecedent', level, bits, `${words}; ${reason}`, span, { isVeto });
  const options = predecessorsFor(value, facts.medium?.value ?? null, candidate);
  const fitting = options.find((each) => gapTo(stated, each) <= thresholds.toleranceDays);
  if (!fitting)
    return { time: compareUnfitting(value, stated, options, candidate, make), medium: null };
  const { recording_id, medium } = candidate.recording;
  // "Last seen in July" may be said of several later messages that are only heard.
  const isOther = fitting !== candidate.predecessor && fitting.recording.medium !== medium;
  const bits = fittingBits(value.time, statistics) + (isOther ? weights.antecedent.otherMedium : 0);
  const came = `${nameOf(fitting)} did come before`;
  const attested =
    value.time.kind === 'range' ? null : attestationOf(attestations, recording_id, stated);
  if (attested === 'other') {
    const reason = `${came}, but other reports of this recording name another`;
    return { time: make('other-than-attested', Math.min(0, bits), reason), medium: null };
  }
  const level = fittingLevel(value.time);
  return {
    time:
      attested === 'same'
        ? make(`attested-${level}`, bits, `${came}, as other reports of this recording say`)
        : make(level, bits, came),
    medium: isOther ? null : compareEarlierMedium(fact, fitting, candidate, statistics),
  };
}

type MakeEvidence = (
  level: string,
  bits: number,
  reason: string,
  isVeto?: boolean,
) => WeighedEvidence;

function compareUnfitting(
  { time }: Antecedent,
  stated: DayInterval,
  options: readonly RecordingProfile[],
  { release, predecessor }: RecordingProfile & { readonly release: DayInterval },
  make: MakeEvidence,
): WeighedEvidence {
  const w = weights.antecedent;
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

/** The medium named for the recording before, where it tells more than this one's own medium. */
function compareEarlierMedium(
  { value: { earlierMedium }, span }: Fact<Antecedent>,
  { recording: earlier }: RecordingProfile,
  { recording }: RecordingProfile,
  statistics: SpeakerStatistics,
): WeighedEvidence | null {
  const { medium } = earlier;
  if (earlierMedium === null || medium !== earlierMedium || medium === recording.medium)
    return null;
  const reason = `the report speaks of ${medium} before, and ${earlier.recording_id} is ${medium}`;
  const bits = Math.max(0, earlierMediumBits(statistics, medium));
  return weigh('antecedent', 'earlier-medium', bits, reason, span);
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
