import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FailureKind } from './failure-kind.ts';
import {
  afterFailure,
  afterRequest,
  afterResponse,
  defaultPaceSettings,
  isHostDown,
  nextAllowedAt,
  type Pace,
  paceOf,
  withCrawlDelay,
} from './pace.ts';

const ok = { now: 10_000, elapsed: 100, status: 200, retryAfter: null };
const refused = { now: 10_000, elapsed: 5, kind: 'connection' } as const;
const fail = (pace: Pace, count: number): Pace =>
  count === 0 ? pace : fail(afterFailure(pace, refused), count - 1);

describe('pace of a host', () => {
  test('the first request need not wait', () => {
    expect(nextAllowedAt(paceOf(), 5)).toBe(5);
  });

  test('a fast host is left the floor', () => {
    const pace = afterResponse(paceOf(), ok);
    expect(nextAllowedAt(pace, 10_000)).toBe(11_000);
    expect(nextAllowedAt(pace, 12_345)).toBe(12_345);
  });

  test('a slow host is left its own time, over the concurrency aimed at', () => {
    const slow = { ...ok, elapsed: 8_000 };
    expect(afterResponse(paceOf(), slow).allowedAt).toBe(18_000);
    expect(afterResponse(paceOf({ targetConcurrency: 4 }), slow).allowedAt).toBe(12_000);
  });

  test('the average moves by a quarter', () => {
    const pace = afterResponse(afterResponse(paceOf(), { ...ok, elapsed: 8_000 }), {
      ...ok,
      now: 20_000,
      elapsed: 4_000,
    });
    expect(pace.responseTime).toBe(7_000);
    expect(pace.allowedAt).toBe(27_000);
  });

  test('response times delay no longer than 30 s', () => {
    expect(afterResponse(paceOf(), { ...ok, elapsed: 90_000 }).allowedAt).toBe(40_000);
  });

  test('quick errors do not speed it up, slow ones slow it down', () => {
    const pace = afterResponse(paceOf(), { ...ok, elapsed: 8_000 });
    expect(afterResponse(pace, { ...ok, status: 500 }).responseTime).toBe(8_000);
    expect(afterResponse(pace, { ...ok, status: 500, elapsed: 12_000 }).responseTime).toBe(9_000);
  });

  test.each([
    [5_000, 15_000],
    [500, 11_000],
    [900_000, 310_000],
  ])('a crawl delay of %s counts where it is longer, up to 300 s', (delay, expected) => {
    expect(afterResponse(withCrawlDelay(paceOf(), delay), ok).allowedAt).toBe(expected);
  });

  test.each([
    [429, null, 40_000],
    [429, 5_000, 40_000],
    [429, 90_000, 100_000],
    [429, Number.POSITIVE_INFINITY, 86_410_000],
    [503, null, 11_000],
    [503, 90_000, 100_000],
    [200, 90_000, 11_000],
    [404, 90_000, 11_000],
  ])('after %s with Retry-After %s', (status, retryAfter, expected) => {
    expect(afterResponse(paceOf(), { ...ok, status, retryAfter }).allowedAt).toBe(expected);
  });

  test('a later answer does not shorten the wait that another asked for', () => {
    const asked = afterResponse(paceOf(), { ...ok, status: 429, retryAfter: 90_000 });
    expect(afterResponse(asked, { ...ok, now: 11_000 }).allowedAt).toBe(100_000);
  });

  test('requests at the same time start apart', () => {
    expect(nextAllowedAt(afterRequest(paceOf(), 10_000), 10_000)).toBe(11_000);
  });

  test('five failures in a row leave the host alone for ten minutes, each further one again', () => {
    expect(isHostDown(fail(paceOf(), 4))).toBe(false);
    expect(fail(paceOf(), 4).allowedAt).toBe(11_000);
    expect(isHostDown(fail(paceOf(), 5))).toBe(true);
    expect(fail(paceOf(), 5).allowedAt).toBe(610_000);
    const again = afterFailure(fail(paceOf(), 5), { ...refused, now: 610_000 });
    expect(again.allowedAt).toBe(1_210_000);
  });

  test('any answer ends the row', () => {
    const four = fail(paceOf(), 4);
    expect(isHostDown(fail(afterResponse(four, { ...ok, status: 500 }), 4))).toBe(false);
    expect(isHostDown(fail(afterFailure(four, { ...refused, kind: 'damaged' }), 4))).toBe(false);
    expect(isHostDown(afterResponse(fail(paceOf(), 5), ok))).toBe(false);
  });

  test('a refused address says nothing about the host', () => {
    const four = fail(paceOf(), 4);
    expect(afterFailure(four, { ...refused, kind: 'address-refused' })).toEqual(four);
  });

  test('timeouts slow the pace down', () => {
    const late = { now: 60_000, elapsed: 20_000, kind: 'timeout' } as const;
    expect(afterFailure(paceOf(), late).allowedAt).toBe(80_000);
  });

  describe('switched off', () => {
    const off = paceOf({ hostDelay: 0 });
    test('waits for nothing but Retry-After', () => {
      expect(afterResponse(off, { ...ok, elapsed: 8_000 }).allowedAt).toBe(10_000);
      expect(afterResponse(off, { ...ok, status: 429 }).allowedAt).toBe(10_000);
      expect(fail(off, 9).allowedAt).toBe(10_000);
      expect(afterResponse(off, { ...ok, status: 429, retryAfter: 2_000 }).allowedAt).toBe(12_000);
    });
    test('a crawl delay switches it on', () => {
      expect(afterResponse(withCrawlDelay(off, 3_000), ok).allowedAt).toBe(13_000);
    });
  });

  test('between the end of a request and the next lies at least the floor, at most a day', () => {
    const kinds: FailureKind[] = ['connection', 'damaged', 'timeout', 'status', 'redirect'];
    const event = fc.record({
      wait: fc.nat(100_000),
      elapsed: fc.nat(120_000),
      status: fc.constantFrom(200, 404, 429, 500, 503, null),
      kind: fc.constantFrom(...kinds),
      retryAfter: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let pace = paceOf();
        let now = 0;
        for (const { wait, elapsed, status, kind, retryAfter } of events) {
          now = nextAllowedAt(pace, now) + wait;
          pace = afterRequest(pace, now);
          now += elapsed;
          const before = JSON.stringify(pace);
          const next =
            status === null
              ? afterFailure(pace, { now, elapsed, kind })
              : afterResponse(pace, { now, elapsed, status, retryAfter });
          expect(JSON.stringify(pace)).toBe(before);
          pace = JSON.parse(JSON.stringify(next));
          const gap = nextAllowedAt(pace, now) - now;
          expect(gap).toBeGreaterThanOrEqual(defaultPaceSettings.hostDelay);
          expect(gap).toBeLessThanOrEqual(defaultPaceSettings.maxRetryAfter);
        }
      }),
    );
  });
});
