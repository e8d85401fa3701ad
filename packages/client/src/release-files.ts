import { type Advisory, findReplacement } from './advisories.ts';
import { type Content, checkChunks, checkContent, type ExpectedFile } from './content.ts';
import type { ContentCache } from './content-cache.ts';
import { ReleaseError } from './release-error.ts';
import type { ReleaseManifest } from './release-manifest.ts';
import type { ReleaseSource } from './release-source.ts';
import type { Sha256 } from './sha256.ts';

/** How files are had and checked. */
export interface FileAccess {
  readonly source: ReleaseSource;
  readonly cache: ContentCache;
  readonly isOffline: boolean;
  readonly sha256: Sha256;
}

/** A file at its place: `path` is from the folder of releases. */
export interface PlacedFile extends ExpectedFile {
  readonly path: string;
}

/** The files of one release; each is checked once, before anybody sees a byte of it. */
export interface ReleaseFiles {
  /** Whether the release has the file. */
  has(path: string): boolean;
  /** What the file must be: as the manifest says, or as an advisory replaces it. */
  place(path: string): PlacedFile;
  /** Throws ReleaseError. */
  content(path: string): Promise<Content>;
}

/**
 * `folder` is where the release lies, from the folder of releases, with its slash; empty for a
 * source that is one release.
 */
export function openReleaseFiles(
  access: FileAccess,
  folder: string,
  manifest: ReleaseManifest,
  advisories: readonly Advisory[],
): ReleaseFiles {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const opened = new Map<string, Promise<Content>>();

  function place(path: string): PlacedFile {
    const file = listed.get(path);
    if (!file) {
      throw new ReleaseError(
        'not-found',
        `${manifest.version} of ${manifest.dataset} has no ${path}`,
        {
          file: path,
        },
      );
    }
    const replaced = findReplacement(advisories, manifest.version, path, file.sha256);
    if (replaced) {
      const { new_path, new_sha256 } = replaced;
      return { path: new_path, file: new_path, sha256: new_sha256, byteCount: null };
    }
    const place = `${folder}${path}`;
    return { path: place, file: place, sha256: file.sha256, byteCount: file.byte_count };
  }

  async function content(path: string): Promise<Content> {
    const found = opened.get(path) ?? openFile(access, place(path));
    opened.set(path, found);
    // A failed download can be tried again.
    found.catch(() => opened.delete(path));
    return found;
  }

  return { has: (path) => listed.has(path), place, content };
}

/** A file that was checked: from the folder, the cache or the host. Throws ReleaseError. */
export async function openFile(access: FileAccess, file: PlacedFile): Promise<Content> {
  const { source, cache, isOffline, sha256 } = access;
  if (source.kind === 'local') {
    const content = await source.file(file.path);
    await checkContent(content, file, sha256.openDigest());
    return content;
  }
  const held = await openHeld(access, file);
  if (held) return held;
  if (isOffline) throw notHeld(source, file.path);
  return cache.put(file.sha256, checkChunks(source.download(file.path), file, sha256.openDigest()));
}

/** The file as the cache holds it, checked; null where it holds none, or holds it damaged. */
export async function openHeld(access: FileAccess, file: ExpectedFile): Promise<Content | null> {
  const held = await access.cache.get(file.sha256);
  if (!held) return null;
  try {
    await checkContent(held, file, access.sha256.openDigest());
    return held;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return null;
  }
}

/**
 * Text of a small file that no digest is known of beforehand; null when it is not there. From a
 * host it is noted, so that it is there offline.
 */
export async function readNamed(access: FileAccess, path: string): Promise<string | null> {
  const { source, cache, isOffline } = access;
  const name = `${source.location}${path}`;
  if (source.kind === 'remote' && isOffline) return cache.recall(name);
  try {
    if (source.kind === 'local') return await decode(await readWhole(await source.file(path)));
    const parts: Uint8Array[] = [];
    for await (const chunk of source.download(path)) parts.push(chunk);
    const text = await decode(parts);
    await cache.note(name, text);
    return text;
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'not-found') return null;
    throw error;
  }
}

async function readWhole(content: Content): Promise<readonly Uint8Array[]> {
  return [await content.read(0, content.byteCount)];
}

function decode(parts: readonly Uint8Array[]): Promise<string> {
  return new Blob(parts as Uint8Array<ArrayBuffer>[]).text();
}

export function notHeld(source: ReleaseSource, path: string): ReleaseError {
  return new ReleaseError(
    'offline',
    `the cache does not hold ${source.location}${path}: read it once without offline`,
    { file: path },
  );
}
