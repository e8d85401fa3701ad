import type { FailureKind } from './failure-kind.ts';

/** How requests to one host are spaced; times in milliseconds. */
export interface PaceSettings {
  /**
   * Least time from one request's end to the next request. 0 switches politeness off unless
   * robots.txt states a crawl delay: then only Retry-After is waited for.
   */
  readonly hostDelay: number;
  /** Requests the host is to be busy with at a time: the average response time is divided by it. */
  readonly targetConcurrency: number;
  /** Share of the newest response in the moving average of response times. */
  readonly smoothing: number;
  /** Bound on the delay that follows from response times. */
  readonly maxAdaptiveDelay: number;
  /** Bound on the Crawl-delay of robots.txt that is honoured (as Heritrix does). */
  readonly maxCrawlDelay: number;
  /** Least wait after a 429. */
  readonly tooManyRequestsDelay: number;
  /** Bound on a Retry-After that is honoured. */
  readonly maxRetryAfter: number;
  /** Failures to reach the host, in a row, after which it is left alone. */
  readonly failuresUntilDown: number;
  /** For how long it is left alone. */
  readonly downDelay: number;
}

export const defaultPaceSettings: PaceSettings = {
  hostDelay: 1_000,
  targetConcurrency: 1,
  smoothing: 0.25,
  maxAdaptiveDelay: 30_000,
  maxCrawlDelay: 300_000,
  tooManyRequestsDelay: 30_000,
  maxRetryAfter: 86_400_000,
  failuresUntilDown: 5,
  downDelay: 600_000,
};

/**
 * Pace of one host: plain data, never changed in place, so that it can be stored. Instants are
 * milliseconds of the one clock that every call gets its `now` from.
 */
export interface Pace {
  readonly settings: PaceSettings;
  /** Crawl-delay of robots.txt; null while none is known. */
  readonly crawlDelay: number | null;
  /** Moving average of response times; null before the first response. */
  readonly responseTime: number | null;
  /** No request before this instant. */
  readonly allowedAt: number;
  /** Times in a row that the host could not be reached. */
  readonly failureCount: number;
}

export interface PaceResponse {
  readonly now: number;
  /** From the request to the end of the response. */
  readonly elapsed: number;
  readonly status: number;
  /** Milliseconds that the host asks to wait; null where it does not. */
  readonly retryAfter: number | null;
}

export interface PaceFailure {
  readonly now: number;
  /** From the request until it failed. */
  readonly elapsed: number;
  readonly kind: FailureKind;
}

export function paceOf(settings: Partial<PaceSettings> = {}): Pace {
  return {
    settings: { ...defaultPaceSettings, ...settings },
    crawlDelay: null,
    responseTime: null,
    allowedAt: 0,
    failureCount: 0,
  };
}

/** Pace under the Crawl-delay that robots.txt states; null where it states none. */
export function withCrawlDelay(pace: Pace, crawlDelay: number | null): Pace {
  return { ...pace, crawlDelay };
}

/** First instant from `now` on at which a request may be sent. */
export function nextAllowedAt(pace: Pace, now: number): number {
  return Math.max(now, pace.allowedAt);
}

/** Pace after a request was sent: with several at a time, they start apart too. */
export function afterRequest(pace: Pace, now: number): Pace {
  return holdFor(pace, now, delayOf(pace));
}

/** Pace after a whole response, whatever its status. */
export function afterResponse(pace: Pace, response: PaceResponse): Pace {
  const { now, status } = response;
  // A quick error says nothing about how fast the host serves pages.
  const isQuickError = status >= 400 && response.elapsed < (pace.responseTime ?? 0);
  const measured = isQuickError ? pace : withResponseTime(pace, response.elapsed);
  const answered = { ...measured, failureCount: 0 };
  return holdFor(answered, now, Math.max(delayOf(answered), askedDelay(answered, response)));
}

/** Pace after a request without a usable response. */
export function afterFailure(pace: Pace, { now, elapsed, kind }: PaceFailure): Pace {
  // Nothing was sent to the host.
  if (kind === 'address-refused') return pace;
  const isUnreached = kind === 'connection' || kind === 'timeout' || kind === 'no-http';
  const measured = kind === 'timeout' ? withResponseTime(pace, elapsed) : pace;
  const failed = { ...measured, failureCount: isUnreached ? pace.failureCount + 1 : 0 };
  const isLeftAlone = isHostDown(failed) && isPolite(failed);
  const pause = isLeftAlone ? failed.settings.downDelay : 0;
  return holdFor(failed, now, Math.max(delayOf(failed), pause));
}

/** Whether the last requests did not reach the host; the first that does, ends it. */
export function isHostDown(pace: Pace): boolean {
  return pace.failureCount >= pace.settings.failuresUntilDown;
}

/** What the host asks for by status and Retry-After. */
function askedDelay(pace: Pace, { status, retryAfter }: PaceResponse): number {
  if (status !== 429 && status !== 503) return 0;
  const { maxRetryAfter, tooManyRequestsDelay } = pace.settings;
  const asked = Math.min(Math.max(retryAfter ?? 0, 0), maxRetryAfter);
  return status === 429 && isPolite(pace) ? Math.max(asked, tooManyRequestsDelay) : asked;
}

/** Time between two requests while all is well. */
function delayOf(pace: Pace): number {
  if (!isPolite(pace)) return 0;
  const { hostDelay, maxAdaptiveDelay, maxCrawlDelay, targetConcurrency } = pace.settings;
  const adaptive = Math.min((pace.responseTime ?? 0) / targetConcurrency, maxAdaptiveDelay);
  const stated = Math.min(pace.crawlDelay ?? 0, maxCrawlDelay);
  return Math.max(hostDelay, adaptive, stated);
}

function isPolite({ settings, crawlDelay }: Pace): boolean {
  return settings.hostDelay > 0 || (crawlDelay ?? 0) > 0;
}

function withResponseTime(pace: Pace, elapsed: number): Pace {
  const { smoothing } = pace.settings;
  const before = pace.responseTime ?? elapsed;
  return { ...pace, responseTime: before + smoothing * (elapsed - before) };
}

/** Never shortens a wait that stands already, such as one asked for by another response. */
function holdFor(pace: Pace, now: number, delay: number): Pace {
  return { ...pace, allowedAt: Math.max(pace.allowedAt, now + delay) };
}
