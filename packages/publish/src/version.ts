import { compareStrings, NonRetryableError, UsageError } from '@tellings/schema';
import {
  type Change as ChangeRow,
  describeChange,
  highestSeverity,
  type Severity,
} from './change-rule.ts';

export type Change = Severity;

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

/** Precedence of semantic versions (semver.org 2.0.0, rule 11). */
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
  return comparePrereleases(left.prerelease.split('.'), right.prerelease.split('.'));
}

/** Numbers as numbers and below names; of two where one begins the other, the shorter is below. */
function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  for (const [index, name] of left.entries()) {
    const rival = right[index];
    if (rival === undefined) return 1;
    if (name === rival) continue;
    const isNumber = /^\d+$/.test(name);
    if (isNumber !== /^\d+$/.test(rival)) return isNumber ? -1 : 1;
    return isNumber ? Number(name) - Number(rival) : compareStrings(name, rival);
  }
  return left.length - right.length;
}

/** Whether a version is a prerelease: listed, but never the newest. */
export function isPrerelease(version: string): boolean {
  return parseVersion(version).prerelease !== null;
}

/** The version without its prerelease: 1.2.0 of 1.2.0-next.3. */
export function releaseOf(version: string): string {
  return parseVersion(version).numbers.join('.');
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

/** What a person decided of the version: any level above the computed one, or below with a reason. */
export interface VersionOverride {
  readonly level: Severity;
  readonly reason: string;
}

export interface VersionRequest {
  /** The release that is followed; null for the first. */
  readonly previous: string | null;
  /** What differs from it. */
  readonly changes: readonly ChangeRow[];
  readonly override: VersionOverride | null;
  /** Every version ever listed, yanked ones too: a number is used once. */
  readonly taken: readonly string[];
  readonly channel: 'stable' | 'next' | 'local';
  readonly inputsSha256: string;
}

export interface VersionChoice {
  readonly version: string;
  readonly bump: {
    readonly level: 'initial' | 'local' | Severity;
    /** What the changes ask for; null for a first release, and where nothing changed. */
    readonly computed: Severity | null;
    readonly override: VersionOverride | null;
    readonly reasons: readonly string[];
  };
}

const firstVersion = '0.1.0';

/**
 * The version of a release, computed from what changed. Throws UsageError for an override without
 * a reason, and where nothing changed and nobody says that a release is wanted all the same.
 */
export function chooseVersion(request: VersionRequest): VersionChoice {
  const { previous, changes, override, channel } = request;
  const texts = changes.map(describeChange);
  const computed = computeLevel(previous, changes);
  if (channel === 'local') {
    const next = previous ? raiseVersion(previous, 'patch') : firstVersion;
    const version = `${next}-local.${request.inputsSha256.slice(0, 8)}`;
    return { version, bump: { level: 'local', computed, override: null, reasons: texts } };
  }
  if (override && override.reason.trim() === '') {
    throw new UsageError('a version is not set by hand without a reason: give one');
  }
  if (!previous) {
    const reasons = ['first release'];
    return {
      version: nextFree(firstVersion, 'minor', request),
      bump: { level: 'initial', computed: null, override, reasons },
    };
  }
  const level = override?.level ?? computed;
  if (!level)
    throw new UsageError(`nothing changed since ${previous}: there is nothing to release`);
  return {
    version: nextFree(raiseVersion(previous, level), level, request),
    bump: { level, computed, override, reasons: [...texts, ...levelNotes(request, computed)] },
  };
}

function computeLevel(previous: string | null, changes: readonly ChangeRow[]): Severity | null {
  const severity = highestSeverity(changes);
  return previous && severity ? raisedLevel(previous, severity) : null;
}

/** Why the level is not that of the gravest change. */
function levelNotes(
  { changes, override }: VersionRequest,
  computed: Severity | null,
): readonly string[] {
  const isEarly = computed === 'minor' && highestSeverity(changes) === 'major';
  return [
    ...(isEarly ? ['a major change raises the minor version while the major version is 0'] : []),
    ...(override && override.level !== computed
      ? [`a person chose ${override.level} and not ${computed ?? 'no release'}: ${override.reason}`]
      : []),
  ];
}

/** The number of a yanked release is not given again, and each prerelease has its own. */
function nextFree(version: string, level: Severity, request: VersionRequest): string {
  const { taken, channel } = request;
  if (taken.includes(version)) return nextFree(raiseVersion(version, level), level, request);
  if (channel !== 'next') return version;
  const count = taken
    .map((name) => (name.startsWith(`${version}-next.`) ? Number(name.split('.').at(-1)) : 0))
    .reduce((most, number) => Math.max(most, number), 0);
  return `${version}-next.${count + 1}`;
}
