import { parseRobots, type Robots } from './robots.ts';

const hour = 3_600_000;

/** RFC 9309, 2.4: a stored copy is not used for longer than a day. */
const maxRobotsLifetime = 24 * hour;

/** Shorter lifetimes would cost a host more requests for its rules than for its pages. */
const minRobotsLifetime = hour;

/**
 * What the answer to a request for robots.txt permits (RFC 9309, 2.3.1). Redirects are behind it:
 * a status of 3xx means that there were too many. 429 counts as unreachable, stricter than the RFC
 * and as Google does it: a server that is overrun has not said that it has no rules.
 *
 * @param status null when no answer came.
 */
export function robotsFromStatus(status: number | null, body: Uint8Array): Robots {
  if (status !== null && status >= 200 && status < 300) return parseRobots(body);
  const isUnavailable = status !== null && status >= 300 && status < 500 && status !== 429;
  return {
    state: isUnavailable ? 'unavailable' : 'unreachable',
    groups: [],
  };
}

/**
 * Milliseconds for which a copy is good: the max-age of its Cache-Control between an hour and a
 * day, a day without one. Where the host was unreachable it is asked again after an hour.
 */
export function robotsLifetime(robots: Robots, cacheControl: string | null): number {
  if (robots.state === 'unreachable') return minRobotsLifetime;
  const directive = cacheControl ?? '';
  if (/\bno-(store|cache)\b/i.test(directive)) return minRobotsLifetime;
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,15})/i.exec(directive)?.[1];
  if (seconds === undefined) return maxRobotsLifetime;
  return Math.min(Math.max(Number(seconds) * 1000, minRobotsLifetime), maxRobotsLifetime);
}
