import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assertValid, canonicalJson, compareStrings, type ReleaseManifest } from '@tellings/schema';
import type { Change } from './change-rule.ts';
import { renderChanges } from './changes-file.ts';
import { readChain, readStagedDelta } from './delta-file.ts';
import { proveDelta, type WrittenDelta, writeDeltas } from './delta-writer.ts';
import { writeDurably } from './durable-file.ts';
import { type ParquetWriter, recordPaths, stageParquet, stageSqlite } from './format-stage.ts';
import type { Gate } from './gate.ts';
import { readGoneIds } from './id-history.ts';
import { planStatement, statementPath } from './in-toto.ts';
import type { SigningKey } from './minisign.ts';
import {
  openPublished,
  openRecords,
  type PublishedRelease,
  type ReleaseRecords,
} from './published-release.ts';
import { describePublished, describeRelease } from './release-description.ts';
import { compareReleases } from './release-diff.ts';
import { renderDocuments } from './release-documents.ts';
import {
  describeFile,
  type PlannedFile,
  type ReleaseFile,
  renderChecksums,
} from './release-file.ts';
import { addToIndex, indexEntry, readIndex, writeIndex } from './release-index.ts';
import {
  type CreatePlan,
  describeTables,
  type PlannedManifest,
  planRelease,
  type ReleaseRequest,
} from './release-plan.ts';
import { findTwin } from './release-twin.ts';
import { signRelease } from './signature-file.ts';
import { assertSameBytes, removeLeftovers, reveal, stagingFolder } from './staging-folder.ts';
import { dateRedirects, type StagedTables, stageTables } from './table-stage.ts';
import type { WrittenTable } from './table-writer.ts';
import { checkTexts, type TextReader } from './text-check.ts';

export interface ReleaseEffects {
  readonly writeParquet: ParquetWriter;
  /** Reads the private texts that must not cross into the release. */
  readonly readTexts?: TextReader;
  /** Sees the whole release in its hidden folder before it appears; throwing stops the release. */
  checkStaged?(staging: string, paths: readonly string[]): Promise<void>;
  /** Signs the release before it appears; null and absent leave it unsigned. */
  readonly key?: SigningKey | null;
}

export interface ReleaseResult {
  /** `planned`: a dry run would have created it. */
  readonly outcome: 'created' | 'planned' | 'unchanged' | 'blocked';
  readonly version: string | null;
  /** Folder of the release; null when there is none. */
  readonly folder: string | null;
  readonly gates: readonly Gate[];
  /** What differs from the release before, and why the version is what it is. */
  readonly changes: readonly Change[];
  /** null where nothing was written, or would be. */
  readonly manifest: ReleaseManifest | null;
}

/**
 * Makes a release: everything into a hidden folder beside the releases, where it is checked, and
 * only then renamed to its version and listed in index.json. Killed at any point, it leaves the
 * published releases whole. A dry run does the same and removes the folder in the end.
 * Throws what `stageTables`, `planRelease` and `proveDelta` throw, and NonRetryableError when the
 * version exists with other bytes, naming file and digests.
 */
export async function writeRelease(
  request: ReleaseRequest,
  releasesFolder: string,
  effects: ReleaseEffects,
  isDryRun = false,
): Promise<ReleaseResult> {
  await mkdir(releasesFolder, { recursive: true });
  await removeLeftovers(releasesFolder);
  const staging = stagingFolder(releasesFolder);
  try {
    const history = await readHistory(releasesFolder);
    const { tables, corrections } = request;
    const task = { tables, corrections, previous: history.previous, goneIds: history.goneIds };
    const staged = await stageTables(task, staging);
    const changes = await listChanges(request, history.previous, staged);
    const { previous, listed } = history;
    const plan = planRelease({ request, counted: staged, previous, listed, changes });
    const unwritten = { gates: plan.gates, changes, manifest: null, version: plan.version };
    if (plan.outcome === 'blocked') return { outcome: 'blocked', folder: null, ...unwritten };
    const folder = join(releasesFolder, plan.version);
    if (plan.outcome === 'unchanged') return { outcome: 'unchanged', folder, ...unwritten };
    const twin = await findTwin(releasesFolder, plan.manifest, staged.redirects);
    if (twin) {
      const { version } = twin;
      return { ...unwritten, outcome: 'unchanged', version, folder: join(releasesFolder, version) };
    }
    const dated = await dateRedirects(task, staged, plan.version, staging);
    const complete = {
      ...plan,
      manifest: { ...plan.manifest, tables: describeTables(dated.tables) },
    };
    const manifest = await completeRelease(request, complete, dated, history, staging, effects);
    const written = { version: plan.version, gates: plan.gates, changes, manifest };
    if (isDryRun) return { outcome: 'planned', folder: null, ...written };
    if (effects.key) await signRelease(staging, effects.key);
    const outcome = await appear(request, manifest, staging, releasesFolder);
    return { outcome, folder, ...written };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

interface History {
  readonly previous: PublishedRelease | null;
  /** The releases before, the newest first. */
  readonly chain: readonly ReleaseRecords[];
  /** Those and every other one: prereleases, and releases that were yanked. */
  readonly all: readonly ReleaseRecords[];
  readonly goneIds: ReadonlySet<string>;
  readonly listed: readonly string[];
}

async function readHistory(releasesFolder: string): Promise<History> {
  const index = await readIndex(releasesFolder);
  const entries = index?.releases ?? [];
  const listed = entries.map(({ version }) => version);
  const all: ReleaseRecords[] = [];
  for (const each of entries) all.push(await openRecords(releasesFolder, each));
  const entry = entries.find(({ version }) => version === index?.latest);
  if (!entry) return { previous: null, chain: [], all, goneIds: new Set(), listed };
  const chain = await readChain(releasesFolder, entry.version);
  const previous = await openPublished(releasesFolder, entry);
  return { previous, chain, all, goneIds: await readGoneIds(chain), listed };
}

/**
 * What differs from the release before, which decides the version. That is not known yet, but
 * documents have the same paths and describe the same tables whatever it is.
 */
async function listChanges(
  request: ReleaseRequest,
  previous: PublishedRelease | null,
  staged: StagedTables,
): Promise<readonly Change[]> {
  if (!previous) return [];
  const draft: PlannedManifest = {
    ...previous.manifest,
    licence: request.dataset.licence,
    withheld: [...staged.withheld],
  };
  const documents = renderAll(request, draft, [], staged, []);
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const schemas = staged.tables.map(({ schema }) => schema);
  const paths = [...texts.keys(), statementPath, ...recordPaths(request.dataset.name, schemas)];
  const after = await describeRelease({
    licence: request.dataset.licence,
    tables: schemas.map(({ table, primaryKey }) => ({ name: table, primary_key: primaryKey })),
    files: paths.map((path) => describeFile(path, null, '')),
    readText: async (path) => texts.get(path) ?? null,
  });
  return compareReleases(await describePublished(previous), after, staged.recordChanges);
}

function renderAll(
  { dataset }: ReleaseRequest,
  manifest: PlannedManifest,
  changes: readonly Change[],
  staged: StagedTables,
  others: readonly ReleaseFile[],
): readonly PlannedFile[] {
  const { tables, sources } = staged;
  const changesFile = { path: 'changes.json', table: null, text: renderChanges(manifest, changes) };
  const dataFiles = [
    ...tables.flatMap(({ files }) => files),
    ...others,
    describeFile(changesFile.path, null, changesFile.text),
  ];
  return [...renderDocuments({ dataset, manifest, tables, sources, dataFiles }), changesFile];
}

/** Writes what is left of a planned release, its manifest last, and checks the whole. */
async function completeRelease(
  request: ReleaseRequest,
  plan: CreatePlan,
  staged: StagedTables,
  { chain, all }: History,
  staging: string,
  effects: ReleaseEffects,
): Promise<ReleaseManifest> {
  const { tables } = staged;
  // Parquet is written by a thread of its own; nothing may still write when the folder is removed.
  const [parquet, rest] = await Promise.allSettled([
    stageParquet(staging, tables, effects.writeParquet),
    stageRest(staging, request.dataset.name, plan.version, chain, tables),
  ]);
  if (parquet.status === 'rejected') throw parquet.reason;
  if (rest.status === 'rejected') throw rest.reason;
  const { deltas, sqlite } = rest.value;
  const others = [...parquet.value, sqlite, ...deltas.map(({ file }) => file)];
  const documents = renderAll(request, plan.manifest, plan.changes, staged, others);
  const made = [
    ...documents.map(({ path, table, text }) => describeFile(path, table, text)),
    ...staged.tables.flatMap(({ files }) => files),
    ...others,
  ];
  const statement = planStatement(plan.manifest, request.provenance, made);
  const listed = [...made, describeFile(statement.path, null, statement.text)].toSorted((a, b) =>
    compareStrings(a.path, b.path),
  );
  const manifest: ReleaseManifest = {
    ...plan.manifest,
    deltas: deltas.map(({ from, path, operation_count }) => ({ from, path, operation_count })),
    files: listed,
  };
  assertValid('release-manifest', manifest);
  const manifestText = `${canonicalJson(manifest)}\n`;
  const own = describeFile('manifest.json', null, manifestText);
  const texts = [
    ...documents,
    statement,
    { path: 'manifest.json', text: manifestText },
    { path: 'SHA256SUMS', text: renderChecksums([...listed, own]) },
  ];
  for (const { path, text } of texts) await writeDurably(join(staging, path), text);
  const files = [...listed, own];
  const isClosed = (report_id: string): boolean =>
    staged.rights.rightsOf({ report_id }) === 'closed';
  const { readTexts } = effects;
  if (readTexts) await checkTexts({ staging, files, tables, earlier: all, isClosed, readTexts });
  await effects.checkStaged?.(
    staging,
    files.map(({ path }) => path),
  );
  return manifest;
}

/** Deltas, proved, and the database. */
async function stageRest(
  staging: string,
  dataset: string,
  version: string,
  chain: readonly ReleaseRecords[],
  tables: readonly WrittenTable[],
): Promise<{ readonly deltas: readonly WrittenDelta[]; readonly sqlite: ReleaseFile }> {
  const deltas = await writeDeltas(staging, version, chain, tables);
  await rm(join(staging, '.delta'), { recursive: true, force: true });
  await proveDeltas(staging, deltas, chain, tables);
  return { deltas, sqlite: await stageSqlite(staging, dataset, tables) };
}

/** No delta is published that does not lead from a release to this one. */
async function proveDeltas(
  staging: string,
  deltas: readonly WrittenDelta[],
  chain: readonly ReleaseRecords[],
  tables: readonly WrittenTable[],
): Promise<void> {
  for (const { from, path } of deltas) {
    const start = chain.find(({ version }) => version === from);
    if (start) await proveDelta(start, readStagedDelta(join(staging, path)), tables);
  }
}

/** Renames the staged release to its version and lists it. */
async function appear(
  { channel }: ReleaseRequest,
  manifest: ReleaseManifest,
  staging: string,
  releasesFolder: string,
): Promise<'created' | 'unchanged'> {
  const folder = join(releasesFolder, manifest.version);
  const isThere = existsSync(folder);
  if (isThere) await assertSameBytes(staging, folder);
  const index = await readIndex(releasesFolder);
  const entry = indexEntry(manifest, `${canonicalJson(manifest)}\n`);
  const next = channel === 'local' ? index : addToIndex(index, manifest.dataset, entry);
  if (!isThere) await reveal(staging, folder);
  if (next && next !== index) await writeIndex(releasesFolder, next);
  return isThere && next === index ? 'unchanged' : 'created';
}
