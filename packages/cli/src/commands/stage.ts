import { findDatasetFolder, runDataset, type StageName } from '@tellings/pipeline';
import { Command } from 'commander';
import { createReporter } from '../reporter.ts';

type LaterStage = Exclude<StageName, 'fetch'>;

const descriptions: Readonly<Record<LaterStage, string>> = {
  normalise: 'Captures to reports: outlet, agency, dates, segments and quotations.',
  'near-duplicates': 'Reports to verified duplicate pairs and copy groups.',
  link: 'Reports to recordings, with role and evidence.',
  publish: 'Records to a release, if the data gates hold.',
};

interface StageOptions {
  readonly documents?: string;
  readonly force?: true;
  readonly json?: true;
}

/** `tellings <stage> <dataset>`, for all but fetch: one stage alone; the stages before it must have run. */
export function stageCommand(stage: LaterStage): Command {
  return new Command(stage)
    .description(descriptions[stage])
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .option('--documents <folder>', 'work on the build that has these documents')
    .option('--force', 'run even when nothing changed')
    .option('--json', 'print one JSON object per event')
    .addHelpText('after', `\nExample:\n  tellings ${stage} specimen`)
    .action(async (dataset: string, options: StageOptions) => {
      await runDataset({
        folder: findDatasetFolder(dataset, process.cwd()),
        from: stage,
        to: stage,
        documents: options.documents ?? null,
        isDryRun: false,
        isForced: options.force === true,
        now: () => new Date(),
        onEvent: createReporter(options.json === true),
      });
    });
}
