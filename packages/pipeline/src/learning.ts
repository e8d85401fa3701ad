import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { learnRecurring, type PageBlocks } from '@tellings/normalise';
import { canonicalJson } from '@tellings/schema';
import { archiveFolder, openBuild, tablePath } from './build.ts';
import { readInThreads } from './document-threads.ts';
import { recurringFile } from './source-tables.ts';
import { listTasks } from './stages/normalise.ts';
import { openStore } from './store.ts';

/** What was learned of the blocks that recur. */
export interface Learned {
  readonly file: string;
  readonly page_count: number;
  readonly host_count: number;
  readonly block_count: number;
}

/**
 * Learns from the captures of a dataset which blocks recur on the pages of a host, and writes them to
 * the file that later runs read. A maintainer does so and commits the file: a new document alone
 * never changes how the others are read.
 */
export async function learnDataset(folder: string, isDryRun: boolean): Promise<Learned> {
  const build = await openBuild(folder, null);
  const store = await openStore();
  try {
    const fetchFolder = `${build.folder}/fetch`;
    const tasks = await listTasks({
      store,
      dataset: build.dataset,
      tablePath: (table) => tablePath(build, table),
      contentFolder: `${fetchFolder}/content`,
      archiveFolder: archiveFolder(build, fetchFolder),
    });
    const pages: PageBlocks[] = [];
    await readInThreads<PageBlocks | null>('readBlocks', tasks, (_, result) => {
      if (result.end === 'done' && result.value !== null) pages.push(result.value);
    });
    const rows = learnRecurring(pages);
    const file = recurringFile(folder);
    if (!isDryRun) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, rows.map((row) => `${canonicalJson(row)}\n`).join(''));
    }
    const host_count = new Set(rows.map(({ host }) => host)).size;
    return { file, page_count: pages.length, host_count, block_count: rows.length };
  } finally {
    store.close();
  }
}
