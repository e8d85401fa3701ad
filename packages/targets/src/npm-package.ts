import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256 } from '@tellings/schema';
import type { PushRelease, ReleaseSet } from './release-set.ts';
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

/** A release as an npm package: manifest, schemas, documents and tables as JSON lines. */
export async function packRelease(
  { dataset }: Pick<ReleaseSet, 'dataset'>,
  { version, manifest, manifest_sha256, files }: PushRelease,
  name: string,
): Promise<NpmPackage> {
  const metadata = {
    name,
    version,
    description: `The dataset ${dataset}, release ${version}`,
    license: manifest.licence,
    tellings: { dataset, manifest_sha256 },
  };
  const kept = files
    .map(({ path, local }) => ({ path: path.slice(version.length + 1), local }))
    .filter(({ path }) => !leftOut.some((pattern) => pattern.test(path)));
  const entries = await Promise.all(
    kept.map(async ({ path, local }) => ({
      path: `package/${path}`,
      bytes: await readFile(local),
    })),
  );
  const text = Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
  const bytes = packGzip(packTar([{ path: 'package/package.json', bytes: text }, ...entries]));
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
