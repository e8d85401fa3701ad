import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReplayResult, WarcResult } from './archive-measurements.ts';
import { listWarcFiles } from './archive-reading.ts';
import type { CrawlResult } from './crawl-measurement.ts';
import type { FetchBenchOptions } from './fetch-options.ts';
import { measureApart } from './fresh-process.ts';
import type { Tell } from './near-duplicates.ts';
import { runWarcioPeer, type WarcioPeerResult } from './peers.ts';
import { startSite } from './site-process.ts';

/** All that one run of the benchmark of fetching measured. */
export interface FetchResults {
  readonly pages: number;
  readonly crawl: CrawlResult;
  readonly ours: WarcResult;
  readonly warcioJs: WarcResult;
  /** null unless asked for. */
  readonly warcioPython: WarcioPeerResult | null;
  readonly replay: ReplayResult;
}

const hosts = 4;

/** Crawls a made-up site served by another process, then reads the archive in several ways. */
export async function measureFetch(
  { pages, peers }: FetchBenchOptions,
  tell: Tell,
): Promise<FetchResults> {
  const site = { pages, hosts };
  const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
  const archiveFolder = join(folder, 'archive');
  try {
    tell(`crawl: ${pages} pages`);
    const { port, stop } = await startSite(site);
    const crawl = await measureApart<CrawlResult>({
      measure: 'crawl',
      ...site,
      port,
      archiveFolder,
    }).finally(stop);
    const warc = (tool: 'tellings' | 'warcio'): Promise<WarcResult> => {
      tell(`records of the archive, read and written: ${tool}`);
      return measureApart({ measure: 'warc', tool, archiveFolder });
    };
    const [ours, warcioJs] = [await warc('tellings'), await warc('warcio')];
    if (peers) tell("records of the archive, read and written: Python's warcio");
    const warcioPython = peers ? await runWarcioPeer(listWarcFiles(archiveFolder)) : null;
    tell('replay and fsck');
    const replay = await measureApart<ReplayResult>({ measure: 'replay', ...site, archiveFolder });
    return { pages, crawl, ours, warcioJs, warcioPython, replay };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
