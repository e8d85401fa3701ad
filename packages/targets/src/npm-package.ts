import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NonRetryableError, sha256 } from '@tellings/schema';
import type { PushFile, PushRelease, ReleaseSet } from './release-set.ts';
import { packGzip, packTar } from './tar.ts';

/** One version of a data package as npm packs it. */
export interface NpmPackage {
  readonly version: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** SHA-512 as in `dist.integrity`. */
  readonly integrity: string;
  /** SHA-1 as in `dist.shasum`, which registries still ask for. */
  readonly shasum: string;
  /** package.json as an object. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * What stays out: a package holds each table once, as JSON lines. Other forms of the same tables and
 * deltas are for downloads.
 */
const leftOut = [/^data\/csv\//, /^data\/parquet\//, /\.sqlite$/, /^delta\//];

/** Largest sum of files to pack: they are held in memory, and Node reads no larger one at once. */
const mostUnpacked = 2 ** 31 - 1;

/** The tarball is sent as base64 in one string of JSON, with a MiB left for the rest of it. */
const mostPacked = Math.floor((constants.MAX_STRING_LENGTH - 2 ** 20) / 4) * 3;

const instead = 'npm holds no release of this size, push it to a folder or a bucket';

/** Throws NonRetryableError for a release that is too large, before anything of it is read. */
export function assertPackable(release: PushRelease, name: string): void {
  const byteCount = keptFiles(release).reduce((sum, { byte_count }) => sum + byte_count, 0);
  if (byteCount <= mostUnpacked) return;
  throw new NonRetryableError(
    `${name}@${release.version} has ${byteCount} bytes to pack, ${mostUnpacked} can be; nothing was sent: ${instead}`,
  );
}

/** Throws NonRetryableError for a tarball that no request can hold. */
export function assertSendable(path: string, byteCount: number): void {
  if (byteCount <= mostPacked) return;
  throw new NonRetryableError(
    `${path} has ${byteCount} bytes packed, a request holds ${mostPacked}; nothing was sent: ${instead}`,
  );
}

function keptFiles({ version, files }: PushRelease): readonly PushFile[] {
  const isKept = (path: string): boolean => !leftOut.some((pattern) => pattern.test(path));
  return files.filter(({ path }) => isKept(path.slice(version.length + 1)));
}

/** A release as an npm package: manifest, schemas, documents and tables as JSON lines. */
export async function packRelease(
  { dataset }: Pick<ReleaseSet, 'dataset'>,
  release: PushRelease,
  name: string,
): Promise<NpmPackage> {
  const { version, manifest, manifest_sha256 } = release;
  const metadata = {
    name,
    version,
    description: `The dataset ${dataset}, release ${version}`,
    license: manifest.licence,
    tellings: { dataset, manifest_sha256 },
  };
  const entries = await Promise.all(
    keptFiles(release).map(async ({ path, local }) => ({
      path: `package/${path.slice(version.length + 1)}`,
      bytes: await readFile(local),
    })),
  );
  const text = Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
  const bytes = packGzip(packTar([{ path: 'package/package.json', bytes: text }, ...entries]));
  assertSendable(`${name}@${version}`, bytes.length);
  return {
    version,
    bytes,
    sha256: sha256(bytes),
    integrity: integrityOf(bytes),
    shasum: createHash('sha1').update(bytes).digest('hex'),
    metadata,
  };
}

export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
