import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import type { FetchLimits } from '../context.ts';
import { type Deadlines, startDeadlines } from './deadline.ts';
import type { GuardedAgent } from './guarded-agent.ts';
import { brokenBody, failureOfError, type HttpFailure, wrongLength } from './http-failure.ts';
import type { RawHeaders } from './raw-headers.ts';

export interface TransferHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  /** Bytes of the body that will come; null when the response does not say. */
  readonly length: number | null;
}

/** What is to become of the rest; a promise holds it up until it is settled. */
export type Verdict = 'read' | 'stop' | Promise<void>;

/** Takes a response as it comes. What it throws or rejects with ends the transfer with that error. */
export interface TransferSink {
  onHead(head: TransferHead): Verdict;
  onPiece(piece: Buffer): Verdict;
}

export interface TransferOrder {
  readonly url: URL;
  /** Of the request, after host and connection. */
  readonly headers: RawHeaders;
  readonly sink: TransferSink;
  readonly signal: AbortSignal | undefined;
  /** See startDeadlines. */
  readonly leastRate: number | null;
}

export interface TransferEnd {
  /** null: the whole response came, or the sink stopped it. */
  readonly failure: HttpFailure | null;
  /** ms from the order until the end. */
  readonly elapsed: number;
}

/** Responses that have no body, whatever their Content-Length says (RFC 9112, section 6.3). */
const bodylessStatuses: ReadonlySet<number> = new Set([204, 304]);

/**
 * One GET request and its response; nothing is followed, repeated or decoded. Rejects when the
 * signal aborts (with its reason), when the agent is closed, and with what the sink throws.
 */
export function transfer(
  order: TransferOrder,
  { agent, isBreaking }: GuardedAgent,
  limits: FetchLimits,
): Promise<TransferEnd> {
  const { url, signal } = order;
  return new Promise((resolve, reject) => {
    const course = openCourse(order, limits, resolve, reject);
    if (signal?.aborted) {
      course.reject(signal.reason);
      return;
    }
    const path = `${url.pathname}${url.search}`;
    const headers = order.headers.flat();
    const request = { origin: url.origin, path, method: 'GET', headers } as const;
    agent.dispatch(request, handlerOf(course, order, isBreaking));
  });
}

type Controller = Dispatcher.DispatchController;

/** How a transfer goes on. Of its ends the first counts, and breaks off what still comes. */
interface Course {
  readonly deadlines: Deadlines;
  /** Of the response, once its headers came. */
  status: number | null;
  isOver(): boolean;
  /** The request goes out. */
  start(controller: Controller): void;
  end(failure: HttpFailure | null): void;
  reject(error: unknown): void;
  /** Does with the rest what the sink says. */
  obey(verdict: Verdict, controller: Controller): void;
}

const unwanted = new Error('the rest is not wanted');

function openCourse(
  { url, signal, leastRate }: TransferOrder,
  limits: FetchLimits,
  resolve: (end: TransferEnd) => void,
  reject: (error: unknown) => void,
): Course {
  let controller: Controller | null = null;
  let isOver = false;
  const finish = (settle: () => void): void => {
    if (isOver) return;
    isOver = true;
    deadlines.stop();
    signal?.removeEventListener('abort', onAbort);
    settle();
    // Does nothing where the response is complete.
    controller?.abort(unwanted);
  };
  const end: Course['end'] = (failure) =>
    finish(() => resolve({ failure, elapsed: deadlines.elapsed() }));
  const rejectWith: Course['reject'] = (error) => finish(() => reject(error));
  const deadlines = startDeadlines(limits, leastRate, (reason) =>
    end({ kind: 'timeout', status: course.status, url: url.href, reason }),
  );
  const onAbort = (): void => rejectWith(signal?.reason);
  if (signal) {
    // Many transfers may hang on one signal; Node takes more than ten for a leak.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', onAbort, { once: true });
  }
  const goOn = (from: Controller): void => {
    if (isOver) return;
    deadlines.awaitBody(0);
    from.resume();
  };
  const course: Course = {
    deadlines,
    status: null,
    isOver: () => isOver,
    start(started) {
      controller = started;
      if (isOver) started.abort(unwanted);
      else deadlines.awaitHead();
    },
    end,
    reject: rejectWith,
    obey(verdict, from) {
      if (verdict === 'stop') end(null);
      if (typeof verdict === 'string') return;
      deadlines.hold();
      from.pause();
      verdict.then(() => goOn(from), rejectWith);
    },
  };
  return course;
}

/** Events of undici as steps of a course. What a sink throws must not look like a failed connection. */
function handlerOf(
  course: Course,
  { url: { href: url }, sink }: TransferOrder,
  isBreaking: GuardedAgent['isBreaking'],
): Dispatcher.DispatchHandler {
  const ask = (verdict: () => Verdict, from: Controller): void => {
    if (course.isOver()) return;
    try {
      course.obey(verdict(), from);
    } catch (error) {
      course.reject(error);
    }
  };
  return {
    onRequestStart: course.start,
    onResponseStart(from, statusCode, fields, statusText) {
      if (statusCode < 200) return;
      course.status = statusCode;
      course.deadlines.awaitBody(0);
      const head = {
        status: statusCode,
        statusText: statusText ?? '',
        headers: rawHeaders(from.rawHeaders),
        length: bodyLength(statusCode, fields['content-length']),
      };
      ask(() => sink.onHead(head), from);
    },
    onResponseData(from, piece) {
      course.deadlines.awaitBody(piece.length);
      ask(() => sink.onPiece(piece), from);
    },
    onResponseEnd() {
      course.end(isBreaking() ? { ...brokenBody, status: course.status, url } : null);
    },
    onResponseError(_, error) {
      // undici misses the body that the Content-Length of such a response speaks of.
      const { status } = course;
      if (status !== null && bodylessStatuses.has(status) && isShort(error)) course.end(null);
      const failure = failureOfError(error, url, status);
      if (failure === null) course.reject(error);
      else course.end(failure);
    },
  };
}

function rawHeaders(fields: Dispatcher.DispatchController['rawHeaders']): RawHeaders {
  const headers: [string, string][] = [];
  if (!Array.isArray(fields)) return headers;
  for (let index = 0; index + 1 < fields.length; index += 2) {
    headers.push([latin1(fields[index]), latin1(fields[index + 1])]);
  }
  return headers;
}

function latin1(field: Buffer | string | undefined): string {
  return typeof field === 'object' ? field.toString('latin1') : (field ?? '');
}

function bodyLength(status: number, contentLength: string | string[] | undefined): number | null {
  if (bodylessStatuses.has(status)) return 0;
  return typeof contentLength === 'string' && /^\d+$/.test(contentLength)
    ? Number(contentLength)
    : null;
}

function isShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === wrongLength;
}
