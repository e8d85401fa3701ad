import { findDatasetFolder, learnDataset } from '@tellings/pipeline';
import { Command } from 'commander';

interface LearnOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

/** `tellings learn <dataset>`: which blocks of text recur on the pages of an outlet. */
export function learnCommand(): Command {
  return new Command('learn')
    .description(
      'Learn which blocks recur on the pages of a host, and write tables/recurring.jsonl.',
    )
    .argument('<dataset>', 'name or folder of a dataset that has been fetched')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      `
The file holds digests only. Commit it: the next run leaves these blocks out of every report.

Examples:
  tellings learn specimen --dry-run
  tellings learn specimen`,
    )
    .action(async (dataset: string, options: LearnOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const learned = await learnDataset(folder, options.dryRun === true);
      const { file, page_count, host_count, block_count } = learned;
      const verb = options.dryRun ? 'would hold' : 'holds';
      process.stdout.write(
        options.json
          ? `${JSON.stringify(learned)}\n`
          : `${page_count} pages read; ${file} ${verb} ${block_count} blocks of ${host_count} hosts\n`,
      );
    });
}
