import { ReleaseError } from './release-error.ts';

/** A semantic version, taken apart. */
interface Version {
  readonly numbers: readonly [number, number, number];
  /** Identifiers after the hyphen; none in a version that is no prerelease. */
  readonly prerelease: readonly string[];
}

/** What a range asks for. */
export type VersionRange =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'next' }
  /** From `least` up to, without, `below`; never a prerelease. null for no bound. */
  | { readonly kind: 'span'; readonly least: string; readonly below: string | null };

const versionPattern = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;
const rangePattern = /^([\^~]?)(\d+)(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;

function parseVersion(text: string): Version {
  const [, major, minor, patch, prerelease] = versionPattern.exec(text) ?? [];
  if (major === undefined) {
    throw new ReleaseError('invalid-argument', `${text} is not a semantic version such as 1.4.0`);
  }
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    prerelease: prerelease?.split('.') ?? [],
  };
}

export function isPrerelease(version: string): boolean {
  return parseVersion(version).prerelease.length > 0;
}

/** Precedence of semantic versions (semver.org 2.0.0, rule 11): below 0 where `a` comes first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] as number);
    if (difference !== 0) return difference;
  }
  return comparePrereleases(left.prerelease, right.prerelease);
}

function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (const [index, name] of left.entries()) {
    const rival = right[index];
    if (rival === undefined) return 1;
    if (name === rival) continue;
    const [isNumber, isRivalNumber] = [/^\d+$/.test(name), /^\d+$/.test(rival)];
    if (isNumber !== isRivalNumber) return isNumber ? -1 : 1;
    if (isNumber) return Number(name) - Number(rival);
    return name < rival ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Reads `latest` or `*` (the newest), `next` (the newest of the channel), a version (that one), or
 * a span as npm writes it: `1`, `1.x`, `0.4.x`, `1.4`, `^1.4`, `~1.4.2`. Throws ReleaseError.
 */
export function parseRange(text: string): VersionRange {
  if (text === 'next') return { kind: 'next' };
  if (text === 'latest' || text === '*') return { kind: 'span', least: '0.0.0', below: null };
  if (versionPattern.test(text)) return { kind: 'exact', version: text };
  const [, sign, ...parts] = rangePattern.exec(text) ?? [];
  const given = parts.filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number);
  const isMixed = parts.slice(given.length).some((part) => /^\d+$/.test(part ?? ''));
  if (sign === undefined || isMixed) {
    throw new ReleaseError(
      'invalid-argument',
      `${JSON.stringify(text)} is not a range of versions: give latest, next, 1, ^1.4, ~1.4.2, 0.4.x or a version such as 1.4.0`,
    );
  }
  const [major = 0, minor = 0, patch = 0] = given;
  return {
    kind: 'span',
    least: `${major}.${minor}.${patch}`,
    below: upperBound(sign, given),
  };
}

/** The first version above the span: one more in the last number that must stay as it is. */
function upperBound(sign: string, given: readonly number[]): string {
  const last = given.length - 1;
  const firstUsed = given.findIndex((number) => number > 0);
  // A caret keeps the leftmost number that is not 0, a tilde the minor version.
  const caret = firstUsed < 0 ? last : firstUsed;
  const kept = sign === '^' ? caret : Math.min(last, 1);
  const numbers = [0, 1, 2].map((index) => {
    if (index > kept) return 0;
    return (given[index] ?? 0) + (index === kept ? 1 : 0);
  });
  return numbers.join('.');
}

/** Whether a version lies in the range. `next` takes every version: the channel decides. */
export function isInRange(version: string, range: VersionRange): boolean {
  if (range.kind === 'next') return true;
  if (range.kind === 'exact') return version === range.version;
  if (isPrerelease(version) || compareVersions(version, range.least) < 0) return false;
  return range.below === null || compareVersions(version, range.below) < 0;
}
