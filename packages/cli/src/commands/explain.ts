import { explainReport, renderExplanation } from '@tellings/link';
import { findDatasetFolder, findReport, openReader } from '@tellings/pipeline';
import { Command } from 'commander';

interface ExplainOptions {
  readonly documents?: string;
  readonly json?: true;
}

/** `tellings explain <dataset> <report>`: which recording, which role, and why. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Say which recording a report tells of, on what evidence, and what spoke against.')
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .argument('<report>', 'report id, its key at the source, its URL, or a unique part of either')
    .option('--documents <folder>', 'look in the build that has these documents')
    .option('--json', 'print the evidence as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tellings explain leader-recordings press-069e82dd
  tellings explain leader-recordings 000_ --documents ~/clippings`,
    )
    .action(async (dataset: string, key: string, options: ExplainOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const reader = await openReader(folder, options.documents ?? null);
      try {
        const input = await reader.linkInput();
        const report = findReport(input.reports, key);
        const explanation = explainReport(input, report.report_id);
        const text = options.json
          ? JSON.stringify(explanation, null, 2)
          : renderExplanation(explanation);
        process.stdout.write(`${text.trimEnd()}\n`);
      } finally {
        reader.close();
      }
    });
}
