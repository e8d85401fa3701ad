import { existsSync, readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fetchSources } from '@tellings/fetch';
import { listWarcFiles } from './archive-reading.ts';
import { contextOf } from './crawl-context.ts';
import { hostsOf, type SiteSpec, sourceOfSite } from './fetch-site.ts';
import { createStopwatch, type Elapsed, peakMemory } from './stopwatch.ts';

/** A crawl of a site that another process serves, with politeness off. */
export interface CrawlMeasurement extends SiteSpec {
  readonly measure: 'crawl';
  readonly port: number;
  readonly archiveFolder: string;
}

export interface CrawlResult extends Elapsed {
  readonly captures: number;
  readonly archive_bytes: number;
  readonly peak_bytes: number;
  /** One a second, while pages were asked for. */
  readonly samples: readonly MemorySample[];
  /** JavaScript objects after all garbage is collected, when a quarter and all of the pages are done. */
  readonly heap_bytes: readonly number[];
}

export interface MemorySample {
  readonly pages: number;
  /** Memory of the process's own. */
  readonly own_bytes: number;
  /** Pages of files it has mapped, which the system takes back at need: those of the frontier. */
  readonly mapped_bytes: number;
}

const connectionsPerHost = 32;
const sampleInterval = 1_000;

export async function measureCrawl(measurement: CrawlMeasurement): Promise<CrawlResult> {
  const { archiveFolder, port } = measurement;
  const hosts = new Map(hostsOf(measurement).map((host) => [host, port]));
  const samples: MemorySample[] = [];
  const heaps: number[] = [];
  const collect = openCollector();
  let pages = 0;
  const sampling = setInterval(() => {
    samples.push({ pages, ...readMemory() });
  }, sampleInterval);
  const stopwatch = createStopwatch();
  const { captures } = await stopwatch.time(() =>
    fetchSources([sourceOfSite(measurement)], {
      ...contextOf(archiveFolder),
      hosts,
      limits: { hostDelay: 0, connectionsPerHost },
      onCrawlProgress: ({ done }) => {
        pages = done;
        if (done >= measurement.pages * (heaps.length === 0 ? 0.25 : 1) && heaps.length < 2) {
          collect();
          heaps.push(process.memoryUsage().heapUsed);
        }
      },
    }),
  );
  clearInterval(sampling);
  return {
    captures: captures.length,
    archive_bytes: listWarcFiles(archiveFolder).reduce((sum, file) => sum + statSync(file).size, 0),
    peak_bytes: peakMemory(),
    samples,
    heap_bytes: heaps,
    ...stopwatch.elapsed(),
  };
}

/** What collects all garbage of this process. */
function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Linux tells memory of one's own from mapped files; elsewhere all counts as one's own. */
function readMemory(): Omit<MemorySample, 'pages'> {
  const all = process.memoryUsage.rss();
  const file = '/proc/self/status';
  const own = existsSync(file) ? /^RssAnon:\s*(\d+) kB/m.exec(readFileSync(file, 'utf8')) : null;
  const ownBytes = own === null ? all : Number(own[1]) * 1024;
  return { own_bytes: ownBytes, mapped_bytes: Math.max(0, all - ownBytes) };
}
