import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@tellings/schema';
import { afterAll } from 'vitest';
import { signatureMediaType } from '../src/text-signature.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one release, by table. */
export type TableRowsByName = Readonly<Record<string, readonly Row[]>>;

/** One version to write. Everything is synthetic. */
export interface ReleaseDraft {
  readonly version: string;
  readonly tables: TableRowsByName;
  /** Versions that deltas lead from; the release before when absent. */
  readonly deltasFrom?: readonly string[];
  readonly yanked?: { readonly reason: string; readonly use_instead: string | null };
}

const primaryKeys: Readonly<Record<string, string>> = {
  reports: 'report_id',
  tellings: 'telling_id',
  recordings: 'recording_id',
  redirects: 'id',
};

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

const folders: string[] = [];

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-client-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function writeAt(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

function keyedLines(table: string, rows: readonly Row[]): KeyedLine[] {
  const field = primaryKeys[table] as string;
  return rows
    .map((row) => ({ key: String(row[field]), line: canonicalJson(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function deltaLines(before: TableRowsByName, after: TableRowsByName): string[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return tables.flatMap((table) => {
    const [old, now] = [before, after].map(
      (side) => new Map(keyedLines(table, side[table] ?? []).map(({ key, line }) => [key, line])),
    ) as [Map<string, string>, Map<string, string>];
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((key) => {
      const [left, right] = [old.get(key) ?? null, now.get(key) ?? null];
      if (left === right) return [];
      return canonicalJson({
        op: left === null ? 'add' : right === null ? 'remove' : 'update',
        table,
        key,
        old: left && sha256(left),
        new: right && sha256(right),
        cause: 'source',
        record: right && JSON.parse(right),
      });
    });
  });
}

/** Writes a folder of releases as DESIGN and schemas say, without the package that publishes. */
export function writeReleases(folder: string, drafts: readonly ReleaseDraft[]): void {
  const entries = drafts.map((draft, index) => writeRelease(folder, draft, drafts.slice(0, index)));
  const index = {
    index_version: 1,
    dataset: 'synthetic',
    latest:
      drafts.findLast(({ version, yanked }) => !version.includes('-') && !yanked)?.version ?? null,
    channels: {
      stable: null,
      next: drafts.findLast(({ version }) => version.includes('-'))?.version ?? null,
    },
    releases: entries.toReversed(),
  };
  writeAt(join(folder, 'index.json'), `${canonicalJson(index)}\n`);
}

function writeRelease(folder: string, draft: ReleaseDraft, earlier: readonly ReleaseDraft[]): Row {
  const { version, tables, yanked } = draft;
  const previous = earlier.at(-1);
  const files: { path: string; text: string }[] = [];
  const tableEntries = Object.entries(tables).map(([name, rows]) => {
    const lines = keyedLines(name, rows);
    files.push({ path: `data/${name}.jsonl`, text: lines.map(({ line }) => `${line}\n`).join('') });
    const properties = {
      signature: { type: ['string', 'null'], contentMediaType: signatureMediaType },
    };
    files.push({
      path: `schema/${name}.schema.json`,
      text: canonicalJson({ title: name, properties }),
    });
    const state = lines.map(({ key, line }) => `${key}\t${sha256(line)}\n`).join('');
    return {
      name,
      primary_key: [primaryKeys[name]],
      record_count: lines.length,
      state_digest: sha256(state),
    };
  });
  const deltas = (draft.deltasFrom ?? (previous ? [previous.version] : [])).map((from) => {
    const base = earlier.find((candidate) => candidate.version === from);
    const lines = deltaLines(base?.tables ?? {}, tables);
    const path = `delta/${from}..${version}.jsonl`;
    files.push({ path, text: lines.map((line) => `${line}\n`).join('') });
    return { from, path, operation_count: lines.length };
  });
  const manifest = `${canonicalJson({
    manifest_version: 1,
    dataset: 'synthetic',
    version,
    schema_version: '0.5.0',
    issued: '2026-01-01',
    licence: 'CC0-1.0',
    previous: previous ? { version: previous.version, manifest_sha256: '0'.repeat(64) } : null,
    tables: tableEntries,
    deltas,
    files: files.map(({ path, text }) => ({
      path,
      byte_count: Buffer.byteLength(text),
      sha256: sha256(text),
    })),
  })}\n`;
  for (const { path, text } of files) writeAt(join(folder, version, path), text);
  writeAt(join(folder, version, 'manifest.json'), manifest);
  const sums = [...files, { path: 'manifest.json', text: manifest }]
    .map(({ path, text }) => `${sha256(text)}  ${path}\n`)
    .join('');
  writeAt(join(folder, version, 'SHA256SUMS'), sums);
  return {
    version,
    status: yanked ? 'yanked' : 'active',
    yanked: yanked ? { ...yanked, date: '2026-01-02' } : null,
    manifest: {
      path: `${version}/manifest.json`,
      sha256: sha256(manifest),
      byte_count: Buffer.byteLength(manifest),
    },
    previous: previous?.version ?? null,
  };
}

/** A synthetic report; texts are signed by the test that needs them. */
export function report(id: string, more: Row = {}): Row {
  return {
    report_id: id,
    outlet: 'The Synthetic Courier',
    published_date: '2026-03-04',
    word_count: 120,
    signature: null,
    ...more,
  };
}

/** Signs as minisign does: prehashed, by node:crypto, an implementation apart from the client's. */
export interface Signer {
  readonly publicKey: string;
  sign(path: string, bytes: Uint8Array, comment?: string): void;
}

export function createSigner(seedByte: number): Signer {
  const seed = Buffer.alloc(32, seedByte);
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = Buffer.alloc(8, seedByte);
  return {
    publicKey: Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64'),
    sign: (path, bytes, comment = 'dataset:synthetic') => {
      const signature = sign(null, createHash('blake2b512').update(bytes).digest(), key);
      const overall = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
      const line = Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64');
      writeAt(
        `${path}.minisig`,
        `untrusted comment: synthetic\n${line}\ntrusted comment: ${comment}\n${overall.toString('base64')}\n`,
      );
    },
  };
}
