import { compareStrings } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import { compareCandidates, makeCandidate, weighCandidate } from './candidate.ts';
import type { Decision } from './decision.ts';
import { decide } from './decision.ts';
import type { WeighedEvidence } from './evidence.ts';
import { roundBits } from './evidence.ts';
import type { LinkInput, Linking } from './linking.ts';
import { weighAll } from './linking.ts';
import { recordingsOf } from './recording-index.ts';

/** How often one comparison level is met in pairs of report and recording, and what that weighs. */
export interface EstimatedLevel {
  readonly kind: WeighedEvidence['kind'];
  readonly level: string;
  /** As weighed now, on average where values are weighed by how rare they are. */
  readonly old_bits: number;
  /** log2(m/u) of the counts, each with half a pair added. */
  readonly new_bits: number;
  /** Pairs that belong together and have the level, of all of them that compare the fact. */
  readonly same_count: number;
  readonly same_total: number;
  readonly other_count: number;
  readonly other_total: number;
  /** Enough pairs for the new bits to mean something. Only such levels are tried out. */
  readonly is_firm: boolean;
}

/** What would become of one report under the new bits. */
export interface StatusChange {
  readonly report_id: string;
  readonly before: string;
  readonly after: string;
}

export interface Estimation {
  /** Reports whose recording people judged, and whose recording is decided by evidence. */
  readonly judged_count: number;
  readonly auto_count: number;
  /** Pairs of such a report with another recording of its speaker. */
  readonly other_count: number;
  /** Sorted by kind and level. */
  readonly levels: readonly EstimatedLevel[];
  /** Sorted by report. */
  readonly changes: readonly StatusChange[];
}

interface Tally {
  bits: number;
  same: number;
  other: number;
}

/** Other recordings that a report is compared with, spread evenly over those of its speaker. */
const mostOthers = 20;
/** Pairs with a level, of either sort, below which its estimate is noise. */
const leastPairs = 20;
/** What no comparison weighs: people, copies and blocking. */
const notCompared: ReadonlySet<string> = new Set(['speaker', 'judgement', 'copy', 'segment']);

/**
 * Estimates the bits of every comparison level anew: m from reports whose recording is judged or
 * linked, u from the same reports and other recordings of the speaker. Pairs that evidence linked
 * lean towards the weights that linked them; judged pairs do not. Changes nothing. After Fellegi and
 * Sunter (1969), with m and u given that the fact is stated on both sides.
 */
export function estimateWeights(input: LinkInput): Estimation {
  const linking = weighAll(input);
  const certain = linking.assessments.filter(isCertain);
  const tallies = new Map<string, Tally>();
  let others = 0;
  for (const assessment of certain) {
    const same = sameOf(assessment, linking);
    const apart = same ? othersOf(assessment, same, linking) : [];
    for (const { evidence } of same ? [same] : []) count(tallies, evidence, 'same');
    for (const { evidence } of apart) count(tallies, evidence, 'other');
    others += apart.length;
  }
  const levels = estimateLevels(tallies);
  return {
    judged_count: certain.filter(({ judged }) => judged !== null).length,
    auto_count: certain.filter(({ judged }) => judged === null).length,
    other_count: others,
    levels,
    changes: tryOut(linking.assessments, levels),
  };
}

/** Linked by people or by its own evidence, not as a copy and not for review. */
function isCertain(assessment: Assessment): boolean {
  const primary = primaryOf(assessment);
  return primary !== null && primary.status !== 'review' && assessment.copied === null;
}

/** The report against its recording, without what people said of the pair. */
function sameOf(assessment: Assessment, { index }: Linking): Candidate | null {
  const profile = primaryOf(assessment)?.candidate.profile;
  return profile ? weighCandidate(assessment.facts, profile, index) : null;
}

function othersOf(
  { facts }: Assessment,
  same: Candidate,
  { index }: Linking,
): readonly Candidate[] {
  const { all } = recordingsOf(index, same.profile.recording.speaker_id);
  const apart = all.filter((profile) => profile !== same.profile);
  const step = Math.max(1, apart.length / mostOthers);
  return Array.from({ length: Math.min(mostOthers, apart.length) }, (_, place) =>
    Math.floor(place * step),
  ).flatMap((place) => {
    const profile = apart[place];
    return profile ? [weighCandidate(facts, profile, index)] : [];
  });
}

function count(
  tallies: Map<string, Tally>,
  evidence: readonly WeighedEvidence[],
  sort: 'same' | 'other',
): void {
  for (const { kind, level, bits } of evidence) {
    if (notCompared.has(kind)) continue;
    const key = keyOf({ kind, level });
    const tally = tallies.get(key) ?? { bits: 0, same: 0, other: 0 };
    tallies.set(key, tally);
    tally[sort] += 1;
    tally.bits += bits;
  }
}

function keyOf({ kind, level }: Pick<WeighedEvidence, 'kind' | 'level'>): string {
  return `${kind} ${level}`;
}

function estimateLevels(tallies: ReadonlyMap<string, Tally>): readonly EstimatedLevel[] {
  const totals = new Map<string, { same: number; other: number; levels: number }>();
  for (const [key, { same, other }] of tallies) {
    const [kind = ''] = key.split(' ');
    const known = totals.get(kind) ?? { same: 0, other: 0, levels: 0 };
    totals.set(kind, {
      same: known.same + same,
      other: known.other + other,
      levels: known.levels + 1,
    });
  }
  return [...tallies]
    .toSorted(([a], [b]) => compareStrings(a, b))
    .map(([key, { bits, same, other }]) => {
      const [kind = '', level = ''] = key.split(' ');
      const total = totals.get(kind) ?? { same: 0, other: 0, levels: 1 };
      return {
        kind: kind as WeighedEvidence['kind'],
        level,
        old_bits: roundBits(bits / (same + other)),
        new_bits: roundBits(
          Math.log2(smoothed(same, total.same, total) / smoothed(other, total.other, total)),
        ),
        same_count: same,
        same_total: total.same,
        other_count: other,
        other_total: total.other,
        is_firm: same + other >= leastPairs && total.same >= leastPairs,
      };
    });
}

/** Half a pair for each level, so that what was not met yet is not impossible. */
function smoothed(seen: number, total: number, { levels }: { readonly levels: number }): number {
  return (seen + 0.5) / (total + 0.5 * levels);
}

/** Decides every report with the new bits, as far as they are firm; vetoes stay what they are. */
function tryOut(
  assessments: readonly Assessment[],
  levels: readonly EstimatedLevel[],
): readonly StatusChange[] {
  const shifts = new Map(
    levels
      .filter(({ is_firm }) => is_firm)
      .map((each) => [keyOf(each), each.new_bits - each.old_bits]),
  );
  return assessments.flatMap(({ facts, candidates, judged, copied }) => {
    if (judged || copied) return [];
    const shifted = candidates
      .map((candidate) => ({
        ...makeCandidate(
          facts,
          candidate.profile,
          candidate.evidence.map((each) => shift(each, shifts)),
        ),
        hasIdentity: candidate.hasIdentity,
      }))
      .toSorted(compareCandidates);
    const before = describe(decide(facts, candidates));
    const after = describe(decide(facts, shifted));
    return before === after ? [] : [{ report_id: facts.reportId, before, after }];
  });
}

function shift(evidence: WeighedEvidence, shifts: ReadonlyMap<string, number>): WeighedEvidence {
  const change = evidence.isVeto ? 0 : (shifts.get(keyOf(evidence)) ?? 0);
  return { ...evidence, bits: roundBits(evidence.bits + change) };
}

function describe(decision: Decision): string {
  return decision.kind === 'primary'
    ? `${decision.status} ${decision.best.profile.recording.recording_id}`
    : `pending ${decision.reason}`;
}
