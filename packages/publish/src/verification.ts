import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { canonicalJson, findViolations, type ReleaseManifest, sha256 } from '@tellings/schema';
import { parseChecksums } from './release-file.ts';
import { listFiles } from './release-folder.ts';
import { readIndex } from './release-index.ts';
import { type Check, checkTables } from './table-check.ts';

/** What was found when a release was checked. It holds when every check passed. */
export interface Verification {
  readonly is_valid: boolean;
  readonly version: string | null;
  readonly checks: readonly Check[];
}

/** Size and digest of every file as it lies in the folder, and the text of those that are text. */
export type ReleaseContent = ReadonlyMap<string, FileContent>;

interface FileContent {
  readonly sha256: string;
  readonly byte_count: number;
  /** null for Parquet, which is checked by digest only. */
  readonly text: string | null;
}

/**
 * Checks a release folder against its own manifest, its SHA256SUMS, the index beside it and the
 * release before it. Never throws for a damaged release: every fault is a failed check that names
 * the file and, where two digests differ, both.
 */
export async function verifyRelease(folder: string): Promise<Verification> {
  if (!existsSync(folder))
    return conclude(null, [failed('folder', folder, 'the folder does not exist')]);
  const content = await readContent(folder);
  const checksums = checkChecksums(content);
  const { manifest, check } = readManifest(content);
  if (!manifest) return conclude(null, [check, ...checksums]);
  return conclude(manifest.version, [
    check,
    checkVersion(folder, manifest),
    ...checksums,
    ...checkFiles(manifest, content),
    ...checkTables(manifest, content),
    await checkIndex(folder, manifest, content),
    await checkPrevious(folder, manifest),
  ]);
}

function conclude(version: string | null, checks: readonly Check[]): Verification {
  return { is_valid: checks.every(({ is_passed }) => is_passed), version, checks };
}

function passed(check: string, path: string, message: string): Check {
  return { check, path, is_passed: true, message };
}

function failed(check: string, path: string, message: string): Check {
  return { check, path, is_passed: false, message };
}

async function readContent(folder: string): Promise<ReleaseContent> {
  const { files } = await listFiles(folder);
  const content = new Map<string, FileContent>();
  for (const path of files) {
    const bytes = await readFile(join(folder, path));
    const text = path.endsWith('.parquet') ? null : bytes.toString('utf8');
    content.set(path, { sha256: sha256(bytes), byte_count: bytes.length, text });
  }
  return content;
}

function readManifest(content: ReleaseContent): {
  readonly manifest: ReleaseManifest | null;
  readonly check: Check;
} {
  const path = 'manifest.json';
  const fault = (message: string) => ({ manifest: null, check: failed('manifest', path, message) });
  const text = content.get(path)?.text;
  if (text === undefined || text === null) return fault('the file is missing');
  const value = parseJson(text);
  if (value === undefined) return fault('the file is not JSON');
  const [violation] = findViolations('release-manifest', value);
  if (violation) return fault(`${violation.pointer || '/'}: ${violation.message}`);
  if (text !== `${canonicalJson(value)}\n`)
    return fault('the file is not canonical JSON (RFC 8785)');
  const manifest = value as ReleaseManifest;
  return { manifest, check: passed('manifest', path, 'valid and canonical') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkVersion(folder: string, { version }: ReleaseManifest): Check {
  const name = basename(resolve(folder));
  return name === version
    ? passed('version', 'manifest.json', `the folder is called ${version}`)
    : failed('version', 'manifest.json', `states ${version}, but the folder is called ${name}`);
}

/** SHA256SUMS covers every file but itself; the manifest every file but itself and SHA256SUMS. */
function checkChecksums(content: ReleaseContent): readonly Check[] {
  const path = 'SHA256SUMS';
  const text = content.get(path)?.text;
  if (text === undefined || text === null)
    return [failed('checksums', path, 'the file is missing')];
  const listed = parseChecksums(text);
  const paths = listed.map((line) => line.path);
  const faults = listed.flatMap((line) =>
    compareDigest('checksums', line.path, line.sha256, content),
  );
  const unlisted = [...content.keys()].filter((name) => name !== path && !paths.includes(name));
  const extra = unlisted.map((name) => failed('checksums', name, `is not listed in ${path}`));
  const all = [...faults, ...extra];
  return all.length > 0 ? all : [passed('checksums', path, `${listed.length} digests hold`)];
}

function compareDigest(
  check: string,
  path: string,
  expected: string,
  content: ReleaseContent,
): readonly Check[] {
  const found = content.get(path);
  if (!found) return [failed(check, path, `is missing; its SHA-256 is listed as ${expected}`)];
  if (found.sha256 === expected) return [];
  return [failed(check, path, `has SHA-256 ${found.sha256}, listed as ${expected}`)];
}

function checkFiles(manifest: ReleaseManifest, content: ReleaseContent): readonly Check[] {
  const listed = manifest.files.map(({ path }) => path);
  const faults = manifest.files.flatMap(({ path, sha256: digest, byte_count }) => {
    const digestFaults = compareDigest('files', path, digest, content);
    const size = content.get(path)?.byte_count;
    if (size === undefined || size === byte_count) return digestFaults;
    return [...digestFaults, failed('files', path, `has ${size} bytes, listed with ${byte_count}`)];
  });
  const known = new Set([...listed, 'manifest.json', 'SHA256SUMS']);
  const extra = [...content.keys()]
    .filter((path) => !known.has(path))
    .map((path) => failed('files', path, 'is not listed in manifest.json'));
  const isSorted = listed.every((path, index) => index === 0 || (listed[index - 1] ?? '') < path);
  const order = isSorted ? [] : [failed('files', 'manifest.json', 'files are not sorted by path')];
  const all = [...faults, ...extra, ...order];
  return all.length > 0
    ? all
    : [passed('files', 'manifest.json', `${listed.length} files have their size and digest`)];
}

/** A release may lie anywhere; only beside an index must the index agree. */
async function checkIndex(
  folder: string,
  manifest: ReleaseManifest,
  content: ReleaseContent,
): Promise<Check> {
  const path = '../index.json';
  if (manifest.bump.level === 'local') return passed('index', path, 'a local build is not listed');
  try {
    const index = await readIndex(dirname(resolve(folder)));
    if (!index) return passed('index', path, 'no index beside the release');
    const entry = index.releases.find(({ version }) => version === manifest.version);
    if (!entry) return failed('index', path, `does not list ${manifest.version}`);
    const digest = content.get('manifest.json')?.sha256;
    return entry.manifest.sha256 === digest
      ? passed('index', path, `lists ${manifest.version} with this manifest`)
      : failed(
          'index',
          path,
          `lists manifest.json with SHA-256 ${entry.manifest.sha256}, it has ${digest}`,
        );
  } catch (error) {
    return failed('index', path, (error as Error).message);
  }
}

async function checkPrevious(folder: string, { previous }: ReleaseManifest): Promise<Check> {
  if (!previous) return passed('previous', 'manifest.json', 'the first release');
  const path = `../${previous.version}/manifest.json`;
  const file = join(folder, path);
  if (!existsSync(file)) return passed('previous', path, 'not beside the release, so not checked');
  const digest = sha256(await readFile(file));
  return digest === previous.manifest_sha256
    ? passed('previous', path, `is the ${previous.version} this release follows`)
    : failed(
        'previous',
        path,
        `has SHA-256 ${digest}, this release follows ${previous.manifest_sha256}`,
      );
}
