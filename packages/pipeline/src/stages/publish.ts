import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Channel,
  describeBreach,
  joinSignatures,
  type PrivateText,
  type RecordSource,
  type ReleaseRequest,
  type ReleaseResult,
  type ReleaseTables,
  writeRelease,
} from '@tellings/publish';
import {
  canonicalJson,
  compareStrings,
  FatalError,
  GateError,
  type IdChange,
  type Issue,
  publicTables,
  type ReleaseManifest,
  sha256,
} from '@tellings/schema';
import { gatherProvenance } from '../build-provenance.ts';
import { describeBuild, describeFailure, recordBuild } from '../build-record.ts';
import { dag, stageNames } from '../dag.ts';
import type { Dataset } from '../dataset.ts';
import { readManifest } from '../manifest.ts';
import { portablePath } from '../portable-path.ts';
import type { FileDigest, Stage, StageContext, StageResult } from '../stage.ts';
import { type WithheldTables, withholdTables } from '../withdrawn-tables.ts';

const generator = { name: 'tellings', version: '0.1.0' } as const;

/** Public tables to a release. */
export const publishStage: Stage = {
  parameters: publishParameters,
  inputFiles: async ({ folder }) =>
    ['corrections.yml', 'dataset.yml', 'redirects.jsonl', 'withdrawals.jsonl']
      .map((name) => join(folder, name))
      .filter(existsSync),
  run: publishTables,
};

function publishParameters({ spec }: Dataset, channel: Channel): string {
  const isNext = channel === 'next';
  return canonicalJson({ generator, issued: spec.issued, ...(isNext && { channel }) });
}

async function publishTables(context: StageContext): Promise<StageResult> {
  const { dataset, channel, buildsPath } = context;
  const { name, issued } = dataset.spec;
  const attempt = { issued, channel };
  const { result, withheld } = await releaseTables(context, false).catch(async (error: unknown) => {
    await recordBuild(buildsPath, describeFailure(error, attempt));
    throw error;
  });
  context.onRelease(result);
  await recordBuild(buildsPath, describeBuild(result, attempt));
  if (result.folder === null) {
    throw new GateError(describeBreach(name, result.gates, result.changes));
  }
  const count = await countPublished(result.folder);
  const issues = withheld.listIssues();
  return {
    tables: {},
    issues,
    recordsIn: count + issues.length,
    recordsOut: count,
    recordsQuarantined: issues.length,
    files: await releaseFiles(dataset, result.folder, channel),
  };
}

/** The release that the public tables make, or would make: a dry run writes nothing that stays. */
export async function releaseTables(
  context: StageContext,
  isDryRun: boolean,
): Promise<{ readonly result: ReleaseResult; readonly withheld: WithheldTables }> {
  const { dataset, store, channel } = context;
  const withheld = await withholdTables(
    dataset,
    readPublicTables(context),
    await readRedirects(context),
  );
  const request: ReleaseRequest = {
    dataset: dataset.spec,
    tables: withheld.tables,
    quarantine: await readQuarantine(context),
    inputs_sha256: await digestInputTables(context),
    channel,
    generator,
    override: context.override,
    corrections: dataset.corrections,
    provenance: await gatherProvenance(context, publishParameters(dataset, channel)),
  };
  const effects = {
    writeParquet: store.convertLines,
    readTexts: () => readTexts(context),
    key: context.signingKey,
  };
  const releases = join(dataset.folder, 'releases');
  return { result: await writeRelease(request, releases, effects, isDryRun), withheld };
}

/** Records the release holds, by its own manifest. */
async function countPublished(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const { tables } = JSON.parse(text) as ReleaseManifest;
  return tables.reduce((sum, { record_count }) => sum + record_count, 0);
}

/** Each table but redirects as a stream in the order of its key, so that none need fit in memory. */
function readPublicTables({ store, tablePath }: StageContext): ReleaseTables {
  const schemas = publicTables().filter(({ table }) => table !== 'redirects');
  const sources = schemas.map(({ table, primaryKey }): [string, RecordSource] => {
    const records = store.readSorted(tablePath(table), primaryKey);
    if (table !== 'reports') return [table, records];
    return [table, joinSignatures(records, store.readSorted(tablePath('signatures'), primaryKey))];
  });
  return Object.fromEntries(sources);
}

/** Redirects found by the stage link, and those people wrote, which outrank them. */
async function readRedirects({
  dataset,
  store,
  tablePath,
}: StageContext): Promise<readonly IdChange[]> {
  const authored = new Set(dataset.redirects.map(({ id }) => id));
  const found: readonly IdChange[] = await store.read(tablePath('id_changes'), 'id-change');
  return [...dataset.redirects, ...found.filter(({ id }) => !authored.has(id))];
}

/** Texts stay in the private store: a release is only searched for words of theirs. */
async function* readTexts({ store, tablePath }: StageContext): AsyncGenerator<PrivateText[]> {
  for await (const batch of store.readSorted(tablePath('texts'), ['report_id'])) {
    yield batch.map(({ report_id, text }) => ({
      report_id: String(report_id),
      text: String(text),
    }));
  }
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

/** The stages that wrote the tables have digested them. */
async function digestInputTables(context: StageContext): Promise<string> {
  const lines: string[] = [];
  for (const table of dag.publish.reads) {
    const path = context.tablePath(table);
    const manifest = await readManifest(dirname(path));
    const listed = portablePath(context.dataset.folder, path);
    const digest = manifest?.outputs.find((output) => output.path === listed)?.sha256;
    if (digest === undefined) throw new FatalError(`no stage lists ${listed} among its outputs`);
    lines.push(`${table} ${digest}`);
  }
  return sha256(lines.join('\n'));
}

/** The files whose presence proves the release: its manifest, and the index that lists it. */
async function releaseFiles(
  dataset: Dataset,
  folder: string,
  channel: StageContext['channel'],
): Promise<FileDigest[]> {
  const listed = [
    { path: join(folder, 'manifest.json'), schema: 'release-manifest' },
    ...(channel !== 'local'
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
