import { describe, expect, test } from 'vitest';
import { judgeRobots } from './robots.ts';
import { robotsFromStatus, robotsLifetime } from './robots-response.ts';

const body = Buffer.from('User-agent: *\nDisallow: /x');

describe('robotsFromStatus', () => {
  test.each([
    [200, 'successful', true, false],
    [204, 'successful', true, false],
    [302, 'unavailable', true, true],
    [401, 'unavailable', true, true],
    [403, 'unavailable', true, true],
    [404, 'unavailable', true, true],
    [410, 'unavailable', true, true],
    [429, 'unreachable', false, false],
    [500, 'unreachable', false, false],
    [503, 'unreachable', false, false],
    [100, 'unreachable', false, false],
    [null, 'unreachable', false, false],
  ])('%s is %s', (status, state, isRootAllowed, isRuleAllowed) => {
    const robots = robotsFromStatus(status, body);
    expect(robots.state).toBe(state);
    expect(judgeRobots(robots, 'any', '/').isAllowed).toBe(isRootAllowed);
    expect(judgeRobots(robots, 'any', '/x').isAllowed).toBe(isRuleAllowed);
  });
});

describe('robotsLifetime', () => {
  const hours = (count: number): number => count * 3_600_000;
  test.each([
    [200, null, hours(24)],
    [404, null, hours(24)],
    [200, 'public, max-age=7200', hours(2)],
    [200, 'Max-Age = "7200"', hours(2)],
    [200, 's-maxage=7200', hours(24)],
    [200, 'max-age=999999999', hours(24)],
    [200, 'max-age=0, must-revalidate', hours(1)],
    [200, 'no-cache', hours(1)],
    [200, 'max-age=soon', hours(24)],
    [503, 'max-age=86400', hours(1)],
    [null, null, hours(1)],
  ])('%s with %s: %s', (status, cacheControl, expected) => {
    expect(robotsLifetime(robotsFromStatus(status, body), cacheControl)).toBe(expected);
  });
});
