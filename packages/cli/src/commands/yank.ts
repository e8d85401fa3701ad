import { join } from 'node:path';
import { findDatasetFolder } from '@tellings/pipeline';
import { liftYank, type YankResult, yankReleases } from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import { Command } from 'commander';
import { readDay } from '../day-option.ts';
import { addSigningOption, readAdvisoryKey, type SigningOptions } from '../signing-option.ts';
import { renderYank } from '../yank-report.ts';

interface YankOptions extends SigningOptions {
  readonly reason?: string;
  readonly useInstead?: string;
  readonly issued?: string;
  readonly lift?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `tellings yank <dataset> <version>`: takes a release back, or undoes that. */
export function yankCommand(): Command {
  const command = new Command('yank')
    .description('Take a release back: its files stay, nobody is led to it. Or undo that.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .argument('<version>', 'version to take back')
    .option('--reason <code>', 'why, in kebab-case, e.g. wrong-dates')
    .option('--use-instead <version>', 'version that readers are sent to')
    .option('--issued <date>', 'day of the decision, YYYY-MM-DD')
    .option('--lift', 'undo the yank: all releases of its advisory are active again')
    .option('--dry-run', 'say what would be done, and change nothing')
    .option('--json', 'print the result as JSON');
  return addSigningOption(command)
    .addHelpText(
      'after',
      `
Examples:
  tellings yank specimen 0.2.0 --reason wrong-dates --use-instead 0.1.0 --issued 2026-12-01
  tellings yank specimen 0.2.0 --lift

The number is not given again. The next release is compared with the newest one
that stands, and is refused where it would hold the same records as the yanked one.

Exit codes: 0 done, 2 no such version, or wrong usage.`,
    )
    .action(async (dataset: string, version: string, options: YankOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const result = await yank(folder, version, options);
      const isDryRun = options.dryRun === true;
      process.stdout.write(
        `${options.json ? JSON.stringify(result) : renderYank(result, isDryRun)}\n`,
      );
    });
}

async function yank(folder: string, version: string, options: YankOptions): Promise<YankResult> {
  const { reason, useInstead = null, issued, lift, dryRun } = options;
  const releases = join(folder, 'releases');
  const key = await readAdvisoryKey(folder, options);
  const effects = { key, isDryRun: dryRun === true };
  if (lift) return liftYank(releases, version, effects);
  if (reason === undefined || issued === undefined) {
    throw new UsageError('a yank needs a --reason and the day it is --issued');
  }
  const order = { versions: [version], reason, useInstead, issued: readDay('--issued', issued) };
  return yankReleases(releases, order, effects);
}
