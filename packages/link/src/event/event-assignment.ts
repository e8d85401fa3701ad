import { roundBits } from '../evidence.ts';
import type { EventCandidate } from './compare-event.ts';
import { addRival, compareEvent } from './compare-event.ts';
import { groupByEvent, weighWitnesses } from './event-groups.ts';
import type { EventProfile } from './event-profile.ts';
import { profileEvent } from './event-profile.ts';
import { eventParameters, eventWeights } from './event-weights.ts';
import type { Neighbour } from './neighbour.ts';
import { findNeighbours } from './neighbour.ts';
import type { SeparatingTerm, Witnesses } from './separation.ts';
import { findSeparatingTerms } from './separation.ts';
import type { ReportGroup } from './story.ts';
import type { EventDocument, TermTable } from './term-table.ts';

/** One report with the events it may tell of. */
export interface EventAssessment {
  readonly document: EventDocument;
  /** auto: it tells of the best candidate. review: it may. alone: of none that is known. */
  readonly status: 'auto' | 'review' | 'alone';
  /** Whether another event fits nearly as well. */
  readonly isNarrow: boolean;
  /** Best first. */
  readonly candidates: readonly EventCandidate[];
  /** Bits above the second-best candidate; null when there is none. */
  readonly marginBits: number | null;
}

/** All reports of a run, by place, and the events they tell of. */
export interface EventAssignment {
  readonly table: TermTable;
  readonly assessments: readonly EventAssessment[];
}

interface Round {
  readonly witnesses: Witnesses;
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Event of each report by place; one of a single report for what is alone. */
  readonly eventOf: readonly EventProfile[];
  readonly separating: Map<EventProfile, Map<EventProfile, readonly SeparatingTerm[]>>;
}

/**
 * Groups reports by event, then weighs each against its own event and those of reports like it, all
 * at once, so that order never matters. What fits no event well, or another better than its own,
 * stands alone: the whole group saw more than one report does, so that none is moved.
 */
export function assignEvents(table: TermTable): EventAssignment {
  const neighbours = findNeighbours(table.documents.map(({ vector }) => vector));
  const witnesses = { table, weights: weighWitnesses(table.documents, neighbours) };
  const round = startRound(groupByEvent(witnesses, neighbours), { witnesses, neighbours });
  return {
    table,
    assessments: table.documents.map((document) => {
      const assessment = assess(document, round);
      const isOwn = assessment.candidates[0]?.event === round.eventOf[document.place];
      // A report whose best event would not take it belongs to neither for certain.
      return assessment.status === 'auto' && !isOwn
        ? { ...assessment, status: 'review', isNarrow: true }
        : assessment;
    }),
  };
}

function startRound(
  groups: readonly ReportGroup[],
  { witnesses, neighbours }: Pick<Round, 'witnesses' | 'neighbours'>,
): Round {
  const events = groups.map((group) => profileEvent(group, witnesses.table));
  const byPlace = new Map(events.flatMap((event) => event.group.map((place) => [place, event])));
  const eventOf = witnesses.table.documents.map(
    ({ place }) => byPlace.get(place) ?? profileEvent([place], witnesses.table),
  );
  return { witnesses, neighbours, eventOf, separating: new Map() };
}

function assess(document: EventDocument, round: Round): EventAssessment {
  const { table } = round.witnesses;
  const near = (round.neighbours[document.place] ?? []).map(({ place }) => round.eventOf[place]);
  const own = round.eventOf[document.place];
  const events = new Set([own, ...near].filter((event) => event !== undefined));
  const first = [...events]
    .filter(({ group }) => group.some((place) => place !== document.place))
    .map((event) => compareEvent(document, event, table))
    .toSorted(compareCandidates);
  const [best, second] = first;
  if (best === undefined) {
    return { document, status: 'alone', isNarrow: false, candidates: [], marginBits: null };
  }
  const candidates =
    second === undefined || best.bits - second.bits > 2 * eventWeights.rival.most
      ? first
      : tellFromRival(document, best, second, round).concat(first.slice(2));
  const [winner, runnerUp] = candidates.toSorted(compareCandidates);
  const bits = winner?.bits ?? 0;
  const marginBits = runnerUp === undefined ? null : roundBits(bits - runnerUp.bits);
  const isNarrow = marginBits !== null && marginBits < eventParameters.marginBits;
  const isReview = bits >= eventParameters.reviewBits;
  const isAuto = bits >= eventParameters.linkBits && !isNarrow;
  return {
    document,
    status: isAuto ? 'auto' : isReview ? 'review' : 'alone',
    isNarrow,
    candidates: candidates.toSorted(compareCandidates),
    marginBits,
  };
}

function tellFromRival(
  document: EventDocument,
  best: EventCandidate,
  second: EventCandidate,
  { separating, witnesses }: Round,
): EventCandidate[] {
  const [a, b] = [best.event, second.event].toSorted(
    (x, y) => (x.group[0] ?? 0) - (y.group[0] ?? 0),
  );
  if (!a || !b) return [best, second];
  const known = separating.get(a) ?? new Map<EventProfile, readonly SeparatingTerm[]>();
  const terms = known.get(b) ?? findSeparatingTerms([a.group, b.group], witnesses);
  known.set(b, terms);
  separating.set(a, known);
  return [best, second].map((candidate) =>
    addRival(candidate, document, terms, candidate.event === a ? 0 : 1),
  );
}

function compareCandidates(a: EventCandidate, b: EventCandidate): number {
  return b.bits - a.bits || (a.event.group[0] ?? 0) - (b.event.group[0] ?? 0);
}
