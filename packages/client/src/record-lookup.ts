import type { Advisory } from './advisories.ts';
import { type Content, readText } from './content.ts';
import { findLine } from './lines.ts';
import { keyOf } from './record-key.ts';
import { ReleaseError } from './release-error.ts';
import type { ReleaseManifest, TableEntry } from './release-manifest.ts';
import { type ReleaseParts, tablePath } from './release-parts.ts';
import { findHiddenId, type HiddenIds } from './table-rows.ts';
import type { Redirect } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

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

/** Records of one release by their ids. What an advisory withdraws is not given out. */
export interface RecordLookup {
  /** Lines of a table. Throws ReleaseError `no-table`. */
  open(name: string): Promise<Content>;
  schema(name: string): Promise<Row>;
  /** The record of a key, or of the one id it moved to; null when there is none. */
  get(name: string, id: string): Promise<Row | null>;
  resolve(id: string): Promise<Resolution>;
  /** The ids themselves, or those that stand for them now. */
  currentIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export function createLookup(
  { manifest, files, advisories }: ReleaseParts,
  hidden: HiddenIds,
): RecordLookup {
  async function open(name: string): Promise<Content> {
    tableEntry(manifest, name);
    return files.content(tablePath(name));
  }

  /** The row as it lies in the release, withdrawn or not. */
  async function read(name: string, key: string): Promise<Row | null> {
    const { primary_key: primaryKey } = tableEntry(manifest, name);
    const line = await findLine(await open(name), key, (text) =>
      keyOf(JSON.parse(text), primaryKey),
    );
    return line === null ? null : JSON.parse(line);
  }

  async function find(name: string, key: string): Promise<Row | null> {
    const row = hidden.has(key) ? null : await read(name, key);
    return row === null || findHiddenId(row, hidden) !== null ? null : row;
  }

  async function redirectOf(id: string): Promise<Redirect | null> {
    const isAsked = manifest.tables.some(({ name }) => name === 'redirects') && !hidden.has(id);
    const row = isAsked ? ((await read('redirects', id)) as Redirect | null) : null;
    return row?.kind === 'restored' ? null : row;
  }

  const withdrawn = (id: string, cause: string): Resolution => ({
    status: 'withdrawn',
    id,
    reason: reasonOf(advisories, cause),
  });

  function resolveRedirect({ id, kind, targets, reason }: Redirect): Resolution {
    const standing = targets.filter((target) => !hidden.has(target));
    const [target] = standing;
    if (target === undefined && targets[0] !== undefined) return withdrawn(id, targets[0]);
    if (kind === 'moved' && target !== undefined) return { status: 'moved', id, target };
    if (kind === 'split') return { status: 'split', id, targets: standing };
    return { status: kind === 'withdrawn' ? 'withdrawn' : 'retired', id, reason };
  }

  return {
    open,
    async schema(name) {
      tableEntry(manifest, name);
      return JSON.parse(await readText(await files.content(`schema/${name}.schema.json`)));
    },
    async get(name, id) {
      const row = await find(name, id);
      if (row !== null) return row;
      const redirect = await redirectOf(id);
      const [target] = redirect?.targets ?? [];
      return redirect?.kind === 'moved' && target !== undefined ? find(name, target) : null;
    },
    async resolve(id) {
      if (hidden.has(id)) return withdrawn(id, id);
      const redirect = await redirectOf(id);
      if (redirect) return resolveRedirect(redirect);
      const bySize = manifest.tables.toSorted((a, b) => a.record_count - b.record_count);
      for (const { name } of bySize) {
        const row = name === 'redirects' ? null : await read(name, id);
        if (row === null) continue;
        const cause = findHiddenId(row, hidden);
        return cause === null ? { status: 'live', id, table: name } : withdrawn(id, cause);
      }
      return { status: 'unknown', id };
    },
    async currentIds(ids) {
      const current = new Set<string>();
      for (const id of ids) {
        for (const target of (await redirectOf(id))?.targets ?? [id]) current.add(target);
      }
      return current;
    },
  };
}

function reasonOf(advisories: readonly Advisory[], id: string): string {
  return advisories.find(({ ids }) => ids.includes(id))?.reason ?? 'unknown';
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
