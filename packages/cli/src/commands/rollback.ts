import { join } from 'node:path';
import { findDatasetFolder } from '@tellings/pipeline';
import { rollBack } from '@tellings/publish';
import { Command } from 'commander';
import { readDay } from '../day-option.ts';
import { addSigningOption, readAdvisoryKey, type SigningOptions } from '../signing-option.ts';
import { renderYank } from '../yank-report.ts';

interface RollbackOptions extends SigningOptions {
  readonly to: string;
  readonly reason: string;
  readonly issued: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `tellings rollback <dataset> --to <version>`: an older release is the newest again. */
export function rollbackCommand(): Command {
  const command = new Command('rollback')
    .description('Make an older release the newest again: every release after it is yanked.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .requiredOption('--to <version>', 'release that is to be latest')
    .requiredOption('--reason <code>', 'why, in kebab-case, e.g. wrong-dates')
    .requiredOption('--issued <date>', 'day of the decision, YYYY-MM-DD')
    .option('--dry-run', 'say what would be done, and change nothing')
    .option('--json', 'print the result as JSON');
  return addSigningOption(command)
    .addHelpText(
      'after',
      `
Examples:
  tellings rollback specimen --to 0.1.0 --reason wrong-dates --issued 2026-12-01 --dry-run

One advisory names all releases that were yanked; tellings yank --lift with any
of them undoes the whole step.

Exit codes: 0 done, 2 no such version, or wrong usage.`,
    )
    .action(async (dataset: string, options: RollbackOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const { to, reason, dryRun, json } = options;
      const key = await readAdvisoryKey(folder, options);
      const effects = { key, isDryRun: dryRun === true };
      const issued = readDay('--issued', options.issued);
      const result = await rollBack(join(folder, 'releases'), to, { reason, issued }, effects);
      process.stdout.write(
        `${json ? JSON.stringify(result) : renderYank(result, dryRun === true)}\n`,
      );
    });
}
