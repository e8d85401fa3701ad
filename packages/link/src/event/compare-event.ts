import type { EventTelling } from '@tellings/schema';
import { roundBits } from '../evidence.ts';
import type { EventProfile, Likeness } from './event-profile.ts';
import { measureLikeness } from './event-profile.ts';
import { eventWeights, likenessLevels } from './event-weights.ts';
import type { SeparatingTerm } from './separation.ts';
import type { EventDocument, TermTable } from './term-table.ts';

export type EventEvidence = EventTelling['evidence'][number];

/** One event as it may be the one a report tells of. */
export interface EventCandidate {
  readonly event: EventProfile;
  readonly evidence: readonly EventEvidence[];
  readonly bits: number;
}

/** Compares a report with the other reports of an event. */
export function compareEvent(
  document: EventDocument,
  event: EventProfile,
  table: TermTable,
): EventCandidate {
  const likeness = measureLikeness(document, event, table);
  const evidence = [compareNames(likeness), compareWords(likeness), comparePublication(likeness)];
  return { event, evidence, bits: sumEvidence(evidence) };
}

/** The candidate with what tells it from its rival added. */
export function addRival(
  candidate: EventCandidate,
  document: EventDocument,
  terms: readonly SeparatingTerm[],
  side: 0 | 1,
): EventCandidate {
  const own = new Set(document.terms);
  const present = terms.filter(({ term }) => own.has(term));
  const speaksFor = present.filter((term) => term.side === side).length;
  const against = present.length - speaksFor;
  const cap = eventWeights.rival.most;
  const bits = Math.max(-cap, Math.min(cap, speaksFor - against));
  const level = bits === 0 ? 'even' : bits > 0 ? 'this-event' : 'other-event';
  const reason =
    terms.length === 0
      ? 'no word tells this event from the next best'
      : `of ${terms.length} words that tell this event from the next best, ${speaksFor} speak for this one and ${against} for the other`;
  const evidence = [...candidate.evidence, { kind: 'rival' as const, level, bits, reason }];
  return { ...candidate, evidence, bits: sumEvidence(evidence) };
}

function compareNames({ names, others }: Likeness): EventEvidence {
  const level = levelOf(likenessLevels.names, names);
  return {
    kind: 'names',
    level,
    bits: eventWeights.names[level],
    reason: `names and numbers as in ${describeOthers(others)}: ${amounts[level]}`,
  };
}

function compareWords({ words, others }: Likeness): EventEvidence {
  const level = levelOf(likenessLevels.words, words);
  return {
    kind: 'words',
    level,
    bits: eventWeights.words[level],
    reason: `other rare words as in ${describeOthers(others)}: ${amounts[level]}`,
  };
}

const amounts = {
  none: 'hardly any',
  little: 'few',
  some: 'some',
  much: 'many',
  more: 'very many',
  most: 'nearly all',
} as const;

function describeOthers(others: number): string {
  return others === 1 ? 'the other report' : `the ${others} other reports`;
}

function comparePublication({ days }: Likeness): EventEvidence {
  const level = dayLevel(days);
  const reason =
    days === null
      ? 'no two days of publication are known'
      : days === 0
        ? 'published on the day of another report'
        : `published ${days} ${days === 1 ? 'day' : 'days'} from the nearest other report`;
  const bits = eventWeights.publication[level];
  return { kind: 'publication_date', level: codes[level], bits, reason };
}

const codes = {
  sameDay: 'same-day',
  nextDay: 'next-day',
  twoDays: 'two-days',
  week: 'week',
  month: 'month',
  year: 'year',
  later: 'later',
  unknown: 'unknown',
} as const;

function dayLevel(days: number | null): keyof typeof codes {
  if (days === null) return 'unknown';
  if (days === 0) return 'sameDay';
  if (days === 1) return 'nextDay';
  if (days === 2) return 'twoDays';
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return days <= 365 ? 'year' : 'later';
}

function levelOf<Level extends string>(
  levels: readonly (readonly [Level, number])[],
  value: number,
): Level {
  const rounded = Math.round(value * 1e9) / 1e9;
  const [lowest] = levels;
  if (lowest === undefined) throw new RangeError('a scale needs a level');
  return levels.reduce((reached, level) => (rounded >= level[1] ? level : reached), lowest)[0];
}

function sumEvidence(evidence: readonly EventEvidence[]): number {
  return roundBits(evidence.reduce((sum, { bits }) => sum + bits, 0));
}
