import type { Citation, Event, EventTelling, Issue, Report, ReportText } from '@tellings/schema';
import { canonicalJson, compareStrings, mintId } from '@tellings/schema';
import { formatDay } from '../day.ts';
import { makeIssue } from '../issue.ts';
import type { EventAssessment, EventAssignment } from './event-assignment.ts';
import { assignEvents } from './event-assignment.ts';
import type { EventProfile } from './event-profile.ts';
import { readEventText } from './event-text.ts';
import type { EventDocument } from './term-table.ts';
import { makeTermTable } from './term-table.ts';

/** What event linking works on; order means nothing. */
export interface EventInput {
  readonly reports: readonly Report[];
  readonly texts: readonly ReportText[];
  readonly citations: readonly Citation[];
}

/** The records of the stage in a dataset of events, each list sorted by id. */
export interface EventResult {
  readonly events: readonly Event[];
  readonly eventTellings: readonly EventTelling[];
  readonly issues: readonly Issue[];
}

/** Everything known of the reports of a run, before it is written as records. */
export interface EventLinking {
  readonly assignment: EventAssignment;
  readonly events: ReadonlyMap<EventProfile, Event>;
  readonly tellings: readonly EventTelling[];
  readonly issues: readonly Issue[];
}

/**
 * Links each report to the event it tells of, by names, numbers, words and days of publication.
 * Every report ends as one event telling, linked or alone with its reason. Pure: the same reports
 * give the same records, whatever their order.
 */
export function linkEvents(input: EventInput): EventResult {
  const { events, tellings, issues } = weighEvents(input);
  return {
    events: [...events.values()].toSorted((a, b) => compareStrings(a.event_id, b.event_id)),
    eventTellings: tellings,
    issues,
  };
}

export function weighEvents(input: EventInput): EventLinking {
  const { reports, issues } = takeReports(input.reports);
  const textOf = new Map(input.texts.map((text) => [text.report_id, text]));
  const table = makeTermTable(
    reports.map((report) => readEventText(report, textOf.get(report.report_id) ?? null)),
  );
  const assignment = assignEvents(table);
  const events = describeEvents(assignment);
  const tellings = assignment.assessments.map((assessment) => describe(assessment, events));
  return { assignment, events, tellings, issues: [...issues, ...issuesOf(reports, input, textOf)] };
}

/** Reports by id; of several under one id the smallest is kept and the others are quarantined. */
function takeReports(reports: readonly Report[]): Pick<EventLinking, 'issues'> & {
  readonly reports: readonly Report[];
} {
  const byId = new Map<string, Report>();
  const issues: Issue[] = [];
  for (const report of reports.toSorted((a, b) =>
    compareStrings(canonicalJson(a), canonicalJson(b)),
  )) {
    const { report_id, source_key } = report;
    if (!byId.has(report_id)) byId.set(report_id, report);
    else {
      const message = `report ${report_id} (${source_key}) arrived more than once: one record is linked, this one is set aside; fetch each source once`;
      issues.push(
        makeIssue({ code: 'duplicate-report-id', level: 'error', recordId: report_id, message }),
      );
    }
  }
  return { reports: [...byId.values()], issues };
}

function issuesOf(
  reports: readonly Report[],
  { texts, citations }: EventInput,
  textOf: ReadonlyMap<string, ReportText>,
): readonly Issue[] {
  const cited = new Set(citations.map(({ report_id }) => report_id));
  const known = new Set(reports.map(({ report_id }) => report_id));
  const bare = reports.filter(({ report_id }) => !textOf.has(report_id) && !cited.has(report_id));
  const orphans = [...texts, ...citations].filter(({ report_id }) => !known.has(report_id));
  const issues = [
    ...bare.map(({ report_id }) =>
      makeIssue({
        code: 'report-without-facts',
        level: 'warning',
        recordId: report_id,
        message: `report ${report_id} came with neither text nor citation, so nothing can be read from it: run the stage before again`,
      }),
    ),
    ...orphans.map(({ report_id }) =>
      makeIssue({
        code: 'facts-without-report',
        level: 'warning',
        recordId: report_id,
        message: `a text or citation of ${report_id} came without its report and is not used: run the stage before again`,
      }),
    ),
  ];
  return issues.toSorted((a, b) => compareStrings(canonicalJson(a), canonicalJson(b)));
}

/** The events that hold at least two reports for certain. */
function describeEvents({ assessments }: EventAssignment): ReadonlyMap<EventProfile, Event> {
  const members = new Map<EventProfile, EventDocument[]>();
  for (const { status, document, candidates } of assessments) {
    const event = candidates[0]?.event;
    if (status !== 'auto' || event === undefined) continue;
    members.set(event, [...(members.get(event) ?? []), document]);
  }
  return new Map(
    [...members]
      .filter(([, documents]) => documents.length > 1)
      .map(([event, documents]) => [event, describeEvent(documents)]),
  );
}

function describeEvent(documents: readonly EventDocument[]): Event {
  const late = Number.MAX_SAFE_INTEGER;
  const [founder, ...rest] = documents.toSorted(
    (a, b) =>
      (a.published ?? late) - (b.published ?? late) || compareStrings(a.reportId, b.reportId),
  );
  if (founder === undefined) throw new RangeError('an event needs a report');
  const last = rest.findLast(({ published }) => published !== null) ?? founder;
  const dateOf = ({ published }: EventDocument): string | null =>
    published === null ? null : formatDay(published);
  return {
    event_id: mintId('evt', founder.reportId),
    founding_report_id: founder.reportId,
    report_count: documents.length,
    first_published_date: dateOf(founder),
    last_published_date: dateOf(last),
  };
}

function describe(
  assessment: EventAssessment,
  events: ReadonlyMap<EventProfile, Event>,
): EventTelling {
  const { document, status, candidates, marginBits } = assessment;
  const [best, rival] = candidates;
  const bestId = idOf(best?.event, events);
  const isLinked = status === 'auto' && bestId !== null;
  return {
    report_id: document.reportId,
    event_id: isLinked ? bestId : null,
    // What would link to a report that stands alone waits with it.
    status: isLinked ? 'auto' : status === 'alone' ? 'alone' : 'review',
    bits: best?.bits ?? null,
    margin_bits: marginBits,
    best_event_id: bestId,
    rival_event_id: idOf(rival?.event, events),
    reason: isLinked ? null : reasonOf(assessment),
    evidence: (best?.evidence ?? []).toSorted(
      (a, b) => Math.abs(b.bits) - Math.abs(a.bits) || compareStrings(a.kind, b.kind),
    ),
  };
}

function idOf(
  event: EventProfile | undefined,
  events: ReadonlyMap<EventProfile, Event>,
): string | null {
  return event === undefined ? null : (events.get(event)?.event_id ?? null);
}

function reasonOf({
  document,
  status,
  candidates,
  isNarrow,
}: EventAssessment): EventTelling['reason'] {
  if (document.vector.size === 0) return 'no-text';
  if (candidates.length === 0) return 'no-candidate';
  if (status === 'alone') return 'insufficient-evidence';
  return isNarrow ? 'narrow-margin' : 'below-threshold';
}
