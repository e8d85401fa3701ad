import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Advisories,
  assertValid,
  canonicalJson,
  compareStrings,
  mintId,
  NonRetryableError,
  UsageError,
} from '@tellings/schema';
import { replaceFile } from './durable-file.ts';
import { checkSignature, type PublicKey, renderSignature, type SigningKey } from './minisign.ts';

export type Advisory = Advisories['advisories'][number];
export type Replacement = Advisory['replacements'][number];

const advisoriesPath = 'advisories.json';
const signaturePath = 'advisories.json.minisig';

/** An advisory without its id, which is made of what it says. */
export type AdvisoryDraft = Omit<Advisory, 'advisory_id' | 'status'>;

/**
 * A new advisory. Its id is made of what never changes in it: the records, else the files that it is
 * about, else the versions. Two redactions of one day are two: targets must know the files of both.
 */
export function draftAdvisory(draft: AdvisoryDraft): Advisory {
  const { kind, issued, reason, versions, ids, replacements } = draft;
  const files = replacements.map(({ new_sha256 }) => new_sha256);
  const about = [ids, files, versions].find(({ length }) => length > 0) ?? [];
  const advisory_id = mintId('adv', kind, issued, reason, ...about);
  return { ...draft, advisory_id, status: 'active' };
}

/** The same advisories with one more, or with a newer state of one; sorted by day, then id. */
export function putAdvisory(advisories: Advisories, advisory: Advisory): Advisories {
  const others = advisories.advisories.filter(
    ({ advisory_id }) => advisory_id !== advisory.advisory_id,
  );
  const sorted = [...others, advisory].toSorted(
    (a, b) => compareStrings(a.issued, b.issued) || compareStrings(a.advisory_id, b.advisory_id),
  );
  return { ...advisories, advisories: sorted };
}

/** The advisory that hides an id; null where none does. */
export function standingWithdrawal({ advisories }: Advisories, id: string): Advisory | null {
  const found = advisories.find(
    ({ kind, status, ids }) => kind === 'withdrawal' && status === 'active' && ids.includes(id),
  );
  return found ?? null;
}

/** advisories.json of a folder of releases; null when there is none. Throws NonRetryableError. */
export async function readAdvisories(releasesFolder: string): Promise<Advisories | null> {
  const path = join(releasesFolder, advisoriesPath);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    assertValid('advisories', value);
    return value;
  } catch (cause) {
    throw new NonRetryableError(
      `${path} does not hold advisories: ${(cause as Error).message}; restore it from a copy`,
      { cause },
    );
  }
}

/**
 * Replaces the signature of advisories.json, and then the file, each at once: ended between the two,
 * nothing is decided yet, and the same command goes on. Throws what `assertSignable` throws.
 */
export async function writeAdvisories(
  releasesFolder: string,
  advisories: Advisories,
  key: SigningKey | null,
): Promise<void> {
  assertValid('advisories', advisories);
  const [path, signature] = [
    join(releasesFolder, advisoriesPath),
    join(releasesFolder, signaturePath),
  ];
  const text = `${canonicalJson(advisories)}\n`;
  if (existsSync(path) && key === null && (await readFile(path, 'utf8')) === text) return;
  assertSignable(releasesFolder, key);
  if (key !== null) {
    const comment = commentOf(advisories.dataset);
    await replaceFile(signature, renderSignature(key, Buffer.from(text), comment));
  }
  await replaceFile(path, text);
}

/** What the trusted comment of the signature says. */
function commentOf(dataset: string): string {
  return `dataset:${dataset} file:${advisoriesPath}`;
}

/** Throws UsageError where advisories that were signed would be changed without a key. */
export function assertSignable(releasesFolder: string, key: SigningKey | null): void {
  if (key !== null || !existsSync(join(releasesFolder, signaturePath))) return;
  throw new UsageError(
    `${join(releasesFolder, advisoriesPath)} is signed, and would not be any more: give the key with --key`,
  );
}

/** Advisories as far as they are trusted, or why they are not. */
export interface TrustedAdvisories {
  readonly advisories: readonly Advisory[];
  readonly fault: string | null;
  readonly isSigned: boolean;
}

const unfitAdvice = 'if a command was ended, run it again; else restore both from a copy';

/**
 * The advisories beside a release of a dataset. With keys only signed ones count: whoever can change
 * a file could else write an advisory that allows it.
 */
export async function readTrustedAdvisories(
  releasesFolder: string,
  dataset: string,
  keys: readonly PublicKey[],
): Promise<TrustedAdvisories> {
  const distrust = (fault: string): TrustedAdvisories => ({
    advisories: [],
    fault,
    isSigned: false,
  });
  try {
    const found = await readAdvisories(releasesFolder);
    if (!found) return { advisories: [], fault: null, isSigned: false };
    if (found.dataset !== dataset) {
      return distrust(`is of ${found.dataset}, the release is of ${dataset}: restore the file`);
    }
    if (keys.length === 0) return { advisories: found.advisories, fault: null, isSigned: false };
    const signature = join(releasesFolder, signaturePath);
    if (!existsSync(signature)) return distrust('is not signed, so it counts for nothing');
    const verdict = checkSignature(
      await readFile(signature, 'utf8'),
      await readFile(join(releasesFolder, advisoriesPath)),
      keys,
    );
    if (!verdict.isValid) return distrust(`its signature ${verdict.fault}: ${unfitAdvice}`);
    const expected = commentOf(dataset);
    if (verdict.trustedComment !== expected) {
      return distrust(`its signature is of "${verdict.trustedComment}", the file is "${expected}"`);
    }
    return { advisories: found.advisories, fault: null, isSigned: true };
  } catch (error) {
    return distrust((error as Error).message);
  }
}

/** What replaced files of one version, by path. */
export function replacementsOf(
  advisories: readonly Advisory[],
  version: string,
): ReadonlyMap<string, Replacement> {
  const active = advisories.filter(({ status }) => status === 'active');
  const replacements = active.flatMap((advisory) => advisory.replacements);
  return new Map(
    replacements
      .filter((replacement) => replacement.version === version)
      .map((replacement) => [replacement.path, replacement]),
  );
}
