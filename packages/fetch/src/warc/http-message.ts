import { findHeaderEnd, parseHeaderLines } from './header-lines.ts';
import { type WarcHeaders, warcHeader } from './record.ts';

/**
 * A response as the block of a record. Header text is one byte a character (Latin-1), as node:http
 * and llhttp give it. The body is as sent, its content codings on it, but without chunks; null
 * where the record holds the head only (a revisit).
 *
 * Transfer-Encoding, and a Content-Length that is not that of the body (one that was cut off), go
 * by a name with X-Archive-Orig- before it: readers would undo chunks that are no longer there, or
 * refuse the record.
 */
export function encodeHttpResponse(
  status: number,
  statusText: string,
  rawHeaders: WarcHeaders,
  body: Uint8Array | null,
): Buffer {
  const headers = rawHeaders.map(([name, value]) =>
    body !== null && frames(name, value, body.length)
      ? ([`X-Archive-Orig-${name}`, value] as const)
      : ([name, value] as const),
  );
  const head = encodeHead(`HTTP/1.1 ${status} ${statusText}`, headers);
  return body === null ? head : Buffer.concat([head, body]);
}

/** Whether a header tells of the body as it was framed in transit. */
function frames(name: string, value: string, length: number): boolean {
  const key = name.toLowerCase();
  if (key === 'content-length') return value.trim() !== String(length);
  return key === 'transfer-encoding';
}

/** A request without a body as the block of a record. */
export function encodeHttpRequest(method: string, target: string, headers: WarcHeaders): Buffer {
  return encodeHead(`${method} ${target} HTTP/1.1`, headers);
}

function encodeHead(startLine: string, headers: WarcHeaders): Buffer {
  const lines = [startLine, ...headers.map(([name, value]) => `${name}: ${value}`)];
  // A line break within a line would begin another header (RFC 9110, section 5.5).
  const safe = lines.map((line) => line.replace(/[\r\n\0]/g, ' '));
  const head = `${safe.join('\r\n')}\r\n\r\n`;
  return Buffer.from(head, /[^\0-\xff]/.test(head) ? 'utf8' : 'latin1');
}

/** A request or response as an archive keeps it. */
export interface HttpMessage {
  readonly startLine: string;
  /** Null for a request. */
  readonly status: number | null;
  readonly headers: WarcHeaders;
  /** As kept: chunks of the transfer coding and content codings may be on it. */
  readonly body: Uint8Array;
}

/**
 * Reads the block of an `application/http` record; null when it is no HTTP. Takes what archives
 * hold: folded headers, lines without a colon (left out), a missing reason, bare line feeds, a
 * head without the empty line after it.
 */
export function parseHttpMessage(block: Uint8Array): HttpMessage | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = findHeaderEnd(bytes) ?? bytes.length;
  const [startLine = '', ...lines] = bytes.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d+(?:\.\d+)?[ \t]+(\d{3})(?:[ \t]|$)/i.exec(startLine)?.[1];
  if (status === undefined && !/^[!#$%&'*+.^`|~\w-]+[ \t]+\S.*HTTP\/\d/.test(startLine))
    return null;
  const { headers } = parseHeaderLines(lines.filter((line) => line !== ''));
  return {
    startLine,
    status: status === undefined ? null : Number(status),
    headers,
    body: bytes.subarray(end),
  };
}

/**
 * Body of an HTTP message without the chunks of its transfer coding; null where the block is no
 * HTTP or its chunks are broken off. Some archives (wget, Common Crawl's older files) keep the
 * chunks, others undo them and leave the header: a body that does not begin with a chunk size is
 * taken as undone.
 */
export function httpPayload(block: Uint8Array): Uint8Array | null {
  const message = parseHttpMessage(block);
  if (message === null) return null;
  const coding = warcHeader(message, 'transfer-encoding') ?? '';
  if (!/(?:^|[\s,])chunked\s*$/i.test(coding) || message.body.length === 0) return message.body;
  const body = Buffer.from(message.body.buffer, message.body.byteOffset, message.body.length);
  return chunkSize.test(body.toString('latin1', 0, maxSizeLine)) ? undoChunks(body) : body;
}

const maxSizeLine = 1024;
const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;

/** RFC 9112, section 7.1; the trailer section is left out. */
function undoChunks(body: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const match = chunkSize.exec(body.toString('latin1', at, at + maxSizeLine));
    if (match === null) return null;
    const size = Number.parseInt(match[1] ?? '', 16);
    if (size === 0) return Buffer.concat(pieces);
    const start = at + match[0].length;
    pieces.push(body.subarray(start, start + size));
    const lineEnd = body.toString('latin1', start + size, start + size + 2);
    if (!/^\r?\n/.test(lineEnd)) return null;
    at = start + size + (lineEnd.startsWith('\r') ? 2 : 1);
  }
}
