import {
  assertFormat,
  assertShape,
  isDigest,
  isInnerPath,
  isListOf,
  parseJsonObject,
} from './json-file.ts';

/** A notice on releases that stand already: taken back, withdrawn records, redacted files. */
export interface Advisory {
  readonly advisory_id: string;
  readonly kind: string;
  readonly issued: string;
  readonly until: string | null;
  readonly reason: string;
  readonly versions: readonly string[];
  /** Records that must not be shown any more, in any release. */
  readonly ids: readonly string[];
  readonly replacements: readonly Replacement[];
  readonly status: string;
}

/** A file of an old release that was cleaned: its manifest still has the old digest. */
export interface Replacement {
  readonly version: string;
  /** Inside the release. */
  readonly path: string;
  readonly old_sha256: string;
  readonly new_sha256: string;
  /** From the folder of releases. */
  readonly new_path: string;
}

export const advisoriesFile = 'advisories.json';

/** advisories.json of a folder of releases, as far as the client reads it. */
export interface Advisories {
  readonly dataset: string;
  readonly advisories: readonly Advisory[];
}

/** Throws ReleaseError `invalid-file` or `newer-format`. */
export function parseAdvisories(text: string): Advisories {
  const file = parseJsonObject(advisoriesFile, text);
  assertFormat(advisoriesFile, file, 'advisories_version');
  const { dataset, advisories } = file;
  assertShape(advisoriesFile, typeof dataset === 'string', 'it names no dataset');
  assertShape(advisoriesFile, Array.isArray(advisories), 'it has no list of advisories');
  const areWhole = isListOf(advisories, ({ ids, versions, replacements }) =>
    [ids, versions, replacements].every(Array.isArray),
  );
  assertShape(advisoriesFile, areWhole, 'an advisory lacks ids, versions or replacements');
  const areReplaced = isListOf(advisories, ({ replacements }) =>
    isListOf(
      replacements,
      ({ new_path, old_sha256, new_sha256 }) =>
        isInnerPath(new_path) && isDigest(old_sha256) && isDigest(new_sha256),
    ),
  );
  const problem = 'a replacement has no path inside the folder, or no digests';
  assertShape(advisoriesFile, areReplaced, problem);
  return file as unknown as Advisories;
}

/**
 * The advisories that hold now. `until` is when people look at one again: it holds until then and
 * on, as long as its status says so.
 */
export function activeAdvisories(advisories: readonly Advisory[]): readonly Advisory[] {
  return advisories.filter(({ status }) => status === 'active');
}

/** SHA-256 of files that others stand for now, and of earlier copies in their places. */
export function replacedDigests(advisories: readonly Advisory[]): readonly string[] {
  const active = activeAdvisories(advisories).flatMap(({ replacements }) => replacements);
  const standing = new Map(active.map((one) => [`${one.version}/${one.path}`, one.new_sha256]));
  return advisories
    .flatMap(({ replacements }) => replacements)
    .flatMap(({ version, path, old_sha256, new_sha256 }) => {
      const now = standing.get(`${version}/${path}`);
      return now === undefined ? [] : [old_sha256, new_sha256].filter((digest) => digest !== now);
    });
}

/**
 * The file that stands for one of an old release now: of several, the newest, as advisories are
 * sorted by day. `sha256` is what the manifest says of the old one.
 */
export function findReplacement(
  advisories: readonly Advisory[],
  version: string,
  path: string,
  sha256: string,
): Replacement | null {
  const found = advisories
    .flatMap(({ replacements }) => replacements)
    .findLast((candidate) => candidate.version === version && candidate.path === path);
  return found?.old_sha256 === sha256 ? found : null;
}
