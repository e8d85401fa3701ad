import { gzipSync } from 'node:zlib';
import { warcDigest } from './digest.ts';
import type { WarcHeaders } from './record.ts';

/** A record to be written; identifier and time come from outside. */
export interface WarcDraft {
  readonly type: 'warcinfo' | 'request' | 'response' | 'metadata' | 'revisit' | 'resource';
  /** `urn:uuid:…` */
  readonly id: string;
  /** RFC 3339 in UTC, with fractions of a second or without. */
  readonly date: string;
  readonly targetUri: string | null;
  readonly contentType: string;
  readonly block: Uint8Array;
  /** Further headers, as they are to stand: WARC-Concurrent-To, WARC-Payload-Digest … */
  readonly headers?: WarcHeaders;
}

/**
 * The record as one gzip member, ready to be appended to a file (WARC/1.1, ISO 28500:2017, with
 * one member a record as its annex D recommends). Adds WARC-Block-Digest and Content-Length. Same
 * draft, same bytes. Throws on a header that would break the record's frame.
 */
export function encodeWarcRecord(draft: WarcDraft): Buffer {
  const { block } = draft;
  const headers: WarcHeaders = [
    ['WARC-Type', draft.type],
    ['WARC-Record-ID', `<${draft.id}>`],
    ['WARC-Date', draft.date],
    ...(draft.targetUri === null ? [] : ([['WARC-Target-URI', draft.targetUri]] as const)),
    ...(draft.headers ?? []),
    ['WARC-Block-Digest', warcDigest(block)],
    ['Content-Type', draft.contentType],
    ['Content-Length', String(block.length)],
  ];
  for (const [name, value] of headers) checkHeader(name, value, draft.id);
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const record = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, separator]);
  // A small hash table costs less to set up, and loses nothing on records this small.
  return gzipSync(record, { memLevel: record.length < 4096 ? 5 : 8 });
}

const separator = Buffer.from('\r\n\r\n');

function checkHeader(name: string, value: string, id: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
  if (/^[!#$%&'*+.^`|~\w-]+$/.test(name) && !/[\0-\x08\x0a-\x1f\x7f]/.test(value)) return;
  throw new Error(
    `record ${id}: header ${JSON.stringify(name)} or its value ${JSON.stringify(value)} holds a character that no WARC header may hold; encode it first`,
  );
}
