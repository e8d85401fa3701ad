import type { DuplicateInput } from './input.ts';

/** Where reports lie, by row. */
export interface ReportSource {
  /** Throws RangeError for a row that is not there, as the others do. */
  read(row: number): DuplicateInput;
  readBody(row: number): string;
  /** The bodies of `count` rows from `first` on. */
  readBodies(first: number, count: number): readonly string[];
}

/** Reports in memory. */
export function holdReports(reports: readonly DuplicateInput[]): ReportSource {
  const read = (row: number): DuplicateInput => {
    const report = reports[row];
    if (!report) throw new RangeError(`there is no report in row ${row} of ${reports.length}`);
    return report;
  };
  return {
    read,
    readBody: (row) => read(row).body,
    readBodies: (first, count) => reports.slice(first, first + count).map(({ body }) => body),
  };
}
