import { findDatasetFolder, type ReleaseOrder, releaseDataset } from '@tellings/pipeline';
import type { VersionOverride } from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import { Command, Option } from 'commander';
import { readDay } from '../day-option.ts';
import {
  addFetchOptions,
  type FetchOptions,
  fetchRequest,
  interruptSignal,
} from '../fetch-options.ts';
import { renderRelease } from '../release-report.ts';
import { createReporter } from '../reporter.ts';
import { addSigningOption, readGivenKey, type SigningOptions } from '../signing-option.ts';

interface ReleaseOptions extends FetchOptions, SigningOptions {
  readonly issued?: string;
  readonly channel: 'stable' | 'next';
  readonly overrideBump?: VersionOverride['level'];
  readonly reason?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `tellings release <dataset>`: what the next release is and why, and publishes it. */
export function releaseCommand(): Command {
  const command = new Command('release')
    .description('Publish a dataset, saying what changed, which version that is, and which gates.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .option('--issued <date>', 'date of the release, YYYY-MM-DD; else the one in dataset.yml')
    .addOption(
      new Option('--channel <channel>', 'next: a prerelease X.Y.Z-next.N, listed but never latest')
        .choices(['stable', 'next'])
        .default('stable'),
    )
    .addOption(
      new Option('--override-bump <level>', 'set the level by hand').choices([
        'major',
        'minor',
        'patch',
      ]),
    )
    .option('--reason <text>', 'why the level is set by hand')
    .option('--dry-run', 'build it, say what it would be, and publish nothing')
    .option('--json', 'print the result as JSON');
  return addSigningOption(addFetchOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  tellings release specimen --dry-run
  tellings release specimen --issued 2026-12-01 --key ~/.config/tellings/tellings.key
  tellings release specimen --channel next
  tellings release specimen --override-bump major --reason "the titles mean something else"

Stages that are stale run first, into .tellings of the dataset: in a dry run too,
so that it says what would be published. tellings run is the same pipeline
without the report.

Exit codes: 0 done, 1 nothing was released, because a gate is broken or the
records are those of a release that was yanked, 2 wrong usage.`,
    )
    .action(async (dataset: string, options: ReleaseOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const result = await releaseDataset(await readOrder(folder, options));
      const text = options.json ? JSON.stringify(result) : renderRelease(dataset, result);
      process.stdout.write(`${text}\n`);
      if (result.outcome === 'blocked') process.exitCode = 1;
    });
}

async function readOrder(folder: string, options: ReleaseOptions): Promise<ReleaseOrder> {
  const signingKey = await readGivenKey(options);
  const { issued, channel, dryRun, json } = options;
  return {
    folder,
    channel,
    override: readOverride(options),
    issued: issued === undefined ? null : readDay('--issued', issued),
    isDryRun: dryRun === true,
    ...(signingKey && { signingKey }),
    fetch: fetchRequest(options) ?? {},
    signal: interruptSignal(),
    now: () => new Date(),
    onEvent: json ? () => undefined : createReporter(false),
  };
}

function readOverride({ overrideBump, reason }: ReleaseOptions): VersionOverride | null {
  if (overrideBump === undefined) {
    if (reason === undefined) return null;
    throw new UsageError('--reason is for --override-bump: give a level, or leave it out');
  }
  if (reason === undefined) throw new UsageError('--override-bump needs a --reason');
  return { level: overrideBump, reason };
}
