import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentCache } from './content-cache.ts';
import { openFileCache } from './file-cache.ts';
import { openFolderSource } from './folder-source.ts';
import { addLock, readLocks } from './lock-file.ts';
import type { Ed25519Check } from './minisign.ts';
import { type OpenOptions, openFrom } from './open-release.ts';
import type { Release } from './release.ts';
import { ReleaseError } from './release-error.ts';
import { indexFile, parseIndex } from './release-index.ts';
import { manifestFile } from './release-manifest.ts';
import { openWebSource, type ReleaseSource } from './release-source.ts';
import type { Sha256 } from './sha256.ts';
import { isInRange, parseRange } from './version-range.ts';

export { openFileCache } from './file-cache.ts';
export type {
  Advisory,
  Bounds,
  Condition,
  Content,
  ContentCache,
  DeltaEntry,
  FileEntry,
  JaccardEstimate,
  MatchedReport,
  MatchOptions,
  OpenOptions,
  Release,
  ReleaseErrorCode,
  ReleaseLock,
  ReleaseManifest,
  Replacement,
  Resolution,
  TableEntry,
  TableName,
  TableRows,
  Tables,
  TableUpdate,
  ToldRecording,
} from './index.ts';
export { createMemoryCache, ReleaseError } from './index.ts';

export interface NodeOptions extends OpenOptions {
  /** Where files from hosts stay; when absent a folder `.cache/tellings` in the home folder. */
  readonly cache?: ContentCache;
  /**
   * Path of a lock file such as tellings.lock.json. Where it has an entry for source and range, the
   * very bytes of then are asked for; else one is added.
   */
  readonly lockFile?: string;
}

/**
 * Opens a release of a dataset. `source` is the address of a folder of releases, the path of such a
 * folder or of one release (beginning with a dot or a slash), or the name of an npm package that is
 * installed; `range` is `latest`, `next`, a version, or a span such as `1`, `^1.4`, `0.4.x`.
 * Throws ReleaseError.
 */
export async function openRelease(
  source: string,
  range = 'latest',
  options: NodeOptions = {},
): Promise<Release> {
  const opened = await openSource(source);
  const { location } = opened.source;
  const wanted = chooseRange(opened, range);
  const { lockFile } = options;
  const locks = lockFile === undefined ? [] : await readLocks(lockFile);
  const lock =
    options.lock ?? locks.find((entry) => entry.source === location && entry.range === wanted);
  const release = await openFrom(
    {
      source: opened.source,
      cache: options.cache ?? openFileCache(join(homedir(), '.cache', 'tellings')),
      sha256: nodeSha256,
      verifyEd25519: verifyByNode,
    },
    wanted,
    lock ? { ...options, lock } : options,
  );
  if (lockFile !== undefined && !lock) await addLock(lockFile, release.lock);
  return release;
}

function chooseRange({ source, version }: OpenedSource, range: string): string {
  if (version === null) return range;
  const isAny = ['latest', '*'].includes(range);
  if (isAny || isInRange(version, parseRange(range))) return version;
  throw new ReleaseError('no-release', `${source.location} leads to ${version}, not to ${range}`, {
    expected: range,
    actual: version,
  });
}

/** A source, and the version it leads to where it is one release of several. */
interface OpenedSource {
  readonly source: ReleaseSource;
  readonly version: string | null;
}

async function openSource(source: string): Promise<OpenedSource> {
  if (/^https?:/.test(source)) return { source: openWebSource(source), version: null };
  if (source.startsWith('file:')) return openFolder(fileURLToPath(source), source);
  const isPath = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:[/\\])/.test(source);
  return openFolder(isPath ? resolve(source) : findPackage(source), source);
}

/** A release beside an index is opened through it, so that digest and advisories are known. */
async function openFolder(folder: string, location: string): Promise<OpenedSource> {
  if (!existsSync(folder)) {
    throw new ReleaseError('not-found', `${folder} is not there: give a folder of releases`, {
      file: location,
    });
  }
  const own = openFolderSource(folder, location);
  const [version, parent] = [basename(folder), dirname(folder)];
  const isOne = existsSync(join(folder, manifestFile)) && !existsSync(join(folder, indexFile));
  if (!isOne || !existsSync(join(parent, indexFile))) return { source: own, version: null };
  const index = parseIndex(await readFile(join(parent, indexFile), 'utf8'));
  const isListed = index.releases.some((entry) => entry.version === version);
  if (!isListed) return { source: own, version: null };
  return { source: openFolderSource(parent, `${own.location}..`), version };
}

/** A package of data has no main module, so that its package.json is looked for instead. */
function findPackage(name: string): string {
  const { resolve: find } = createRequire(join(process.cwd(), 'package.json'));
  const folders = find.paths(name) ?? [];
  const folder = folders
    .map((modules) => join(modules, name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder) return folder;
  throw new ReleaseError(
    'not-found',
    `no package ${name} is installed: install it, or begin a path with ./`,
    { file: name },
  );
}

const nodeSha256: Sha256 = {
  openDigest: () => {
    const hash = createHash('sha256');
    return {
      update: (bytes) => {
        hash.update(bytes);
      },
      finish: () => hash.digest('hex'),
    };
  },
  digestText: (text) => createHash('sha256').update(text).digest('hex'),
};

/** RFC 8410: what stands before an Ed25519 key in SPKI. Web Crypto of Node 20 warns of Ed25519. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

const verifyByNode: Ed25519Check = async (key, message, signature) => {
  const der = Buffer.concat([spkiPrefix, key]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, message, publicKey, signature);
};
