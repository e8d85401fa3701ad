import type { Content } from './content.ts';
import { ReleaseError } from './release-error.ts';

/** Where releases lie: paths are from the folder that holds index.json, or one release. */
export type ReleaseSource = LocalSource | RemoteSource;

/** Files at hand, which are read in place. */
export interface LocalSource {
  readonly kind: 'local';
  /** Address or path, for messages, notes and locks. */
  readonly location: string;
  /** Throws ReleaseError `not-found`. */
  file(path: string): Promise<Content>;
}

/** Files that are fetched whole and kept in a cache. */
export interface RemoteSource {
  readonly kind: 'remote';
  readonly location: string;
  /** Throws ReleaseError `not-found` or `unreachable`, also while the bytes come. */
  download(path: string): AsyncIterable<Uint8Array>;
}

/** Releases on any static host. */
export function openWebSource(url: string): RemoteSource {
  const location = url.replace(/(?:index\.json)?(?:[?#].*)?$/, '').replace(/\/*$/, '/');
  return {
    kind: 'remote',
    location,
    download: (path) => download(`${location}${path.split('/').map(encodeURIComponent).join('/')}`),
  };
}

async function* download(url: string): AsyncGenerator<Uint8Array> {
  const reader = (await request(url)).body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw unreachable(url, 'the connection ended before the file did', cause);
  } finally {
    // A consumer that stops early must not leave the connection open.
    await reader.cancel().catch(() => undefined);
  }
}

async function request(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw unreachable(url, 'the host does not answer', cause);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status === 404 || response.status === 410) {
    throw new ReleaseError('not-found', `${url} is not there (HTTP ${response.status})`, {
      file: url,
    });
  }
  throw unreachable(url, `the host answers with HTTP ${response.status}`);
}

function unreachable(url: string, problem: string, cause?: unknown): ReleaseError {
  const hint = 'try again, or pass offline: true to use what the cache holds';
  return new ReleaseError('unreachable', `${url}: ${problem}; ${hint}`, { file: url, cause });
}
