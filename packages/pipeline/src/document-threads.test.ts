import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { NormaliseResult } from '@tellings/normalise';
import { normaliseCapture } from '@tellings/normalise/read-document';
import { type Capture, mintId, sha256 } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { saveContent } from './content-store.ts';
import type { DocumentTask } from './document-thread.ts';
import { readInThreads } from './document-threads.ts';

const newsroom = resolve(import.meta.dirname, '../../../datasets/specimen/newsroom');

/** The synthetic pages of the specimen. */
async function listPages(): Promise<readonly (readonly [DocumentTask, Buffer])[]> {
  const contentFolder = await mkdtemp(join(tmpdir(), 'tellings-pipeline-'));
  onTestFinished(() => rm(contentFolder, { recursive: true, force: true }));
  const names = (await readdir(newsroom, { recursive: true })).filter((n) => n.endsWith('.html'));
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(newsroom, name));
      const digest = await saveContent(contentFolder, bytes);
      const folders = { contentFolder, archiveFolder: contentFolder, datasetFolder: contentFolder };
      return [{ capture: captureOf(name, digest), location: null, ...folders }, bytes] as const;
    }),
  );
}

function captureOf(name: string, digest: string): Capture {
  return {
    capture_id: mintId('cap', 'specimen', name, digest),
    source_id: 'specimen',
    source_key: name,
    url: `http://${name.replaceAll('\\', '/')}`,
    path: null,
    media_type: 'text/html',
    charset: null,
    byte_count: 0,
    sha256: digest,
    stated: {
      basis: 'none',
      outlet: null,
      headline: null,
      authors: [],
      agencies: [],
      published: null,
      modified: null,
      language: null,
    },
  };
}

test('any number of threads and any order give what one call after the other gives', async () => {
  const pages = await listPages();
  expect(pages.length).toBeGreaterThan(40);
  const expected = pages.map(([{ capture }, bytes]) => [
    capture.capture_id,
    normaliseCapture(capture, bytes),
  ]);
  for (const count of [1, 3]) {
    const results = new Map<string, NormaliseResult>();
    const tasks = pages.map(([task]) => task);
    await readInThreads<NormaliseResult>(
      'readDocument',
      count === 1 ? tasks : tasks.toReversed(),
      ({ capture }, result) => {
        if (result.end === 'done') results.set(capture.capture_id, result.value);
      },
      count,
    );
    const inOrder = pages.map(([{ capture }]) => [
      capture.capture_id,
      results.get(capture.capture_id),
    ]);
    expect(sha256(JSON.stringify(inOrder))).toBe(sha256(JSON.stringify(expected)));
  }
});
