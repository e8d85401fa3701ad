import { type ByteQueue, skipBytes } from './byte-queue.ts';
import type { WarcDamageKind } from './damage.ts';
import { findDigestFault } from './record-digests.ts';
import { maxHeadBytes, type ParsedHead, parseRecordHead, type RecordHead } from './record-head.ts';

export interface RecordLimits {
  /** Of a block. */
  readonly maxRecordBytes: number;
  readonly verifyDigests: boolean;
}

export interface RecordFault {
  readonly kind: WarcDamageKind;
  readonly reason: string;
  readonly recordId: string | null;
}

/** What stands at the head of a queue. */
export interface RecordReading {
  /** With a fault of the separator only, or with none. */
  readonly record: { readonly head: RecordHead; readonly block: Buffer } | null;
  readonly fault: RecordFault | null;
  /** Whether the queue stands where the next record begins; else that is to be searched for. */
  readonly isInStep: boolean;
}

/** Reads one record with the separator after it from bytes that are not compressed. */
export async function readRecord(queue: ByteQueue, limits: RecordLimits): Promise<RecordReading> {
  let hasBlanks = false;
  for (let count = -1; count !== 0; queue.drop(count)) {
    count = await countLineBreaks(queue, 0);
    hasBlanks ||= count > 0;
  }
  const isAtEnd = !(await queue.fill(1));
  const reading = isAtEnd ? nothing : await readNext(queue, limits);
  if (!hasBlanks || reading.fault !== null) return reading;
  return { ...reading, fault: separatorFault(reading.record?.head.id ?? null) };
}

const nothing: RecordReading = { record: null, fault: null, isInStep: true };

async function readNext(queue: ByteQueue, limits: RecordLimits): Promise<RecordReading> {
  const start = await readStart(queue);
  if (start.fault !== null) return { record: null, fault: start.fault, isInStep: false };
  if (start.head.contentLength > limits.maxRecordBytes) {
    return passOver(queue, start.head, limits.maxRecordBytes);
  }
  return readWhole(queue, start.head, limits);
}

type RecordStart =
  | { readonly head: RecordHead; readonly fault: null }
  | { readonly fault: RecordFault };

async function readStart(queue: ByteQueue): Promise<RecordStart> {
  await queue.fill(12);
  const foreign = findForeignFormat(queue.view());
  if (foreign !== null) return { fault: { kind: 'unsupported', reason: foreign, recordId: null } };
  const parsed = await parseStart(queue);
  if (parsed === null) {
    const isCutOff = !(await queue.fill(maxHeadBytes));
    const reason = isCutOff ? 'the file ends within the head of a record' : 'its head has no end';
    return { fault: { kind: isCutOff ? 'truncated' : 'header', reason, recordId: null } };
  }
  if (parsed.fault === null) return parsed;
  return { fault: { kind: 'header', reason: parsed.fault, recordId: parsed.recordId } };
}

async function parseStart(queue: ByteQueue): Promise<ParsedHead | null> {
  const begin = queue.view().toString('latin1', 0, 5);
  if (!'WARC/'.startsWith(begin)) {
    return { head: null, fault: 'no WARC record begins here', recordId: null };
  }
  for (let window = 2_048; window <= maxHeadBytes; window *= 4) {
    const isMore = await queue.fill(window);
    const parsed = parseRecordHead(queue.view().subarray(0, maxHeadBytes));
    if (parsed !== null || !isMore) return parsed;
  }
  return null;
}

function findForeignFormat(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, 11) === 'filedesc://') {
    return 'this is an ARC file, the format before WARC; convert it to WARC';
  }
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfd2fb528) {
    return 'this file is compressed with Zstandard; recompress it with one gzip member a record';
  }
  return null;
}

async function readWhole(
  queue: ByteQueue,
  head: RecordHead,
  limits: RecordLimits,
): Promise<RecordReading> {
  const blockEnd = head.byteLength + head.contentLength;
  if (!(await queue.fill(blockEnd))) {
    // Where another record stands before the end, nothing was cut off: the length is wrong.
    const isCutOff = queue.view().indexOf('\r\n\r\nWARC/', head.byteLength) < 0;
    return lost(
      isCutOff ? 'truncated' : 'length',
      'its block ends before its Content-Length',
      head,
    );
  }
  const blanks = await countLineBreaks(queue, blockEnd);
  const bytes = queue.view();
  const isExact = bytes.toString('latin1', blockEnd, blockEnd + blanks) === '\r\n\r\n';
  if (!isExact && !(await isRecordEnd(queue, blockEnd + blanks))) {
    return lost('length', 'its block goes on after its Content-Length', head);
  }
  const block = bytes.subarray(head.byteLength, blockEnd);
  queue.drop(blockEnd + blanks);
  const reason = limits.verifyDigests ? findDigestFault(head, block) : null;
  if (reason !== null) {
    const fault: RecordFault = { kind: 'digest', reason, recordId: head.id };
    return { record: null, fault, isInStep: true };
  }
  const fault = isExact ? null : separatorFault(head.id);
  return { record: { head, block }, fault, isInStep: true };
}

async function passOver(
  queue: ByteQueue,
  head: RecordHead,
  maxRecordBytes: number,
): Promise<RecordReading> {
  const isWhole = await skipBytes(queue, head.byteLength + head.contentLength);
  if (!isWhole) return lost('truncated', 'its block ends before its Content-Length', head);
  const blanks = await countLineBreaks(queue, 0);
  if (blanks < 4) return lost('length', 'its block does not end at its Content-Length', head);
  queue.drop(4);
  const reason = `its block of ${head.contentLength} bytes is over the limit of ${maxRecordBytes}`;
  const fault: RecordFault = { kind: 'too-large', reason, recordId: head.id };
  return { record: null, fault, isInStep: true };
}

function lost(kind: WarcDamageKind, reason: string, head: RecordHead): RecordReading {
  return { record: null, fault: { kind, reason, recordId: head.id }, isInStep: false };
}

function separatorFault(recordId: string | null): RecordFault {
  const reason = 'it is not parted from its neighbour by CR LF CR LF';
  return { kind: 'record-separator', reason, recordId };
}

/** Up to 8 of the line breaks that stand at this place. */
async function countLineBreaks(queue: ByteQueue, at: number): Promise<number> {
  await queue.fill(at + 8);
  const bytes = queue.view();
  let count = 0;
  while (count < 8 && (bytes[at + count] === 0x0d || bytes[at + count] === 0x0a)) count += 1;
  return count;
}

/** Whether the input ends here or another record begins. */
async function isRecordEnd(queue: ByteQueue, at: number): Promise<boolean> {
  await queue.fill(at + 5);
  const next = queue.view().toString('latin1', at, at + 5);
  return next === '' || next === 'WARC/';
}
