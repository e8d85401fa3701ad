import type { Issue, Judgement, Telling } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import { makeIssue } from './issue.ts';

type Role = Telling['role'];

/** The last word on each report, recording and role; withdrawn words are forgotten. */
export interface JudgementBook {
  readonly all: readonly Judgement[];
  readonly byReport: ReadonlyMap<string, readonly Judgement[]>;
}

/** Later lines of the file outrank earlier ones, so their order means something. */
export function readJudgements(judgements: readonly Judgement[]): JudgementBook {
  const last = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const key = `${judgement.report_id}\n${judgement.recording_id}\n${judgement.role}`;
    last.delete(key);
    last.set(key, judgement);
  }
  const all = [...last.values()].filter(({ judgement }) => judgement !== 'withdrawn');
  const byReport = new Map<string, Judgement[]>();
  for (const judgement of all) {
    const known = byReport.get(judgement.report_id) ?? [];
    known.push(judgement);
    byReport.set(judgement.report_id, known);
  }
  return { all, byReport };
}

export function judgementOn(
  book: JudgementBook,
  reportId: string,
  recordingId: string,
  role: Role,
): Judgement | null {
  const found = (book.byReport.get(reportId) ?? []).find(
    (each) => each.recording_id === recordingId && each.role === role,
  );
  return found ?? null;
}

/** The recording judged to be the primary: the last positive word, for a report has one primary. */
export function judgedPrimary(book: JudgementBook, reportId: string): Judgement | null {
  const positives = (book.byReport.get(reportId) ?? []).filter(
    ({ role, judgement }) => role === 'primary' && judgement === 'positive',
  );
  return positives.at(-1) ?? null;
}

/** Judgements that name what does not exist, and reports judged to have two primaries. */
export function checkJudgements(
  book: JudgementBook,
  reportIds: ReadonlySet<string>,
  recordingIds: ReadonlySet<string>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { report_id, recording_id, role } of book.all) {
    const missing = [
      ...(reportIds.has(report_id) ? [] : [`report ${report_id}`]),
      ...(recordingIds.has(recording_id) ? [] : [`recording ${recording_id}`]),
    ];
    if (missing.length === 0) continue;
    issues.push(
      makeIssue({
        code: 'unknown-judgement-target',
        level: 'warning',
        recordId: report_id,
        message: `the judgement on ${report_id}, ${recording_id} and ${role} has no effect: there is no ${missing.join(' and no ')}; correct the id or withdraw the judgement`,
      }),
    );
  }
  for (const [reportId, judgements] of [...book.byReport].toSorted(([a], [b]) =>
    compareStrings(a, b),
  )) {
    const positives = judgements.filter(
      ({ role, judgement }) => role === 'primary' && judgement === 'positive',
    );
    const kept = positives.at(-1);
    if (!kept || positives.length < 2) continue;
    issues.push(
      makeIssue({
        code: 'two-judged-primaries',
        level: 'warning',
        recordId: reportId,
        message: `report ${reportId} is judged to tell of ${positives.length} recordings as primary: the last word, ${kept.recording_id}, is kept; withdraw the others`,
      }),
    );
  }
  return issues;
}
