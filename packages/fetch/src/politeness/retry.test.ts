import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultRetrySettings, type FailedTry, retryRule } from './retry.ts';

const failed = (kind: FailedTry['kind'], status: number | null = null): FailedTry => ({
  kind,
  status,
  retryAfter: null,
});

describe('retryRule', () => {
  test.each([
    ['timeout', null],
    ['connection', null],
    ['damaged', 200],
    ['no-http', null],
    ['status', 408],
    ['status', 429],
    ['status', 500],
    ['status', 503],
  ] as const)('%s %s may pass', (kind, status) => {
    expect(retryRule(failed(kind, status), 1, 's').action).toBe('retry');
    expect(retryRule(failed(kind, status), 2, 's').action).toBe('retry');
    expect(retryRule(failed(kind, status), 3, 's')).toEqual({ action: 'give-up', waitMs: 0 });
  });

  test.each([
    ['status', 400],
    ['status', 401],
    ['status', 403],
    ['status', 404],
    ['status', 410],
    ['status', 451],
    ['redirect', 301],
    ['address-refused', null],
    ['unknown-encoding', 200],
    ['too-large', 200],
  ] as const)('%s %s does not', (kind, status) => {
    const failure = { ...failed(kind, status), retryAfter: 5_000 };
    expect(retryRule(failure, 1, 's')).toEqual({ action: 'give-up', waitMs: 0 });
  });

  test.each([
    [5_000, 'retry', 5_000],
    [30_000, 'retry', 30_000],
    [30_001, 'postpone', 30_001],
    [99 * 86_400_000, 'postpone', 86_400_000],
    [Number.POSITIVE_INFINITY, 'postpone', 86_400_000],
  ])('Retry-After %s: %s after %s', (retryAfter, action, waitMs) => {
    expect(retryRule({ ...failed('status', 429), retryAfter }, 1, 's')).toEqual({ action, waitMs });
  });

  test.each([null, 0, -5, Number.NaN])('Retry-After %s is a default back-off', (retryAfter) => {
    const rule = retryRule({ ...failed('status', 503), retryAfter }, 1, 's');
    expect(rule).toEqual(retryRule(failed('status', 503), 1, 's'));
    expect(rule.waitMs).toBeGreaterThanOrEqual(500);
  });

  test('a server that always asks for more is given up in the end', () => {
    const failure = { ...failed('status', 429), retryAfter: 3_600_000 };
    const actions = [1, 2, 3].map((attempt) => retryRule(failure, attempt, 's').action);
    expect(actions).toEqual(['postpone', 'postpone', 'give-up']);
  });

  test('waits double, between half and whole, up to their bound', () => {
    const settings = { ...defaultRetrySettings, maxTries: 100 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.string(), (attempt, seed) => {
        const { waitMs } = retryRule(failed('timeout'), attempt, seed, settings);
        const whole = Math.min(1_000 * 2 ** (attempt - 1), 60_000);
        expect(waitMs).toBeGreaterThanOrEqual(whole / 2);
        expect(waitMs).toBeLessThanOrEqual(whole);
        expect(retryRule(failed('timeout'), attempt, seed, settings).waitMs).toBe(waitMs);
      }),
    );
  });

  test('many addresses do not come back at once', () => {
    const waits = Array.from(
      { length: 100 },
      (_, index) => retryRule(failed('timeout'), 1, `https://a.example/${index}`).waitMs,
    );
    expect(new Set(waits).size).toBeGreaterThan(70);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(400);
  });
});
