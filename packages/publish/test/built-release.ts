import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseManifest } from '@tellings/schema';
import { type ReleaseResult, writeRelease } from '../src/index.ts';
import type { ReleaseRequest } from '../src/release-plan.ts';
import { specimenRequest } from './specimen-tables.ts';
import { effects } from './temporary-folder.ts';

/** A release as it would be published, with the text of every file; Parquet stands as JSONL. */
export interface BuiltRelease extends ReleaseResult {
  readonly manifest: ReleaseManifest;
  readonly texts: ReadonlyMap<string, string>;
}

/** Builds a release after those of a folder, by default of an empty one, and publishes nothing. */
export async function buildRelease(
  fields: Partial<ReleaseRequest> = {},
  folder: string | null = null,
): Promise<BuiltRelease> {
  if (folder !== null) return buildIn(folder, fields);
  const empty = await mkdtemp(join(tmpdir(), 'tellings-publish-'));
  try {
    return await buildIn(empty, fields);
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

async function buildIn(folder: string, fields: Partial<ReleaseRequest>): Promise<BuiltRelease> {
  const texts = new Map<string, string>();
  const checkStaged = async (staging: string, paths: readonly string[]): Promise<void> => {
    for (const path of paths) texts.set(path, await readFile(join(staging, path), 'utf8'));
  };
  const request = specimenRequest(fields);
  const result = await writeRelease(request, folder, { ...effects, checkStaged }, true);
  const { manifest } = result;
  if (manifest === null) throw new Error(`nothing is planned: ${result.outcome}`);
  return { ...result, manifest, texts };
}
