import { readRecords } from './delta.ts';
import { ReleaseError } from './release-error.ts';
import type { TableEntry } from './release-manifest.ts';
import { type ReleaseParts, tablePath } from './release-parts.ts';
import { openStateDigest } from './state-digest.ts';

/** Reads every file that the manifest lists and computes the state digest of every table. */
export async function findFaults(parts: ReleaseParts): Promise<readonly ReleaseError[]> {
  const { manifest, files } = parts;
  const faults: ReleaseError[] = [];
  const check = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      faults.push(error);
    }
  };
  for (const { path } of manifest.files) await check(() => files.content(path));
  // A damaged file has its fault already; a cleaned one cannot have the digest of then.
  const faulty = new Set(faults.map(({ file }) => file));
  for (const table of manifest.tables) {
    const listed = manifest.files.find(({ path }) => path === tablePath(table.name));
    const place = listed && files.place(listed.path);
    if (place?.sha256 !== listed?.sha256 || faulty.has(place?.file ?? null)) continue;
    await check(() => checkState(parts, table));
  }
  return faults;
}

async function checkState(parts: ReleaseParts, table: TableEntry): Promise<void> {
  const { access, files } = parts;
  const path = tablePath(table.name);
  const state = openStateDigest(access.sha256);
  const records = readRecords(await files.content(path), table.primary_key);
  for await (const batch of records) for (const record of batch) state.add(record);
  const actual = state.finish();
  if (actual === table.state_digest) return;
  const { file } = files.place(path);
  throw new ReleaseError(
    'wrong-digest',
    `${file} has state digest ${actual}, the manifest states ${table.state_digest}: tell the publisher`,
    { file, expected: table.state_digest, actual },
  );
}
