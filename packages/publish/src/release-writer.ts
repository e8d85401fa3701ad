import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  assertValid,
  canonicalJson,
  compareStrings,
  NonRetryableError,
  type ReleaseManifest,
  sha256,
  type TableSchema,
} from '@tellings/schema';
import { syncFile, syncFolder, writeDurably } from './durable-file.ts';
import type { Gate } from './gate.ts';
import {
  describeFile,
  type PlannedFile,
  type ReleaseFile,
  renderChecksums,
} from './release-file.ts';
import { listFiles } from './release-folder.ts';
import { addToIndex, indexEntry, readIndex, writeIndex } from './release-index.ts';
import type { CreatePlan, ReleasePlan } from './release-plan.ts';
import type { TableRecord } from './table-state.ts';

export interface ReleaseEffects {
  /** Writes a new Parquet file. The same records must give the same bytes. */
  writeParquet(path: string, table: TableSchema, records: readonly TableRecord[]): Promise<void>;
  /** Sees every text file of the release before it appears; throwing stops the release. */
  checkStaged?(files: readonly Pick<PlannedFile, 'path' | 'text'>[]): Promise<void>;
}

export interface ReleaseResult {
  readonly outcome: 'created' | 'unchanged' | 'blocked';
  readonly version: string | null;
  /** Folder of the release; null when it was blocked. */
  readonly folder: string | null;
  readonly gates: readonly Gate[];
}

const stagingPrefix = '.staging-';

/**
 * Writes a planned release: everything into a staging folder, to disk, renamed to its version,
 * and only then listed in index.json. Killed at any point, it leaves the published releases whole.
 * Throws NonRetryableError when the version exists with other bytes, naming file and digests.
 */
export async function writeRelease(
  plan: ReleasePlan,
  releasesFolder: string,
  effects: ReleaseEffects,
): Promise<ReleaseResult> {
  const { version, gates } = plan;
  if (plan.outcome === 'blocked') return { outcome: 'blocked', version, folder: null, gates };
  const folder = join(releasesFolder, plan.version);
  if (plan.outcome === 'unchanged') return { outcome: 'unchanged', version, folder, gates };
  await mkdir(releasesFolder, { recursive: true });
  await removeLeftovers(releasesFolder);
  const staging = join(releasesFolder, `${stagingPrefix}${version}-${process.pid}`);
  try {
    const { manifest, manifestText } = await stageRelease(plan, staging, effects);
    const isThere = existsSync(folder);
    if (isThere) await assertSameBytes(staging, folder);
    const index = await readIndex(releasesFolder);
    const entry = indexEntry(manifest, manifestText);
    const next = plan.channel === 'local' ? index : addToIndex(index, manifest.dataset, entry);
    if (!isThere) await reveal(staging, folder);
    if (next && next !== index) await writeIndex(releasesFolder, next);
    const outcome = isThere && next === index ? 'unchanged' : 'created';
    return { outcome, version, folder, gates };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Removes staging folders of killed runs. One of a run that is still alive is left to it. */
async function removeLeftovers(releasesFolder: string): Promise<void> {
  for (const name of await readdir(releasesFolder)) {
    const pid = Number(name.split('-').at(-1));
    if (!name.startsWith(stagingPrefix) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(releasesFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function stageRelease(
  plan: CreatePlan,
  staging: string,
  effects: ReleaseEffects,
): Promise<{ readonly manifest: ReleaseManifest; readonly manifestText: string }> {
  const listed = [
    ...plan.files.map(({ path, table, text }) => describeFile(path, table, text)),
    ...(await stageParquet(plan, staging, effects)),
  ].toSorted((a, b) => compareStrings(a.path, b.path));
  const manifest: ReleaseManifest = { ...plan.manifest, files: listed };
  assertValid('release-manifest', manifest);
  const manifestText = `${canonicalJson(manifest)}\n`;
  const own = describeFile('manifest.json', null, manifestText);
  const texts = [
    ...plan.files,
    { path: 'manifest.json', text: manifestText },
    { path: 'SHA256SUMS', text: renderChecksums([...listed, own]) },
  ];
  await effects.checkStaged?.(texts);
  for (const { path, text } of texts) await writeDurably(join(staging, path), text);
  return { manifest, manifestText };
}

async function stageParquet(
  plan: CreatePlan,
  staging: string,
  effects: ReleaseEffects,
): Promise<readonly ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (const { schema, records } of plan.tables) {
    const path = `data/parquet/${schema.table}.parquet`;
    await mkdir(dirname(join(staging, path)), { recursive: true });
    await effects.writeParquet(join(staging, path), schema, records);
    await syncFile(join(staging, path));
    files.push(describeFile(path, schema.table, await readFile(join(staging, path))));
  }
  return files;
}

/** Renames the staged release to its version, once the disk holds it. */
async function reveal(staging: string, folder: string): Promise<void> {
  const { folders } = await listFiles(staging);
  for (const path of folders) await syncFolder(join(staging, path));
  await rename(staging, folder);
  await syncFolder(dirname(folder));
}

async function assertSameBytes(staging: string, folder: string): Promise<void> {
  const staged = await digestFolder(staging);
  const published = await digestFolder(folder);
  for (const path of [...new Set([...staged.keys(), ...published.keys()])].sort(compareStrings)) {
    const now = staged.get(path) ?? 'absent';
    const before = published.get(path) ?? 'absent';
    if (now === before) continue;
    throw new NonRetryableError(
      `${join(folder, path)} exists with SHA-256 ${before}, the new build has ${now}: a published version never changes. If index.json does not list this version it was never published: remove its folder and publish again`,
    );
  }
}

async function digestFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await listFiles(folder);
  const digests = new Map<string, string>();
  for (const path of files) digests.set(path, sha256(await readFile(join(folder, path))));
  return digests;
}
