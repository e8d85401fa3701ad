import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { canonicalJson, findViolations, type ReleaseManifest } from '@tellings/schema';
import { type Replacement, readTrustedAdvisories, replacementsOf } from './advisory.ts';
import { type Check, failed, passed } from './check.ts';
import { digestFile, type WrittenFile } from './line-file.ts';
import { parseChecksums } from './release-file.ts';
import { listFiles } from './release-folder.ts';
import { checkSignatures, signaturePaths, type Trust } from './signature-file.ts';
import { checkTables } from './table-check.ts';
import { checkDeltas, checkIndex, checkPredecessors } from './verification-chain.ts';

/** What was found when a release was checked. It holds when every check passed. */
export interface Verification {
  readonly is_valid: boolean;
  readonly version: string | null;
  readonly checks: readonly Check[];
}

/** Size and digest of every file as it lies in the folder, and what replaced which of them. */
interface ReleaseContent {
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly replacements: ReadonlyMap<string, Replacement>;
}

const noTrust: Trust = { keys: [], isSignatureRequired: false };

/**
 * Checks a release folder against its own manifest, its SHA256SUMS and signatures, the index, the
 * advisories and the releases before it that lie beside it. Files are read in pieces, so its size
 * does not matter. Never throws for a damaged release: every fault is a failed check that names
 * the file and, where two digests differ, both.
 */
export async function verifyRelease(folder: string, trust: Trust = noTrust): Promise<Verification> {
  if (!existsSync(folder))
    return conclude(null, [failed('folder', folder, 'the folder does not exist')]);
  const files = await digestFiles(folder);
  const { manifest, check } = await readManifest(folder);
  if (!manifest) {
    return conclude(null, [
      check,
      ...(await checkChecksums(folder, { files, replacements: new Map() })),
    ]);
  }
  const advisories = await readTrustedAdvisories(
    dirname(resolve(folder)),
    manifest.dataset,
    trust.keys,
  );
  const replaced = replacementsOf(advisories.advisories, manifest.version);
  const replacements = inPlace(files, replaced);
  const content: ReleaseContent = { files, replacements };
  const isReplaced = (path: string): boolean => replacements.has(path);
  return conclude(manifest.version, [
    check,
    checkVersion(folder, manifest),
    ...(await checkChecksums(folder, content)),
    ...checkFiles(manifest, content),
    ...(advisories.fault === null
      ? []
      : [failed('advisories', '../advisories.json', advisories.fault)]),
    ...[...replacements].map(([path, { new_sha256 }]) =>
      passed('redaction', path, `was replaced by an advisory; it has SHA-256 ${new_sha256}`),
    ),
    ...checkWithdrawn(files, replaced),
    ...(await checkSignatures(folder, manifest, trust)),
    ...(await checkTables({ folder, manifest, isReplaced })),
    ...(await checkIndex(folder, manifest, files.get('manifest.json')?.sha256 ?? '')),
    ...(await checkPredecessors(folder, manifest)),
    ...(await checkDeltas(folder, manifest, advisories.advisories)),
  ]);
}

function conclude(version: string | null, checks: readonly Check[]): Verification {
  return { is_valid: checks.every(({ is_passed }) => is_passed), version, checks };
}

async function digestFiles(folder: string): Promise<ReadonlyMap<string, WrittenFile>> {
  const { files } = await listFiles(folder);
  const digests = new Map<string, WrittenFile>();
  for (const path of files) digests.set(path, await digestFile(join(folder, path)));
  return digests;
}

/** Replacements that took place here. */
function inPlace(
  files: ReadonlyMap<string, WrittenFile>,
  replacements: ReadonlyMap<string, Replacement>,
): ReadonlyMap<string, Replacement> {
  return new Map(
    [...replacements].filter(([path, { new_sha256 }]) => files.get(path)?.sha256 === new_sha256),
  );
}

/** A copy from before a withdrawal is as it was signed, and holds what must not be given on. */
function checkWithdrawn(
  files: ReadonlyMap<string, WrittenFile>,
  replacements: ReadonlyMap<string, Replacement>,
): readonly Check[] {
  return [...replacements]
    .filter(([path, { old_sha256 }]) => files.get(path)?.sha256 === old_sha256)
    .map(([path, { old_sha256, new_path }]) =>
      failed(
        'redaction',
        path,
        `is the original with SHA-256 ${old_sha256}, which an advisory replaced: put ../${new_path} in its place`,
      ),
    );
}

async function readManifest(folder: string): Promise<{
  readonly manifest: ReleaseManifest | null;
  readonly check: Check;
}> {
  const path = 'manifest.json';
  const fault = (message: string) => ({ manifest: null, check: failed('manifest', path, message) });
  if (!existsSync(join(folder, path))) return fault('the file is missing');
  const text = await readFile(join(folder, path), 'utf8');
  const value = parseJson(text);
  if (value === undefined) return fault('the file is not JSON');
  const [violation] = findViolations('release-manifest', value);
  if (violation) return fault(`${violation.pointer || '/'}: ${violation.message}`);
  if (!isCanonical(value, text)) return fault('the file is not canonical JSON (RFC 8785)');
  const manifest = value as ReleaseManifest;
  return { manifest, check: passed('manifest', path, 'valid and canonical') };
}

/** A lone surrogate has no canonical form. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return text === `${canonicalJson(value)}\n`;
  } catch {
    return false;
  }
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

/** SHA256SUMS covers every file but itself and signatures; the manifest all but these two. */
async function checkChecksums(folder: string, content: ReleaseContent): Promise<readonly Check[]> {
  const path = 'SHA256SUMS';
  if (!content.files.has(path)) return [failed('checksums', path, 'the file is missing')];
  const listed = parseChecksums(await readFile(join(folder, path), 'utf8'));
  const paths = new Set([...listed.map((line) => line.path), path, ...signaturePaths]);
  const faults = listed.flatMap((line) =>
    compareDigest('checksums', line.path, line.sha256, content),
  );
  const extra = [...content.files.keys()]
    .filter((name) => !paths.has(name))
    .map((name) => failed('checksums', name, `is not listed in ${path}`));
  const all = [...faults, ...extra];
  return all.length > 0 ? all : [passed('checksums', path, `${listed.length} digests hold`)];
}

function compareDigest(
  check: string,
  path: string,
  expected: string,
  { files, replacements }: ReleaseContent,
): readonly Check[] {
  const found = files.get(path);
  if (!found) return [failed(check, path, `is missing; its SHA-256 is listed as ${expected}`)];
  if (found.sha256 === expected || replacements.get(path)?.old_sha256 === expected) return [];
  return [failed(check, path, `has SHA-256 ${found.sha256}, listed as ${expected}`)];
}

function checkFiles(manifest: ReleaseManifest, content: ReleaseContent): readonly Check[] {
  const { files, replacements } = content;
  const listed = manifest.files.map(({ path }) => path);
  const faults = manifest.files.flatMap(({ path, sha256: digest, byte_count }) => {
    const digestFaults = compareDigest('files', path, digest, content);
    const size = files.get(path)?.byte_count;
    if (size === undefined || size === byte_count || replacements.has(path)) return digestFaults;
    return [...digestFaults, failed('files', path, `has ${size} bytes, listed with ${byte_count}`)];
  });
  const known = new Set([...listed, 'manifest.json', 'SHA256SUMS', ...signaturePaths]);
  const extra = [...files.keys()]
    .filter((path) => !known.has(path))
    .map((path) => failed('files', path, 'is not listed in manifest.json'));
  const isSorted = listed.every((path, index) => index === 0 || (listed[index - 1] ?? '') < path);
  const order = isSorted ? [] : [failed('files', 'manifest.json', 'files are not sorted by path')];
  const all = [...faults, ...extra, ...order];
  return all.length > 0
    ? all
    : [passed('files', 'manifest.json', `${listed.length} files have their size and digest`)];
}
