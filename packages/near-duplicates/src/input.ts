import { canonicalJson, compareStrings, type Issue } from '@tellings/schema';
import { type PublicationTime, readPublicationTime } from './publication-time.ts';

/** One report as near-duplicate detection sees it. */
export interface DuplicateInput {
  readonly report_id: string;
  readonly headline: string | null;
  readonly lead: string | null;
  readonly body: string;
  /** RFC 3339 instant or YYYY-MM-DD. */
  readonly published_at: string | null;
  readonly agencies: readonly string[];
}

/** A report, its place in the order of ids, and when it came out as far as that is known. */
export interface DatedReport {
  readonly position: number;
  readonly report: DuplicateInput;
  readonly publication: PublicationTime | null;
}

/**
 * The reports in the order of their ids, each id once. A repeated id is an error, and the report
 * that sorts first by content stays, so the order of the input does not matter even then.
 */
export function orderReports(reports: readonly DuplicateInput[]): {
  readonly ordered: readonly DatedReport[];
  readonly issues: readonly Issue[];
} {
  const sorted = reports.toSorted(
    (a, b) =>
      compareStrings(a.report_id, b.report_id) ||
      compareStrings(canonicalJson(a), canonicalJson(b)),
  );
  const ordered: DatedReport[] = [];
  const issues: Issue[] = [];
  for (const report of sorted) {
    if (ordered.at(-1)?.report.report_id === report.report_id) {
      issues.push(repeatedId(report.report_id));
      continue;
    }
    const { published_at } = report;
    const publication = published_at === null ? null : readPublicationTime(published_at);
    if (published_at !== null && !publication) {
      issues.push(unreadableTime(report.report_id, published_at));
    }
    ordered.push({ position: ordered.length, report, publication });
  }
  return { ordered, issues };
}

function repeatedId(reportId: string): Issue {
  return {
    code: 'near-duplicates/repeated-id',
    level: 'error',
    stage: 'near-duplicates',
    record_id: reportId,
    path: null,
    message: `report ${reportId} was given more than once; give each report once`,
    detail: null,
  };
}

function unreadableTime(reportId: string, publishedAt: string): Issue {
  return {
    code: 'near-duplicates/unreadable-time',
    level: 'warning',
    stage: 'near-duplicates',
    record_id: reportId,
    path: null,
    message: `published_at of report ${reportId} is neither an RFC 3339 instant nor a day; it counts as unknown`,
    detail: publishedAt,
  };
}
