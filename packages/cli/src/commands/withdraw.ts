import { findDatasetFolder, openStore } from '@tellings/pipeline';
import {
  liftWithdrawal,
  type WithdrawalOrder,
  type WithdrawalResult,
  withdrawRecord,
} from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import { Command, Option } from 'commander';
import { readDay } from '../day-option.ts';
import { addSigningOption, readAdvisoryKey, type SigningOptions } from '../signing-option.ts';

interface WithdrawOptions extends SigningOptions {
  readonly reason?: WithdrawalOrder['reason'];
  readonly issued: string;
  readonly until?: string;
  readonly lift?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `tellings withdraw <dataset> <id>`: takes a record out of a dataset and of its old releases. */
export function withdrawCommand(): Command {
  const command = new Command('withdraw')
    .description('Withdraw a record from a dataset and its releases, or lift a withdrawal.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .argument('<id>', 'id of the record, e.g. rep_0123456789abcdef')
    .addOption(
      new Option('--reason <code>', 'why').choices([
        'rights',
        'privacy',
        'safety',
        'court',
        'error',
      ]),
    )
    .requiredOption('--issued <date>', 'day of the decision, YYYY-MM-DD')
    .option('--until <date>', 'day by which it is reviewed, YYYY-MM-DD')
    .option('--lift', 'restore the record and the files of old releases')
    .option('--dry-run', 'say what would be withdrawn, and change nothing')
    .option('--json', 'print the result as JSON');
  return addSigningOption(command)
    .addHelpText(
      'after',
      `
Examples:
  tellings withdraw specimen rep_0123456789abcdef --reason privacy --issued 2026-12-01
  tellings withdraw specimen rep_0123456789abcdef --lift --issued 2027-02-01

At once: an advisory hides the record, and files of old releases are replaced by
copies without it. The next release has a tombstone. What was replaced is kept in
.tellings/withdrawn of the dataset; delete it there to make the withdrawal final.

Exit codes: 0 done, 2 no release has the record, or wrong usage.`,
    )
    .action(async (dataset: string, id: string, options: WithdrawOptions) => {
      const result = await withdraw(findDatasetFolder(dataset, process.cwd()), id, options);
      const text = options.json ? JSON.stringify(result) : renderResult(result, options);
      process.stdout.write(`${text}\n`);
    });
}

async function withdraw(
  folder: string,
  id: string,
  options: WithdrawOptions,
): Promise<WithdrawalResult> {
  const { reason, lift, dryRun } = options;
  const issued = readDay('--issued', options.issued);
  const until = options.until === undefined ? null : readDay('--until', options.until);
  const key = await readAdvisoryKey(folder, options);
  const store = await openStore();
  try {
    const effects = { key, writeParquet: store.convertLines };
    if (lift) return await liftWithdrawal(folder, { id, issued }, effects, dryRun === true);
    if (!reason) throw new UsageError('give a --reason: rights, privacy, safety, court or error');
    const order = { id, reason, issued, until };
    return await withdrawRecord(folder, order, effects, dryRun === true);
  } finally {
    store.close();
  }
}

function renderResult(
  { advisory, records, remaining, replacements }: WithdrawalResult,
  { lift, dryRun }: WithdrawOptions,
): string {
  const would = dryRun ? 'would be ' : '';
  const verb = lift ? 'restored' : 'withdrawn';
  return [
    ...records.map(({ id, table }) => `${would}${verb}: ${table} ${id}`),
    ...remaining.map(({ id, withdrawn_with }) => `still withdrawn: ${id}, with ${withdrawn_with}`),
    `advisory ${advisory.advisory_id}, about the releases ${advisory.versions.join(', ')}`,
    ...replacements.map(({ version, path }) => `replaced: ${version}/${path}`),
    ...(dryRun
      ? ['nothing was changed']
      : [
          'run the dataset: its next release says so',
          'push the dataset: targets list the old state until then',
        ]),
  ].join('\n');
}
