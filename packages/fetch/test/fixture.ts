import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Capture,
  compareStrings,
  findViolations,
  type SourceSpec,
  sha256,
} from '@tellings/schema';
import { expect, onTestFinished } from 'vitest';
import { type FetchContext, type FetchOutcome, fetchSources, readArchived } from '../src/index.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed when the test ends. */
export async function temporaryFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-fetch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A store that keeps bytes in memory by digest. */
function memoryStore(): {
  readonly contents: Map<string, Uint8Array>;
  readonly saveContent: FetchContext['saveContent'];
} {
  const contents = new Map<string, Uint8Array>();
  return {
    contents,
    async saveContent(content) {
      const digest = sha256(content);
      contents.set(digest, content);
      return digest;
    },
  };
}

export function sourceOf(kind: SourceSpec['kind'], fields: Partial<SourceSpec> = {}): SourceSpec {
  return { source_id: 'harbour', name: 'Harbour', text_rights: 'open', kind, ...fields };
}

export interface Fetched extends FetchOutcome {
  /** Text of each capture by its key. */
  readonly texts: Readonly<Record<string, string>>;
  /** `level code` of each issue. */
  readonly codes: readonly string[];
}

/** Fetches a source and checks what every result owes: valid, sorted, nothing lost. */
export async function fetchChecked(
  source: SourceSpec,
  context: Omit<FetchContext, 'saveContent' | 'archiveFolder'> & Partial<FetchContext>,
): Promise<Fetched> {
  return fetchAllChecked([source], context);
}

/** The same for several sources. */
export async function fetchAllChecked(
  sources: readonly SourceSpec[],
  context: Omit<FetchContext, 'saveContent' | 'archiveFolder'> & Partial<FetchContext>,
): Promise<Fetched> {
  const { contents, saveContent } = memoryStore();
  const progress: number[] = [];
  const onProgress = (done: number): unknown => progress.push(done);
  const archiveFolder = context.archiveFolder ?? (await temporaryFolder({}));
  const whole = { contact: 'https://tests.example', archiveFolder, ...context };
  const result = await fetchSources(sources, { ...whole, saveContent, onProgress });
  const { captures, locations, issues, entryCount } = result;
  expect(locations.flatMap((location) => findViolations('location', location))).toEqual([]);
  for (const capture of captures) {
    const location = locations.find(({ capture_id }) => capture_id === capture.capture_id);
    if (!location || location.file.startsWith('./')) continue;
    const content = await readArchived(capture, location, archiveFolder);
    contents.set(await saveContent(content), content);
  }
  expect(captures.flatMap((capture) => findViolations('capture', capture))).toEqual([]);
  expect(issues.flatMap((issue) => findViolations('issue', issue))).toEqual([]);
  const ids = captures.map(({ capture_id }) => capture_id);
  expect(ids).toEqual([...new Set(ids)].sort(compareStrings));
  const errors = issues.filter(({ level }) => level === 'error');
  expect(entryCount).toBe(captures.length + errors.length);
  if (sources.every(({ kind }) => ['folder', 'table', 'bibliography'].includes(kind))) {
    expect(progress).toEqual(Array.from({ length: entryCount }, (_, index) => index + 1));
  }
  const fetchedAt = new Map(locations.map((place) => [place.capture_id, place.fetched_at]));
  const timeOf = ({ capture_id }: Capture): string => fetchedAt.get(capture_id) ?? '';
  // Of several captures of one entry the newest.
  const texts = captures
    .toSorted((a, b) => compareStrings(timeOf(a), timeOf(b)))
    .map(({ source_key, sha256: digest }) => {
      return [source_key, Buffer.from(contents.get(digest) ?? []).toString()] as const;
    });
  const codes = issues.map(({ level, code }) => `${level} ${code.replace('fetch/', '')}`);
  return { ...result, texts: Object.fromEntries(texts), codes: codes.sort() };
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const noRobots: Handler = (_, response) => response.writeHead(404).end();

/**
 * A server on loopback, closed when the test ends; returns its port. Its hosts have no robots.txt
 * unless `robots` answers for it.
 */
export async function serve(handler: Handler, robots: Handler = noRobots): Promise<number> {
  const server = createServer((request, response) =>
    (request.url === '/robots.txt' ? robots : handler)(request, response),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
