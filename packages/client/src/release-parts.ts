import type { Advisory } from './advisories.ts';
import type { ReleaseLock } from './lock.ts';
import type { FileAccess, ReleaseFiles } from './release-files.ts';
import type { ReleaseIndex } from './release-index.ts';
import type { ReleaseManifest } from './release-manifest.ts';

/** What was read and checked of a release before anybody asks it for a row. */
export interface ReleaseParts {
  readonly access: FileAccess;
  readonly manifest: ReleaseManifest;
  readonly files: ReleaseFiles;
  readonly advisories: readonly Advisory[];
  readonly warnings: readonly string[];
  /** null where the source is one release. */
  readonly index: ReleaseIndex | null;
  readonly isSigned: boolean;
  readonly lock: ReleaseLock;
}

export function tablePath(name: string): string {
  return `data/${name}.jsonl`;
}
