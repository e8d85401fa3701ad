import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  assertValid,
  NonRetryableError,
  type Redirect,
  type ReleaseIndex,
  type ReleaseManifest,
  sha256,
} from '@tellings/schema';
import { type Replacement, readAdvisories, replacementsOf } from './advisory.ts';
import { readLineFile } from './line-file.ts';
import type { ReaderSchema } from './reader-schema.ts';
import { readIndex } from './release-index.ts';
import { withheldFolder } from './withheld-folder.ts';

/** The records of a release, read from its files. */
export interface ReleaseRecords {
  readonly version: string;
  readonly manifest: ReleaseManifest;
  readonly manifest_sha256: string;
  /** False where files were replaced and are not kept as they were published. */
  readonly isKept: boolean;
  /**
   * Lines of one table in order of keys, none where the release has no such table. The file is
   * checked by its digest as it is read: throws NonRetryableError naming it and both digests.
   */
  lines(table: string): AsyncIterable<readonly string[]>;
  /** Lines of any file the manifest lists, checked in the same way. */
  fileLines(path: string): AsyncIterable<readonly string[]>;
}

/** A release as the next one is compared with it. */
export interface PublishedRelease extends ReleaseRecords {
  readonly schemas: Readonly<Record<string, ReaderSchema>>;
}

type Entry = Pick<ReleaseIndex['releases'][number], 'version' | 'manifest'>;

/** The newest active release that index.json lists; null when nothing is published. */
export async function readPublished(releasesFolder: string): Promise<PublishedRelease | null> {
  const index = await readIndex(releasesFolder);
  const entry = index?.releases.find(({ version }) => version === index.latest);
  return entry ? openPublished(releasesFolder, entry) : null;
}

/**
 * Opens a release that the index lists. Throws NonRetryableError where manifest or schemas are
 * missing or have another digest, naming the file and both digests.
 */
export async function openPublished(
  releasesFolder: string,
  entry: Entry,
): Promise<PublishedRelease> {
  const release = await openRecords(releasesFolder, entry);
  const schemas: Record<string, ReaderSchema> = {};
  for (const { name } of release.manifest.tables) {
    let text = '';
    for await (const lines of release.fileLines(`schema/${name}.schema.json`)) {
      text += lines.join('\n');
    }
    schemas[name] = JSON.parse(text) as ReaderSchema;
  }
  return { ...release, schemas };
}

/** The same without its schemas. */
export async function openRecords(releasesFolder: string, entry: Entry): Promise<ReleaseRecords> {
  const folder = join(releasesFolder, entry.version);
  const text = await readDigested(join(releasesFolder, entry.manifest.path), entry.manifest.sha256);
  const manifest: unknown = JSON.parse(text);
  assertValid('release-manifest', manifest);
  const advisories = (await readAdvisories(releasesFolder))?.advisories ?? [];
  const replacements = replacementsOf(advisories, entry.version);
  const originalOf = ({ old_sha256 }: Replacement): string =>
    join(withheldFolder(dirname(releasesFolder)), old_sha256);
  const fileLines = (path: string): AsyncIterable<readonly string[]> => {
    const replacement = replacements.get(path);
    if (!replacement) return readLineFile(join(folder, path), digestOf(folder, manifest, path));
    // What was published is what the next release is compared with, as long as it is kept.
    const { old_sha256, new_sha256 } = replacement;
    const original = originalOf(replacement);
    return existsSync(original)
      ? readLineFile(original, old_sha256)
      : readLineFile(join(folder, path), new_sha256);
  };
  return {
    version: entry.version,
    manifest,
    manifest_sha256: entry.manifest.sha256,
    isKept: [...replacements.values()].every((replacement) => existsSync(originalOf(replacement))),
    fileLines,
    lines: (table) =>
      manifest.tables.some(({ name }) => name === table)
        ? fileLines(`data/${table}.jsonl`)
        : noLines(),
  };
}

async function* noLines(): AsyncGenerator<readonly string[]> {}

function digestOf(folder: string, manifest: ReleaseManifest, path: string): string {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (!file) throw new NonRetryableError(`${join(folder, 'manifest.json')} does not list ${path}`);
  return file.sha256;
}

async function readDigested(path: string, expected: string): Promise<string> {
  if (!existsSync(path)) {
    throw new NonRetryableError(`${path} is missing (SHA-256 ${expected}): restore the release`);
  }
  const text = await readFile(path, 'utf8');
  const actual = sha256(text);
  if (actual !== expected) {
    throw new NonRetryableError(
      `${path} has SHA-256 ${actual}, published as ${expected}: restore the file from a copy of the release`,
    );
  }
  return text;
}

/** Redirects of a release by id, as it holds them; none of no release. */
export async function readRedirects(
  release: ReleaseRecords | null,
): Promise<ReadonlyMap<string, Redirect>> {
  const byId = new Map<string, Redirect>();
  for await (const lines of release?.lines('redirects') ?? []) {
    for (const line of lines) {
      const redirect = JSON.parse(line) as Redirect;
      byId.set(redirect.id, redirect);
    }
  }
  return byId;
}
