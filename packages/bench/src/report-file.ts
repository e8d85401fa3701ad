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
      const end = bytes.lastIndexOf(lineFeed) + 1;
      rest = bytes.subarray(end);
      for (const line of bytes.toString('utf8', 0, end).split('\n')) {
        if (line !== '') yield JSON.parse(line) as DuplicateInput;
      }
    }
  } finally {
    closeSync(file);
  }
}
