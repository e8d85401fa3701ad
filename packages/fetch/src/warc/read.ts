import { createReadStream } from 'node:fs';
import { NonRetryableError } from '@tellings/schema';
import { type ByteQueue, drain, openByteQueue } from './byte-queue.ts';
import type { WarcDamage } from './damage.ts';
import { type GzipMember, openGzipMember } from './gzip-member.ts';
import type { WarcRecord } from './record.ts';
import {
  type RecordFault,
  type RecordLimits,
  type RecordReading,
  readRecord,
} from './record-reading.ts';
import { findNextRecord, type WarcForm } from './resynchronising.ts';

export type { WarcDamage } from './damage.ts';

export type WarcItem =
  | { readonly record: WarcRecord; readonly damage: null }
  | { readonly record: null; readonly damage: WarcDamage };

export interface WarcReadOptions {
  /** A block beyond this is passed over; bytes, 64 MB by default. */
  readonly maxRecordBytes?: number;
  /** Position in the file of the first byte of the chunks. */
  readonly startOffset?: number;
  /** Yes by default. */
  readonly verifyDigests?: boolean;
}

/**
 * Reads a WARC file, plain or gzip, versions 0.17 to 1.1 (ISO 28500:2017), and says of each place
 * that is damaged where and how, once. A damaged record is not given out, but reading goes on at
 * the next place that parses, so that an archive can be salvaged. Two kinds of damage leave the
 * record readable, and it follows them: `record-separator` and `one-member`.
 *
 * Memory: about twice maxRecordBytes at most. Throws only what the chunks throw.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  options: WarcReadOptions = {},
): AsyncGenerator<WarcItem> {
  const { maxRecordBytes = 64_000_000, startOffset = 0, verifyDigests = true } = options;
  const limits: RecordLimits = { maxRecordBytes, verifyDigests };
  const file = openByteQueue(chunks, startOffset);
  const place: Place = { lastGoodOffset: startOffset, form: null };
  try {
    while (await file.fill(1)) {
      const start = file.offset;
      const next = (await beginsMember(file))
        ? readMember(file, limits, place)
        : readPlain(file, limits, place);
      const outcome = yield* next;
      if (outcome === 'unsupported') return;
      if (outcome === 'lost') await findNextRecord(file, place.form, start);
    }
  } finally {
    await file.close();
  }
}

/** How far the reading of a file has come. */
interface Place {
  lastGoodOffset: number;
  form: WarcForm;
}

/** `lost`: the next record is to be searched for. */
type Outcome = 'in-step' | 'lost' | 'unsupported';

async function beginsMember(file: ByteQueue): Promise<boolean> {
  const isLong = await file.fill(2);
  const [first, second] = file.view();
  return first === 0x1f && (second === 0x8b || !isLong);
}

/** Reads a record that stands in the file as it is. */
async function* readPlain(
  file: ByteQueue,
  limits: RecordLimits,
  place: Place,
): AsyncGenerator<WarcItem, Outcome> {
  const start = file.offset;
  const reading = await readRecord(file, limits);
  const { record, fault } = reading;
  if (fault !== null) {
    const isGarbage = place.form === 'gzip' && fault.kind === 'header' && fault.recordId === null;
    yield damaged(isGarbage ? noMember : fault, start, place);
  }
  if (record !== null) {
    place.form = 'plain';
    if (fault === null) place.lastGoodOffset = file.offset;
    yield given(record, start, file.offset - start);
  }
  return outcomeOf(reading);
}

const noMember: RecordFault = {
  kind: 'gzip',
  reason: 'no gzip member begins here',
  recordId: null,
};

/** Reads a gzip member with the record in it, or with all of them. */
async function* readMember(
  file: ByteQueue,
  limits: RecordLimits,
  place: Place,
): AsyncGenerator<WarcItem, Outcome> {
  const start = file.offset;
  place.form = 'gzip';
  const member = await openGzipMember(file, limits.maxRecordBytes);
  const content = openByteQueue(member.pieces, 0);
  try {
    const first = await readRecord(content, limits);
    if (first.isInStep && (await content.fill(1))) {
      yield damaged(manyInOne, start, place);
      yield* itemsOf(first, start, place);
      for await (const reading of readShared(content, limits, member)) {
        yield* itemsOf(reading, start, place);
      }
    } else {
      await drain(content);
      const { length } = member.end();
      const reading = withMemberEnd(first, member);
      const isGood = reading.record !== null && reading.fault === null;
      if (isGood && length !== null) place.lastGoodOffset = start + length;
      yield* itemsOf(reading, start, place, length ?? 0);
      if (reading.fault?.kind === 'unsupported') return 'unsupported';
    }
  } finally {
    await content.close();
  }
  return passMember(file, member, start);
}

const manyInOne: RecordFault = {
  kind: 'one-member',
  reason: 'a gzip member holds several records; write one member a record',
  recordId: null,
};

/** A reading of the only or last record of a member, judged together with the member. */
function withMemberEnd(reading: RecordReading, member: GzipMember): RecordReading {
  const { fault } = member.end();
  const recordId = reading.record?.head.id ?? reading.fault?.recordId ?? null;
  // The fault of the member is the cause, that of the record its effect.
  if (fault !== null) return { record: null, fault: { ...fault, recordId }, isInStep: false };
  if (reading.fault?.kind !== 'truncated') return reading;
  return { ...reading, fault: { ...reading.fault, kind: 'length' } };
}

/** The further records of a member that holds several, and how it ends. */
async function* readShared(
  content: ByteQueue,
  limits: RecordLimits,
  member: GzipMember,
): AsyncGenerator<RecordReading> {
  while (await content.fill(1)) {
    const start = content.offset;
    const reading = await readRecord(content, limits);
    if (reading.fault?.kind === 'truncated') {
      await drain(content);
      yield withMemberEnd(reading, member);
      return;
    }
    yield reading;
    if (!reading.isInStep) await findNextRecord(content, 'plain', start);
  }
  const { fault } = member.end();
  if (fault !== null) {
    yield { record: null, fault: { ...fault, recordId: null }, isInStep: false };
  }
}

/** Moves the file on to the end of the member, where it is known. */
function passMember(file: ByteQueue, member: GzipMember, start: number): Outcome {
  const { length } = member.end();
  if (length === null) return 'lost';
  file.drop(start + length - file.offset);
  return 'in-step';
}

function* itemsOf(
  { record, fault }: RecordReading,
  start: number,
  place: Place,
  length = 0,
): Generator<WarcItem> {
  if (fault !== null) yield damaged(fault, start, place);
  if (record !== null) yield given(record, start, length);
}

function given(
  { head, block }: NonNullable<RecordReading['record']>,
  offset: number,
  length: number,
): WarcItem {
  const { version, type, headers } = head;
  return { record: { version, type, headers, block, offset, length }, damage: null };
}

function damaged(fault: RecordFault, offset: number, place: Place): WarcItem {
  const { kind, reason, recordId } = fault;
  const { lastGoodOffset } = place;
  return { record: null, damage: { kind, offset, lastGoodOffset, reason, recordId } };
}

function outcomeOf({ fault, isInStep }: RecordReading): Outcome {
  if (fault?.kind === 'unsupported') return 'unsupported';
  return isInStep ? 'in-step' : 'lost';
}

/**
 * The record at an offset of a WARC file. Throws a NonRetryableError that names file and offset
 * when there is none, when it is damaged, or when its length is not the one given.
 */
export async function readWarcRecordAt(
  path: string,
  offset: number,
  length?: number,
): Promise<WarcRecord> {
  const place = `${path}, offset ${offset}`;
  const end = length === undefined ? Number.POSITIVE_INFINITY : offset + length - 1;
  const chunks = createReadStream(path, { start: offset, end });
  for await (const item of namingFile(readWarc(chunks, { startOffset: offset }), place)) {
    const { record, damage } = item;
    if (damage !== null) {
      throw new NonRetryableError(`${place}: ${damage.reason} (${damage.kind}); rebuild the index`);
    }
    if (length === undefined || record.length === length) return record;
    throw new NonRetryableError(
      `${place}: the record is ${record.length} bytes long, not ${length}; rebuild the index`,
    );
  }
  throw new NonRetryableError(`${place}: no record stands there; rebuild the index`);
}

/** The items; a fault of the file system becomes a NonRetryableError that names what was read. */
export async function* namingFile(
  items: AsyncIterable<WarcItem>,
  place: string,
): AsyncGenerator<WarcItem> {
  try {
    yield* items;
  } catch (error) {
    throw new NonRetryableError(`${place}: the file cannot be read`, { cause: error });
  }
}
