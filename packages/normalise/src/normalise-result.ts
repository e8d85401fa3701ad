import type { Capture, Citation, Issue, Reading, Report, ReportText } from '@tellings/schema';
import { toIssue } from './issue.ts';

/** A report with its text or citation, or, when quarantined, at least one issue of level error. */
export type NormaliseResult =
  | {
      readonly report: Report;
      readonly text: ReportText | null;
      readonly citation: Citation | null;
      /** Where the fields of the report were read. */
      readonly readings: readonly Reading[];
      readonly issues: readonly Issue[];
    }
  | { readonly report: null; readonly issues: readonly Issue[] };

/** Quarantines a capture whose reading was ended because it took more than `limit`. */
export function unreadCapture(
  capture: Capture,
  code: 'time-limit' | 'memory-limit',
  limit: string,
): NormaliseResult {
  const what = code === 'time-limit' ? 'longer' : 'more memory';
  const message = `the content took ${what} to read than ${limit}; remove it from the source or correct it`;
  return {
    report: null,
    issues: [toIssue({ code, level: 'error', message, detail: null }, capture)],
  };
}
