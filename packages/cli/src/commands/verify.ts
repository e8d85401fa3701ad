import { resolve } from 'node:path';
import { UsageError } from '@tellings/schema';
import { verifyRelease } from '@tellings/publish';
import { Command } from 'commander';
import { existsSync } from 'node:fs';

/** `tellings verify <release>`: whether a release is whole and true to its manifest. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Check a release folder: digests, counts, schemas, keys. Needs no network.')
    .argument('<release>', 'folder of a release, e.g. datasets/specimen/releases/0.1.0')
    .option('--json', 'print the checks as JSON')
    .addHelpText(
      'after',
      `
Example:
  tellings verify datasets/leader-recordings/releases/0.1.0

Exit codes: 0 every check passed, 1 a check failed, 2 there is no such folder.`,
    )
    .action(async (release: string, options: { readonly json?: true }) => {
      const folder = resolve(release);
      if (!existsSync(folder)) throw new UsageError(`${release}: no such folder`);
      const verification = await verifyRelease(folder);
      const failed = verification.checks.filter(({ is_passed }) => !is_passed);
      const text = options.json
        ? JSON.stringify(verification, null, 2)
        : [
            ...failed.map(({ check, path, message }) => `FAILED ${check} ${path}: ${message}`),
            `${release}: ${verification.checks.length - failed.length} checks passed, ${failed.length} failed`,
          ].join('\n');
      process.stdout.write(`${text}\n`);
      process.exitCode = verification.is_valid ? 0 : 1;
    });
}
