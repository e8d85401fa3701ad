import type { FailureKind } from '../politeness/failure-kind.ts';
import { addressRefused, connectTimedOut, maxHeaderBytes } from './guarded-agent.ts';

export interface HttpFailure {
  readonly kind: FailureKind;
  /** Of the response whose body failed; null when none came. */
  readonly status: number | null;
  /** Address that failed. */
  readonly url: string;
  /** Names neither ports nor paths of the machine: the same failure has the same reason. */
  readonly reason: string;
}

type Cause = Pick<HttpFailure, 'kind' | 'reason'>;

/** Code of the error that a body of another length than its Content-Length ends with. */
export const wrongLength = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';

/** Codes of errors that say nothing of the network: the client is closed, or the program is wrong. */
const faults: ReadonlySet<string> = new Set([
  'ERR_ASSERTION',
  'UND_ERR_ABORTED',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
]);

/** A body cut off by its connection. */
export const brokenBody: Cause = {
  kind: 'damaged',
  reason: 'the connection breaks before the end of its body',
};

/**
 * What an error of a connection means.
 *
 * @param status Of the response, once its headers came; null before.
 * @returns null for an error that is no failure of network or server.
 */
export function failureOfError(
  error: unknown,
  url: string,
  status: number | null,
): HttpFailure | null {
  const code = codeOf(error);
  if (code === null || faults.has(code)) return null;
  const cause = status === null ? causeBeforeHead(code) : causeWithinBody(code);
  return { ...cause, status, url };
}

/** Parser errors of undici lack the code that their declaration promises. */
const brokenHttp = 'BROKEN_HTTP';

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'HTTPParserError') return brokenHttp;
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function causeBeforeHead(code: string): Cause {
  if (code === addressRefused) {
    return { kind: 'address-refused', reason: 'its host is not on the public Internet' };
  }
  if (code === connectTimedOut) return { kind: 'timeout', reason: 'no connection in time' };
  if (code === 'ETIMEDOUT') return { kind: 'timeout', reason: 'the connection fails (ETIMEDOUT)' };
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return {
      kind: 'too-large',
      reason: `its header section has more than ${maxHeaderBytes} bytes`,
    };
  }
  if (code === brokenHttp || code === wrongLength) {
    return { kind: 'no-http', reason: 'the answer is not HTTP' };
  }
  if (code === 'UND_ERR_SOCKET') {
    return { kind: 'connection', reason: 'the connection closes without an answer' };
  }
  return { kind: 'connection', reason: `the connection fails (${code})` };
}

function causeWithinBody(code: string): Cause {
  if (code === wrongLength) {
    return { kind: 'damaged', reason: 'its body is shorter than its Content-Length' };
  }
  if (code === brokenHttp) {
    return { kind: 'damaged', reason: 'its body breaks its transfer coding or is cut off' };
  }
  return brokenBody;
}
