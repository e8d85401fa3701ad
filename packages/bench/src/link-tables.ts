import type { LinkResults } from './link.ts';
import type { LinkRun } from './link-measurements.ts';
import { describeLinkCommand, type LinkBenchOptions } from './link-options.ts';
import { formatCount, formatNumber, type Table } from './table.ts';

/** What was measured of linking, as tables. */
export function tabulateLinking(
  { citations, texts, additions }: LinkResults,
  options: LinkBenchOptions,
): readonly Table[] {
  const command = describeLinkCommand(options);
  return [
    {
      title: 'Facts to decisions and records, one core',
      command,
      head: [
        'corpus',
        'reports',
        'recordings',
        'speakers',
        'decided per second',
        'seconds a report, of the smaller corpus',
        'to records per second',
        'right',
        'wrong',
        'founded',
        'review',
        'pending',
        'peak MB',
      ],
      rows: [...citations, ...texts].map((run) => [
        run.corpus.kind,
        ...[run.corpus.reports, run.corpus.recordings, run.corpus.speakers].map(formatCount),
        formatNumber(run.corpus.reports / run.weigh_seconds),
        describeGrowth(run, citations),
        formatNumber(run.corpus.reports / run.link_seconds),
        ...outcomeCells(run),
        formatNumber(run.peak_bytes / 1e6),
      ]),
      note: 'CPU time. Decided: the index of recordings, blocking, weighing, deciding, founding and weighing again with what was founded. To records: the same, and tellings, claims and consensus. Reading the facts is in neither. One report in 20 tells of a recording that nobody registered; its day may be that of another by chance, which counts as wrong.',
    },
    {
      title: 'Reports to facts, one core',
      command,
      head: ['corpus', 'reports', 'reports per second'],
      rows: [...citations.slice(0, 2), ...texts].map(({ corpus, read_seconds }) => [
        corpus.kind,
        formatCount(corpus.reports),
        formatNumber(corpus.reports / read_seconds),
      ]),
      note: 'CPU time. A text has about 1,700 characters in nine paragraphs.',
    },
    {
      title: 'One report added',
      command,
      head: ['reports before', 'seconds for all', 'seconds for one more', 'read', 'weighed again'],
      rows: additions.map((run) => [
        formatCount(run.corpus.reports),
        formatNumber(run.first_seconds),
        formatNumber(run.added_seconds),
        formatCount(run.read_count),
        `${formatCount(run.weighed_count)} of ${formatCount(run.corpus.reports + 1)}`,
      ]),
      note: 'CPU time of the whole stage but the reading and writing of files: texts to records, with what the run before remembers as JSON.',
    },
  ];
}

/** Linear cost keeps the time a report takes. */
function describeGrowth(run: LinkRun, all: readonly LinkRun[]): string {
  const smaller = all.find(
    ({ corpus }) =>
      corpus.speakers === run.corpus.speakers &&
      corpus.kind === run.corpus.kind &&
      corpus.reports < run.corpus.reports,
  );
  if (!smaller) return '–';
  const perReport = ({ weigh_seconds, corpus }: LinkRun): number => weigh_seconds / corpus.reports;
  return `${formatNumber(perReport(run) / perReport(smaller))} times`;
}

function outcomeCells({ outcome }: LinkRun): readonly string[] {
  const { right, wrong, founded, review, pending } = outcome;
  return [right, wrong, founded, review, pending].map(formatCount);
}
