import { statedKeys } from '@tellings/pipeline';
import { readSigningKey, type SigningKey } from '@tellings/publish';
import { UsageError } from '@tellings/schema';
import type { Command } from 'commander';

export interface SigningOptions {
  readonly key?: string;
}

/** `--key <path>`, or the environment: a key never stands on a command line or in a repository. */
export function addSigningOption(command: Command): Command {
  return command.option(
    '--key <path>',
    'secret key file to sign with; else TELLINGS_SIGNING_KEY names one',
  );
}

/** The key that is named; null when none is, and nothing is signed. Throws UsageError. */
export async function readGivenKey({ key }: SigningOptions): Promise<SigningKey | null> {
  const path = key ?? process.env.TELLINGS_SIGNING_KEY;
  return path === undefined || path === '' ? null : readSigningKey(path);
}

/**
 * The key for an advisory of a dataset. Throws UsageError where `dataset.yml` names keys and none is
 * given: readers who hold them refuse advisories that are not signed, and every release with them.
 */
export async function readAdvisoryKey(
  folder: string,
  options: SigningOptions,
): Promise<SigningKey | null> {
  const key = await readGivenKey(options);
  if (key !== null || (await statedKeys(folder)).length === 0) return key;
  throw new UsageError(
    'dataset.yml names keys, so an advisory must be signed: give the key with --key or TELLINGS_SIGNING_KEY',
  );
}
