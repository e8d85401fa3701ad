import { join } from 'node:path';
import type { Channel } from '@tellings/publish';
import { sha256, UsageError } from '@tellings/schema';
import { type StageName, stageOf } from './dag.ts';
import { type Dataset, documentsSource, loadDataset } from './dataset.ts';

/** One build: a dataset with the folder its stages write into. */
export interface Build {
  readonly dataset: Dataset;
  readonly folder: string;
  /** local: made with documents of one's own, never listed among the dataset's releases. */
  readonly channel: Channel;
}

/** Loads a dataset, with a folder of documents added when one is given. Throws UsageError. */
export async function openBuild(folder: string, documents: string | null): Promise<Build> {
  const dataset = await loadDataset(folder);
  if (documents === null) {
    return { dataset, folder: join(folder, '.tellings', 'main'), channel: 'stable' };
  }
  const source = documentsSource(documents);
  if (dataset.sources.some(({ source_id }) => source_id === source.source_id)) {
    throw new UsageError(
      `${folder}: --documents needs the source id ${source.source_id}, which the dataset uses itself`,
    );
  }
  const name = `documents-${sha256(String(source.path)).slice(0, 8)}`;
  return {
    dataset: { ...dataset, sources: [...dataset.sources, source] },
    folder: join(folder, '.tellings', name),
    channel: 'local',
  };
}

/**
 * Where the web archive of a dataset lies. It is kept between runs and never made again; that of a
 * newsroom served from the dataset itself is made by each run, in the folder of the stage.
 */
export function archiveFolder({ dataset }: Build, fetchFolder: string): string {
  const isServed = dataset.spec.newsroom !== undefined;
  return isServed ? join(fetchFolder, 'archive') : join(dataset.folder, '.archive');
}

/** Where the attempts to release a build are recorded. */
export function buildsPath({ folder }: Pick<Build, 'folder'>): string {
  return join(folder, 'builds.jsonl');
}

/** Where a table of a build lies. */
export function tablePath(build: Build, table: string): string {
  return join(build.folder, stageOf(table), `${table}.parquet`);
}

/** Where the issues of a stage lie. */
export function issuesPath(build: Build, stage: StageName): string {
  return join(build.folder, stage, 'issues.parquet');
}
