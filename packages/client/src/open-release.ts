import {
  type Advisories,
  type Advisory,
  activeAdvisories,
  advisoriesFile,
  parseAdvisories,
  replacedDigests,
} from './advisories.ts';
import { readText } from './content.ts';
import type { ContentCache } from './content-cache.ts';
import type { ReleaseLock } from './lock.ts';
import { checkSignature, type Ed25519Check, type PublicKey, parsePublicKey } from './minisign.ts';
import { createRelease, type Release } from './release.ts';
import { ReleaseError } from './release-error.ts';
import {
  type FileAccess,
  notHeld,
  openFile,
  openReleaseFiles,
  readNamed,
} from './release-files.ts';
import {
  chooseRelease,
  indexFile,
  parseIndex,
  type ReleaseIndex,
  yankReason,
} from './release-index.ts';
import { manifestFile, parseManifest, type ReleaseManifest } from './release-manifest.ts';
import type { ReleaseSource } from './release-source.ts';
import type { Sha256 } from './sha256.ts';
import { isInRange, parseRange } from './version-range.ts';

/** How a release is opened, in Node and in browsers. */
export interface OpenOptions {
  /** Public keys of the publisher as minisign writes them; with them, what is unsigned is refused. */
  readonly keys?: readonly string[];
  /** Asks for the very bytes that were opened before: `release.lock` of then. */
  readonly lock?: ReleaseLock;
  /** Uses nothing but what the cache holds. */
  readonly offline?: boolean;
  /** Is told what a reader should know and no error says; `console.warn` when absent. */
  readonly onWarning?: (message: string) => void;
}

/** What differs between Node and browsers. */
export interface Platform {
  readonly source: ReleaseSource;
  readonly cache: ContentCache;
  readonly sha256: Sha256;
  readonly verifyEd25519: Ed25519Check;
}

/** A release that was chosen, with its manifest checked against the index. */
interface Located {
  readonly index: ReleaseIndex | null;
  readonly manifest: ReleaseManifest;
  readonly manifestSha256: string;
  /** From the folder of releases, with its slash; empty where the source is one release. */
  readonly folder: string;
}

interface Opening {
  readonly access: FileAccess;
  readonly platform: Platform;
  readonly range: string;
  readonly keys: readonly PublicKey[];
  readonly lock: ReleaseLock | null;
}

/** The steps from a source to a release; each ends with what it read checked, or throws. */
export async function openFrom(
  platform: Platform,
  range: string,
  options: OpenOptions,
): Promise<Release> {
  const { source, cache, sha256 } = platform;
  const access = { source, cache, sha256, isOffline: options.offline ?? false };
  const keys = (options.keys ?? []).map(parsePublicKey);
  const lock = options.lock ?? null;
  const opening = { access, platform, range, keys, lock };
  assertLocked(opening);
  const notices = await readAdvisories(opening);
  const located = await locate(opening, notices);
  if (keys.length > 0) await checkSums(opening, located);
  const { manifest, manifestSha256, folder, index } = located;
  const known = notices?.advisories ?? [];
  await assertNoneHeldBack(opening, manifest.dataset, known);
  // What was withdrawn is not kept here either.
  for (const digest of replacedDigests(known)) await cache.remove(digest);
  const advisories = activeAdvisories(known);
  const warnings = describeWarnings(located, advisories);
  for (const warning of warnings) (options.onWarning ?? console.warn)(warning);
  return createRelease({
    access,
    manifest,
    files: openReleaseFiles(access, folder, manifest, advisories),
    advisories,
    warnings,
    index,
    isSigned: keys.length > 0,
    lock: {
      source: source.location,
      range,
      version: manifest.version,
      manifest_sha256: manifestSha256,
    },
  });
}

function assertLocked({ lock, range, access }: Opening): void {
  if (!lock || (lock.range === range && lock.source === access.source.location)) return;
  throw locked(
    `the lock is for ${lock.range} of ${lock.source}, asked for is ${range} of ${access.source.location}`,
    lock.range,
    range,
  );
}

function locked(problem: string, expected: string, actual: string): ReleaseError {
  const hint = 'take the entry out of the lock to lock the release anew';
  return new ReleaseError('locked', `${problem}; ${hint}`, { expected, actual });
}

async function readAdvisories(opening: Opening): Promise<Advisories | null> {
  const text = await readNamed(opening.access, advisoriesFile);
  if (text === null) return null;
  const comment = opening.keys.length > 0 ? await checkSigned(opening, advisoriesFile, text) : '';
  const advisories = parseAdvisories(text);
  assertStated(advisoriesFile, comment, advisories);
  return advisories;
}

/** Advisories of another dataset would hide what is advised of this one. */
function assertDataset(advisories: Advisories | null, dataset: string): void {
  if (!advisories || advisories.dataset === dataset) return;
  throw new ReleaseError(
    'invalid-file',
    `${advisoriesFile} is of ${advisories.dataset}, the releases beside it are of ${dataset}: do not use them, and tell the publisher`,
    { file: advisoriesFile, expected: dataset, actual: advisories.dataset },
  );
}

/**
 * No advisory is ever removed: a host that signed ones once came from must show them again. Only
 * those that a key vouched for are noted, so that nobody else can make a host look behind.
 */
async function assertNoneHeldBack(
  { access, keys }: Opening,
  dataset: string,
  advisories: readonly Advisory[],
): Promise<void> {
  const { source, cache } = access;
  if (keys.length === 0 || source.kind === 'local') return;
  const name = `${source.location}${advisoriesFile}#signed-for-${dataset}`;
  const text = await cache.recall(name);
  const noted = text === null ? null : parseAdvisories(text);
  const ids = new Set(advisories.map(({ advisory_id }) => advisory_id));
  const missing = noted?.advisories.find(({ advisory_id }) => !ids.has(advisory_id));
  if (missing) {
    throw new ReleaseError(
      'held-back',
      `${source.location}${advisoriesFile} lacks ${missing.advisory_id}, which it had: the host shows an older copy; try again, else get the releases from elsewhere, and tell the publisher`,
      { file: advisoriesFile, expected: missing.advisory_id },
    );
  }
  await cache.note(name, JSON.stringify({ advisories_version: 1, dataset, advisories }));
}

/** Gives the trusted comment. Throws ReleaseError `unsigned` or `wrong-signature`. */
async function checkSigned(
  { access, keys, platform }: Opening,
  path: string,
  text: string,
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const check = async (signaturePath: string): Promise<string> => {
    const signature = await readNamed(access, signaturePath);
    if (signature !== null) {
      return checkSignature(path, bytes, signature, keys, platform.verifyEd25519);
    }
    throw new ReleaseError(
      'unsigned',
      `${path} has no signature, and keys were given: ask the publisher to sign it, or give no keys`,
      { file: signaturePath },
    );
  };
  try {
    return await check(`${path}.minisig`);
  } catch (error) {
    // A file and its signature are not replaced at once: it is also there by the digest of its file.
    return check(`signatures/${access.sha256.digestText(text)}.minisig`).catch(() => {
      throw error;
    });
  }
}

/** A signature is of one file of one dataset, as far as its trusted comment says of which. */
function assertStated(
  path: string,
  comment: string,
  { dataset, version }: { readonly dataset: string; readonly version?: string },
): void {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const expected = new Map(Object.entries({ dataset, version, file }));
  for (const word of comment.split(/\s+/)) {
    const at = word.indexOf(':');
    const [wanted, actual] = [expected.get(word.slice(0, at)), word.slice(at + 1)];
    if (wanted === undefined || wanted === actual) continue;
    throw new ReleaseError(
      'wrong-signature',
      `${path} is signed as ${word}, it should be ${wanted}: do not use the release, and tell the publisher`,
      { file: path, expected: wanted, actual },
    );
  }
}

async function locate(opening: Opening, notices: Advisories | null): Promise<Located> {
  const { access, range, lock } = opening;
  const text = await readNamed(access, indexFile);
  if (text === null) return locateSingle(opening, notices);
  const index = parseIndex(text);
  assertDataset(notices, index.dataset);
  const wanted = lock ? lock.version : range;
  const entry = chooseRelease(index, wanted, activeAdvisories(notices?.advisories ?? []));
  const { path, sha256, byte_count: byteCount } = entry.manifest;
  assertLockedDigest(lock, entry.version, sha256);
  const content = await openFile(access, { path, file: path, sha256, byteCount });
  const manifest = parseManifest(path, await readText(content));
  if (manifest.version !== entry.version || manifest.dataset !== index.dataset) {
    throw new ReleaseError(
      'invalid-file',
      `${path} is of ${manifest.dataset} ${manifest.version}, the index lists it as ${index.dataset} ${entry.version}: tell the publisher`,
      { file: path, expected: entry.version, actual: manifest.version },
    );
  }
  const folder = path.slice(0, path.length - manifestFile.length);
  return { index, manifest, manifestSha256: sha256, folder };
}

/** A source that is one release has nothing beside it that could vouch for its manifest. */
async function locateSingle(
  { access, range, lock }: Opening,
  notices: Advisories | null,
): Promise<Located> {
  const text = await readNamed(access, manifestFile);
  if (text === null) {
    if (access.isOffline) throw notHeld(access.source, indexFile);
    throw new ReleaseError(
      'not-found',
      `${access.source.location} has neither index.json nor manifest.json: give a folder of releases, or one release`,
      { file: indexFile },
    );
  }
  const manifest = parseManifest(manifestFile, text);
  assertDataset(notices, manifest.dataset);
  const manifestSha256 = access.sha256.digestText(text);
  const { version } = manifest;
  const wanted = parseRange(lock ? lock.version : range);
  // A build of one's own is a prerelease, and the only one there is.
  const isAny = wanted.kind === 'span' && wanted.below === null;
  if (!isAny && !isInRange(version, wanted)) {
    throw new ReleaseError(
      'no-release',
      `${access.source.location} is ${version}, which does not fit ${lock?.version ?? range}`,
      { expected: lock?.version ?? range, actual: version },
    );
  }
  assertLockedDigest(lock, version, manifestSha256);
  return { index: null, manifest, manifestSha256, folder: '' };
}

function assertLockedDigest(lock: ReleaseLock | null, version: string, sha256: string): void {
  if (!lock || lock.manifest_sha256 === sha256) return;
  throw locked(
    `the lock is for ${version} with manifest SHA-256 ${lock.manifest_sha256}, published is ${sha256}: a version never changes, so tell the publisher`,
    lock.manifest_sha256,
    sha256,
  );
}

/** SHA256SUMS is what is signed; it vouches for the manifest, and the manifest for all else. */
async function checkSums(
  opening: Opening,
  { folder, manifest, manifestSha256 }: Located,
): Promise<void> {
  const path = `${folder}SHA256SUMS`;
  const text = await readNamed(opening.access, path);
  if (text === null) throw new ReleaseError('not-found', `${path} is missing`, { file: path });
  assertStated(path, await checkSigned(opening, path, text), manifest);
  const line = text.split('\n').find((candidate) => candidate.endsWith(`  ${manifestFile}`));
  const actual = line?.split(' ')[0] ?? 'none';
  if (actual === manifestSha256) return;
  throw new ReleaseError(
    'wrong-digest',
    `${path} is signed for a manifest.json with SHA-256 ${actual}, it has ${manifestSha256}: do not use the release`,
    { file: path, expected: manifestSha256, actual },
  );
}

function describeWarnings(
  { index, manifest }: Located,
  advisories: readonly Advisory[],
): readonly string[] {
  const { version, dataset } = manifest;
  const entry = index?.releases.find((candidate) => candidate.version === version);
  const reason = entry ? yankReason(entry, advisories) : null;
  const yanked = reason === null ? [] : [`${dataset} ${version} was taken back: ${reason}`];
  const notices = advisories
    .filter(({ kind, versions }) => kind !== 'yank' && versions.includes(version))
    .map(
      ({ kind, advisory_id, reason: code }) =>
        `${dataset} ${version}: ${kind} ${advisory_id} (${code})`,
    );
  return [...yanked, ...notices];
}
