import { type DuplicateInput, dateReport } from '../input.ts';
import { createTextKernel } from '../kernel/text-kernel.ts';
import type { NearDuplicateParameters } from '../parameters.ts';
import { hoursBetween } from '../publication-time.ts';
import { findMissingNames, findMissingNumbers } from './facts.ts';
import type { Counts } from './relation.ts';
import { createReportReader, type ReportReading, sortWords } from './report-reading.ts';
import type { Extent, MissingEvidence } from './verdict.ts';

/** The facts of the shorter text, the one with fewer shingles; of equal ones the left. */
export function compareFacts(
  counts: Counts,
  left: ReportReading,
  right: ReportReading,
): MissingEvidence {
  const [shorter, longer] = counts.left <= counts.right ? [left, right] : [right, left];
  return {
    numbers: findMissingNumbers(shorter.facts, longer.facts),
    names: findMissingNames(shorter.facts, sortWords(longer)),
  };
}

/** What the score of a pair rests on, measured on any two reports. */
export function createEvidenceMeasure(
  parameters: NearDuplicateParameters,
): (left: DuplicateInput, right: DuplicateInput) => Extent & MissingEvidence {
  const kernel = createTextKernel(parameters);
  const read = createReportReader();
  return (left, right) => {
    const leftCount = kernel.hold(left.body);
    const { distinctCount, sharedCount } = kernel.compare(right.body);
    const counts = { left: leftCount, right: distinctCount, shared: sharedCount };
    return {
      sharedCount,
      hours: hoursBetween(dateReport(left).publication, dateReport(right).publication),
      ...compareFacts(counts, read(left), read(right)),
    };
  };
}
