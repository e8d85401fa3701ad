import { findDatasetFolder, findReport, openReader } from '@tellings/pipeline';
import type { DuplicatePair, Report } from '@tellings/schema';
import { Command } from 'commander';

interface PairsOptions {
  readonly documents?: string;
  readonly json?: true;
}

/** `tellings pairs <dataset> <report>`: who shares text with a report, and how much. */
export function pairsCommand(): Command {
  return new Command('pairs')
    .description('List the reports that share text with one report.')
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .argument('<report>', 'report id, its key at the source, its URL, or a unique part of either')
    .option('--documents <folder>', 'look in the build that has these documents')
    .option('--json', 'print the pairs as JSON')
    .addHelpText('after', '\nExample:\n  tellings pairs specimen nordline.example')
    .action(async (dataset: string, key: string, options: PairsOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const reader = await openReader(folder, options.documents ?? null);
      try {
        const reports = await reader.table('reports', 'report');
        const report = findReport(reports, key);
        const pairs = (await reader.table('duplicate_pairs', 'duplicate-pair')).filter((pair) =>
          [pair.left_report_id, pair.right_report_id].includes(report.report_id),
        );
        const text = options.json
          ? JSON.stringify(pairs, null, 2)
          : renderPairs(report, pairs, reports);
        process.stdout.write(`${text}\n`);
      } finally {
        reader.close();
      }
    });
}

function renderPairs(
  report: Report,
  pairs: readonly DuplicatePair[],
  reports: readonly Report[],
): string {
  if (pairs.length === 0) return `${report.source_key} shares no text with another report.`;
  const byId = new Map(reports.map((other) => [other.report_id, other]));
  const lines = pairs.map((pair) => {
    const isLeft = pair.left_report_id === report.report_id;
    const other = byId.get(isLeft ? pair.right_report_id : pair.left_report_id);
    const held = isLeft ? pair.containment_left : pair.containment_right;
    const holds = isLeft ? pair.containment_right : pair.containment_left;
    return [
      `  ${pair.relation.padEnd(9)}${other?.outlet ?? 'unknown outlet'} (${other?.source_key})`,
      `           Jaccard ${pair.jaccard.toFixed(3)}; it holds ${percent(held)} of this report, this report holds ${percent(holds)} of it`,
    ].join('\n');
  });
  return [`${report.outlet ?? 'unknown outlet'} (${report.source_key})`, ...lines].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
