import { NonRetryableError } from '@tellings/schema';
import { type Content, digestOf } from './file-digest.ts';
import { encodePath, passingStatuses, retryAfter } from './http-client.ts';
import { BusyError, type RetryPolicy, type Wait, withRetries } from './retry.ts';

/** Where the heads of branches and the tags of a repository point to. */
export interface HubRefs {
  readonly main: string | null;
  readonly tags: ReadonlyMap<string, string>;
}

/** Requests to the hub that @huggingface/hub has no function for. */
export interface HubClient {
  /** `fetch` with retries, for the library. */
  readonly fetch: typeof fetch;
  /** null when there is no such repository. */
  refs(): Promise<HubRefs | null>;
  /** Digest of a file at a commit, following the hub to where the bytes lie; null when absent. */
  readBack(commit: string, path: string): Promise<Content | null>;
  readText(commit: string, path: string): Promise<string | null>;
  /** false when there is such a tag already. */
  createTag(tag: string, commit: string): Promise<boolean>;
  urlOf(revision: string, path: string): string;
}

interface RefList {
  readonly branches: readonly Ref[];
  readonly tags: readonly Ref[];
}

interface Ref {
  readonly name: string;
  readonly targetCommit: string;
}

export interface HubPlace {
  readonly hubUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly token: string;
}

/** Time in ms that a request may take, the sending of a file included. */
const patience = 600_000;

export function openHubClient(
  { hubUrl, repository, token }: HubPlace,
  wait: Wait,
  retries: RetryPolicy,
): HubClient {
  // The hub names addresses itself, of further pages and of uploads: the token is for its own only.
  // `fetch` takes it off where a redirect leads elsewhere.
  const ask: typeof fetch = (input, init) => {
    const own = new Headers(init?.headers);
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== new URL(hubUrl).origin) own.delete('authorization');
    return withRetries(() => fetchOnce(input, { ...init, headers: own }), wait, retries);
  };
  const headers = { authorization: `Bearer ${token}` };
  const api = `${hubUrl}/api/datasets/${repository}`;
  const urlOf = (revision: string, path: string): string =>
    `${hubUrl}/datasets/${repository}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
  /** Asks and reads; a body that ends too early is asked for again. */
  const read = <T>(url: string, take: (answer: Response) => Promise<T>): Promise<T | null> =>
    withRetries(
      async () => {
        const answer = await fetchOnce(url, { headers });
        if (answer.status === 404) return null;
        if (!answer.ok) return refuse('GET', url, answer);
        return take(answer).catch((cause: Error) => {
          throw new BusyError(`GET ${url}: ${cause.message}`, null, { cause });
        });
      },
      wait,
      retries,
    );

  return {
    fetch: ask,
    urlOf,
    async refs() {
      const list = await read(`${api}/refs`, async (answer) => (await answer.json()) as RefList);
      if (list === null) return null;
      const main = list.branches.find(({ name }) => name === 'main')?.targetCommit ?? null;
      return { main, tags: new Map(list.tags.map((tag) => [tag.name, tag.targetCommit])) };
    },
    readBack: (commit, path) =>
      read(urlOf(commit, path), ({ body }) => digestOf(body ?? new ReadableStream())),
    readText: (commit, path) => read(urlOf(commit, path), (answer) => answer.text()),
    async createTag(tag, commit) {
      const url = `${api}/tag/${encodeURIComponent(commit)}`;
      const answer = await ask(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ tag }),
      });
      if (answer.status === 409) return false;
      if (!answer.ok) return refuse('POST', url, answer);
      return true;
    },
  };
}

async function fetchOnce(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const method = init?.method ?? 'GET';
  const url = input instanceof Request ? input.url : String(input);
  const signals = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])];
  let answer: Response;
  try {
    answer = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
  } catch (error) {
    if (init?.signal?.aborted || !(error instanceof Error)) throw error;
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    throw new BusyError(`${method} ${url}: ${reason}`, null, { cause: error });
  }
  if (!passingStatuses.includes(answer.status)) return answer;
  await answer.body?.cancel();
  const wait = retryAfter({ 'retry-after': answer.headers.get('retry-after') ?? undefined });
  throw new BusyError(`${method} ${url}: answered ${answer.status}`, wait);
}

async function refuse(method: string, url: string, answer: Response): Promise<never> {
  const said = (await answer.text()).slice(0, 200);
  const advice =
    answer.status === 401 || answer.status === 403
      ? 'see the token in the environment and what it may do'
      : 'see the repository in targets.yml';
  throw new NonRetryableError(`${method} ${url}: answered ${answer.status} ${said}; ${advice}`);
}
