import { type ContentCache, createMemoryCache } from './content-cache.ts';
import { verifyByWebCrypto } from './minisign.ts';
import { type OpenOptions, openFrom } from './open-release.ts';
import type { Release } from './release.ts';
import { openWebSource } from './release-source.ts';
import { plainSha256 } from './sha256.ts';
import { openWebCache } from './web-cache.ts';

export type { Advisory, Replacement } from './advisories.ts';
export type { Content } from './content.ts';
export type { ContentCache } from './content-cache.ts';
export { createMemoryCache } from './content-cache.ts';
export type { ReleaseLock } from './lock.ts';
export type { MatchedReport, MatchOptions } from './match.ts';
export type { OpenOptions } from './open-release.ts';
export type { Resolution } from './record-lookup.ts';
export type { Release, TableName, ToldRecording } from './release.ts';
export type { ReleaseErrorCode } from './release-error.ts';
export { ReleaseError } from './release-error.ts';
export type { DeltaEntry, FileEntry, ReleaseManifest, TableEntry } from './release-manifest.ts';
export type { Bounds, Condition, TableRows } from './table-rows.ts';
export type { Tables } from './tables.ts';
export type { JaccardEstimate } from './text-signature.ts';
export type { TableUpdate } from './update.ts';
export { openWebCache } from './web-cache.ts';

export interface WebOptions extends OpenOptions {
  /** Where files stay; when absent the browser's Cache API, and memory where a page has none. */
  readonly cache?: ContentCache;
}

/**
 * Opens a release of a dataset. `source` is the address of a folder of releases, or of one release;
 * `range` is `latest`, `next`, a version, or a span such as `1`, `^1.4`, `0.4.x`. Throws ReleaseError.
 */
export async function openRelease(
  source: string,
  range = 'latest',
  options: WebOptions = {},
): Promise<Release> {
  const address = new URL(source, globalThis.location?.href).href;
  return openFrom(
    {
      source: openWebSource(address),
      cache: options.cache ?? (await openDefaultCache()),
      sha256: plainSha256,
      verifyEd25519: verifyByWebCrypto,
    },
    range,
    options,
  );
}

let memoryCache: ContentCache | undefined;

async function openDefaultCache(): Promise<ContentCache> {
  if (globalThis.caches) return openWebCache();
  memoryCache ??= createMemoryCache();
  return memoryCache;
}
