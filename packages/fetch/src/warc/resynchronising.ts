import { inflateRawSync, constants as zlib } from 'node:zlib';
import type { ByteQueue } from './byte-queue.ts';
import { parseGzipHeader } from './gzip-header.ts';
import { parseRecordHead } from './record-head.ts';

/** How the records of a file are stored; null until one has been seen. */
export type WarcForm = 'gzip' | 'plain' | null;

const window = 65_536;

/**
 * Moves the queue on to the next place after damagedAt at which a record can begin, or to the end
 * of the input. In a gzip file that is a member that inflates to a record: what looks like a
 * record within a page that was stored uncompressed is not one.
 */
export async function findNextRecord(
  file: ByteQueue,
  form: WarcForm,
  damagedAt: number,
): Promise<void> {
  for (let from = damagedAt + 1; ; from = file.offset + 1) {
    const isMore = await file.fill(window);
    const found = findCandidate(file.view(), form, Math.max(from - file.offset, 0));
    // The last bytes may be the beginning of a mark.
    const rest = Math.max(file.view().length - 8, 0);
    if (found === null && !isMore) return file.drop(file.view().length);
    file.drop(found ?? rest);
    await file.fill(window);
    if (found !== null && beginsRecord(file.view())) return;
  }
}

function findCandidate(bytes: Buffer, form: WarcForm, from: number): number | null {
  const member = form === 'plain' ? -1 : bytes.indexOf(gzipMark, from);
  const line = form === 'gzip' ? -1 : bytes.indexOf('\nWARC/', Math.max(from - 1, 0)) + 1;
  const places = [member, line === 0 ? -1 : line].filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

const gzipMark = Buffer.from([0x1f, 0x8b, 8]);

function beginsRecord(bytes: Buffer): boolean {
  if (bytes[0] !== gzipMark[0]) return parseRecordHead(bytes)?.fault === null;
  const header = parseGzipHeader(bytes);
  if (header.length === null) return false;
  const start = bytes.subarray(header.length, header.length + 1_024);
  try {
    // This flush gives what the bytes at hand hold, although the stream is not at its end.
    const content = inflateRawSync(start, { finishFlush: zlib.Z_SYNC_FLUSH });
    return content.toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}
