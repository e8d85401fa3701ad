import type { WarcResult } from './archive-measurements.ts';
import type { MemorySample } from './crawl-measurement.ts';
import type { FetchResults } from './fetch.ts';
import { describeFetchCommand, type FetchBenchOptions } from './fetch-options.ts';
import type { Elapsed } from './stopwatch.ts';
import { formatCount, formatNumber, type Table } from './table.ts';

const megabyte = 1e6;

/** What was measured of fetching, as tables. */
export function tabulateFetch(results: FetchResults, options: FetchBenchOptions): readonly Table[] {
  const command = describeFetchCommand(options);
  return [
    tabulateCrawl(results, command),
    tabulateReplay(results, command),
    tabulateRecords(results, command),
  ];
}

function tabulateCrawl({ pages, crawl }: FetchResults, command: string): Table {
  const asked = crawl.samples.filter((sample) => sample.pages > 0 && sample.pages < pages);
  const half = asked.length >> 1;
  const most = (of: keyof MemorySample, samples: readonly MemorySample[]): string =>
    formatNumber(Math.max(...samples.map((sample) => sample[of])) / megabyte);
  return {
    title: 'A crawl, one core',
    command,
    head: [
      'pages',
      'pages/s',
      'pages per CPU second',
      'archive, bytes a page',
      'heap MB at a quarter',
      'heap MB at the end',
      'own MB, first half',
      'own MB, second half',
      'mapped MB',
      'peak MB',
    ],
    rows: [
      [
        formatCount(pages),
        formatNumber(pages / crawl.wall_seconds),
        formatNumber(pages / crawl.cpu_seconds),
        formatNumber(crawl.archive_bytes / pages),
        ...crawl.heap_bytes.map((bytes) => formatNumber(bytes / megabyte)),
        most('own_bytes', asked.slice(0, half)),
        most('own_bytes', asked.slice(half)),
        most('mapped_bytes', asked),
        formatNumber(crawl.peak_bytes / megabyte),
      ],
    ],
    note: 'The heap is measured after all garbage is collected, when a quarter of the pages are done and when all are. Own memory is the most of a half of the crawl, sampled every second while pages were asked for. Mapped are files, nearly all of them the frontier, which the system takes back at need. The peak is of the whole process, the list of captures that it ends with included.',
  };
}

function tabulateReplay({ pages, replay }: FetchResults, command: string): Table {
  const row = (name: string, { wall_seconds, cpu_seconds }: Elapsed): readonly string[] => [
    name,
    formatNumber(pages / wall_seconds),
    formatNumber(pages / cpu_seconds),
  ];
  return {
    title: 'The archive to captures, one core',
    command,
    head: ['command', 'pages/s', 'pages per CPU second'],
    rows: [row('tellings fetch --replay', replay.replay), row('tellings fsck', replay.check)],
    note: 'From the WARC files alone, every digest checked. fsck compares what they say with the frontier and the index besides.',
  };
}

function tabulateRecords({ ours, warcioJs, warcioPython }: FetchResults, command: string): Table {
  const row = (
    tool: string,
    reading: number,
    written: number,
    writing: number,
  ): readonly string[] => [
    tool,
    formatNumber(ours.records / reading),
    formatNumber(ours.archive_bytes / megabyte / reading),
    formatNumber(reading / ours.reading.cpu_seconds),
    formatNumber(written / writing),
    formatNumber(writing / written / (ours.writing.cpu_seconds / ours.writing.records)),
  ];
  const measured = (tool: string, { reading, writing }: WarcResult): readonly string[] =>
    row(tool, reading.cpu_seconds, writing.records, writing.cpu_seconds);
  const python =
    warcioPython === null
      ? []
      : [
          row(
            `warcio ${warcioPython.version}, Python`,
            warcioPython.reading_seconds,
            warcioPython.written,
            warcioPython.writing_seconds,
          ),
        ];
  return {
    title: 'Records of a web archive, one core',
    command,
    head: [
      'tool',
      'records/s read',
      'MB/s read',
      'times slower',
      'records/s written',
      'times slower',
    ],
    rows: [measured('tellings', ours), measured('warcio 2.4.11, JavaScript', warcioJs), ...python],
    note: "CPU seconds; MB as they lie on disk, compressed. All digests are checked in reading, by ours and by Python's warcio; the one for JavaScript has no way to. Written are the first 30,000 records, compressed one by one, into memory. The work of writing is not quite the same: all make the digest of the block anew, the others that of the payload too (JavaScript where the record has none), Python by SHA-1 and compressing at level 9.",
  };
}
