import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { ReleaseError } from './release-error.ts';
import { compareVersions, isInRange, parseRange } from './version-range.ts';

const number = fc.integer({ min: 0, max: 3 });
const prerelease = fc.constantFrom(
  '',
  '',
  '-next.1',
  '-next.2',
  '-next.10',
  '-local.0a1b',
  '-1',
  '-a',
);
const version = fc
  .tuple(number, number, number, prerelease)
  .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
const last = fc.oneof(
  number.map((n) => `.${n}`),
  fc.constantFrom('', '.x', '.*', '.X'),
);
const span = fc
  .tuple(fc.constantFrom('', '^', '~'), number, fc.option(number, { nil: null }), last)
  .map(([sign, major, minor, end]) =>
    minor === null
      ? `${sign}${major}${/\d/.test(end) ? '' : end}`
      : `${sign}${major}.${minor}${end}`,
  );

describe('versions and ranges', () => {
  test('compare as in the package semver', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('hold the versions that they hold in the package semver', () => {
    fc.assert(
      fc.property(fc.oneof(span, version), version, (range, candidate) => {
        expect(isInRange(candidate, parseRange(range)), `${candidate} in ${range}`).toBe(
          semver.satisfies(candidate, range),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['latest', '*'])('%s holds every version that is no prerelease', (range) => {
    expect(isInRange('0.0.1', parseRange(range))).toBe(true);
    expect(isInRange('7.1.0', parseRange(range))).toBe(true);
    expect(isInRange('7.1.0-next.1', parseRange(range))).toBe(false);
  });

  test.each(['', 'newest', '>=1.2.0', '1 || 2', '1.x.3', '1.2.3.4', 'v1.2.0', '^', '1.2.3-', '-1'])(
    'refuses %j',
    (range) => {
      expect(() => parseRange(range)).toThrow(ReleaseError);
      expect(() => parseRange(range)).toThrow('is not a range of versions');
    },
  );
});
