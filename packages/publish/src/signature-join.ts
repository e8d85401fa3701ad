import { compareStrings, NonRetryableError, type ReportSignature } from '@tellings/schema';
import type { TableRecord } from './table-state.ts';

/**
 * Puts the signatures of texts into the public records of their reports. A report without one says
 * why: `no-text`, or `too-short` where the text has fewer words than a shingle.
 * Throws NonRetryableError for a signature of no report.
 */
export function joinSignatures(
  reports: readonly TableRecord[],
  signatures: readonly ReportSignature[],
): readonly TableRecord[] {
  const byReport = new Map(signatures.map(({ report_id, signature }) => [report_id, signature]));
  const reportIds = new Set(reports.map(({ report_id }) => report_id));
  const stray = signatures.find(({ report_id }) => !reportIds.has(report_id));
  if (stray) {
    throw new NonRetryableError(
      `signatures has ${stray.report_id}, which is not in reports: run near-duplicates and publish on the same reports`,
    );
  }
  return reports.map((report) => {
    const signature = byReport.get(String(report.report_id));
    if (typeof signature === 'string') return { ...report, signature };
    return explainAbsence(report, signature === null ? 'too-short' : 'no-text');
  });
}

function explainAbsence(report: TableRecord, reason: string): TableRecord {
  const unknown = Array.isArray(report.unknown) ? report.unknown : [];
  const all: { readonly field: string }[] = [...unknown, { field: 'signature', reason }];
  return {
    ...report,
    signature: null,
    unknown: all.toSorted((a, b) => compareStrings(a.field, b.field)),
  };
}
