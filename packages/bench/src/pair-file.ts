import { readFileSync, writeSync } from 'node:fs';

/** What of a pair's record is scored. */
export interface FoundPair {
  readonly left_report_id: string;
  readonly right_report_id: string;
  readonly relation: string;
  readonly jaccard: number;
}

/** Appends pairs to an open file, a line each. */
export function appendPairs(file: number, pairs: readonly FoundPair[]): void {
  const lines = pairs.map(
    ({ left_report_id, right_report_id, relation, jaccard }) =>
      `${left_report_id} ${right_report_id} ${relation} ${jaccard}\n`,
  );
  if (lines.length > 0) writeSync(file, lines.join(''));
}

export function readPairs(path: string): FoundPair[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const [left_report_id = '', right_report_id = '', relation = '', jaccard] = line.split(' ');
    return { left_report_id, right_report_id, relation, jaccard: Number(jaccard) };
  });
}
