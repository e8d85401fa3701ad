import type { EventTelling, Report } from '@tellings/schema';
import { UsageError } from '@tellings/schema';
import type { EventCandidate } from './compare-event.ts';
import { eventParameters } from './event-weights.ts';
import type { EventInput } from './link-events.ts';
import { weighEvents } from './link-events.ts';
import type { EventDocument, TermTable } from './term-table.ts';

/** One event as it was weighed for a report. */
export interface ExplainedEvent {
  /** null: the other report stands alone itself. */
  readonly eventId: string | null;
  readonly reportCount: number;
  readonly bits: number;
  readonly evidence: EventTelling['evidence'];
  /** Names and numbers of the report that weigh most in the event, for the reader of the text. */
  readonly sharedNames: readonly string[];
}

/** Why a report is linked to an event, or stands alone. */
export interface EventExplanation {
  readonly report: Report;
  readonly telling: EventTelling;
  /** Every event weighed, best first. */
  readonly candidates: readonly ExplainedEvent[];
  readonly thresholds: { readonly linkBits: number; readonly marginBits: number };
}

/** Weighs all reports and tells everything about one. Throws UsageError when there is none. */
export function explainEvent(input: EventInput, reportId: string): EventExplanation {
  const { assignment, events, tellings } = weighEvents(input);
  const report = input.reports.find(({ report_id }) => report_id === reportId);
  const telling = tellings.find(({ report_id }) => report_id === reportId);
  const assessment = assignment.assessments.find(({ document }) => document.reportId === reportId);
  if (!report || !telling || !assessment) {
    throw new UsageError(
      `there is no report ${reportId} among ${input.reports.length} reports: check the id`,
    );
  }
  return {
    report,
    telling,
    candidates: assessment.candidates.map((candidate) => ({
      eventId: events.get(candidate.event)?.event_id ?? null,
      reportCount: events.get(candidate.event)?.report_count ?? candidate.event.group.length,
      bits: candidate.bits,
      evidence: [...candidate.evidence],
      sharedNames: listSharedNames(assessment.document, candidate, assignment.table),
    })),
    thresholds: { linkBits: eventParameters.linkBits, marginBits: eventParameters.marginBits },
  };
}

const namesShown = 6;

function listSharedNames(
  { vector, place }: EventDocument,
  { event }: EventCandidate,
  { isName, words }: TermTable,
): readonly string[] {
  const isMember = event.group.includes(place);
  return [...vector]
    .filter(([term]) => isName[term])
    .map(([term, weight]) => ({
      term,
      share: weight * ((event.sum.get(term) ?? 0) - (isMember ? weight : 0)),
    }))
    .filter(({ share }) => share > 1e-9)
    .toSorted((a, b) => b.share - a.share || a.term - b.term)
    .slice(0, namesShown)
    .map(({ term }) => words[term] ?? '');
}

const evidenceNames: Readonly<Record<EventTelling['evidence'][number]['kind'], string>> = {
  names: 'names and numbers',
  words: 'wording',
  publication_date: 'publication date',
  rival: 'against next best',
};

const reasons: Readonly<Record<NonNullable<EventTelling['reason']>, string>> = {
  'no-text': 'the report came without text',
  'no-candidate': 'no other report is like it',
  'insufficient-evidence': 'the evidence speaks against the event that fits best',
  'below-threshold': 'the evidence is too weak to decide',
  'narrow-margin': 'another event fits nearly as well',
};

/** The explanation as plain text for a terminal. */
export function renderEventExplanation(explanation: EventExplanation): string {
  const { report, telling, candidates, thresholds } = explanation;
  const outlet = report.outlet ?? 'outlet unknown';
  const day = report.published_date ?? 'publication date unknown';
  const margin =
    telling.margin_bits === null
      ? 'No other event is possible.'
      : `Next best is ${telling.margin_bits} bits behind (${thresholds.marginBits} needed).`;
  const lines = [
    `Report ${report.report_id} (${outlet}, ${day})`,
    outcome(telling),
    '',
    ...candidates.flatMap(renderCandidate),
    ...(candidates.length === 0 ? [] : [`${thresholds.linkBits} bits link. ${margin}`]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function outcome({ event_id, best_event_id, status, reason }: EventTelling): string {
  if (event_id !== null) return `Tells of ${event_id}, decided by the evidence.`;
  const why = reason === null ? '' : `: ${reasons[reason]}`;
  if (status === 'alone') return `Stands alone${why}.`;
  const best = best_event_id ?? 'an event of which no report is certain';
  return `May tell of ${best}; awaits a person${why}.`;
}

function renderCandidate(candidate: ExplainedEvent): readonly string[] {
  const { eventId, reportCount, bits, evidence, sharedNames } = candidate;
  const reports = reportCount === 1 ? '1 report' : `${reportCount} reports`;
  return [
    `${eventId ?? 'A report that stands alone'} (${reports}): ${bits} bits`,
    ...evidence.map(
      (each) =>
        `  ${`${each.bits > 0 ? '+' : ''}${each.bits.toFixed(1)}`.padStart(6)}  ${evidenceNames[each.kind].padEnd(18)} ${each.reason}`,
    ),
    ...(sharedNames.length > 0 ? [`          shared: ${sharedNames.join(', ')}`] : []),
    '',
  ];
}
