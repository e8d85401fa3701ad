import type { Advisory } from './advisories.ts';
import { type Content, joinChunks, readChunks, readText } from './content.ts';
import { findLine } from './lines.ts';
import type { ReleaseLock } from './lock.ts';
import { type MatchedReport, type MatchOptions, matchReports } from './match.ts';
import { keyOf } from './record-key.ts';
import { ReleaseError } from './release-error.ts';
import type { ReleaseManifest, TableEntry } from './release-manifest.ts';
import { type ReleaseParts, tablePath } from './release-parts.ts';
import { isHidden, openRows, type TableRows } from './table-rows.ts';
import type { Redirect, Tables } from './tables.ts';
import { type TableUpdate, updateTables } from './update.ts';
import { findFaults } from './verification.ts';

export type TableName = keyof Tables;

/** What became of an id. */
export type Resolution =
  /** It is the key of a record. */
  | { readonly status: 'live'; readonly id: string; readonly table: string }
  /** Another id stands for it. */
  | { readonly status: 'moved'; readonly id: string; readonly target: string }
  /** Several stand for it, the most relevant first. */
  | { readonly status: 'split'; readonly id: string; readonly targets: readonly string[] }
  | { readonly status: 'retired' | 'withdrawn'; readonly id: string; readonly reason: string }
  /** No release up to this one had it. */
  | { readonly status: 'unknown'; readonly id: string };

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

  async function open(name: string): Promise<Content> {
    tableEntry(manifest, name);
    return files.content(tablePath(name));
  }

  async function find(name: string, key: string): Promise<unknown> {
    if (hidden.has(key)) return null;
    const { primary_key: primaryKey } = tableEntry(manifest, name);
    const line = await findLine(await open(name), key, (text) =>
      keyOf(JSON.parse(text), primaryKey),
    );
    if (line === null) return null;
    const row: unknown = JSON.parse(line);
    return isHidden(row as Readonly<Record<string, unknown>>, hidden) ? null : row;
  }

  async function redirectOf(id: string): Promise<Redirect | null> {
    if (!manifest.tables.some(({ name }) => name === 'redirects')) return null;
    const row = (await find('redirects', id)) as Redirect | null;
    return row?.kind === 'restored' ? null : row;
  }

  async function get<Name extends TableName>(name: Name, id: string): Promise<Tables[Name] | null> {
    const row = await find(name, id);
    if (row !== null) return row as Tables[Name];
    const redirect = await redirectOf(id);
    const [target] = redirect?.targets ?? [];
    if (redirect?.kind !== 'moved' || target === undefined) return null;
    return (await find(name, target)) as Tables[Name] | null;
  }

  async function resolve(id: string): Promise<Resolution> {
    if (hidden.has(id)) {
      const advisory = advisories.find(({ ids }) => ids.includes(id));
      return { status: 'withdrawn', id, reason: advisory?.reason ?? 'unknown' };
    }
    const redirect = await redirectOf(id);
    if (redirect) return resolutionOf(redirect);
    const bySize = manifest.tables.toSorted((a, b) => a.record_count - b.record_count);
    for (const { name } of bySize) {
      if (name !== 'redirects' && (await find(name, id)) !== null) {
        return { status: 'live', id, table: name };
      }
    }
    return { status: 'unknown', id };
  }

  async function currentIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const current = new Set<string>();
    for (const id of ids) {
      for (const target of (await redirectOf(id))?.targets ?? [id]) current.add(target);
    }
    return current;
  }

  const table = <Name extends TableName>(name: Name): TableRows<Tables[Name]> =>
    openRows<Tables[Name]>(() => open(name), hidden);

  async function tellingsOf(reportIds: string | readonly string[]): Promise<ToldRecording[]> {
    const wanted = await currentIds([reportIds].flat());
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

  async function schema(name: string): Promise<Readonly<Record<string, unknown>>> {
    tableEntry(manifest, name);
    return JSON.parse(await readText(await files.content(`schema/${name}.schema.json`)));
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
    resolve,
    tellingsOf,
    match: async (text, options) =>
      matchReports(text, await schema('reports'), table('reports'), options),
    schema,
    file: async (path) => joinChunks(readChunks(await files.content(path))),
    update: (from) => updateTables(parts, from),
    verify: () => findFaults(parts),
  };
}

/** Throws ReleaseError `no-table`. */
function tableEntry(manifest: ReleaseManifest, name: string): TableEntry {
  const entry = manifest.tables.find((table) => table.name === name);
  if (entry) return entry;
  const names = manifest.tables.map((table) => table.name).join(', ');
  throw new ReleaseError(
    'no-table',
    `${manifest.dataset} ${manifest.version} has no table ${name}; it has ${names}`,
    { expected: name },
  );
}

function resolutionOf({ id, kind, targets, reason }: Redirect): Resolution {
  const [target] = targets;
  if (kind === 'moved' && target !== undefined) return { status: 'moved', id, target };
  if (kind === 'split') return { status: 'split', id, targets };
  return { status: kind === 'withdrawn' ? 'withdrawn' : 'retired', id, reason };
}
