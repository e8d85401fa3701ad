import { checkDatasetArchive, findDatasetFolder } from '@tellings/pipeline';
import { Command } from 'commander';

type Check = Awaited<ReturnType<typeof checkDatasetArchive>>;

/** `tellings fsck <dataset>`: what became of every address, by the web archive alone. */
export function fsckCommand(): Command {
  return new Command('fsck')
    .description('Check the web archive: every record, and one state for every address.')
    .argument('<dataset>', 'name of a folder in datasets/, or a folder with a dataset.yml')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Example:
  tellings fsck specimen

Exit codes: 0 all adds up, 1 something does not, 2 wrong usage or no archive.`,
    )
    .action(async (dataset: string, options: { readonly json?: true }) => {
      const check = await checkDatasetArchive(findDatasetFolder(dataset, process.cwd()));
      process.stdout.write(
        `${options.json ? JSON.stringify(check, null, 2) : renderCheck(check)}\n`,
      );
      if (check.problems.length > 0) process.exitCode = 1;
    });
}

function renderCheck(check: Check): string {
  const states = Object.entries(check.states).map(
    ([state, count]) => `  ${state.padEnd(10)} ${count}`,
  );
  const reasons = [
    ...check.refusals.map(({ rule, count }) => `  ${count} refused by ${rule}`),
    ...check.failures.map(({ reason, count }) => `  ${count} failed: ${reason}`),
    ...check.pending.map(
      ({ until, count }) => `  ${count} pending until ${until ?? 'the next run'}`,
    ),
  ];
  const verdict =
    check.problems.length === 0 ? ['all adds up'] : check.problems.map((problem) => `! ${problem}`);
  const notes = check.notes.map((note) => `  note: ${note}`);
  const head = `${check.discovered_count} addresses discovered, ${check.files} archive files read whole`;
  return [head, ...states, ...reasons, ...notes, ...verdict].join('\n');
}
