import { findDatasetFolder, runDataset, type StageName, stageNames } from '@tellings/pipeline';
import { Command, Option } from 'commander';
import {
  addFetchOptions,
  type FetchOptions,
  fetchRequest,
  interruptSignal,
} from '../fetch-options.ts';
import { createReporter } from '../reporter.ts';
import { addSigningOption, readGivenKey, type SigningOptions } from '../signing-option.ts';

interface RunOptions extends FetchOptions, SigningOptions {
  readonly from: StageName;
  readonly to: StageName;
  readonly documents?: string;
  readonly dryRun?: true;
  readonly force?: true;
  readonly json?: true;
}

/** `tellings run <dataset>`: all stages in order, each skipped when nothing it depends on changed. */
export function runCommand(): Command {
  const command = new Command('run')
    .description('Run the stages of a dataset, from sources to a release.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .addOption(
      new Option('--from <stage>', 'first stage to run').choices(stageNames).default('fetch'),
    )
    .addOption(
      new Option('--to <stage>', 'last stage to run').choices(stageNames).default('publish'),
    )
    .option('--documents <folder>', 'add your own documents; the release stays local')
    .option('--dry-run', 'say which stages would run and why, and change nothing')
    .option('--force', 'run stages even when nothing changed')
    .option('--json', 'print one JSON object per event');
  return addSigningOption(addFetchOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  tellings run specimen
  tellings run leader-recordings --documents ~/clippings
  tellings run specimen --from link --json
  tellings run specimen --dry-run

A folder of documents may hold .txt, .md, .html, JSON-LD, NITF and NewsML-G2
files, and a documents.csv with the columns file, url, outlet and published_at.

Exit codes: 0 done, 1 nothing was released, because a gate is broken or the
records are those of a release that was yanked, 2 wrong usage.`,
    )
    .action(async (dataset: string, options: RunOptions) => {
      const reporter = createReporter(options.json === true);
      const signingKey = await readGivenKey(options);
      await runDataset({
        ...(signingKey && { signingKey }),
        folder: findDatasetFolder(dataset, process.cwd()),
        from: options.from,
        to: options.to,
        documents: options.documents ?? null,
        isDryRun: options.dryRun === true,
        isForced: options.force === true,
        fetch: fetchRequest(options) ?? {},
        signal: interruptSignal(),
        now: () => new Date(),
        onEvent: reporter,
      });
    });
}
