import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  canonicalJson,
  findViolations,
  publicTables,
  type ReleaseManifest,
  sha256,
} from '@tellings/schema';
import { type Advisory, replacementsOf } from './advisory.ts';
import { type Check, failed, passed } from './check.ts';
import { readOperations } from './delta-file.ts';
import { findDeltaFault } from './delta-writer.ts';
import { readLineFile } from './line-file.ts';
import type { ReleaseRecords } from './published-release.ts';
import { describeYank, type IndexEntry, indexEntry, readIndex } from './release-index.ts';
import type { TableSummary } from './table-state.ts';

/** A release may lie anywhere; only beside an index must the index agree. */
export async function checkIndex(
  folder: string,
  manifest: ReleaseManifest,
  digest: string,
): Promise<readonly Check[]> {
  const path = '../index.json';
  const { version } = manifest;
  if (manifest.bump.level === 'local')
    return [passed('index', path, 'a local build is not listed')];
  try {
    const index = await readIndex(dirname(resolve(folder)));
    if (!index) return [passed('index', path, 'no index beside the release')];
    if (index.dataset !== manifest.dataset) {
      return [failed('index', path, `is of ${index.dataset}, the release of ${manifest.dataset}`)];
    }
    const entry = index.releases.find((candidate) => candidate.version === version);
    if (!entry) return [failed('index', path, `does not list ${version}`)];
    const listed = entry.manifest.sha256;
    if (listed !== digest) {
      return [
        failed('index', path, `lists manifest.json with SHA-256 ${listed}, it has ${digest}`),
      ];
    }
    const stated = indexEntry(manifest, `${canonicalJson(manifest)}\n`);
    const differing = Object.entries(entry)
      // Whether the release stands is for the index alone to say.
      .filter(([name]) => name !== 'status' && name !== 'yanked')
      .filter(([name, value]) => canonicalJson(value) !== canonicalJson(memberOf(stated, name)))
      .map(([name]) =>
        failed('index', path, `has another ${name} of ${version} than its manifest`),
      );
    if (differing.length > 0) return differing;
    const yank = describeYank(entry);
    return [
      passed('index', path, `lists ${version} with this manifest`),
      ...(yank === null ? [] : [passed('yank', path, yank)]),
    ];
  } catch (error) {
    return [failed('index', path, (error as Error).message)];
  }
}

function memberOf(entry: IndexEntry, name: string): unknown {
  return (entry as Readonly<Record<string, unknown>>)[name] ?? null;
}

/** Follows the chain of manifests as far as the releases lie beside each other. */
export async function checkPredecessors(
  folder: string,
  manifest: ReleaseManifest,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  let follower = manifest;
  while (follower.previous) {
    const { version, manifest_sha256 } = follower.previous;
    const path = `../${version}/manifest.json`;
    const file = join(folder, path);
    if (!existsSync(file)) {
      return [...checks, passed('previous', path, 'not beside the release, so not checked')];
    }
    const text = await readFile(file, 'utf8');
    const digest = sha256(text);
    if (digest !== manifest_sha256) {
      const message = `has SHA-256 ${digest}, ${follower === manifest ? 'this release' : follower.version} follows ${manifest_sha256}`;
      return [...checks, failed('previous', path, message)];
    }
    const by = follower === manifest ? 'this release' : follower.version;
    checks.push(passed('previous', path, `is the ${version} that ${by} follows`));
    const followed = parseManifest(text);
    if (!followed) return [...checks, failed('previous', path, 'is not a manifest of a release')];
    follower = followed;
  }
  return checks.length > 0 ? checks : [passed('previous', 'manifest.json', 'the first release')];
}

/** Each delta, applied to the release it starts from where that lies beside this one. */
export async function checkDeltas(
  folder: string,
  manifest: ReleaseManifest,
  advisories: readonly Advisory[],
): Promise<readonly Check[]> {
  const isRedacted = (version: string): boolean => replacementsOf(advisories, version).size > 0;
  const checks: Check[] = [];
  for (const { from, path, operation_count } of manifest.deltas ?? []) {
    if (!existsSync(join(folder, path))) continue;
    if (isRedacted(from) || isRedacted(manifest.version)) {
      checks.push(passed('delta', path, 'not applied: an advisory replaced records of a release'));
      continue;
    }
    const start = await openNeighbour(folder, from);
    if (!start) {
      checks.push(passed('delta', path, `not applied: ${from} does not lie beside the release`));
      continue;
    }
    checks.push(await applyAndCompare(folder, manifest, start, { path, operation_count }));
  }
  return checks;
}

async function applyAndCompare(
  folder: string,
  manifest: ReleaseManifest,
  start: ReleaseRecords,
  { path, operation_count }: { readonly path: string; readonly operation_count: number },
): Promise<Check> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<readonly string[]> {
    for await (const lines of readLineFile(join(folder, path))) {
      count += lines.length;
      yield lines;
    }
  };
  try {
    const fault = await findDeltaFault(start, readOperations(counted()), summaries(manifest));
    if (fault !== null) return failed('delta', path, fault);
  } catch (error) {
    return failed('delta', path, (error as Error).message);
  }
  if (count !== operation_count) {
    return failed('delta', path, `has ${count} operations, the manifest states ${operation_count}`);
  }
  return passed('delta', path, `${count} operations make this release of ${start.version}`);
}

function summaries(manifest: ReleaseManifest): readonly TableSummary[] {
  return manifest.tables.flatMap(({ name, record_count, state_digest }) => {
    const schema = publicTables().find(({ table }) => table === name);
    return schema ? [{ schema, recordCount: record_count, stateDigest: state_digest }] : [];
  });
}

/** A release beside the one that is checked, taken at its word: its own check is another's. */
async function openNeighbour(folder: string, version: string): Promise<ReleaseRecords | null> {
  const root = join(folder, '..', version);
  const path = join(root, 'manifest.json');
  if (!existsSync(path)) return null;
  const text = await readFile(path, 'utf8');
  const manifest = parseManifest(text);
  if (!manifest) return null;
  const fileLines = (file: string): AsyncIterable<readonly string[]> =>
    readLineFile(join(root, file));
  return {
    version,
    manifest,
    manifest_sha256: sha256(text),
    isKept: true,
    fileLines,
    lines: (table) =>
      manifest.tables.some(({ name }) => name === table)
        ? fileLines(`data/${table}.jsonl`)
        : noLines(),
  };
}

/** A manifest that keeps its schema; null where the text is none. */
function parseManifest(text: string): ReleaseManifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return findViolations('release-manifest', value).length > 0 ? null : (value as ReleaseManifest);
  } catch {
    return null;
  }
}

async function* noLines(): AsyncGenerator<readonly string[]> {}
