import { setTimeout as delay } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import type { FetchLimits, HostMap } from '../context.ts';
import { parseWebAddress } from '../web-address.ts';
import { acceptedEncodings, decodeBody } from './content-encoding.ts';
import { addressRefused, openAgent } from './http-agent.ts';
import { type MediaType, parseMediaType } from './media-type.ts';
import { parseRetryAfter } from './retry-after.ts';

/** A body as the server means it: whole, its codings undone. */
export interface HttpDocument {
  /** Address after redirects. */
  readonly url: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

export interface HttpFailure {
  readonly kind:
    | 'address-refused'
    | 'connection'
    | 'damaged'
    | 'redirect'
    | 'status'
    | 'timeout'
    | 'too-large'
    | 'unknown-encoding';
  /** Status of the last response; null when there was none. */
  readonly status: number | null;
  /** Address that failed, which may be one redirected to. */
  readonly url: string;
  readonly reason: string;
}

export type HttpResult =
  | { readonly document: HttpDocument; readonly failure: null }
  | { readonly document: null; readonly failure: HttpFailure };

export interface HttpClient {
  /** One document by GET. Failures of network and server are results; nothing is thrown. */
  get(url: string, accept: string): Promise<HttpResult>;
  close(): Promise<void>;
}

const userAgent = 'Tellings/0.1 (+https://tellings.example)';

/** What a try leaves behind for the next one. */
type Try = HttpResult & { readonly isTransient: boolean; readonly retryAfter: number | null };

export function openHttpClient(hosts: HostMap, limits: FetchLimits): HttpClient {
  const agent = openAgent(hosts, limits);
  return {
    get: (url, accept) => getWithRetries(url, accept, agent, limits),
    close: () => agent.destroy(),
  };
}

async function getWithRetries(
  url: string,
  accept: string,
  agent: Dispatcher,
  limits: FetchLimits,
): Promise<HttpResult> {
  for (let tries = 1; ; tries += 1) {
    const { document, failure, isTransient, retryAfter } = await getOnce(
      url,
      accept,
      agent,
      limits,
    );
    if (document !== null) return { document, failure };
    const isPatient = (retryAfter ?? 0) <= limits.maxRetryAfter;
    if (!isTransient || !isPatient || tries >= limits.maxTries) return { document, failure };
    await delay(Math.max(retryAfter ?? 0, limits.retryDelay * 2 ** (tries - 1)));
  }
}

async function getOnce(
  address: string,
  accept: string,
  agent: Dispatcher,
  limits: FetchLimits,
): Promise<Try> {
  const signal = AbortSignal.timeout(limits.totalTimeout);
  const headers = { 'user-agent': userAgent, accept, 'accept-encoding': acceptedEncodings };
  const visited = new Set<string>();
  let url = address;
  try {
    for (;;) {
      visited.add(url);
      const response = await request(url, { dispatcher: agent, signal, headers });
      const { statusCode } = response;
      if (![301, 302, 303, 307, 308].includes(statusCode))
        return await readResponse(response, url, limits);
      discard(response);
      const target = parseWebAddress(headerOf(response, 'location') ?? '', url);
      const fault = faultOfRedirect(target, visited, limits);
      if (target === null || fault !== null)
        return failed('redirect', url, statusCode, fault ?? '');
      url = target;
    }
  } catch (error) {
    return failureOf(error, url);
  }
}

function faultOfRedirect(
  target: string | null,
  visited: ReadonlySet<string>,
  limits: FetchLimits,
): string | null {
  if (target === null) return 'the redirect leads to no http or https address';
  if (visited.has(target)) return 'the redirects form a loop';
  if (visited.size > limits.maxRedirects) return `more than ${limits.maxRedirects} redirects`;
  return null;
}

async function readResponse(
  response: Dispatcher.ResponseData,
  url: string,
  limits: FetchLimits,
): Promise<Try> {
  const { statusCode: status } = response;
  if (status !== 200) {
    discard(response);
    const isTransient = status === 429 || status >= 500;
    const retryAfter = parseRetryAfter(headerOf(response, 'retry-after'), Date.now());
    return {
      ...failed('status', url, status, `the server answers ${status}`),
      isTransient,
      retryAfter,
    };
  }
  const tooLarge = failed('too-large', url, status, `more than ${limits.maxResponseBytes} bytes`);
  const body = await readBody(response, limits.maxResponseBytes);
  if (body === null) return tooLarge;
  const contentEncoding = headerOf(response, 'content-encoding') ?? '';
  const decoded = await decodeBody(body, contentEncoding, limits.maxResponseBytes);
  if (decoded.fault === 'too-large') return tooLarge;
  if (decoded.fault === 'unknown-encoding') {
    return failed(decoded.fault, url, status, `its encoding ${contentEncoding} is unknown`);
  }
  if (decoded.fault !== null) {
    const reason = `its body is cut off or not ${contentEncoding}`;
    return { ...failed('damaged', url, status, reason), isTransient: true };
  }
  const mediaType = parseMediaType(headerOf(response, 'content-type'));
  const document = { url, mediaType, bytes: decoded.bytes };
  return { document, failure: null, isTransient: false, retryAfter: null };
}

/** The body as sent; null when it is larger than allowed. */
async function readBody(
  response: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<Buffer | null> {
  if (Number(headerOf(response, 'content-length') ?? 0) > maxBytes) {
    discard(response);
    return null;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response.body as AsyncIterable<Buffer>) {
    size += piece.length;
    // Leaving the loop destroys the body, and with it the connection.
    if (size > maxBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Lets go of a body unread. Its abort is expected, so the error it raises says nothing. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on('error', () => undefined).destroy();
}

function headerOf(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

function failed(
  kind: HttpFailure['kind'],
  url: string,
  status: number | null,
  reason: string,
): Try & { readonly document: null } {
  const failure = { kind, status, url, reason };
  return { document: null, failure, isTransient: false, retryAfter: null };
}

/** Only codes go into the reason: messages of the system name ports, which differ between runs. */
function failureOf(error: unknown, url: string): Try {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError')
    return failed('timeout', url, null, 'the answer takes too long');
  const code = error.name === 'HTTPParserError' ? 'no HTTP' : 'code' in error ? error.code : null;
  if (typeof code !== 'string') throw error;
  if (code === addressRefused) {
    return failed('address-refused', url, null, 'its host is not on the public Internet');
  }
  const kind = code.endsWith('_TIMEOUT') ? 'timeout' : 'connection';
  return { ...failed(kind, url, null, `the connection fails (${code})`), isTransient: true };
}
