import { canonicalJson, type Issue } from '@tellings/schema';
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

/** A report, and when it came out as far as that is known. */
export interface DatedReport {
  readonly report: DuplicateInput;
  readonly publication: PublicationTime | null;
}

export function dateReport(report: DuplicateInput): DatedReport {
  return { report, publication: readKnownTime(report.published_at) };
}

/** When a report came out, as far as it says. */
export function readKnownTime(publishedAt: string | null): PublicationTime | null {
  return publishedAt === null ? null : readPublicationTime(publishedAt);
}

/**
 * The reports, each id once. A repeated id is an error, and the report that sorts first by content
 * stays, so the order of the input does not matter even then.
 */
export function dropRepeatedIds(reports: readonly DuplicateInput[]): {
  readonly distinct: readonly DuplicateInput[];
  readonly issues: readonly Issue[];
} {
  const byId = new Map<string, DuplicateInput>();
  const issues: Issue[] = [];
  for (const report of reports) {
    const known = byId.get(report.report_id);
    if (known) issues.push(repeatedId(report.report_id));
    if (!known || canonicalJson(report) < canonicalJson(known)) byId.set(report.report_id, report);
  }
  return { distinct: [...byId.values()], issues };
}

/** Code units of a body that are looked at: a thousand times a long report. */
const mostCodeUnits = 2 ** 22;

/**
 * The report as it is worked on, and what is wrong with it: its body well formed (a lone surrogate
 * becomes U+FFFD, as it would in a file) and cut to a length that memory is made for.
 */
export function prepareReport(report: DuplicateInput): {
  readonly report: DuplicateInput;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const { report_id, published_at } = report;
  if (published_at !== null && !readPublicationTime(published_at)) {
    issues.push(unreadableTime(report_id, published_at));
  }
  let body = report.body.toWellFormed();
  if (body.length > mostCodeUnits) {
    issues.push(cutText(report_id, body.length));
    body = body.slice(0, mostCodeUnits).toWellFormed();
  }
  return { report: body === report.body ? report : { ...report, body }, issues };
}

/** Why only identical texts are found of a report; null when it is long enough. */
export function reportShortness(
  reportId: string,
  wordCount: number,
  shingleWidth: number,
): Issue | null {
  if (wordCount >= shingleWidth) return null;
  return {
    code: 'near-duplicates/too-short',
    level: 'info',
    stage: 'near-duplicates',
    record_id: reportId,
    path: null,
    message: `body of report ${reportId} has ${wordCount} words, fewer than a shingle of ${shingleWidth}; only identical texts are found`,
    detail: null,
  };
}

function cutText(reportId: string, length: number): Issue {
  return {
    code: 'near-duplicates/cut-text',
    level: 'warning',
    stage: 'near-duplicates',
    record_id: reportId,
    path: null,
    message: `body of report ${reportId} has ${length} UTF-16 code units; only the first ${mostCodeUnits} were compared`,
    detail: String(length),
  };
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
