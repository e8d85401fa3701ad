import { setTimeout as delay } from 'node:timers/promises';
import type { FetchLimits, HostMap } from '../context.ts';
import type { HttpExchange } from '../http/http-client.ts';
import {
  afterFailure,
  afterRequest,
  afterResponse,
  isHostDown,
  nextAllowedAt,
  type Pace,
  paceOf,
  withCrawlDelay,
} from '../politeness/pace.ts';
import type { Frontier } from './frontier.ts';

/** Time as a crawl knows it; tests pass their own. Milliseconds since the epoch. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await delay(milliseconds);
  },
};

/** Why a host is not asked in this run any more. */
export interface HostClosure {
  readonly until: number;
  readonly reason: string;
}

/** One host as this run treats it. */
export interface Host {
  readonly name: string;
  /** Waits for the next request to be due; a closure when that is later than a run waits. */
  turn(): Promise<HostClosure | null>;
  note(exchange: HttpExchange, retryAfter: number | null): void;
  setCrawlDelay(milliseconds: number | null): void;
  /** Wait between two requests as it stands, in ms; for whoever watches. */
  delay(): number;
  closure(): HostClosure | null;
}

/** Opens hosts, each once. */
export function openHosts(
  limits: FetchLimits,
  served: HostMap,
  clock: Clock,
  frontier: Frontier,
): (name: string) => Host {
  const hosts = new Map<string, Host>();
  return (name) => {
    const known = hosts.get(name);
    if (known) return known;
    const hostDelay = served.has(name) ? 0 : limits.hostDelay;
    const host = openHost(name, hostDelay, limits, clock, frontier.host(name)?.until ?? 0);
    hosts.set(name, host);
    return host;
  };
}

function openHost(
  name: string,
  hostDelay: number,
  limits: FetchLimits,
  clock: Clock,
  closedUntil: number,
): Host {
  let pace: Pace = { ...paceOf({ hostDelay }), allowedAt: closedUntil };
  const closure = (): HostClosure | null => {
    const now = clock.now();
    const until = nextAllowedAt(pace, now);
    const patience = Math.max(
      limits.maxRetryAfter,
      Math.min(pace.crawlDelay ?? 0, pace.settings.maxCrawlDelay),
    );
    if (until - now <= patience) return null;
    const reason = isHostDown(pace) ? 'it could not be reached' : 'it asks to be left alone';
    return { until, reason };
  };
  return {
    name,
    closure,
    async turn() {
      for (;;) {
        const closed = closure();
        if (closed) return closed;
        const now = clock.now();
        const at = nextAllowedAt(pace, now);
        if (at <= now) break;
        await clock.sleep(at - now);
      }
      pace = afterRequest(pace, clock.now());
      return null;
    },
    note({ response, failure, elapsed }, retryAfter) {
      const now = clock.now();
      if (response !== null && failure === null) {
        pace = afterResponse(pace, { now, elapsed, status: response.status, retryAfter });
      } else if (failure !== null) {
        pace = afterFailure(pace, { now, elapsed, kind: failure.kind });
      }
    },
    setCrawlDelay(milliseconds) {
      pace = withCrawlDelay(pace, milliseconds);
    },
    delay: () => Math.max(0, nextAllowedAt(pace, clock.now()) - clock.now()),
  };
}
