import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ReleaseManifest, StageManifest } from '@tellings/schema';
import { buildsPath, openBuild } from './build.ts';
import { type BuildRecord, readFailedBuild } from './build-record.ts';
import { type StageName, stageNames } from './dag.ts';
import { readManifest } from './manifest.ts';

export interface DatasetStatus {
  readonly name: string;
  readonly title: string;
  readonly stages: readonly {
    readonly stage: StageName;
    readonly manifest: StageManifest | null;
  }[];
  /** The release the last build made or confirmed. */
  readonly release: {
    readonly version: string;
    readonly folder: string;
    readonly counts: readonly { readonly table: string; readonly record_count: number }[];
  } | null;
  /** The last attempt to release, where it failed or its gates broke; null where it did not. */
  readonly failed_build: BuildRecord | null;
}

/** What has been built of a dataset. Throws UsageError when its files are wrong. */
export async function datasetStatus(folder: string): Promise<DatasetStatus> {
  const { dataset, folder: buildFolder } = await openBuild(folder, null);
  const stages = await Promise.all(
    stageNames.map(async (stage) => ({
      stage,
      manifest: await readManifest(join(buildFolder, stage)),
    })),
  );
  const publish = stages.find(({ stage }) => stage === 'publish')?.manifest ?? null;
  return {
    name: dataset.spec.name,
    title: dataset.spec.title,
    stages,
    release: await readRelease(publish && releaseFolder(folder, publish)),
    failed_build: await readFailedBuild(buildsPath({ folder: buildFolder })),
  };
}

/** Folder of the release that a publish manifest lists; null for other stages. */
export function releaseFolder(root: string, manifest: StageManifest): string | null {
  const output = manifest.outputs.find(({ schema }) => schema === 'release-manifest');
  return output ? dirname(resolve(root, output.path)) : null;
}

async function readRelease(folder: string | null): Promise<DatasetStatus['release']> {
  if (folder === null || !existsSync(join(folder, 'manifest.json'))) return null;
  const manifest = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  ) as ReleaseManifest;
  const counts = manifest.tables.map(({ name, record_count }) => ({ table: name, record_count }));
  return { version: manifest.version, folder, counts };
}
