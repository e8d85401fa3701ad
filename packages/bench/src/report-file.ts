import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { DuplicateInput } from '@tellings/near-duplicates';

const lineFeed = 10;
const chunkBytes = 2 ** 22;

/** Appends reports to an open file of JSON Lines. */
export function appendReports(file: number, reports: readonly DuplicateInput[]): void {
  writeSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
}

/** Reads a file of JSON Lines report by report; memory holds a few megabytes of it. */
export function* readReportFile(path: string): Generator<DuplicateInput> {
  const file = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
      let start = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
        // Line by line: one letter beyond Latin-1 would make the whole chunk a string of two bytes.
        yield JSON.parse(bytes.toString('utf8', start, end)) as DuplicateInput;
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}
