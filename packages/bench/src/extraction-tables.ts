import type { ArticleRow, ExtractionResults, SpeedRow } from './extraction.ts';
import { describeExtractionCommand, type ExtractionOptions } from './extraction-options.ts';
import { mojibakeGroups } from './mojibake-case.ts';
import { formatNumber, formatShare, type Table } from './table.ts';
import type { ThreadRow } from './thread-scaling.ts';

const megabyte = 1e6;

/** Best F1 of scrapinghub/article-extraction-benchmark's own table (README of March 2026). */
const published: readonly (readonly [name: string, f1: string])[] = [
  ['rs_trafilatura', '.970'],
  ['go_trafilatura', '.960'],
  ['trafilatura 2.0', '.958'],
  ['newspaper4k', '.949'],
  ['news-please', '.948'],
  ['readability_js 0.6', '.947'],
];

/** What was measured of extraction, as tables; none for what was not measured. */
export function tabulateExtraction(
  results: ExtractionResults,
  options: ExtractionOptions,
): readonly Table[] {
  const command = describeExtractionCommand(options);
  const tables = [
    tabulateArticles(results, command),
    tabulateFundus(results, command),
    tabulateDates(results, command),
    tabulateRepairs(results, command),
    tabulateSpeed(results, command),
    tabulateThreads(results, command),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const textHead = ['F1', 'precision', 'recall', 'accuracy', 'empty', 'threw'] as const;

function tabulateArticles({ article }: ExtractionResults, command: string): Table {
  const best = published.map(([name, f1]) => `${name} ${f1}`).join(', ');
  return {
    title: `Text of articles: article-extraction-benchmark, ${pagesOf(article)} pages`,
    command,
    head: ['tool', ...textHead],
    rows: article.map((row) => [nameRow(row), ...textCells(row)]),
    note: `Best F1 of the benchmark's own table, published and not measured here: ${best}.`,
  };
}

function tabulateFundus({ fundus }: ExtractionResults, command: string): Table {
  return {
    title: `Text and facts of articles: pages of Fundus, ${pagesOf(fundus)} pages`,
    command,
    head: ['tool', 'F1', 'precision', 'recall', 'title', 'authors', 'instant', 'day', 'threw'],
    rows: fundus.map((row) => [
      nameRow(row),
      ...textCells(row).slice(0, 3),
      ...[row.titles, row.authors, row.instants, row.days].map(formatShare),
      String(row.failed),
    ]),
    note: 'Ours are the segments dateline and body: the wanted text is without its standfirst. Exactly the same title, set of authors, instant to the second, day. An instant is judged where the wanted one has a zone.',
  };
}

function tabulateDates({ dates }: ExtractionResults, command: string): Table {
  return {
    title: 'Day of publication: pages of htmldate',
    command,
    head: ['tool', 'F1', 'precision', 'recall', 'right', 'wrong', 'missing', 'threw'],
    rows: dates.map((row) => [
      nameRow(row),
      ...[row.days.f1, row.days.precision, row.days.recall].map(formatRate),
      ...[row.days.right, row.days.wrong, row.days.missing, row.failed].map(String),
    ]),
    note: 'A wrong day costs precision, a missing one recall, as in the evaluation of htmldate.',
  };
}

function tabulateRepairs({ ftfy }: ExtractionResults, command: string): Table {
  return {
    title: "Wrongly decoded text: ftfy's own cases",
    command,
    head: ['tool', ...mojibakeGroups],
    rows: ftfy.map((row) => [
      nameRow(row),
      ...mojibakeGroups.map((g) => formatShare(row.groups[g])),
    ]),
    note: 'Texts that came out as they should. Those of `negative` only look wrongly decoded, and should be left alone.',
  };
}

function tabulateSpeed({ speed }: ExtractionResults, command: string): Table {
  return {
    title: 'Speed, one core: pages of article-extraction-benchmark',
    command,
    head: ['tool', 'pages per CPU second', 'p50 ms', 'p99 ms', 'most ms', 'peak MB'],
    rows: speed.map((row) => [nameRow(row), ...speedCells(row)]),
    note: 'CPU time, after the pages of Fundus were read to warm up. Peak memory is of the whole process, both sets of pages included.',
  };
}

function tabulateThreads({ threads }: ExtractionResults, command: string): Table {
  const [one] = threads;
  const rateOf = ({ pages, seconds }: ThreadRow): number => pages / seconds;
  return {
    title:
      'Threads of the stage normalise: pages of article-extraction-benchmark, read three times',
    command,
    head: ['threads', 'pages per second', 'of one thread'],
    rows: threads.map((row) => [
      String(row.threads),
      formatNumber(rateOf(row)),
      `${formatNumber(rateOf(row) / rateOf(one ?? row))} times`,
    ]),
    note: 'Wall time from the content store to records, each page under limits of time and heap; starting the threads is part of it.',
  };
}

function speedCells({ page_seconds, peak_bytes }: SpeedRow): readonly string[] {
  const sorted = page_seconds.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, seconds) => sum + seconds, 0);
  const milliseconds = [0.5, 0.99, 1].map((share) => 1000 * atShare(sorted, share));
  return [sorted.length / total, ...milliseconds, peak_bytes / megabyte].map(formatNumber);
}

/** The least of sorted values that so large a share of them does not exceed. */
export function atShare(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function textCells({ texts, failed }: ArticleRow): readonly string[] {
  const rates = [texts.f1, texts.precision, texts.recall, texts.accuracy].map(formatRate);
  return [...rates, String(texts.empty), String(failed)];
}

function pagesOf(rows: readonly ArticleRow[]): number {
  return rows[0]?.texts.pages ?? 0;
}

/** `trafilatura 2.2.0, fast`: the version after the name of the library. */
function nameRow({ tool, version }: { tool: string; version: string | null }): string {
  if (version === null) return tool;
  const [library = tool, ...settings] = tool.split(', ');
  return [`${library} ${version}`, ...settings].join(', ');
}

function formatRate(rate: number): string {
  return rate.toFixed(3);
}
