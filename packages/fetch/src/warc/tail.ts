import { createReadStream } from 'node:fs';
import { namingFile, readWarc } from './read.ts';
import type { WarcRecord } from './record.ts';

/**
 * Offset after the last record that is whole, with every record between it and startOffset, and
 * that isBoundary accepts; startOffset when there is none. What a writer that was killed left
 * behind it is incomplete and may be cut off.
 *
 * Damage within the file ends the search as a broken end does: an offset before what is known to
 * have been written tells of lost bytes, and nothing is to be cut. Throws a NonRetryableError when
 * the file cannot be read.
 */
export async function findLastWhole(
  path: string,
  isBoundary: (record: WarcRecord) => boolean,
  startOffset = 0,
): Promise<number> {
  let end = startOffset;
  const chunks = createReadStream(path, { start: startOffset, highWaterMark: 1_048_576 });
  for await (const { record, damage } of namingFile(readWarc(chunks, { startOffset }), path)) {
    if (damage !== null) break;
    if (isBoundary(record)) end = record.offset + record.length;
  }
  return end;
}
