import { ReleaseError } from './release-error.ts';
import type { TableRows } from './table-rows.ts';
import type { Report } from './tables.ts';
import {
  decodeSignature,
  estimateJaccard,
  type JaccardEstimate,
  signatureMediaType,
  signText,
} from './text-signature.ts';

export interface MatchOptions {
  /** Least estimate that is listed, above 0 and up to 1; 0.5 when absent. */
  readonly atLeast?: number;
}

/** A report that a text is like. */
export interface MatchedReport extends JaccardEstimate {
  readonly report: Report;
}

/**
 * Compares a text with the signature of every report. Throws ReleaseError `no-text-signature` for a
 * text of fewer than five words, and for a release without signatures or with others.
 */
export async function matchReports(
  text: string,
  schema: Readonly<Record<string, unknown>>,
  reports: TableRows<Report>,
  { atLeast = 0.5 }: MatchOptions = {},
): Promise<readonly MatchedReport[]> {
  assertComparable(schema);
  const own = signText(text);
  if (own === null) {
    throw new ReleaseError(
      'no-text-signature',
      'the text has fewer than five words: give more of it',
    );
  }
  const slots = decodeSignature(own);
  const matches: MatchedReport[] = [];
  for await (const report of reports) {
    if (!report.signature) continue;
    const estimate = estimateJaccard(slots, decodeSignature(report.signature));
    if (estimate.jaccard >= atLeast) matches.push({ report, ...estimate });
  }
  // The sort is stable, so reports that are as much alike stay in order of their ids.
  return matches.toSorted((a, b) => b.jaccard - a.jaccard);
}

function assertComparable(schema: Readonly<Record<string, unknown>>): void {
  const { signature } = (schema.properties ?? {}) as {
    readonly signature?: { readonly contentMediaType?: string };
  };
  const found = signature?.contentMediaType ?? 'none';
  if (found === signatureMediaType) return;
  throw new ReleaseError(
    'no-text-signature',
    `the reports of the release have signatures of type ${found}, this version of @tellings/client compares ${signatureMediaType}`,
    { expected: signatureMediaType, actual: found },
  );
}
