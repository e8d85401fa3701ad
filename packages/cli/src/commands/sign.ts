import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signRelease, verifyRelease } from '@tellings/publish';
import { GateError, UsageError } from '@tellings/schema';
import { Command } from 'commander';
import { addSigningOption, readGivenKey, type SigningOptions } from '../signing-option.ts';

interface SignOptions extends SigningOptions {
  readonly json?: true;
}

/** `tellings sign <release...>`: adds signatures to releases that are published already. */
export function signCommand(): Command {
  const command = new Command('sign')
    .description('Sign releases: SHA256SUMS.minisig and manifest.dsse.json. Needs no network.')
    .argument('<release...>', 'folders of releases, e.g. datasets/specimen/releases/0.1.0')
    .option('--json', 'print one JSON object per release');
  return addSigningOption(command)
    .addHelpText(
      'after',
      `
Example:
  tellings sign datasets/specimen/releases/0.1.0 --key ~/.config/tellings/tellings.key

A release is checked before it is signed. The same key gives the same signatures.

Exit codes: 0 signed, 1 a release is damaged and was not signed, 2 wrong usage.`,
    )
    .action(async (releases: readonly string[], options: SignOptions) => {
      const key = await readGivenKey(options);
      if (!key) throw new UsageError('give a key with --key or TELLINGS_SIGNING_KEY');
      for (const release of releases) {
        const folder = resolve(release);
        if (!existsSync(join(folder, 'manifest.json'))) {
          throw new UsageError(`${release} is not a release: it has no manifest.json`);
        }
        const { checks } = await verifyRelease(folder);
        const fault = checks.find(({ is_passed }) => !is_passed);
        if (fault) {
          throw new GateError(`${release} is not signed: ${fault.path}: ${fault.message}`);
        }
        const paths = await signRelease(folder, key);
        const text = options.json
          ? JSON.stringify({ release, paths, key_id: key.key_id })
          : `${release}: ${paths.join(', ')} by key ${key.key_id}`;
        process.stdout.write(`${text}\n`);
      }
    });
}
