import { NonRetryableError } from '@tellings/schema';
import { type DeltaOperation, parseOperation } from './delta.ts';
import { readLineFile } from './line-file.ts';
import { openRecords, type ReleaseRecords } from './published-release.ts';
import { readIndex } from './release-index.ts';

/** Path of a delta inside the release it leads to. */
export function deltaPath(from: string, version: string): string {
  return `delta/${from}..${version}.jsonl`;
}

/** The operations of a delta in batches, read from its lines. */
export async function* readOperations(
  lines: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly DeltaOperation[], void> {
  for await (const batch of lines) yield batch.map(parseOperation);
}

/** The operations of a delta that lies at `path`, which is not published yet. */
export function readStagedDelta(path: string): AsyncIterable<readonly DeltaOperation[]> {
  return readOperations(readLineFile(path));
}

/** The delta of a release from its predecessor; null where the release was made without one. */
export function deltaFromPrevious(
  release: ReleaseRecords,
): AsyncIterable<readonly DeltaOperation[]> | null {
  const from = release.manifest.previous?.version;
  const delta = release.manifest.deltas?.find((candidate) => candidate.from === from);
  return delta ? readOperations(release.fileLines(delta.path)) : null;
}

/** A release and those it follows, the newest first. Throws NonRetryableError where one is gone. */
export async function readChain(
  releasesFolder: string,
  version: string,
): Promise<readonly ReleaseRecords[]> {
  const index = await readIndex(releasesFolder);
  const chain: ReleaseRecords[] = [];
  for (let next: string | null = version; next !== null; ) {
    const entry = index?.releases.find((candidate) => candidate.version === next);
    if (!entry) throw new NonRetryableError(`index.json does not list ${next}: restore the index`);
    const release = await openRecords(releasesFolder, entry);
    chain.push(release);
    next = release.manifest.previous?.version ?? null;
  }
  return chain;
}
