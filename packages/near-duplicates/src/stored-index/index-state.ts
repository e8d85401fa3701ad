import type { IndexStorage } from './index-storage.ts';
import { openRuns, type PostingRuns, type RunSegment, runBytes } from './posting-runs.ts';
import type { ReportFile } from './report-file.ts';

const runFiles = [
  'ids',
  'digests',
  'bands',
  'samples',
  'members',
  'canonicals',
  'similar',
] as const;
const columnFiles = [
  'reports',
  'rows',
  'revisions',
  'row-classes',
  'classes',
  'signatures',
  'log',
] as const;
type RunFile = (typeof runFiles)[number];

/**
 * An index of texts, opened. Runs: `ids` from a hash of the report's id to its row, `digests` from
 * the first lane of a word digest to its class, `bands` and `samples` from a key to the classes that
 * have it, `members` from a class to its rows, `canonicals` from a class to those that were its
 * canonical one by turns, `similar` from a class to those it was verified to share text with.
 */
export interface IndexState {
  readonly storage: IndexStorage;
  readonly reports: ReportFile;
  readonly runs: Readonly<Record<RunFile, PostingRuns>>;
  classCount: number;
  crowdedCount: number;
}

interface IndexManifest {
  readonly format: number;
  /** What the index was built with; with anything else it is built anew. */
  readonly origin: string;
  readonly row_count: number;
  readonly class_count: number;
  readonly crowded_count: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly segments: Readonly<Record<string, readonly RunSegment[]>>;
}

const format = 1;
const manifestFile = 'manifest.json';

/** An index without reports, in place of whatever the storage held. */
export function createIndexState(storage: IndexStorage): IndexState {
  storage.replace(manifestFile, new Uint8Array(0));
  for (const file of [...columnFiles, ...runFiles]) storage.truncate(file, 0);
  return openState(storage, null);
}

/**
 * The index as its manifest says; what lies beyond, from a run that was stopped, is cut off. Null
 * when there is none, or it was built with something else.
 */
export function openIndexState(storage: IndexStorage, origin: string): IndexState | null {
  const manifest = readManifest(storage);
  if (manifest?.format !== format || manifest.origin !== origin) return null;
  if (!isWhole(storage, manifest)) return null;
  for (const file of columnFiles) storage.truncate(file, manifest.sizes[file] ?? 0);
  return openState(storage, manifest);
}

function isWhole(storage: IndexStorage, { sizes, segments }: IndexManifest): boolean {
  return (
    columnFiles.every((file) => storage.size(file) >= (sizes[file] ?? 0)) &&
    runFiles.every((file) => storage.size(file) >= runBytes(segments[file] ?? []))
  );
}

function openState(storage: IndexStorage, manifest: IndexManifest | null): IndexState {
  const runs = runFiles.map((file) => [
    file,
    openRuns(storage, file, manifest?.segments[file] ?? []),
  ]);
  return {
    storage,
    reports: { storage, rowCount: manifest?.row_count ?? 0 },
    runs: Object.fromEntries(runs) as IndexState['runs'],
    classCount: manifest?.class_count ?? 0,
    crowdedCount: manifest?.crowded_count ?? 0,
  };
}

/** Vouches for what has been written. */
export function closeIndexState(state: IndexState, origin: string): void {
  const { storage, reports, runs, classCount, crowdedCount } = state;
  const manifest: IndexManifest = {
    format,
    origin,
    row_count: reports.rowCount,
    class_count: classCount,
    crowded_count: crowdedCount,
    sizes: Object.fromEntries(columnFiles.map((file) => [file, storage.size(file)])),
    segments: Object.fromEntries(runFiles.map((file) => [file, runs[file].segments])),
  };
  storage.replace(manifestFile, new TextEncoder().encode(JSON.stringify(manifest)));
}

/** Null when there is none that can be read: an index can always be built anew. */
function readManifest(storage: IndexStorage): IndexManifest | null {
  const bytes = new Uint8Array(storage.size(manifestFile));
  if (bytes.length === 0) return null;
  storage.read(manifestFile, 0, bytes);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as IndexManifest;
  } catch {
    return null;
  }
}
