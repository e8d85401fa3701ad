import { crc32 } from 'node:zlib';

export type GzipHeader =
  | { readonly length: number; readonly fault: null }
  /** Null: the header goes on beyond the bytes given. */
  | { readonly length: null; readonly fault: string | null };

/** Header of the gzip member that begins the bytes (RFC 1952, section 2.3). */
export function parseGzipHeader(bytes: Buffer): GzipHeader {
  if (bytes.length < 10) return unfinished;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return faulty('no gzip magic number');
  if (bytes[2] !== 8) return faulty(`compression method ${bytes[2]} instead of deflate`);
  const flags = bytes.readUInt8(3);
  if ((flags & 0xe0) !== 0) return faulty('a reserved gzip flag is set');
  let length = 10;
  if ((flags & extraFlag) !== 0) {
    if (bytes.length < length + 2) return unfinished;
    length += 2 + bytes.readUInt16LE(length);
  }
  for (const flag of [nameFlag, commentFlag]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, length);
    if (end < 0) return unfinished;
    length = end + 1;
  }
  if ((flags & checksumFlag) !== 0) {
    if (bytes.length < length + 2) return unfinished;
    const checksum = crc32(bytes.subarray(0, length)) & 0xffff;
    if (bytes.readUInt16LE(length) !== checksum) return faulty('the gzip header fails its CRC');
    length += 2;
  }
  return length > bytes.length ? unfinished : { length, fault: null };
}

const checksumFlag = 0x02;
const extraFlag = 0x04;
const nameFlag = 0x08;
const commentFlag = 0x10;

const unfinished: GzipHeader = { length: null, fault: null };

function faulty(fault: string): GzipHeader {
  return { length: null, fault };
}
