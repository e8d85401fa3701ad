import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Advisories,
  assertValid,
  compareStrings,
  NonRetryableError,
  type ReleaseIndex,
  type ReleaseManifest,
  sha256,
  UsageError,
} from '@tellings/schema';
import { digestOfFile } from './file-digest.ts';
import { parseAdvisories, parseIndex } from './pointer-document.ts';

/** One file to be at a target. */
export interface PushFile {
  /** Path from the folder of the releases, with /. */
  readonly path: string;
  /** null for what belongs to no release: redacted copies and pointer documents. */
  readonly version: string | null;
  readonly sha256: string;
  readonly byte_count: number;
  readonly media_type: string;
  /** Where it lies on this machine. */
  readonly local: string;
  /** SHA-256 of other bytes that an advisory allows it to replace. */
  readonly replaces: readonly string[];
}

/** A file whose bytes no target may hold any more, as an advisory says. */
export interface WithdrawnFile {
  readonly path: string;
  /** null for a redacted copy. */
  readonly version: string | null;
  readonly sha256: string;
}

export interface PushRelease {
  readonly version: string;
  readonly manifest: ReleaseManifest;
  readonly manifest_sha256: string;
  readonly is_yanked: boolean;
  /** Whether an advisory has replaced or withdrawn one of its files. */
  readonly is_redacted: boolean;
  /** Sorted by path. */
  readonly files: readonly PushFile[];
  readonly withdrawn: readonly WithdrawnFile[];
}

/** What a push sends: releases from the oldest on, and the documents that point to them. */
export interface ReleaseSet {
  readonly dataset: string;
  readonly index: ReleaseIndex;
  readonly releases: readonly PushRelease[];
  /** Redacted copies that advisories name. */
  readonly redactions: readonly PushFile[];
  /** Copies that others took the place of: they may hold what was withdrawn since. */
  readonly formerRedactions: readonly WithdrawnFile[];
  /** In the order in which they are sent, index.json last. */
  readonly pointers: readonly PushFile[];
}

type IndexEntry = ReleaseIndex['releases'][number];
type Replacement = Advisories['advisories'][number]['replacements'][number] & {
  readonly isActive: boolean;
};

/** Files of a release that its manifest cannot list: they are made from it. */
const unlisted = ['SHA256SUMS', 'SHA256SUMS.minisig', 'manifest.dsse.json'];

const pointerNames = ['advisories.json', 'advisories.json.minisig', 'index.json'];

/**
 * Reads the releases that index.json lists, or the one asked for and those with files that advisories
 * replaced, and checks every file against its manifest: what is broken here is never sent. Throws UsageError and NonRetryableError.
 */
export async function readReleaseSet(folder: string, version: string | null): Promise<ReleaseSet> {
  const index = await readIndex(folder);
  const entries = index.releases.toReversed();
  if (version !== null && !entries.some((entry) => entry.version === version)) {
    const all = entries.map((entry) => entry.version).join(', ') || 'none';
    throw new UsageError(`${join(folder, 'index.json')} does not list ${version}; it lists ${all}`);
  }
  const replacements = await readReplacements(folder, index);
  // The advisories go with any release, so what they replaced goes with them.
  const wanted = entries.filter(
    (entry) =>
      version === null ||
      entry.version === version ||
      replacements.some((one) => one.version === entry.version),
  );
  const releases: PushRelease[] = [];
  for (const entry of wanted) releases.push(await readRelease(folder, entry, replacements));
  return {
    dataset: index.dataset,
    index,
    releases,
    redactions: await readRedactions(folder, replacements),
    formerRedactions: formerRedactions(replacements),
    pointers: await readPointers(folder),
  };
}

/**
 * No store replaces two files at once: the signature of the advisories also goes, and first, under
 * the digest of what it signs, so that a reader who finds the two apart finds one that fits.
 */
async function readPointers(folder: string): Promise<readonly PushFile[]> {
  const existing = pointerNames.filter((name) => existsSync(join(folder, name)));
  const files = await Promise.all(
    existing.map((name) => describeFile(folder, name, null, mediaTypeOf(name), [])),
  );
  const advisories = files.find(({ path }) => path === 'advisories.json');
  const signature = files.find(({ path }) => path === 'advisories.json.minisig');
  if (!advisories || !signature) return files;
  return [{ ...signature, path: `signatures/${advisories.sha256}.minisig` }, ...files];
}

async function readIndex(folder: string): Promise<ReleaseIndex> {
  const path = join(folder, 'index.json');
  if (!existsSync(path)) {
    throw new UsageError(`${path} is missing: there is no release to push; run the dataset first`);
  }
  return parseIndex(await readFile(path, 'utf8'), path);
}

async function readReplacements(
  folder: string,
  { dataset }: ReleaseIndex,
): Promise<readonly Replacement[]> {
  const path = join(folder, 'advisories.json');
  if (!existsSync(path)) return [];
  const file = parseAdvisories(await readFile(path, 'utf8'), path);
  if (file.dataset !== dataset) {
    throw new NonRetryableError(
      `${path} is of ${file.dataset}, the index beside it of ${dataset}: restore the file; nothing was sent`,
    );
  }
  return file.advisories.flatMap(({ replacements, status }) =>
    replacements.map((replacement) => ({ ...replacement, isActive: status === 'active' })),
  );
}

async function readRelease(
  folder: string,
  { version, status, manifest: listed }: IndexEntry,
  replacements: readonly Replacement[],
): Promise<PushRelease> {
  const manifest = await readManifest(folder, listed);
  const files: PushFile[] = [];
  const withdrawn: WithdrawnFile[] = [];
  for (const { path, media_type, sha256: digest } of manifest.files) {
    const of = replacements.filter((one) => one.version === version && one.path === path);
    const file = await readFileOf(folder, version, { path, media_type, digest }, of);
    if ('local' in file) files.push(file);
    else withdrawn.push(file);
  }
  for (const name of ['manifest.json', ...unlisted]) {
    if (!existsSync(join(folder, version, name))) continue;
    files.push(await describeFile(folder, `${version}/${name}`, version, mediaTypeOf(name), []));
  }
  return {
    version,
    manifest,
    manifest_sha256: listed.sha256,
    is_yanked: status === 'yanked',
    is_redacted: replacements.some((one) => one.isActive && one.version === version),
    files: files.toSorted((a, b) => compareStrings(a.path, b.path)),
    withdrawn,
  };
}

async function readManifest(
  folder: string,
  listed: IndexEntry['manifest'],
): Promise<ReleaseManifest> {
  const path = join(folder, listed.path);
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new NonRetryableError(`${path} cannot be read: ${cause.message}`, { cause });
  });
  if (sha256(text) !== listed.sha256) {
    throw new NonRetryableError(
      `${path} has SHA-256 ${sha256(text)}, index.json lists ${listed.sha256}: restore the release before it is pushed`,
    );
  }
  const manifest: unknown = JSON.parse(text);
  assertValid('release-manifest', manifest);
  return manifest;
}

interface ListedFile {
  readonly path: string;
  readonly media_type: string;
  readonly digest: string;
}

/** The file as it is to stand at a target; withdrawn where no bytes may stand in its place. */
async function readFileOf(
  folder: string,
  version: string,
  { path, media_type, digest }: ListedFile,
  replacements: readonly Replacement[],
): Promise<PushFile | WithdrawnFile> {
  const full = `${version}/${path}`;
  const active = replacements.filter(({ isActive }) => isActive).map((one) => one.new_sha256);
  const isThere = existsSync(join(folder, full));
  const found = isThere ? (await digestOfFile(join(folder, full))).sha256 : null;
  const expected = active.length > 0 ? active : [digest];
  if (found !== null && expected.includes(found)) {
    const others = [digest, ...replacements.map((one) => one.new_sha256)];
    const replaces = replacements.length > 0 ? others.filter((one) => one !== found) : [];
    return describeFile(folder, full, version, media_type, replaces);
  }
  if (active.length > 0) return { path: full, version, sha256: digest };
  throw new NonRetryableError(
    `${join(folder, full)} ${found === null ? 'is missing' : `has SHA-256 ${found}`}, its manifest lists ${digest}: restore the release before it is pushed`,
  );
}

async function readRedactions(
  folder: string,
  replacements: readonly Replacement[],
): Promise<readonly PushFile[]> {
  const active = replacements.filter(({ isActive }) => isActive);
  const byPath = new Map(active.map((one) => [one.new_path, one.new_sha256]));
  const files: PushFile[] = [];
  for (const [path, expected] of [...byPath].toSorted(([a], [b]) => compareStrings(a, b))) {
    if (active.some((one) => `${one.version}/${one.path}` === path)) continue;
    if (path.split('/').includes('..') || path.startsWith('/')) {
      throw new NonRetryableError(`advisories.json names ${path}, which is outside the releases`);
    }
    const file = await describeFile(folder, path, null, 'application/octet-stream', []);
    if (file.sha256 !== expected) {
      throw new NonRetryableError(
        `${path} has SHA-256 ${file.sha256}, advisories.json lists ${expected}: restore the file`,
      );
    }
    files.push(file);
  }
  return files;
}

function formerRedactions(replacements: readonly Replacement[]): readonly WithdrawnFile[] {
  const active = replacements.filter(({ isActive }) => isActive);
  const kept = new Set(active.map(({ new_path }) => new_path));
  const former = replacements.filter(({ new_path }) => !kept.has(new_path));
  const byPath = new Map(former.map((one) => [one.new_path, one.new_sha256]));
  return [...byPath]
    .toSorted(([a], [b]) => compareStrings(a, b))
    .map(([path, digest]) => ({ path, version: null, sha256: digest }));
}

async function describeFile(
  folder: string,
  path: string,
  version: string | null,
  media_type: string,
  replaces: readonly string[],
): Promise<PushFile> {
  const local = join(folder, path);
  const content = await digestOfFile(local);
  return { path, version, ...content, media_type, local, replaces };
}

function mediaTypeOf(name: string): string {
  return name.endsWith('.json') ? 'application/json' : 'text/plain';
}
