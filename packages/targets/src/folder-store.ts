import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NonRetryableError } from '@tellings/schema';
import { type Content, digestOf, digestOfFile, isSame } from './file-digest.ts';
import { encodePath, type HttpAnswer, type HttpClient } from './http-client.ts';
import type { ObjectStore } from './object-store.ts';
import type { PushFile } from './release-set.ts';

/** Folder of files that are being written; each name begins with the machine and the process. */
const unfinished = '.unfinished';

/**
 * A folder, such as the one that a static HTTP host serves. With a URL, what was written is read
 * back from the host, so that nothing counts as published that consumers cannot get.
 */
export function openFolderStore(root: string, url: string | null, client: HttpClient): ObjectStore {
  const at = (path: string): string => join(root, ...path.split('/'));
  const urlOf = (path: string): string =>
    url === null ? `file:${at(path)}` : `${url.replace(/\/$/, '')}/${encodePath(path)}`;
  const readFileBack = async (path: string): Promise<Content | null> =>
    existsSync(at(path)) ? digestOfFile(at(path)) : null;
  let written = 0;

  /** The whole file under a name of this process, on the disk. */
  const write = async (file: PushFile): Promise<string> => {
    written += 1;
    const path = join(root, unfinished, `${hostname()}-${process.pid}-${written}`);
    if (written === 1) await removeLeftOvers(join(root, unfinished));
    await mkdir(dirname(path), { recursive: true });
    await copyChecked(file, path);
    await mkdir(dirname(at(file.path)), { recursive: true });
    return path;
  };

  return {
    urlOf,
    state: readFileBack,
    readBack: (path) => (url === null ? readFileBack(path) : readOverHttp(client, urlOf(path))),
    async readText(path) {
      return existsSync(at(path)) ? readFile(at(path), 'utf8') : null;
    },
    async create(file) {
      const path = await write(file);
      try {
        // A link, unlike a rename, fails where the name is taken.
        await link(path, at(file.path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(path, { force: true });
      }
      await syncFolder(dirname(at(file.path)));
      return true;
    },
    async replace(file) {
      await rename(await write(file), at(file.path));
      await syncFolder(dirname(at(file.path)));
    },
    remove: (path) => rm(at(path), { force: true }),
  };
}

/** Copies, reads the copy, and returns once the disk holds the bytes. */
async function copyChecked(file: PushFile, path: string): Promise<void> {
  await pipeline(createReadStream(file.local), createWriteStream(path, { flush: true }));
  const content = await digestOfFile(path);
  if (isSame(content, file)) return;
  await rm(path, { force: true });
  throw new NonRetryableError(
    `${file.local} changed while it was sent: it has SHA-256 ${content.sha256}, at first ${file.sha256}`,
  );
}

/** Removes what processes of this machine left that are no more. */
async function removeLeftOvers(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const [, pid] = name.startsWith(`${hostname()}-`) ? (/-(\d+)-\d+$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes names in a folder durable. Windows cannot open folders and needs no such step. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readOverHttp(client: HttpClient, url: string): Promise<Content | null> {
  const headers = { 'cache-control': 'no-cache', 'accept-encoding': 'identity' };
  return client({ method: 'GET', url, headers }, (answer) => readContent(url, answer));
}

/** Digest of the body; null for 404 and 410. Throws NonRetryableError for any other refusal. */
async function readContent(url: string, { status, body }: HttpAnswer): Promise<Content | null> {
  if (status === 404 || status === 410) return null;
  if (status === 200) return digestOf(body);
  throw new NonRetryableError(
    `GET ${url}: answered ${status}; expected 200: see that the host serves the folder of the target`,
  );
}
