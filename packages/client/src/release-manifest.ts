import {
  assertFormat,
  assertShape,
  isDigest,
  isInnerPath,
  isListOf,
  parseJsonObject,
} from './json-file.ts';

/** manifest.json of a release, as far as the client reads it. */
export interface ReleaseManifest {
  readonly dataset: string;
  readonly version: string;
  readonly schema_version: string;
  /** Day, YYYY-MM-DD. */
  readonly issued: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly previous: { readonly version: string; readonly manifest_sha256: string } | null;
  readonly tables: readonly TableEntry[];
  readonly files: readonly FileEntry[];
  /** Absent in releases made without them. */
  readonly deltas?: readonly DeltaEntry[];
}

export interface TableEntry {
  readonly name: string;
  readonly primary_key: readonly string[];
  readonly record_count: number;
  /** SHA-256 over key, tab, SHA-256 of the canonical record, line feed, of all records by key. */
  readonly state_digest: string;
}

export interface FileEntry {
  /** Inside the release. */
  readonly path: string;
  readonly byte_count: number;
  readonly sha256: string;
}

/** A file that leads from an older release to this one. */
export interface DeltaEntry {
  readonly from: string;
  readonly path: string;
}

export const manifestFile = 'manifest.json';

/** Throws ReleaseError `invalid-file` or `newer-format`. `file` is its path, for messages. */
export function parseManifest(file: string, text: string): ReleaseManifest {
  const manifest = parseJsonObject(file, text);
  assertFormat(file, manifest, 'manifest_version');
  const { dataset, version, tables, files, deltas = [] } = manifest;
  const isNamed = typeof dataset === 'string' && typeof version === 'string';
  assertShape(file, isNamed, 'it names no dataset or version');
  assertShape(file, Array.isArray(tables) && Array.isArray(files), 'it lists no tables or files');
  const areFiles = isListOf(
    files,
    ({ path, sha256, byte_count }) =>
      isInnerPath(path) && isDigest(sha256) && typeof byte_count === 'number',
  );
  assertShape(file, areFiles, 'a file has no path inside the release, digest or size');
  const areTables = isListOf(
    tables,
    ({ name, primary_key, record_count, state_digest }) =>
      typeof name === 'string' &&
      isKey(primary_key) &&
      typeof record_count === 'number' &&
      isDigest(state_digest),
  );
  assertShape(file, areTables, 'a table has no name, primary key, record count or state digest');
  const areDeltas = isListOf(
    deltas,
    ({ from, path }) => typeof from === 'string' && isInnerPath(path),
  );
  assertShape(file, areDeltas, 'a delta has no version to start from, or no path');
  return manifest as unknown as ReleaseManifest;
}

function isKey(fields: unknown): boolean {
  return (
    Array.isArray(fields) && fields.length > 0 && fields.every((field) => typeof field === 'string')
  );
}
