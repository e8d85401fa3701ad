import type { Issue, Judgement, Telling } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import { makeIssue } from './issue.ts';

type Role = Telling['role'];

/** Whether a report tells of a recording in a role. */
export interface ReportJudgement extends Judgement {
  readonly report_id: string;
  readonly role: Role;
}

/** Whether two recordings are one. */
export interface RecordingJudgement extends Judgement {
  readonly other_recording_id: string;
}

/** The last word on each pair; withdrawn words are forgotten, with all that was said before them. */
export interface JudgementBook {
  /** On a report, a recording and a role, in the order of the last words. */
  readonly all: readonly ReportJudgement[];
  readonly byReport: ReadonlyMap<string, readonly ReportJudgement[]>;
  /** On two recordings, whichever stands first, in the order of the last words. */
  readonly onRecordings: readonly RecordingJudgement[];
  /** Lines that name no pair. */
  readonly issues: readonly Issue[];
}

/**
 * Later lines of the file outrank earlier ones on the same pair; between pairs their order means
 * nothing, but for a report judged to have two primaries. After the resolver of nomenklatura (MIT).
 */
export function readJudgements(judgements: readonly Judgement[]): JudgementBook {
  const onReports = new Map<string, ReportJudgement>();
  const onRecordings = new Map<string, RecordingJudgement>();
  const issues: Issue[] = [];
  for (const judgement of judgements) {
    if (isOnReport(judgement)) {
      const { report_id, recording_id, role } = judgement;
      putLast(onReports, `${report_id}\n${recording_id}\n${role}`, judgement);
    } else if (isOnRecordings(judgement)) {
      const { recording_id, other_recording_id } = judgement;
      putLast(onRecordings, pairKey(recording_id, other_recording_id), judgement);
    } else {
      issues.push(pairlessIssue(judgement));
    }
  }
  return bookOf(standing(onReports), standing(onRecordings), issues);
}

/** A book of last words. */
export function bookOf(
  all: readonly ReportJudgement[],
  onRecordings: readonly RecordingJudgement[],
  issues: readonly Issue[],
): JudgementBook {
  const byReport = new Map<string, ReportJudgement[]>();
  for (const judgement of all) {
    const known = byReport.get(judgement.report_id) ?? [];
    known.push(judgement);
    byReport.set(judgement.report_id, known);
  }
  return { all, byReport, onRecordings, issues };
}

export function pairKey(left: string, right: string): string {
  return compareStrings(left, right) < 0 ? `${left}\n${right}` : `${right}\n${left}`;
}

export function judgementOn(
  book: JudgementBook,
  reportId: string,
  recordingId: string,
  role: Role,
): ReportJudgement | null {
  const found = (book.byReport.get(reportId) ?? []).find(
    (each) => each.recording_id === recordingId && each.role === role,
  );
  return found ?? null;
}

/** The recording judged to be the primary: the last positive word, for a report has one primary. */
export function judgedPrimary(book: JudgementBook, reportId: string): ReportJudgement | null {
  return positivePrimaries(book.byReport.get(reportId) ?? []).at(-1) ?? null;
}

/** Judgements that name what does not exist, and reports judged to have two primaries. */
export function checkJudgements(
  book: JudgementBook,
  reportIds: ReadonlySet<string>,
  recordingIds: ReadonlySet<string>,
): readonly Issue[] {
  const missingRecording = (id: string): readonly string[] =>
    recordingIds.has(id) ? [] : [`recording ${id}`];
  const onReports = book.all.flatMap(({ report_id, recording_id, role }) => {
    const missing = [
      ...(reportIds.has(report_id) ? [] : [`report ${report_id}`]),
      ...missingRecording(recording_id),
    ];
    return unknownTarget(report_id, `${report_id}, ${recording_id} and ${role}`, missing);
  });
  const onRecordings = book.onRecordings.flatMap(({ recording_id, other_recording_id }) => {
    const missing = [recording_id, other_recording_id].flatMap(missingRecording);
    return unknownTarget(recording_id, `${recording_id} and ${other_recording_id}`, missing);
  });
  return [...book.issues, ...onReports, ...onRecordings, ...twoPrimaries(book)];
}

function isOnReport(judgement: Judgement): judgement is ReportJudgement {
  const { report_id, role, other_recording_id } = judgement;
  return report_id !== null && role !== null && other_recording_id === undefined;
}

function isOnRecordings(judgement: Judgement): judgement is RecordingJudgement {
  const { report_id, role, recording_id, other_recording_id } = judgement;
  const isPair = other_recording_id !== undefined && other_recording_id !== recording_id;
  return isPair && report_id === null && role === null;
}

/** Sets an entry and makes it the last one. */
function putLast<Entry>(entries: Map<string, Entry>, key: string, entry: Entry): void {
  entries.delete(key);
  entries.set(key, entry);
}

function standing<Entry extends Judgement>(last: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...last.values()].filter(({ judgement }) => judgement !== 'withdrawn');
}

function positivePrimaries(judgements: readonly ReportJudgement[]): readonly ReportJudgement[] {
  return judgements.filter(({ role, judgement }) => role === 'primary' && judgement === 'positive');
}

function pairlessIssue({ report_id, recording_id, judged_date, judge }: Judgement): Issue {
  return makeIssue({
    code: 'judgement-without-pair',
    level: 'error',
    recordId: report_id ?? recording_id,
    message: `the judgement of ${judge} on ${judged_date} about ${recording_id} is set aside: state report_id and role, or else other_recording_id of another recording with report_id and role null`,
  });
}

function unknownTarget(recordId: string, pair: string, missing: readonly string[]): Issue[] {
  if (missing.length === 0) return [];
  return [
    makeIssue({
      code: 'unknown-judgement-target',
      level: 'warning',
      recordId,
      message: `the judgement on ${pair} has no effect: there is no ${missing.join(' and no ')}; correct the id or withdraw the judgement`,
    }),
  ];
}

function twoPrimaries({ byReport }: JudgementBook): readonly Issue[] {
  const sorted = [...byReport].toSorted(([a], [b]) => compareStrings(a, b));
  return sorted.flatMap(([reportId, judgements]) => {
    const positives = positivePrimaries(judgements);
    const kept = positives.at(-1);
    if (!kept || positives.length < 2) return [];
    return [
      makeIssue({
        code: 'two-judged-primaries',
        level: 'warning',
        recordId: reportId,
        message: `report ${reportId} is judged to tell of ${positives.length} recordings as primary: the last word, ${kept.recording_id}, is kept; withdraw the others`,
      }),
    ];
  });
}
