import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CrawlSummary, FetchRequest } from '@tellings/fetch';
import { isOnline } from '@tellings/fetch/source-files';
import type { ReleaseResult, SigningKey, VersionOverride } from '@tellings/publish';
import {
  compareStrings,
  FatalError,
  InterruptedError,
  type Issue,
  type StageManifest,
  sha256,
  tableSchema,
  UsageError,
} from '@tellings/schema';
import {
  archiveFolder,
  type Build,
  buildsPath,
  issuesPath,
  openBuild,
  tablePath,
} from './build.ts';
import { describeFailure, recordBuild } from './build-record.ts';
import { codeDigest } from './code-digest.ts';
import { dag, type StageName, stageNames, stageOf } from './dag.ts';
import type { Dataset } from './dataset.ts';
import { outputsStand, readManifest, stageFingerprint, writeManifest } from './manifest.ts';
import { portablePath } from './portable-path.ts';
import type { RunEvent, RunReason } from './progress.ts';
import type { FileDigest, Stage, StageContext, StageResult } from './stage.ts';
import { fetchStage } from './stages/fetch.ts';
import { linkStage } from './stages/link.ts';
import { nearDuplicatesStage } from './stages/near-duplicates.ts';
import { normaliseStage } from './stages/normalise.ts';
import { publishStage } from './stages/publish.ts';
import { releaseFolder } from './status.ts';
import { openStore, type Store } from './store.ts';

export interface RunRequest {
  readonly folder: string;
  readonly from: StageName;
  readonly to: StageName;
  /** Folder of documents to add to the dataset's sources; the release is then a local one. */
  readonly documents: string | null;
  /** Run stages even when nothing they depend on has changed. */
  readonly isForced: boolean;
  /** What is asked of the stage fetch; all of it is optional. */
  readonly fetch?: Partial<FetchRequest>;
  /** Ends a fetch early; throws InterruptedError once what is under way is kept. */
  readonly signal?: AbortSignal;
  /** Signs the release that is made; unsigned without. */
  readonly signingKey?: SigningKey;
  /** What a maintainer decides of the release, which is then made anew; nothing without. */
  readonly release?: ReleaseDecision;
  /** Say which stages would run and why, and touch nothing. */
  readonly isDryRun: boolean;
  /** The instant stages are said to finish at; stands in manifests only. */
  readonly now: () => Date;
  readonly onEvent: (event: RunEvent) => void;
}

/** What only a maintainer can decide of a release. */
export interface ReleaseDecision {
  /** next makes a prerelease. */
  readonly channel: 'stable' | 'next';
  readonly override: VersionOverride | null;
  /** Date of the release instead of the one in dataset.yml. */
  readonly issued: string | null;
  /** Sees what became of the release, a blocked one too. */
  readonly onRelease: (result: ReleaseResult) => void;
}

const stages: Readonly<Record<StageName, Stage>> = {
  fetch: fetchStage,
  normalise: normaliseStage,
  'near-duplicates': nearDuplicatesStage,
  link: linkStage,
  publish: publishStage,
};

/** Runs the stages from `from` to `to`, skipping each whose inputs, parameters and code are as before. */
export async function runDataset(request: RunRequest): Promise<readonly StageManifest[]> {
  const build = await openDecidedBuild(request);
  const first = stageNames.indexOf(request.from);
  const last = stageNames.indexOf(request.to);
  if (first > last) throw new UsageError(`--from ${request.from} comes after --to ${request.to}`);
  const names = stageNames.slice(first, last + 1);
  const store = await openStore();
  try {
    const manifests: StageManifest[] = [];
    for (const [index, name] of names.entries()) {
      const manifest = await runStage(name, build, store, request).catch((error: unknown) =>
        failStage(name, build, request, error),
      );
      if (manifest === null) {
        for (const later of names.slice(index + 1)) plan(later, 'stage-before', build, request);
        break;
      }
      manifests.push(manifest);
    }
    return manifests;
  } finally {
    store.close();
  }
}

/** A build as the maintainer decided on its release. Throws UsageError. */
export async function openDecidedBuild({
  folder,
  documents,
  release,
}: Pick<RunRequest, 'folder' | 'documents' | 'release'>): Promise<Build> {
  const build = await openBuild(folder, documents);
  if (!release || build.channel === 'local') return build;
  const { dataset } = build;
  const spec = { ...dataset.spec, issued: release.issued ?? dataset.spec.issued };
  return { ...build, channel: release.channel, dataset: { ...dataset, spec } };
}

/** Runs or skips one stage; null when a dry run has only said that it would run. */
async function runStage(
  name: StageName,
  build: Build,
  store: Store,
  request: RunRequest,
): Promise<StageManifest | null> {
  const { dataset, folder } = build;
  const stage = stages[name];
  const parameters = await stage.parameters(dataset, build.channel);
  const inputs = await digestInputs(name, stage, build);
  const code = await codeDigest(name);
  const fingerprint = stageFingerprint(name, code, parameters, inputs);
  const before = await readManifest(join(folder, name));
  const reason = await reasonToRun(name, build, before, fingerprint, request);
  if (reason !== null && request.isDryRun) return plan(name, reason, build, request);
  request.onEvent({ type: 'stage-started', dataset: dataset.spec.name, stage: name });
  if (before !== null && reason === null) {
    request.onEvent(finishedEvent(before, dataset, 'skipped', null));
    return before;
  }
  const staging = await freshStaging(folder, name);
  if (name === 'fetch' && request.fetch?.isReplay) await keepServedArchive(build, staging);
  const context = stageContext(name, code, build, store, staging, request);
  if (request.isForced) await rm(context.indexFolder, { recursive: true, force: true });
  const result = await stage.run(context);
  if (request.signal?.aborted) {
    throw new InterruptedError('ended before all was fetched; run the same command again to go on');
  }
  const outputs = await keepResult(store, staging, build, name, result);
  const manifest: StageManifest = {
    stage: name,
    fingerprint,
    code_sha256: code,
    parameters,
    inputs: [...inputs],
    outputs,
    record_count_in: result.recordsIn,
    record_count_out: result.recordsOut,
    record_count_quarantined: result.recordsQuarantined,
    issues_by_code: countByCode(result.issues),
    finished_at: request.now().toISOString(),
  };
  await writeManifest(staging, manifest);
  await rm(join(folder, name), { recursive: true, force: true });
  await rename(staging, join(folder, name));
  request.onEvent(finishedEvent(manifest, dataset, 'ran', result.crawl ?? null));
  return manifest;
}

/** A run that was to release and ended before `publish`, which records its own end, was an attempt too. */
async function failStage(
  name: StageName,
  build: Build,
  { to, isDryRun }: RunRequest,
  error: unknown,
): Promise<never> {
  const isAttempt = to === 'publish' && name !== 'publish' && !isDryRun;
  if (isAttempt && !(error instanceof InterruptedError)) {
    const { issued } = build.dataset.spec;
    await recordBuild(
      buildsPath(build),
      describeFailure(error, { issued, channel: build.channel }),
    );
  }
  throw error;
}

/** Why a stage has to run; null when it may be skipped. */
async function reasonToRun(
  name: StageName,
  { dataset }: Build,
  before: StageManifest | null,
  fingerprint: string,
  request: RunRequest,
): Promise<RunReason | null> {
  if (before === null) return 'never-run';
  if (request.isForced || (name === 'publish' && request.release)) return 'forced';
  if (name === 'fetch' && request.fetch?.isReplay) return 'replay';
  if (before.fingerprint !== fingerprint) return 'inputs-or-code-changed';
  if (readsNetwork(name, dataset)) return 'reads-the-network';
  return (await outputsStand(dataset.folder, before)) ? null : 'output-changed';
}

function plan(stage: StageName, reason: RunReason, build: Build, request: RunRequest): null {
  request.onEvent({ type: 'stage-planned', dataset: build.dataset.spec.name, stage, reason });
  return null;
}

/** What a stage may touch. */
export function stageContext(
  name: StageName,
  code: string,
  build: Build,
  store: Store,
  staging: string,
  request: RunRequest,
): StageContext {
  const fetchFolder = name === 'fetch' ? staging : join(build.folder, 'fetch');
  return {
    dataset: build.dataset,
    store,
    staging,
    tablePath: (table) => tablePath(build, table),
    issuesPath: (stage) => issuesPath(build, stage),
    contentFolder: join(fetchFolder, 'content'),
    archiveFolder: archiveFolder(build, fetchFolder),
    fetchRequest: { isReplay: false, isRefresh: false, since: null, ...request.fetch },
    signal: request.signal ?? null,
    indexFolder: join(build.folder, 'index', name),
    code,
    channel: build.channel,
    override: request.release?.override ?? null,
    buildsPath: buildsPath(build),
    onRelease: request.release?.onRelease ?? (() => undefined),
    signingKey: request.signingKey ?? null,
    onProgress: (progress) => request.onEvent({ type: 'stage-progress', stage: name, ...progress }),
  };
}

/** What is on the network may have changed although no file here has. */
function readsNetwork(name: StageName, { spec, sources }: Dataset): boolean {
  return name === 'fetch' && !spec.newsroom && sources.some(isOnline);
}

async function digestInputs(name: StageName, stage: Stage, build: Build): Promise<FileDigest[]> {
  const files = await stage.inputFiles(build.dataset);
  const authored = files.map(async (path) => ({
    path: portablePath(build.dataset.folder, path),
    record_count: null,
    sha256: sha256(await readFile(path)),
    schema: null,
  }));
  const tables = dag[name].reads.map(async (table) => {
    const manifest = await readManifest(join(build.folder, stageOf(table)));
    const path = portablePath(build.dataset.folder, tablePath(build, table));
    const output = manifest?.outputs.find((file) => file.path === path);
    if (!output) {
      throw new UsageError(
        `${name} needs the table ${table}: run the stage ${stageOf(table)} first`,
      );
    }
    return output;
  });
  const digests = await Promise.all([...authored, ...tables]);
  return digests.sort((a, b) => compareStrings(a.path, b.path));
}

/** A replay reads the archive that the folder about to be replaced holds. */
async function keepServedArchive(build: Build, staging: string): Promise<void> {
  const before = archiveFolder(build, join(build.folder, 'fetch'));
  const after = archiveFolder(build, staging);
  if (before !== after && existsSync(before)) await cp(before, after, { recursive: true });
}

/** Leftovers of killed runs are removed; what has closed is replaced only at the very end. */
async function freshStaging(folder: string, name: StageName): Promise<string> {
  await mkdir(folder, { recursive: true });
  const prefix = `.staging-${name}-`;
  for (const entry of await readdir(folder)) {
    if (entry.startsWith(prefix)) await rm(join(folder, entry), { recursive: true, force: true });
  }
  const staging = join(folder, `${prefix}${process.pid}`);
  await mkdir(staging);
  return staging;
}

async function keepResult(
  store: Store,
  staging: string,
  build: Build,
  name: StageName,
  result: StageResult,
): Promise<FileDigest[]> {
  try {
    assertNothingLost(name, result);
    return await storeResult(store, staging, build, name, result);
  } finally {
    result.close?.();
  }
}

async function storeResult(
  store: Store,
  staging: string,
  build: Build,
  name: StageName,
  { tables, issues, files = [] }: StageResult,
): Promise<FileDigest[]> {
  const outputs: FileDigest[] = [...files];
  for (const [table, records] of Object.entries({ ...tables, issues })) {
    const path = join(staging, `${table}.parquet`);
    const count = await store.write(path, table, records);
    outputs.push({
      path: portablePath(build.dataset.folder, join(build.folder, name, `${table}.parquet`)),
      record_count: count,
      sha256: sha256(await readFile(path)),
      schema: tableSchema(table).schema,
    });
  }
  return outputs.sort((a, b) => compareStrings(a.path, b.path));
}

function assertNothingLost(name: StageName, result: StageResult): void {
  const { recordsIn, recordsOut, recordsQuarantined } = result;
  if (recordsIn === recordsOut + recordsQuarantined) return;
  throw new FatalError(
    `${name} lost records: ${recordsIn} in, ${recordsOut} out, ${recordsQuarantined} quarantined`,
  );
}

function countByCode(issues: readonly Issue[]): StageManifest['issues_by_code'] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, record_count]) => ({ code, record_count }))
    .sort((a, b) => compareStrings(a.code, b.code));
}

function finishedEvent(
  manifest: StageManifest,
  dataset: Dataset,
  outcome: 'ran' | 'skipped',
  crawl: CrawlSummary | null,
): RunEvent {
  const tables = manifest.outputs.flatMap(({ path, record_count }) =>
    record_count === null ? [] : [[path.replace(/^.*\/|\.parquet$/g, ''), record_count] as const],
  );
  return {
    type: 'stage-finished',
    dataset: dataset.spec.name,
    stage: manifest.stage as StageName,
    outcome,
    records_in: manifest.record_count_in,
    records_out: manifest.record_count_out,
    records_quarantined: manifest.record_count_quarantined,
    tables: Object.fromEntries(tables),
    issues: Object.fromEntries(manifest.issues_by_code.map((c) => [c.code, c.record_count])),
    crawl,
    release: releaseFolder(dataset.folder, manifest),
  };
}
