import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Listening, listen } from './listening.ts';

type Tree = ReadonlyMap<string, HubFile>;

interface HubFile {
  readonly bytes: Buffer;
  readonly isLarge: boolean;
}

interface HubCommit {
  readonly oid: string;
  readonly title: string;
  readonly tree: Tree;
}

interface HubRepository {
  /** Oldest first; the last one is the head of main. */
  readonly commits: HubCommit[];
  readonly tags: Map<string, string>;
}

export interface TestHub extends Listening {
  readonly repositories: ReadonlyMap<string, HubRepository>;
  /** Called before each answer; what it returns is answered instead. */
  intercept: (
    request: IncomingMessage,
  ) => { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | null;
}

export const token = 'hf_synthetic';

interface PreuploadBody {
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

interface BatchBody {
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

interface CommitLine {
  readonly key: 'header' | 'file' | 'lfsFile' | 'deletedFile';
  readonly value: {
    readonly path: string;
    readonly content: string;
    readonly oid: string;
    readonly summary: string;
    readonly parentCommit?: string;
  };
}

/**
 * A stand-in for the Hugging Face hub, kept in memory: the endpoints that a push calls, answered as
 * the hub's own documentation and library have it. It is no proof of how the hub itself behaves.
 */
export async function openHub(): Promise<TestHub> {
  const repositories = new Map<string, HubRepository>();
  const objects = new Map<string, Buffer>();
  const hub = { intercept: (() => null) as TestHub['intercept'] };
  const server = await listen((request, response) => {
    const instead = hub.intercept(request);
    if (instead) {
      request.resume();
      response.writeHead(instead.status, instead.headers).end();
      return;
    }
    void answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error.message);
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '', server.url);
    const body = await buffer(request);
    if (pathname.startsWith('/storage/')) {
      storeObject(response, decodeURIComponent(pathname.slice(9)), body);
      return;
    }
    if (request.headers.authorization !== `Bearer ${token}`) {
      sendJson(response, 401, { error: 'Invalid username or password.' });
      return;
    }
    if (pathname === '/api/repos/create') {
      createRepository(response, JSON.parse(body.toString()));
      return;
    }
    const [, name = '', action = '', rest = ''] =
      /^(?:\/api)?\/datasets\/([^/]+\/[^/]+?)(?:\.git)?\/(preupload|info|commit|tree|refs|tag|resolve)(?:\/(.*))?$/.exec(
        pathname,
      ) ?? [];
    const repository = repositories.get(name);
    if (!repository) {
      sendJson(response, 404, { error: 'Repository not found' });
      return;
    }
    if (action === 'preupload') preupload(response, JSON.parse(body.toString()));
    else if (action === 'info') batch(response, JSON.parse(body.toString()));
    else if (action === 'commit') addCommit(response, repository, body.toString());
    else if (action === 'tree') listTree(response, repository, decodeURIComponent(rest));
    else if (action === 'refs') listRefs(response, repository);
    else if (action === 'tag') addTag(response, repository, rest, JSON.parse(body.toString()));
    else resolveFile(response, repository, rest);
  };

  const createRepository = (
    response: ServerResponse,
    { name, organization }: { readonly name: string; readonly organization: string },
  ): void => {
    const id = `${organization}/${name}`;
    if (repositories.has(id)) {
      sendJson(response, 409, { error: 'You already created this dataset repo' });
      return;
    }
    const tree: Tree = new Map([
      ['.gitattributes', { bytes: Buffer.from('*.parquet filter=lfs\n'), isLarge: false }],
    ]);
    repositories.set(id, {
      commits: [{ oid: oidOf('initial'), title: 'initial commit', tree }],
      tags: new Map(),
    });
    sendJson(response, 200, { url: `${server.url}/datasets/${id}`, id });
  };

  const preupload = (response: ServerResponse, { files }: PreuploadBody): void => {
    const modes = files.map(({ path }) => ({
      path,
      uploadMode: isLarge(path) ? 'lfs' : 'regular',
    }));
    sendJson(response, 200, { files: modes });
  };

  const batch = (response: ServerResponse, { objects: asked }: BatchBody): void => {
    const answers = asked.map(({ oid, size }) => ({
      oid,
      size,
      ...(objects.has(oid)
        ? {}
        : { actions: { upload: { href: `${server.url}/storage/${oid}` } } }),
    }));
    sendJson(response, 200, { transfer: 'basic', objects: answers });
  };

  const storeObject = (response: ServerResponse, oid: string, body: Buffer): void => {
    const isWhole = createHash('sha256').update(body).digest('hex') === oid;
    if (isWhole) objects.set(oid, body);
    response.writeHead(isWhole ? 200 : 400).end();
  };

  const addCommit = (response: ServerResponse, repository: HubRepository, text: string): void => {
    const lines = text.split('\n').map((line) => JSON.parse(line) as CommitLine);
    const head = repository.commits.at(-1);
    const header = lines.find(({ key }) => key === 'header')?.value;
    if (!head || (header?.parentCommit && header.parentCommit !== head.oid)) {
      sendJson(response, 412, {
        error: 'A commit has happened since. Please refresh and try again.',
      });
      return;
    }
    const tree = new Map(head.tree);
    for (const { key, value } of lines) {
      if (key === 'deletedFile') tree.delete(value.path);
      else if (key === 'file')
        tree.set(value.path, { bytes: Buffer.from(value.content, 'base64'), isLarge: false });
      else if (key === 'lfsFile') {
        const bytes = objects.get(value.oid);
        if (!bytes) {
          sendJson(response, 400, { error: `LFS object ${value.oid} is missing` });
          return;
        }
        tree.set(value.path, { bytes, isLarge: true });
      }
    }
    const oid = oidOf(`${head.oid}\n${text}`);
    repository.commits.push({ oid, title: header?.summary ?? '', tree });
    sendJson(response, 200, {
      success: true,
      commitOid: oid,
      commitUrl: `${server.url}/commit/${oid}`,
    });
  };

  const listTree = (
    response: ServerResponse,
    repository: HubRepository,
    revision: string,
  ): void => {
    const commit = commitAt(repository, revision);
    if (!commit) {
      sendJson(response, 404, { error: 'Invalid rev id' });
      return;
    }
    const files = [...commit.tree].map(([path, { bytes, isLarge: large }]) => ({
      type: 'file',
      path,
      size: bytes.length,
      oid: gitOidOf(bytes),
      ...(large
        ? {
            lfs: {
              oid: createHash('sha256').update(bytes).digest('hex'),
              size: bytes.length,
              pointerSize: 130,
            },
          }
        : {}),
    }));
    sendJson(response, 200, files);
  };

  const listRefs = (response: ServerResponse, { commits, tags }: HubRepository): void => {
    const ref = (kind: string, name: string, targetCommit: string): unknown => ({
      name,
      ref: `refs/${kind}/${name}`,
      targetCommit,
    });
    sendJson(response, 200, {
      branches: [ref('heads', 'main', commits.at(-1)?.oid ?? '')],
      converts: [],
      tags: [...tags].map(([name, oid]) => ref('tags', name, oid)),
    });
  };

  const addTag = (
    response: ServerResponse,
    repository: HubRepository,
    revision: string,
    { tag }: { readonly tag: string },
  ): void => {
    const commit = commitAt(repository, decodeURIComponent(revision));
    if (repository.tags.has(tag))
      sendJson(response, 409, { error: 'Tag reference exists already' });
    else if (!commit) sendJson(response, 404, { error: 'Invalid rev id' });
    else {
      repository.tags.set(tag, commit.oid);
      sendJson(response, 200, {});
    }
  };

  const resolveFile = (response: ServerResponse, repository: HubRepository, rest: string): void => {
    const [revision = '', ...path] = rest.split('/').map(decodeURIComponent);
    const file = commitAt(repository, revision)?.tree.get(path.join('/'));
    if (!file) response.writeHead(404, { 'x-error-code': 'EntryNotFound' }).end();
    else response.writeHead(200, { 'content-length': file.bytes.length }).end(file.bytes);
  };

  return Object.assign(hub, { url: server.url, close: server.close, repositories });
}

/** The hub keeps binary and large files apart from the text ones. */
function isLarge(path: string): boolean {
  return path.endsWith('.parquet');
}

function commitAt({ commits, tags }: HubRepository, revision: string): HubCommit | undefined {
  const oid = revision === 'main' ? commits.at(-1)?.oid : (tags.get(revision) ?? revision);
  return commits.find((commit) => commit.oid === oid);
}

function oidOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function gitOidOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
