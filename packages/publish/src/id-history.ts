import { openCursor } from './cursor.ts';
import { deltaFromPrevious } from './delta-file.ts';
import { ownsIds } from './id-change.ts';
import type { ReleaseRecords } from './published-release.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/**
 * Ids that some release had and a later one, up to the newest, has not: what must not be used
 * again. `chain` has the newest first. Releases made without deltas are compared by their tables.
 */
export async function readGoneIds(chain: readonly ReleaseRecords[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const [release, previous] = [chain[index], chain[index + 1]];
    if (!release) continue;
    const delta = deltaFromPrevious(release);
    if (delta) {
      for await (const batch of delta) {
        for (const { op, table, key } of batch) {
          if (!ownsIds(table)) continue;
          if (op === 'remove') gone.add(key);
          if (op === 'add') gone.delete(key);
        }
      }
    } else if (previous) await compareKeys(previous, release, gone);
  }
  return gone;
}

async function compareKeys(
  before: ReleaseRecords,
  after: ReleaseRecords,
  gone: Set<string>,
): Promise<void> {
  for (const { name, primary_key } of before.manifest.tables) {
    if (!ownsIds(name)) continue;
    const [old, now] = [
      await openCursor(readKeys(before, name, primary_key)),
      await openCursor(readKeys(after, name, primary_key)),
    ];
    while (old.item !== null) {
      while (now.item !== null && now.item < old.item) {
        gone.delete(now.item);
        await now.advance();
      }
      if (now.item !== old.item) gone.add(old.item);
      await old.advance();
    }
  }
}

async function* readKeys(
  release: ReleaseRecords,
  table: string,
  primaryKey: readonly string[],
): AsyncGenerator<readonly string[]> {
  for await (const lines of release.lines(table)) {
    yield lines.map((line) => keyOf(JSON.parse(line) as TableRecord, primaryKey));
  }
}
