import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Verification, verifyRelease } from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import { Command } from 'commander';

/** `tellings verify <release...>`: whether releases are whole and true to their manifests. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Check release folders: digests, counts, schemas, keys. Needs no network.')
    .argument('<release...>', 'folders of releases, e.g. datasets/specimen/releases/0.1.0')
    .option('--json', 'print the checks as JSON')
    .addHelpText(
      'after',
      `
Example:
  tellings verify datasets/leader-recordings/releases/0.1.0

Exit codes: 0 every check passed, 1 a check failed, 2 there is no such folder.`,
    )
    .action(async (releases: readonly string[], options: { readonly json?: true }) => {
      for (const release of releases) {
        const folder = resolve(release);
        if (!existsSync(folder)) throw new UsageError(`${release}: no such folder`);
        const verification = await verifyRelease(folder);
        const text = options.json
          ? JSON.stringify({ release, ...verification })
          : renderVerification(release, verification);
        process.stdout.write(`${text}\n`);
        if (!verification.is_valid) process.exitCode = 1;
      }
    });
}

function renderVerification(release: string, { checks }: Verification): string {
  const failed = checks.filter(({ is_passed }) => !is_passed);
  return [
    ...failed.map(({ check, path, message }) => `FAILED ${check} ${path}: ${message}`),
    `${release}: ${checks.length - failed.length} checks passed, ${failed.length} failed`,
  ].join('\n');
}
