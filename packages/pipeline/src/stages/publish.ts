import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findLeaks,
  type Gate,
  joinSignatures,
  planRelease,
  readPublished,
  readTextRights,
  writeRelease,
} from '@tellings/publish';
import {
  canonicalJson,
  compareStrings,
  GateError,
  type IdChange,
  type Issue,
  publicTables,
  type ReleaseManifest,
  sha256,
} from '@tellings/schema';
import { dag, stageNames } from '../dag.ts';
import type { Dataset } from '../dataset.ts';
import { portablePath } from '../portable-path.ts';
import type { FileDigest, Stage, StageContext, StageResult } from '../stage.ts';

const generator = { name: 'tellings', version: '0.1.0' } as const;

/** Public tables to a release. */
export const publishStage: Stage = {
  parameters: ({ spec }) => canonicalJson({ generator, issued: spec.issued }),
  inputFiles: async ({ folder }) =>
    ['dataset.yml', 'redirects.jsonl'].map((name) => join(folder, name)).filter(existsSync),
  run: publishTables,
};

async function publishTables(context: StageContext): Promise<StageResult> {
  const { dataset, store, channel } = context;
  const releases = join(dataset.folder, 'releases');
  const tables = await readPublicTables(context);
  const texts = await store.read(context.tablePath('texts'), 'text');
  const rightsOf = readTextRights(tables);
  const closedTexts = texts
    .filter(({ report_id }) => rightsOf({ report_id }) === 'closed')
    .map(({ text }) => text);
  const plan = planRelease({
    dataset: dataset.spec,
    tables,
    previous: await readPublished(releases),
    quarantine: await readQuarantine(context),
    inputs_sha256: await digestInputTables(context),
    channel,
    generator,
  });
  const result = await writeRelease(plan, releases, {
    writeParquet: async (path, table, records) => {
      await store.write(path, table.table, records);
    },
    checkStaged: async (files) => assertNoLeak(files, closedTexts),
  });
  if (result.folder === null) throw new GateError(describeBreach(dataset, result.gates));
  const count = Object.values(tables).reduce((sum, records) => sum + records.length, 0);
  return {
    tables: {},
    issues: [],
    recordsIn: count,
    recordsOut: await countPublished(result.folder),
    recordsQuarantined: 0,
    files: await releaseFiles(dataset, result.folder, channel),
  };
}

/** Records the release holds, by its own manifest. */
async function countPublished(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const { tables } = JSON.parse(text) as ReleaseManifest;
  return tables.reduce((sum, { record_count }) => sum + record_count, 0);
}

async function readPublicTables(
  context: StageContext,
): Promise<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const tables: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const { table } of publicTables()) {
    tables[table] =
      table === 'redirects'
        ? await readRedirects(context)
        : await context.store.readRows(context.tablePath(table));
  }
  const signatures = await context.store.read(context.tablePath('signatures'), 'signature');
  return { ...tables, reports: joinSignatures(tables.reports ?? [], signatures) };
}

/** Redirects found by the stage link, and those people wrote, which outrank them. */
async function readRedirects({
  dataset,
  store,
  tablePath,
}: StageContext): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const authored = new Set(dataset.redirects.map(({ id }) => id));
  const found: readonly IdChange[] = await store.read(tablePath('id_changes'), 'id-change');
  return [...dataset.redirects, ...found.filter(({ id }) => !authored.has(id))].map((each) => ({
    ...each,
  }));
}

function assertNoLeak(
  files: readonly { readonly path: string; readonly text: string }[],
  texts: readonly string[],
): void {
  const [leak, ...more] = findLeaks(files, texts);
  if (!leak) return;
  throw new GateError(
    `${leak.path} holds 12 words in a row of a private text (and ${more.length} more such passages): nothing was released`,
  );
}

/** What earlier stages left out, counted by issue code. */
async function readQuarantine(context: StageContext): Promise<ReleaseManifest['quarantine']> {
  const byCode = new Map<string, number>();
  for (const stage of stageNames.filter((name) => name !== 'publish')) {
    const issues: readonly Issue[] = await context.store.read(context.issuesPath(stage), 'issue');
    for (const { code } of issues.filter(({ level }) => level === 'error')) {
      byCode.set(code, (byCode.get(code) ?? 0) + 1);
    }
  }
  const counts = [...byCode].map(([code, record_count]) => ({ code, record_count }));
  return {
    record_count: counts.reduce((sum, { record_count }) => sum + record_count, 0),
    by_code: counts.sort((a, b) => compareStrings(a.code, b.code)),
  };
}

async function digestInputTables(context: StageContext): Promise<string> {
  const lines = dag.publish.reads.map(async (table) => {
    return `${table} ${sha256(await readFile(context.tablePath(table)))}`;
  });
  return sha256((await Promise.all(lines)).join('\n'));
}

function describeBreach(dataset: Dataset, gates: readonly Gate[]): string {
  const breached = gates.filter(({ is_passed }) => !is_passed);
  const lines = breached.map(
    ({ gate_id, value, limit }) => `  ${gate_id}: ${value}, limit ${limit}`,
  );
  return `${dataset.spec.name}: nothing was released, because gates of dataset.yml are broken:\n${lines.join('\n')}`;
}

/** The files whose presence proves the release: its manifest, and the index that lists it. */
async function releaseFiles(
  dataset: Dataset,
  folder: string,
  channel: StageContext['channel'],
): Promise<FileDigest[]> {
  const listed = [
    { path: join(folder, 'manifest.json'), schema: 'release-manifest' },
    ...(channel === 'release'
      ? [{ path: join(dataset.folder, 'releases', 'index.json'), schema: 'release-index' }]
      : []),
  ];
  return Promise.all(
    listed.map(async ({ path, schema }) => ({
      path: portablePath(dataset.folder, path),
      record_count: null,
      sha256: sha256(await readFile(path)),
      schema,
    })),
  );
}
