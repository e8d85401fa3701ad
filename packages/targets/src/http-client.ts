import type { Readable } from 'node:stream';
import { errors, request } from 'undici';
import { BusyError, type RetryPolicy, type Wait, withRetries } from './retry.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each try: a stream cannot be sent twice. */
  readonly body?: () => Readable | Uint8Array | string;
  /** Bytes sent or expected; they set how long the request may take. */
  readonly byteCount?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Sends a request and gives the answer to `read`; tried again when either fails for a time. */
export type HttpClient = <T>(
  request: HttpRequest | (() => Promise<HttpRequest>),
  read: (answer: HttpAnswer) => Promise<T>,
) => Promise<T>;

/** Answers after which the same request may be answered otherwise (RFC 9110, RFC 6585). */
export const passingStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** Time in ms that any request may take, and bytes a ms that a slow line carries beyond it. */
const patience = 60_000;
const slowestRate = 50;

/** Never follows a redirect: a store that moved must be named anew in targets.yml. */
export function createHttpClient(wait: Wait, retries: RetryPolicy): HttpClient {
  return (request, read) =>
    withRetries(
      async () => sendOnce(typeof request === 'function' ? await request() : request, read),
      wait,
      retries,
    );
}

async function sendOnce<T>(
  { method, url, headers, body, byteCount = 0 }: HttpRequest,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<T> {
  try {
    const answer = await request(url, {
      method,
      headers: { 'user-agent': 'tellings', ...headers },
      body: body?.() ?? null,
      signal: AbortSignal.timeout(patience + Math.ceil(byteCount / slowestRate)),
    });
    const { statusCode: status } = answer;
    if (passingStatuses.includes(status)) {
      await answer.body.dump();
      throw new BusyError(`${method} ${url}: answered ${status}`, retryAfter(answer.headers));
    }
    try {
      return await read({ status, headers: answer.headers, body: answer.body });
    } finally {
      if (!answer.body.readableEnded) await answer.body.dump();
    }
  } catch (error) {
    throw isPassing(error)
      ? new BusyError(`${method} ${url}: ${reasonOf(error)}`, null, { cause: error })
      : error;
  }
}

/** A path with / as part of an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Wait in ms that a server asks for in whole seconds. A date is not read: there is no clock here. */
export function retryAfter(headers: HttpAnswer['headers']): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isInteger(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Codes of sockets and names that may work a moment later. */
const passingCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND'];

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof errors.UndiciError) return !(error instanceof errors.InvalidArgumentError);
  return error.name === 'TimeoutError' || passingCodes.includes(codeOf(error));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || codeOf(error) || error.name;
}
