import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type DocumentTask, readInThreads, saveContent } from '@tellings/pipeline';
import { captureOf } from './extractors.ts';
import type { Page } from './reference-page.ts';

/** How long so many threads of the stage normalise took. */
export interface ThreadRow {
  readonly threads: number;
  readonly pages: number;
  readonly seconds: number;
}

/** Each page is read so often, so that starting the threads weighs as little as in a real build. */
const rounds = 3;

/** Reads the pages with one thread, two, four and so on, up to one a processor. */
export async function measureThreadScaling(
  pages: readonly Page[],
  scratch: string,
): Promise<readonly ThreadRow[]> {
  const tasks = await storePages(pages, join(scratch, 'content'));
  const all = Array.from({ length: rounds }, () => tasks).flat();
  const rows: ThreadRow[] = [];
  for (const threads of threadCounts()) {
    const started = performance.now();
    await readInThreads('readDocument', all, () => undefined, threads);
    rows.push({ threads, pages: all.length, seconds: (performance.now() - started) / 1000 });
  }
  return rows;
}

/** Powers of two, and as many as there are processors. */
function threadCounts(): readonly number[] {
  const most = availableParallelism();
  const counts = [most];
  for (let count = 1; count < most; count *= 2) counts.push(count);
  return counts.sort((a, b) => a - b);
}

function storePages(pages: readonly Page[], contentFolder: string): Promise<DocumentTask[]> {
  return Promise.all(
    pages.map(async ({ url, html }) => {
      const bytes = Buffer.from(html);
      const address = url.startsWith('http') ? url : `https://${url}`;
      const sha256 = await saveContent(contentFolder, bytes);
      const capture = captureOf({ media_type: 'text/html', url: address, sha256 });
      return {
        capture,
        location: null,
        contentFolder,
        archiveFolder: contentFolder,
        datasetFolder: contentFolder,
      };
    }),
  );
}
