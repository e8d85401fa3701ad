import { UsageError } from '@tellings/schema';
import { parseUrl } from '../web-address.ts';
import { openBodyBuffer } from './body-buffer.ts';
import { acceptedEncodings } from './content-encoding.ts';
import { type ConnectionSettings, type GuardedAgent, openGuardedAgent } from './guarded-agent.ts';
import type { HttpFailure } from './http-failure.ts';
import type { RawHeaders } from './raw-headers.ts';
import { type TransferHead, transfer } from './transfer.ts';

export interface HttpSettings extends ConnectionSettings {
  /** See userAgent. */
  readonly userAgent: string;
}

/** One request and what came of it. */
export interface HttpExchange {
  readonly url: string;
  /** As sent, Host and Connection included. */
  readonly request: {
    readonly method: 'GET';
    /** Path and query. */
    readonly target: string;
    readonly headers: RawHeaders;
  };
  /** null when no header section came whole. */
  readonly response: HttpResponse | null;
  /** null: a whole response came, whatever its status, or its body was not wanted. */
  readonly failure: HttpFailure | null;
  /** ms from the call until the end of the body. */
  readonly elapsed: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  /** Transfer coding undone, content codings as sent. */
  readonly body: Uint8Array;
  /**
   * Why the body is not whole, in the terms of WARC-Truncated; null when it is. `length` stands for
   * a body beyond the limit and for one that was not wanted, `time` for one that took too long,
   * `disconnect` for every other way to be cut off; except for the unwanted one, `failure` says more.
   */
  readonly truncated: 'length' | 'time' | 'disconnect' | null;
}

export interface ExchangeOptions {
  /** Accept header. */
  readonly accept: string;
  /** Whether private, loopback and link-local addresses may be reached. */
  readonly isPrivateAllowed: boolean;
  /** Validators of the copy at hand: the answer may be 304. */
  readonly conditions?: { readonly etag: string | null; readonly lastModified: string | null };
  readonly signal?: AbortSignal;
  /** Bound on the body as sent; limits.maxResponseBytes unless given. */
  readonly maxBytes?: number;
  /**
   * Asked once the header section of the final response is there. `stop`: the body is not wanted;
   * the response then has an empty body, truncated `length`, and no failure. A response that has
   * no body is whole all the same.
   */
  readonly onHeaders?: (status: number, headers: RawHeaders) => 'read' | 'stop';
}

export interface HttpClient {
  /**
   * One GET request; redirects are not followed and nothing is repeated. Failures of network and
   * server are results. Throws UsageError for an address that is not http or https; rejects with
   * the signal's reason when it aborts, and with an error when the client is closed.
   */
  exchange(url: string, options: ExchangeOptions): Promise<HttpExchange>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

/** A client with two sets of connections that share none: one guarded, one for private addresses. */
export function openHttpClient(settings: HttpSettings): HttpClient {
  const guarded = openGuardedAgent(settings, false);
  const unguarded = openGuardedAgent(settings, true);
  return {
    exchange: (url, options) =>
      exchange(url, options, settings, options.isPrivateAllowed ? unguarded : guarded),
    close: async () => {
      await Promise.all([guarded.close(), unguarded.close()]);
    },
  };
}

async function exchange(
  address: string,
  options: ExchangeOptions,
  { userAgent, limits }: HttpSettings,
  agent: GuardedAgent,
): Promise<HttpExchange> {
  const url = parseHttpUrl(address);
  const headers = requestHeaders(userAgent, options);
  const receiver = receive(options, options.maxBytes ?? limits.maxResponseBytes);
  const order = { url, headers, sink: receiver, signal: options.signal, leastRate: null };
  const { failure, elapsed } = await transfer(order, agent, limits);
  return {
    url: address,
    request: {
      method: 'GET',
      target: `${url.pathname}${url.search}`,
      headers: [['host', url.host], ['connection', 'keep-alive'], ...headers],
    },
    ...receiver.result(address, failure),
    elapsed,
  };
}

/** Throws UsageError for anything but an http or https address. */
export function parseHttpUrl(address: string): URL {
  const url = parseUrl(address);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UsageError(`${address} is no http or https address; nothing else is fetched`);
}

/** Credentials and cookies are never among them. */
function requestHeaders(
  userAgent: string,
  { accept, conditions }: ExchangeOptions,
): (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [
    ['user-agent', userAgent],
    ['accept', accept],
    ['accept-encoding', acceptedEncodings],
  ];
  const { etag = null, lastModified = null } = conditions ?? {};
  if (isSendable(etag)) headers.push(['if-none-match', etag]);
  if (isSendable(lastModified)) headers.push(['if-modified-since', lastModified]);
  return headers;
}

/** A validator comes from a server; one that cannot stand in a header is as good as none. */
export function isSendable(value: string | null): value is string {
  return value !== null && /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*)$/.test(value);
}

interface Receiver {
  onHead(head: TransferHead): 'read' | 'stop';
  onPiece(piece: Buffer): 'read' | 'stop';
  result(url: string, failure: HttpFailure | null): Pick<HttpExchange, 'response' | 'failure'>;
}

function receive({ onHeaders }: ExchangeOptions, maxBytes: number): Receiver {
  let head: TransferHead | null = null;
  let buffer = openBodyBuffer(null, maxBytes);
  let isTooLarge = false;
  let isUnwanted = false;
  return {
    onHead(received) {
      head = received;
      const { status, headers, length } = received;
      isUnwanted = onHeaders?.(status, headers) === 'stop' && length !== 0;
      isTooLarge = !isUnwanted && length !== null && length > maxBytes;
      if (isUnwanted || isTooLarge) return 'stop';
      buffer = openBodyBuffer(length, maxBytes);
      return 'read';
    },
    onPiece(piece) {
      isTooLarge = !buffer.append(piece);
      return isTooLarge ? 'stop' : 'read';
    },
    result(url, failure) {
      if (head === null) return { response: null, failure };
      const { status, statusText, headers } = head;
      const isCut = isUnwanted || isTooLarge;
      const truncated = isCut ? 'length' : failure === null ? null : cutBy(failure);
      const response = { status, statusText, headers, body: buffer.bytes(), truncated } as const;
      const tooLarge = {
        kind: 'too-large',
        status,
        url,
        reason: `its body has more than ${maxBytes} bytes`,
      } as const;
      return { response, failure: isTooLarge ? tooLarge : failure };
    },
  };
}

function cutBy({ kind }: HttpFailure): 'time' | 'disconnect' {
  return kind === 'timeout' ? 'time' : 'disconnect';
}
