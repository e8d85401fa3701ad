import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findDatasetFolder, readTarget, statedKeys } from '@tellings/pipeline';
import { readTrustedAdvisories, verifyRelease } from '@tellings/publish';
import { GateError, NonRetryableError, RetryableError } from '@tellings/schema';
import {
  openReceipts,
  openTarget,
  type PushPlan,
  type PushStep,
  type ReleaseSet,
  readReleaseSet,
} from '@tellings/targets';
import { Command } from 'commander';
import { readDay } from '../day-option.ts';
import { createPushReporter, renderPlan } from '../push-report.ts';

interface PushOptions {
  readonly release?: string;
  readonly dryRun?: true;
  readonly verify?: true;
  readonly date?: string;
  readonly json?: true;
}

/** `tellings push <dataset> <target>`: releases to where others get them. */
export function pushCommand(): Command {
  return new Command('push')
    .description('Send releases to a place named in targets.yml: folder, S3, npm, Hugging Face.')
    .argument('<dataset>', 'name or folder of a dataset that has releases')
    .argument('<target>', 'name of a target in targets.yml of the dataset')
    .option('--release <version>', 'send this release only; all that index.json lists otherwise')
    .option('--dry-run', 'say what would be sent; ask the target, but write nothing')
    .option('--verify', 'read everything back and compare; write nothing')
    .option('--date <date>', 'date to write into the receipts, YYYY-MM-DD; none otherwise')
    .option('--json', 'print the plan, or the checks, as JSON')
    .addHelpText(
      'after',
      `
Files go first and are read back; index.json, or what stands for it, moves last.
Nothing published is ever overwritten. A push that was cut short is taken up by
the next one.

Examples:
  tellings push leader-recordings mirror --dry-run
  tellings push leader-recordings npm --release 0.5.0

Exit codes: 0 done, 1 the target refused, holds other bytes or could not be
reached, or a check failed, 2 wrong usage.`,
    )
    .action(async (dataset: string, name: string, options: PushOptions) => {
      try {
        await push(dataset, name, options);
      } catch (error) {
        // Messages of targets do not say which target it was.
        const isOfTarget = error instanceof NonRetryableError || error instanceof RetryableError;
        throw isOfTarget ? new GateError(`${name}: ${error.message}`, { cause: error }) : error;
      }
    });
}

async function push(dataset: string, name: string, options: PushOptions): Promise<void> {
  const date = options.date === undefined ? null : readDay('--date', options.date);
  const folder = findDatasetFolder(dataset, process.cwd());
  const spec = await readTarget(folder, name);
  const target = openTarget(spec, { folder, environment: process.env, wait });
  const releases = join(folder, 'releases');
  const set = await readReleaseSet(releases, options.release ?? null);
  if (options.verify) {
    const checks = await target.verify(set);
    const failed = checks.filter(({ is_passed }) => !is_passed);
    const lines = failed.map(({ path, message }) => `FAILED ${path}: ${message}\n`).join('');
    const count = `${name}: ${checks.length - failed.length} checks passed, ${failed.length} failed\n`;
    process.stdout.write(options.json ? `${JSON.stringify(checks)}\n` : `${lines}${count}`);
    if (failed.length > 0) process.exitCode = 1;
    return;
  }
  await checkAdvisories(folder, set.dataset);
  const plan = await target.plan(set);
  if (!options.dryRun) {
    await checkReleases(releases, set, plan);
    const path = join(folder, '.tellings/receipts', `${name}.jsonl`);
    const receipts = await openReceipts(path, date);
    await target.apply(set, plan, { receipts, report: createPushReporter() });
  }
  const shown = { target: name, is_dry_run: options.dryRun === true, ...plan };
  process.stdout.write(
    options.json ? `${JSON.stringify(shown)}\n` : renderPlan(name, plan, shown.is_dry_run),
  );
}

/** Readers who hold the keys would refuse every release beside advisories that are not signed by them. */
async function checkAdvisories(folder: string, dataset: string): Promise<void> {
  const releases = join(folder, 'releases');
  const { fault } = await readTrustedAdvisories(releases, dataset, await statedKeys(folder));
  if (fault === null) return;
  throw new GateError(`${join(releases, 'advisories.json')}: ${fault}. Nothing was sent`);
}

/** What `tellings verify` finds fault with is not sent. */
async function checkReleases(folder: string, set: ReleaseSet, plan: PushPlan): Promise<void> {
  const isSent = ({ action }: PushStep): boolean => action === 'send';
  const versions = new Set(plan.steps.filter(isSent).map(({ version }) => version));
  for (const { version } of set.releases.filter((release) => versions.has(release.version))) {
    const { checks } = await verifyRelease(join(folder, version));
    const failed = checks.find(({ is_passed }) => !is_passed);
    if (!failed) continue;
    throw new GateError(
      `${version} fails its verification, so nothing was sent: ${failed.check} ${failed.path}: ${failed.message}`,
    );
  }
}
