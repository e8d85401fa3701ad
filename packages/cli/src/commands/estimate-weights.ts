import { type Estimation, estimateWeights } from '@tellings/link';
import { findDatasetFolder, openReader } from '@tellings/pipeline';
import { Command } from 'commander';

/** `tellings estimate-weights <dataset>`: what links and judgements say of the weights. */
export function estimateWeightsCommand(): Command {
  return new Command('estimate-weights')
    .description('Estimate the bits of every comparison anew from links and judgements.')
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .option('--json', 'print the estimate as JSON')
    .addHelpText(
      'after',
      `
Nothing is changed: the weights stand in packages/link/src/weights.ts.

Example:
  tellings estimate-weights leader-recordings`,
    )
    .action(async (dataset: string, options: { readonly json?: true }) => {
      const reader = await openReader(findDatasetFolder(dataset, process.cwd()), null);
      try {
        const estimation = estimateWeights(await reader.linkInput());
        const text = options.json ? JSON.stringify(estimation, null, 2) : render(estimation);
        process.stdout.write(`${text}\n`);
      } finally {
        reader.close();
      }
    });
}

function render({ judged_count, auto_count, other_count, levels, changes }: Estimation): string {
  const head = ['fact', 'level', 'old bits', 'new bits', 'together', 'apart', ''];
  const rows = levels.map((each) => [
    each.kind,
    each.level,
    each.old_bits.toFixed(1),
    each.new_bits.toFixed(1),
    `${each.same_count} of ${each.same_total}`,
    `${each.other_count} of ${each.other_total}`,
    each.is_firm ? '' : 'too few',
  ]);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    `${judged_count} reports judged and ${auto_count} linked, compared with their recording (together) and with ${other_count} others of the speaker (apart)`,
    '',
    line(head),
    ...rows.map(line),
    '',
    `${changes.length} reports would change, were the bits of levels with enough pairs replaced:`,
    ...changes.map(({ report_id, before, after }) => `  ${report_id}: ${before} -> ${after}`),
  ].join('\n');
}
