import type { Advisory } from './advisories.ts';
import { joinChunks, readChunks } from './content.ts';
import type { ReleaseLock } from './lock.ts';
import { type MatchedReport, type MatchOptions, matchReports } from './match.ts';
import { createLookup, type Resolution } from './record-lookup.ts';
import type { ReleaseError } from './release-error.ts';
import type { ReleaseManifest } from './release-manifest.ts';
import type { ReleaseParts } from './release-parts.ts';
import { openRows, type TableRows } from './table-rows.ts';
import type { Tables } from './tables.ts';
import { type TableUpdate, updateTables } from './update.ts';
import { findFaults } from './verification.ts';

export type TableName = keyof Tables;

/** A telling, with the recording it leads to; null where an advisory withdraws the recording. */
export interface ToldRecording {
  readonly telling: Tables['tellings'];
  readonly recording: Tables['recordings'] | null;
}

/** One version of a dataset. Every file is checked against the manifest before it is used. */
export interface Release {
  readonly dataset: string;
  readonly version: string;
  readonly manifest: ReleaseManifest;
  /** Whether it is signed by one of the keys that were given. */
  readonly isSigned: boolean;
  /** What was said to `onWarning`. */
  readonly warnings: readonly string[];
  /** The notices that hold now. */
  readonly advisories: readonly Advisory[];
  /** To open these very bytes again. */
  readonly lock: ReleaseLock;
  /** Names of its tables. */
  readonly tables: readonly string[];
  /** Rows of a table. A release made before a field was added does not have it in its rows. */
  table<Name extends TableName>(name: Name): TableRows<Tables[Name]>;
  /** The record of a key, or of the one id it moved to; null when there is none: `resolve` says why. */
  get<Name extends TableName>(name: Name, id: string): Promise<Tables[Name] | null>;
  resolve(id: string): Promise<Resolution>;
  /** What reports tell of, by report, then as in the table; ids that moved are followed. */
  tellingsOf(reportIds: string | readonly string[]): Promise<readonly ToldRecording[]>;
  /** Reports that a text is a near copy of, the most alike first. The text stays here. */
  match(text: string, options?: MatchOptions): Promise<readonly MatchedReport[]>;
  /** JSON Schema (2020-12) that every row of a table is valid against. */
  schema(name: TableName): Promise<Readonly<Record<string, unknown>>>;
  /** Bytes of any file of the release, as its manifest lists it. */
  file(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Fetches what changed since an older version that the cache holds, in place of whole tables. */
  update(from: string): Promise<readonly TableUpdate[]>;
  /** Reads every file; what is wrong, or nothing. */
  verify(): Promise<readonly ReleaseError[]>;
}

export function createRelease(parts: ReleaseParts): Release {
  const { manifest, files, advisories, warnings, isSigned, lock } = parts;
  const hidden = new Set(advisories.flatMap(({ ids }) => ids));
  const lookup = createLookup(parts, hidden);

  const table = <Name extends TableName>(name: Name): TableRows<Tables[Name]> =>
    openRows<Tables[Name]>(() => lookup.open(name), hidden);

  const get = async <Name extends TableName>(
    name: Name,
    id: string,
  ): Promise<Tables[Name] | null> => (await lookup.get(name, id)) as Tables[Name] | null;

  async function tellingsOf(reportIds: string | readonly string[]): Promise<ToldRecording[]> {
    const wanted = await lookup.currentIds([reportIds].flat());
    const told: ToldRecording[] = [];
    for await (const telling of table('tellings')) {
      if (!wanted.has(telling.report_id)) continue;
      told.push({ telling, recording: await get('recordings', telling.recording_id) });
    }
    const order = [...wanted];
    return told.toSorted(
      (a, b) => order.indexOf(a.telling.report_id) - order.indexOf(b.telling.report_id),
    );
  }

  return {
    dataset: manifest.dataset,
    version: manifest.version,
    manifest,
    isSigned,
    warnings,
    advisories,
    lock,
    tables: manifest.tables.map(({ name }) => name),
    table,
    get,
    resolve: lookup.resolve,
    tellingsOf,
    match: async (text, options) =>
      matchReports(text, await lookup.schema('reports'), table('reports'), options),
    schema: lookup.schema,
    file: async (path) => joinChunks(readChunks(await files.content(path))),
    update: (from) => updateTables(parts, from),
    verify: () => findFaults(parts),
  };
}
