import { compareStrings, type ReleaseManifest, sha256 } from '@tellings/schema';

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
  jsonl: 'application/jsonl',
  md: 'text/markdown',
  parquet: 'application/vnd.apache.parquet',
};

/** What the manifest says of one file. */
export function describeFile(
  path: string,
  table: string | null,
  content: string | Uint8Array,
): ReleaseFile {
  return {
    path,
    media_type: mediaTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain',
    byte_count: Buffer.byteLength(content),
    sha256: sha256(content),
    table,
  };
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
