import { type Content, checkChunks, readText } from './content.ts';
import { applyDelta, type KeyedLine, readOperations, readRecords } from './delta.ts';
import { ReleaseError } from './release-error.ts';
import { openFile, openHeld, openReleaseFiles, type ReleaseFiles } from './release-files.ts';
import {
  manifestFile,
  parseManifest,
  type ReleaseManifest,
  type TableEntry,
} from './release-manifest.ts';
import { type ReleaseParts, tablePath } from './release-parts.ts';
import { openStateDigest } from './state-digest.ts';
import { compareVersions } from './version-range.ts';

/** How a table of a release came here. */
export interface TableUpdate {
  readonly table: string;
  /**
   * `held`: it was here, as in a release that has the same rows. `delta`: made from the older one.
   * `full`: fetched whole.
   */
  readonly way: 'held' | 'delta' | 'full';
  /** Why it was fetched whole; null in the other ways. */
  readonly reason: string | null;
}

/** One release, as far as deltas need it. */
interface Step {
  readonly manifest: ReleaseManifest;
  readonly files: ReleaseFiles;
}

/** Deltas that lead from an older release to a newer one, the oldest first. */
interface DeltaPath {
  readonly base: Step;
  readonly deltas: readonly { readonly path: string; readonly files: ReleaseFiles }[];
}

/**
 * Brings the tables of a release into the cache from those of an older one. What is made by deltas
 * must have the state digest and the digest of the file, or the file is fetched. Throws ReleaseError
 * where that cannot be done either.
 */
export async function updateTables(
  parts: ReleaseParts,
  from: string,
): Promise<readonly TableUpdate[]> {
  let found: Promise<DeltaPath> | undefined;
  const findPath = (): Promise<DeltaPath> => {
    found ??= findDeltaPath(parts, from);
    return found;
  };
  const updates: TableUpdate[] = [];
  for (const table of parts.manifest.tables) {
    updates.push(await updateTable(parts, table, findPath));
  }
  return updates;
}

async function updateTable(
  parts: ReleaseParts,
  table: TableEntry,
  findPath: () => Promise<DeltaPath>,
): Promise<TableUpdate> {
  const { access, files } = parts;
  const { name } = table;
  const isHeld =
    access.source.kind === 'local' || (await openHeld(access, files.place(tablePath(name))));
  if (isHeld) return { table: name, way: 'held', reason: null };
  try {
    await makeTable(parts, table, await findPath());
    return { table: name, way: 'delta', reason: null };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    await files.content(tablePath(name));
    return { table: name, way: 'full', reason: error.message };
  }
}

/** Throws ReleaseError `wrong-delta` where no deltas lead there, or whatever file is missing. */
async function findDeltaPath(parts: ReleaseParts, from: string): Promise<DeltaPath> {
  const deltas: { readonly path: string; readonly files: ReleaseFiles }[] = [];
  let step: Step = parts;
  while (step.manifest.version !== from) {
    const { version } = step.manifest;
    // The longest leap that does not go back too far.
    const [delta] = (step.manifest.deltas ?? [])
      .filter((candidate) => compareVersions(candidate.from, from) >= 0)
      .toSorted((a, b) => compareVersions(a.from, b.from));
    if (!delta || compareVersions(delta.from, version) >= 0) {
      throw new ReleaseError('wrong-delta', `no delta leads from ${from} to ${version}`, {
        expected: from,
      });
    }
    deltas.unshift({ path: delta.path, files: step.files });
    step = await openStep(parts, delta.from);
  }
  return { base: step, deltas };
}

async function openStep(parts: ReleaseParts, version: string): Promise<Step> {
  const { access, index, advisories } = parts;
  const entry = index?.releases.find((candidate) => candidate.version === version);
  if (!entry) {
    throw new ReleaseError(
      'wrong-delta',
      `${access.source.location} does not list ${version}, which the delta starts from`,
      { expected: version },
    );
  }
  const { path, sha256, byte_count: byteCount } = entry.manifest;
  const content = await openFile(access, { path, file: path, sha256, byteCount });
  const manifest = parseManifest(path, await readText(content));
  const folder = path.slice(0, path.length - manifestFile.length);
  return { manifest, files: openReleaseFiles(access, folder, manifest, advisories) };
}

async function makeTable(
  { access, files }: ReleaseParts,
  table: TableEntry,
  { base, deltas }: DeltaPath,
): Promise<void> {
  const { name, state_digest: expected } = table;
  const before = base.manifest.tables.find((candidate) => candidate.name === name) ?? null;
  if (before && before.primary_key.join() !== table.primary_key.join()) {
    throw new ReleaseError(
      'wrong-delta',
      `the primary key of ${name} changed since ${base.manifest.version}`,
    );
  }
  let records = before
    ? readRecords(await openBase(access, base, name), before.primary_key)
    : noRecords();
  for (const { path, files: deltaFiles } of deltas) {
    const { file } = deltaFiles.place(path);
    const operations = readOperations(await deltaFiles.content(path), file, name);
    records = applyDelta(records, operations, file, access.sha256);
  }
  const place = files.place(tablePath(name));
  const state = openStateDigest(access.sha256);
  async function* checked(): AsyncGenerator<Uint8Array> {
    yield* encodeLines(records, state.add);
    const actual = state.finish();
    if (actual === expected) return;
    throw new ReleaseError(
      'wrong-delta',
      `the deltas give ${name} with state digest ${actual}, the release states ${expected}`,
      { expected, actual },
    );
  }
  // The size is left to the digest: it would speak first, and of a download.
  const made = { ...place, byteCount: null };
  await access.cache.put(place.sha256, checkChunks(checked(), made, access.sha256.openDigest()));
}

async function openBase(
  access: ReleaseParts['access'],
  base: Step,
  table: string,
): Promise<Content> {
  const held = await openHeld(access, base.files.place(tablePath(table)));
  if (held) return held;
  throw new ReleaseError(
    'wrong-delta',
    `the cache does not hold ${table} of ${base.manifest.version}`,
  );
}

async function* noRecords(): AsyncGenerator<readonly KeyedLine[]> {}

const charactersPerChunk = 1 << 18;

async function* encodeLines(
  batches: AsyncIterable<readonly KeyedLine[]>,
  onRecord: (record: KeyedLine) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const records of batches) {
    for (const record of records) {
      onRecord(record);
      text += `${record.line}\n`;
    }
    if (text.length < charactersPerChunk) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
