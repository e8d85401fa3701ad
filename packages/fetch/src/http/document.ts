import { defaultLimits } from '../context.ts';
import { decodeBody } from './content-encoding.ts';
import type { HttpExchange } from './http-client.ts';
import type { HttpFailure } from './http-failure.ts';
import { type MediaType, parseMediaType } from './media-type.ts';
import { headerValue, headerValues } from './raw-headers.ts';

/** A body as the server means it: whole, its codings undone. */
export interface HttpDocument {
  readonly url: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

export type DocumentResult =
  | { readonly document: HttpDocument; readonly failure: null }
  | { readonly document: null; readonly failure: HttpFailure };

/**
 * The document of an exchange, fresh or read back from an archive: status 200 or 203 (as changed
 * by a proxy) with a body that is whole by its Content-Length and by its content codings. Anything
 * else is a failure.
 */
export async function decodeDocument(
  exchange: Pick<HttpExchange, 'url' | 'response' | 'failure'>,
  maxBytes: number = defaultLimits.maxResponseBytes,
): Promise<DocumentResult> {
  const { url, response } = exchange;
  if (exchange.failure !== null) return { document: null, failure: exchange.failure };
  const status = response?.status ?? null;
  const failed = (kind: HttpFailure['kind'], reason: string): DocumentResult => ({
    document: null,
    failure: { kind, status, url, reason },
  });
  if (response === null) return failed('connection', 'there is no answer');
  const { headers, body } = response;
  if (status !== 200 && status !== 203) return failed('status', `the server answers ${status}`);
  if (response.truncated !== null) return failed('damaged', 'its body was not read to the end');
  if (!isWhole(exchange))
    return failed('damaged', 'its body has not the length of its Content-Length');
  const coding = headerValue(headers, 'content-encoding') ?? '';
  const { bytes, fault } = await decodeBody(body, coding, maxBytes);
  switch (fault) {
    case null:
      return { document: { url, mediaType: mediaTypeOf(exchange), bytes }, failure: null };
    case 'too-large':
      return failed(fault, `its body inflates beyond ${maxBytes} bytes or beyond all proportion`);
    case 'unknown-encoding':
      return failed(fault, `its encoding ${coding.slice(0, 100)} is unknown`);
    case 'damaged':
      return failed(fault, `its body is cut off or not ${coding.slice(0, 100)}`);
  }
}

function isWhole({ response }: Pick<HttpExchange, 'response'>): boolean {
  if (response === null) return false;
  const { headers, body } = response;
  const length = headerValues(headers, 'content-length')[0]?.trim() ?? '';
  const isChunked = headerValues(headers, 'transfer-encoding').length > 0;
  return isChunked || !/^\d+$/.test(length) || Number(length) === body.length;
}

function mediaTypeOf({ response }: Pick<HttpExchange, 'response'>): MediaType {
  return parseMediaType(headerValues(response?.headers ?? [], 'content-type')[0] ?? null);
}
