import { compareStrings, NonRetryableError } from '@tellings/schema';
import { openCursor } from './cursor.ts';
import type { TableRecord } from './table-state.ts';

/**
 * Puts the signatures of texts into the public records of their reports; both come in the order of
 * report ids. A report without one says why: `no-text`, or `too-short` where the text has fewer
 * words than a shingle. Throws NonRetryableError for a signature of no report.
 */
export async function* joinSignatures(
  reports: AsyncIterable<readonly TableRecord[]> | Iterable<readonly TableRecord[]>,
  signatures: AsyncIterable<readonly TableRecord[]> | Iterable<readonly TableRecord[]>,
): AsyncGenerator<readonly TableRecord[], void> {
  const next = await openCursor(signatures);
  for await (const batch of reports) {
    const joined: TableRecord[] = [];
    for (const report of batch) {
      const id = String(report.report_id);
      if (next.item !== null && String(next.item.report_id) < id) throw stray(next.item);
      if (next.item?.report_id !== id) {
        joined.push(explainAbsence(report, 'no-text'));
        continue;
      }
      const { signature } = next.item;
      const isKnown = typeof signature === 'string';
      joined.push(isKnown ? { ...report, signature } : explainAbsence(report, 'too-short'));
      const wait = next.advance();
      if (wait) await wait;
    }
    yield joined;
  }
  if (next.item !== null) throw stray(next.item);
}

function stray({ report_id }: TableRecord): NonRetryableError {
  return new NonRetryableError(
    `signatures has ${report_id}, which is not in reports: run near-duplicates and publish on the same reports`,
  );
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
