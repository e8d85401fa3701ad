import { Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteQueue } from './byte-queue.ts';
import { parseGzipHeader } from './gzip-header.ts';

export interface MemberFault {
  readonly kind: 'gzip' | 'truncated';
  readonly reason: string;
}

/** One gzip member, opened: read its pieces to the end, then ask how it ended. */
export interface GzipMember {
  readonly pieces: AsyncIterable<Buffer> | Iterable<Buffer>;
  /** Only to be asked once the pieces have come to their end. */
  end(): MemberEnd;
}

export type MemberEnd =
  /** Bytes in the file. */
  | { readonly length: number; readonly fault: null }
  | { readonly length: null; readonly fault: MemberFault };

const cutOff: MemberFault = {
  kind: 'truncated',
  reason: 'the file ends within a gzip member',
};
const unreadable: MemberFault = { kind: 'gzip', reason: 'its gzip member does not inflate' };

/** Up to here a member is inflated at one go, which is many times faster for small ones. */
const firstWindow = 65_536;
const lastWindow = 1_048_576;
const maxWholeContent = 8_388_608;

/**
 * Opens the gzip member at the head of the queue (RFC 1952). The queue keeps its bytes, at least
 * the last maxHeld of them, so that a search for the next member can begin within this one.
 */
export async function openGzipMember(file: ByteQueue, maxHeld: number): Promise<GzipMember> {
  let isMore = await file.fill(512);
  let header = parseGzipHeader(file.view());
  if (header.length === null && header.fault === null && isMore) {
    isMore = await file.fill(2 * firstWindow);
    header = parseGzipHeader(file.view());
  }
  if (header.length === null) {
    if (header.fault === null && !isMore) return failedMember(cutOff);
    const reason = header.fault ?? 'the header of its gzip member has no end';
    return failedMember({ kind: 'gzip', reason });
  }
  return (await inflateWhole(file, header.length)) ?? inflateInPieces(file, header.length, maxHeld);
}

/** Null for a member too large for it. */
async function inflateWhole(file: ByteQueue, headerLength: number): Promise<GzipMember | null> {
  for (let window = firstWindow; window <= lastWindow; window *= 4) {
    const isMore = await file.fill(window);
    const bytes = file.view();
    const inflated = inflateStart(bytes.subarray(headerLength));
    if (inflated.fault === 'ERR_BUFFER_TOO_LARGE') return null;
    if (inflated.fault !== null && inflated.fault !== 'Z_BUF_ERROR') {
      return failedMember(unreadable);
    }
    if (inflated.fault === null) {
      const { content, consumed } = inflated;
      const trailer = bytes.subarray(headerLength + consumed, headerLength + consumed + 8);
      if (trailer.length === 8) {
        const fault = checkTrailer(trailer, crc32(content), content.length);
        if (fault !== null) return failedMember(fault);
        const length = headerLength + consumed + 8;
        return { pieces: [content], end: () => ({ length, fault: null }) };
      }
    }
    if (!isMore) return failedMember(cutOff);
  }
  return null;
}

type Inflation =
  | { readonly content: Buffer; readonly consumed: number; readonly fault: null }
  /** Code of the error. */
  | { readonly fault: string };

/** Inflates the deflate stream that begins the bytes; what follows it is left alone. */
function inflateStart(bytes: Buffer): Inflation {
  try {
    const options = { info: true, maxOutputLength: maxWholeContent };
    // The types do not know that info changes what is returned; Gunzip would run on into the
    // next member, and say nothing of where this one ends.
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return { content: buffer, consumed: engine.bytesWritten, fault: null };
  } catch (error) {
    return { fault: codeOf(error) };
  }
}

/** As inflateWhole, for a member of any size. */
function inflateInPieces(file: ByteQueue, headerLength: number, maxHeld: number): GzipMember {
  const start = file.offset + headerLength;
  const inflater = createInflateRaw({ chunkSize: 65_536 });
  let end: MemberEnd = { length: null, fault: unreadable };

  async function* feed(): AsyncGenerator<Buffer> {
    for (let position = start; ; ) {
      const piece = await file.pieceAt(position);
      if (piece === null) return;
      position += piece.length;
      yield piece;
      const excess = Math.min(position - maxHeld, start + inflater.bytesWritten) - file.offset;
      if (excess > 0) file.drop(excess);
    }
  }

  async function* inflate(): AsyncGenerator<Buffer> {
    const input = Readable.from(feed());
    // A pipe does not pass errors on.
    input.on('error', (error) => inflater.destroy(error));
    let checksum = 0;
    let size = 0;
    try {
      for await (const piece of input.pipe(inflater) as AsyncIterable<Buffer>) {
        checksum = crc32(piece, checksum);
        size += piece.length;
        yield piece;
      }
    } catch (error) {
      if (codeOf(error) === 'Z_BUF_ERROR') end = { length: null, fault: cutOff };
      return;
    } finally {
      input.destroy();
      inflater.destroy();
    }
    end = await readTrailer(checksum, size);
  }

  async function readTrailer(checksum: number, size: number): Promise<MemberEnd> {
    const position = start + inflater.bytesWritten;
    const memberStart = start - headerLength;
    const before = position - file.offset;
    if (!(await file.fill(before + 8))) return { length: null, fault: cutOff };
    const trailer = file.view().subarray(before, before + 8);
    const fault = checkTrailer(trailer, checksum, size);
    if (fault !== null) return { length: null, fault };
    return { length: position + 8 - memberStart, fault };
  }

  return { pieces: inflate(), end: () => end };
}

function checkTrailer(trailer: Buffer, checksum: number, size: number): MemberFault | null {
  if (trailer.readUInt32LE(0) !== checksum) {
    return { kind: 'gzip', reason: 'its content fails the CRC-32 of the gzip member' };
  }
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) {
    return { kind: 'gzip', reason: 'its content has not the size that the gzip member states' };
  }
  return null;
}

function failedMember(fault: MemberFault): GzipMember {
  return { pieces: [], end: () => ({ length: null, fault }) };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^Z_|^ERR_BUFFER_TOO_LARGE$/.test(code)) return code;
  throw error;
}
