import type { HttpExchange } from '../http/http-client.ts';
import { parseMediaType } from '../http/media-type.ts';
import { warcDigest } from '../warc/digest.ts';
import { encodeWarcRecord, type WarcDraft } from '../warc/encode.ts';
import { encodeHttpRequest, encodeHttpResponse } from '../warc/http-message.ts';
import { eventMediaType, type LedgerEvent } from './ledger-event.ts';

/** One exchange as it goes into the archive. */
export interface Hop {
  readonly exchange: HttpExchange;
  /** WARC-Record-ID of the response. */
  readonly id: string;
  /** When the request was sent, RFC 3339. */
  readonly date: string;
  /** WARC-Payload-Digest of the body as sent; null when no response came. */
  readonly payloadDigest: string | null;
  /** The earlier response with the same payload; null when the payload is archived here. */
  readonly revisitOf: Revisited | null;
}

export interface Revisited {
  readonly url: string;
  readonly date: string;
  readonly payloadDigest: string;
}

/** All exchanges that one address took, redirects included, and the event that closes them. */
export interface Visit {
  readonly hops: readonly Hop[];
  readonly event: LedgerEvent;
}

/** One record of a visit, encoded, and what an index says of it. */
export interface EncodedRecord {
  readonly bytes: Buffer;
  readonly id: string;
  /** null: not a record that an index lists. */
  readonly entry: IndexEntry | null;
}

export interface IndexEntry {
  readonly url: string;
  readonly date: string;
  readonly mime: string;
  readonly status: number;
  readonly digest: string;
}

const profiles = {
  unmodified: 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
  identical: 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
};

/** The hop of an exchange whose request was sent at `now` (ms). */
export function hopOf(
  exchange: HttpExchange,
  now: number,
  id: string,
  revisitOf: Revisited | null,
): Hop {
  const { response } = exchange;
  const payloadDigest = response === null ? null : warcDigest(response.body);
  const isSame = response?.status === 304 || payloadDigest === revisitOf?.payloadDigest;
  return {
    exchange,
    id,
    date: new Date(now).toISOString(),
    payloadDigest,
    revisitOf: isSame && response?.truncated === null ? revisitOf : null,
  };
}

/** The records of a visit, the event last: request and response of each hop, then the event. */
export function encodeVisit(
  { hops, event }: Visit,
  at: number,
  newId: () => string,
): EncodedRecord[] {
  const records = hops.flatMap((hop) => encodeHop(hop, newId()));
  const last = hops.findLast(({ exchange }) => exchange.response !== null);
  const metadata: WarcDraft = {
    type: 'metadata',
    id: newId(),
    date: last?.date ?? new Date(at).toISOString(),
    targetUri: last?.exchange.url ?? null,
    contentType: eventMediaType,
    block: Buffer.from(JSON.stringify(event)),
    headers: last ? [['WARC-Concurrent-To', `<${last.id}>`]] : [],
  };
  return [...records, { bytes: encodeWarcRecord(metadata), id: metadata.id, entry: null }];
}

function encodeHop(hop: Hop, requestId: string): EncodedRecord[] {
  const { exchange, id, date } = hop;
  if (exchange.response === null) return [];
  const { method, target, headers } = exchange.request;
  const request = encodeWarcRecord({
    type: 'request',
    id: requestId,
    date,
    targetUri: exchange.url,
    contentType: 'application/http;msgtype=request',
    block: encodeHttpRequest(method, target, headers),
    headers: [['WARC-Concurrent-To', `<${id}>`]],
  });
  return [
    { bytes: request, id: requestId, entry: null },
    { bytes: encodeWarcRecord(responseDraft(hop)), id, entry: entryOf(hop) },
  ];
}

function responseDraft({ exchange, id, date, payloadDigest, revisitOf }: Hop): WarcDraft {
  const { response } = exchange;
  if (response === null) throw new TypeError('an exchange without a response has no record of one');
  const { status, statusText, headers, body, truncated } = response;
  const further: (readonly [string, string])[] = [];
  if (revisitOf) {
    further.push(
      ['WARC-Profile', status === 304 ? profiles.unmodified : profiles.identical],
      ['WARC-Refers-To-Target-URI', revisitOf.url],
      ['WARC-Refers-To-Date', revisitOf.date],
      ['WARC-Payload-Digest', revisitOf.payloadDigest],
    );
  } else if (payloadDigest !== null) {
    further.push(['WARC-Payload-Digest', payloadDigest]);
  }
  if (truncated !== null) further.push(['WARC-Truncated', truncated]);
  return {
    type: revisitOf ? 'revisit' : 'response',
    id,
    date,
    targetUri: exchange.url,
    contentType: 'application/http;msgtype=response',
    block: encodeHttpResponse(status, statusText, headers, revisitOf ? null : body),
    headers: further,
  };
}

function entryOf({ exchange, date, payloadDigest, revisitOf }: Hop): IndexEntry | null {
  const { url, response } = exchange;
  if (response === null) return null;
  const type = response.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const mime = revisitOf ? 'warc/revisit' : (parseMediaType(type ?? null).essence ?? 'unk');
  const digest = revisitOf?.payloadDigest ?? payloadDigest ?? '-';
  return { url, date, mime, status: response.status, digest };
}
