import { findDatasetFolder, planDatasetFetch, runDataset } from '@tellings/pipeline';
import { Command } from 'commander';
import {
  addFetchOptions,
  type FetchOptions,
  fetchRequest,
  interruptSignal,
  parseSince,
} from '../fetch-options.ts';
import { createReporter } from '../reporter.ts';

interface Options extends FetchOptions {
  readonly documents?: string;
  readonly dryRun?: true;
  readonly force?: true;
  readonly json?: true;
}

/** `tellings fetch <dataset>`: sources to captures, through the web archive. */
export function fetchCommand(): Command {
  const command = new Command('fetch')
    .description('Sources to captures: feeds, sitemaps, page lists, web archives, local files.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .option('--documents <folder>', 'work on the build that has these documents')
    .option('--dry-run', 'list the pages that would be asked for; read listings, keep nothing')
    .option('--force', 'run even when nothing changed')
    .option('--json', 'print one JSON object per event, or per page of a dry run');
  return addFetchOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  tellings fetch specimen
  tellings fetch my-dataset --dry-run --since 2026-11-01
  tellings fetch my-dataset --refresh
  tellings fetch my-dataset --replay

A fetch that was ended goes on where it was. What it keeps lies in the folder
.archive of the dataset; tellings fsck says what became of every address.`,
    )
    .action(async (dataset: string, options: Options) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      if (options.dryRun) return printPlan(folder, options);
      await runDataset({
        folder,
        from: 'fetch',
        to: 'fetch',
        documents: options.documents ?? null,
        isDryRun: false,
        isForced: options.force === true,
        fetch: fetchRequest(options) ?? {},
        signal: interruptSignal(),
        now: () => new Date(),
        onEvent: createReporter(options.json === true),
      });
    });
}

async function printPlan(folder: string, options: Options): Promise<void> {
  const pages = await planDatasetFetch(folder, parseSince(options.since), options.refresh === true);
  for (const page of pages) {
    const { url, source_id, reason } = page;
    const line = options.json ? JSON.stringify(page) : `${reason.padEnd(5)} ${source_id}  ${url}`;
    process.stdout.write(`${line}\n`);
  }
  if (!options.json) process.stdout.write(`${pages.length} pages would be asked for\n`);
}
