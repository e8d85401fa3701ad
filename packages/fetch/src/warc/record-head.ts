import { isUtf8 } from 'node:buffer';
import { findHeaderEnd, parseHeaderLines } from './header-lines.ts';
import { type WarcHeaders, warcHeader } from './record.ts';

/** What stands before the block of a record. */
export interface RecordHead {
  readonly version: string;
  readonly type: string;
  readonly id: string;
  readonly headers: WarcHeaders;
  /** Bytes of the block. */
  readonly contentLength: number;
  /** Bytes of the head itself, with the empty line. */
  readonly byteLength: number;
}

export type ParsedHead =
  | { readonly head: RecordHead; readonly fault: null; readonly recordId: string }
  | { readonly head: null; readonly fault: string; readonly recordId: string | null };

/** A head that goes on beyond this is none. */
export const maxHeadBytes = 262_144;

/** Versions of the format; 0.17 and 0.18 are the drafts that early crawlers wrote. */
const versionLine = /^WARC\/(?:0\.17|0\.18|1\.0|1\.1)$/;

/**
 * Head of the record that begins the bytes (ISO 28500:2017, sections 4 and 5); null while its
 * empty line is not among them. Text is UTF-8, or Latin-1 where it is not valid UTF-8.
 */
export function parseRecordHead(bytes: Buffer): ParsedHead | null {
  const byteLength = findHeaderEnd(bytes);
  if (byteLength === null) return null;
  const head = bytes.subarray(0, byteLength);
  const text = head.toString(isUtf8(head) ? 'utf8' : 'latin1');
  const [version = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const { headers, faults } = parseHeaderLines(lines);
  const recordId = warcHeader({ headers }, 'WARC-Record-ID');
  const refuse = (fault: string): ParsedHead => ({ head: null, fault, recordId });
  if (!versionLine.test(version)) return refuse(`its version ${quote(version)} is unknown`);
  const [wrongLine] = faults;
  if (wrongLine !== undefined) return refuse(`its header line ${quote(wrongLine)} is no field`);
  const type = warcHeader({ headers }, 'WARC-Type');
  const length = findContentLength(headers);
  if (length.fault !== null) return refuse(length.fault);
  if (type === null) return refuse('it has no WARC-Type');
  if (recordId === null) return refuse('it has no WARC-Record-ID');
  if (warcHeader({ headers }, 'WARC-Date') === null) return refuse('it has no WARC-Date');
  const contentLength = length.value;
  return {
    head: { version, type, id: recordId, headers, contentLength, byteLength },
    fault: null,
    recordId,
  };
}

type ContentLength = { readonly value: number; readonly fault: null } | { readonly fault: string };

function findContentLength(headers: WarcHeaders): ContentLength {
  const values = headers.filter(([name]) => name.toLowerCase() === 'content-length');
  const [first] = values;
  if (first === undefined) return { fault: 'it has no Content-Length' };
  if (values.length > 1) return { fault: 'it has more than one Content-Length' };
  const value = Number(first[1]);
  if (!/^\d+$/.test(first[1]) || !Number.isSafeInteger(value)) {
    return { fault: `its Content-Length ${quote(first[1])} is no length` };
  }
  return { value, fault: null };
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
