import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statedKeys } from '@tellings/pipeline';
import { type PublicKey, readPublicKey, type Verification, verifyRelease } from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import { Command, Option } from 'commander';

interface VerifyOptions {
  readonly key: readonly string[];
  readonly requireSignature?: true;
  readonly json?: true;
}

/** `tellings verify <release...>`: whether releases are whole and true to their manifests. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Check release folders: digests, signatures, schemas, keys, deltas. Needs no network.',
    )
    .argument('<release...>', 'folders of releases, e.g. datasets/specimen/releases/0.1.0')
    .addOption(
      new Option('--key <key>', 'public key to trust, or a file of one; may be repeated')
        .argParser((key: string, keys: readonly string[]) => [...keys, key])
        .default([], 'those of the dataset.yml above the release; then unsigned is no fault'),
    )
    .option(
      '--require-signature',
      'a release without a signature by a trusted key is a fault; as with --key',
    )
    .option('--json', 'print the checks as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tellings verify datasets/leader-recordings/releases/0.1.0
  tellings verify 0.5.0 --key tellings.pub

Exit codes: 0 every check passed, 1 a check failed, 2 no such folder, or no release.`,
    )
    .action(async (releases: readonly string[], options: VerifyOptions) => {
      for (const release of releases) {
        const folder = resolve(release);
        assertRelease(release, folder);
        const verification = await verifyRelease(folder, {
          keys: await trustedKeys(folder, options.key),
          // Who names a key expects its signature: without this, to delete both would pass.
          isSignatureRequired: options.requireSignature === true || options.key.length > 0,
        });
        const text = options.json
          ? JSON.stringify({ release, ...verification })
          : renderVerification(release, verification);
        process.stdout.write(`${text}\n`);
        if (!verification.is_valid) process.exitCode = 1;
      }
    });
}

/** A release that lost one of the two is damaged; what has neither never was one. */
function assertRelease(release: string, folder: string): void {
  if (!existsSync(folder)) throw new UsageError(`${release}: no such folder`);
  if (['manifest.json', 'SHA256SUMS'].some((name) => existsSync(join(folder, name)))) return;
  throw new UsageError(`${release} is not a release: it has no manifest.json and no SHA256SUMS`);
}

function trustedKeys(folder: string, given: readonly string[]): Promise<readonly PublicKey[]> {
  return given.length > 0
    ? Promise.all(given.map(readPublicKey))
    : statedKeys(resolve(join(folder, '..', '..')));
}

function renderVerification(release: string, { checks }: Verification): string {
  const failed = checks.filter(({ is_passed }) => !is_passed);
  // What a reader should know though nothing is wrong.
  const told = checks.filter(({ check }) => check === 'signature' || check === 'yank');
  return [
    ...failed.map(({ check, path, message }) => `FAILED ${check} ${path}: ${message}`),
    ...told.filter(({ is_passed }) => is_passed).map(({ path, message }) => `${path}: ${message}`),
    `${release}: ${checks.length - failed.length} checks passed, ${failed.length} failed`,
  ].join('\n');
}
