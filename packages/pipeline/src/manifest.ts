import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canonicalJson, findViolations, type StageManifest, sha256 } from '@tellings/schema';
import type { StageName } from './dag.ts';
import type { FileDigest } from './stage.ts';

const fileName = 'manifest.json';

/** The skip key of a stage: equal inputs, parameters and code give an equal fingerprint. */
export function stageFingerprint(
  stage: StageName,
  code: string,
  parameters: string,
  inputs: readonly FileDigest[],
): string {
  const digests = inputs.map(({ path, sha256: digest }) => [path, digest]);
  return sha256(canonicalJson([stage, code, parameters, digests]));
}

/** Writes the manifest that closes a stage; always the last file of its folder. */
export async function writeManifest(folder: string, manifest: StageManifest): Promise<void> {
  await writeFile(join(folder, fileName), `${canonicalJson(manifest)}\n`);
}

/** Reads the manifest of a stage; null when the stage has not closed or its manifest is damaged. */
export async function readManifest(folder: string): Promise<StageManifest | null> {
  const path = join(folder, fileName);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return findViolations('stage-manifest', value).length === 0 ? (value as StageManifest) : null;
  } catch {
    return null;
  }
}

/** Whether every output the manifest lists still stands with the digest it had. */
export async function outputsStand(root: string, manifest: StageManifest): Promise<boolean> {
  for (const { path, sha256: digest } of manifest.outputs) {
    const file = resolve(root, path);
    if (!existsSync(file) || sha256(await readFile(file)) !== digest) return false;
  }
  return true;
}
