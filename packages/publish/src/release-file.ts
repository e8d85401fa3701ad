import { compareStrings, type ReleaseManifest, sha256 } from '@tellings/schema';
import type { WrittenFile } from './line-file.ts';

export type ReleaseFile = ReleaseManifest['files'][number];

/** One text file of a release. `path` is inside the release, with /. */
export interface PlannedFile {
  readonly path: string;
  readonly table: string | null;
  readonly text: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  cff: 'application/yaml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
};

/** What the manifest says of one file. */
export function describeFile(
  path: string,
  table: string | null,
  content: string | Uint8Array,
): ReleaseFile {
  const byte_count = Buffer.byteLength(content);
  return listedFile(path, table, { byte_count, sha256: sha256(content) });
}

/** The same for a file that is written already. */
export function listedFile(path: string, table: string | null, file: WrittenFile): ReleaseFile {
  const media_type = mediaTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain';
  return { path, media_type, byte_count: file.byte_count, sha256: file.sha256, table };
}

/** SHA256SUMS as `sha256sum -c` reads it: digest, two spaces, path; sorted by path. */
export function renderChecksums(files: readonly Pick<ReleaseFile, 'path' | 'sha256'>[]): string {
  return files
    .toSorted((a, b) => compareStrings(a.path, b.path))
    .map(({ path, sha256: digest }) => `${digest}  ${path}\n`)
    .join('');
}

/** Path and digest of each line of SHA256SUMS; a line of another form has an empty digest. */
export function parseChecksums(text: string): readonly Pick<ReleaseFile, 'path' | 'sha256'>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, digest = '', path = line] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return { path, sha256: digest };
    });
}
