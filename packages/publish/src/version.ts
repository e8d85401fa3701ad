import { compareStrings, NonRetryableError } from '@tellings/schema';

export type Change = 'major' | 'minor' | 'patch';

interface Version {
  readonly numbers: readonly [number, number, number];
  readonly prerelease: string | null;
}

function parseVersion(text: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-(.+))?$/.exec(text);
  if (!match) throw new NonRetryableError(`${text} is not a semantic version`);
  const [, major, minor, patch, prerelease] = match;
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    prerelease: prerelease ?? null,
  };
}

/**
 * Precedence of semantic versions (semver.org 2.0.0, rule 11); prereleases of one version are
 * told apart by code unit, which is enough for an order that never varies.
 */
export function compareVersions(a: string, b: string): number {
  const left = parseVersion(a);
  const right = parseVersion(b);
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.prerelease === right.prerelease) return 0;
  if (left.prerelease === null) return 1;
  if (right.prerelease === null) return -1;
  return compareStrings(left.prerelease, right.prerelease);
}

/**
 * The level a change raises the version by. While the major version is 0 nothing is promised to
 * be stable, so a breaking change raises the minor version (semver.org 2.0.0, rule 4).
 */
export function raisedLevel(version: string, change: Change): Change {
  return change === 'major' && parseVersion(version).numbers[0] === 0 ? 'minor' : change;
}

/** The next version, without prerelease. */
export function raiseVersion(version: string, level: Change): string {
  const [major, minor, patch] = parseVersion(version).numbers;
  if (level === 'major') return `${major + 1}.0.0`;
  if (level === 'minor') return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
