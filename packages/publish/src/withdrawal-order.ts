import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Advisories,
  assertValid,
  compareStrings,
  type ReleaseIndex,
  type ReleaseManifest,
  UsageError,
  type Withdrawal,
} from '@tellings/schema';
import {
  type Advisory,
  assertSignable,
  draftAdvisory,
  putAdvisory,
  type Replacement,
  readAdvisories,
  replacementsOf,
  standingWithdrawal,
  writeAdvisories,
} from './advisory.ts';
import { ownsIds } from './id-change.ts';
import { digestFile } from './line-file.ts';
import type { SigningKey } from './minisign.ts';
import { findWithdrawn, putInPlace, redactionsFolder, redactRelease } from './redaction.ts';
import { readIndex } from './release-index.ts';
import type { ReleaseEffects } from './release-writer.ts';
import { withdrawnIds } from './withdrawal.ts';
import { findHeirs, type Heirs, inherit, liftAdvisory } from './withdrawal-heir.ts';
import { readWithdrawals, writeWithdrawals } from './withdrawal-list.ts';
import { withheldFolder } from './withheld-folder.ts';

/** What is to be withdrawn, why, and from when; no clock is read. */
export interface WithdrawalOrder {
  readonly id: string;
  readonly reason: Withdrawal['reason'];
  readonly issued: string;
  readonly until: string | null;
}

export interface WithdrawalEffects extends Pick<ReleaseEffects, 'writeParquet'> {
  readonly key: SigningKey | null;
}

/** What a withdrawal did, or would do. */
export interface WithdrawalResult {
  readonly advisory: Advisory;
  /** Every id it is about, with its table: the one that was asked for and those that need it. */
  readonly records: readonly { readonly id: string; readonly table: string }[];
  /** What another withdrawal takes all the same, after one was lifted. */
  readonly remaining: readonly { readonly id: string; readonly withdrawn_with: string }[];
  /** Files of releases that were replaced; empty in a dry run. */
  readonly replacements: readonly Replacement[];
}

/**
 * Withdraws one record from a dataset: an advisory at once, so that it is hidden; the list that
 * keeps it out of the next release; then copies of the files of every release without it, in place
 * of those that had it. Ended anywhere, the same order goes on. Throws UsageError for an id that
 * no release has, or that has moved.
 */
export async function withdrawRecord(
  datasetFolder: string,
  order: WithdrawalOrder,
  effects: WithdrawalEffects,
  isDryRun: boolean,
): Promise<WithdrawalResult> {
  const releasesFolder = join(datasetFolder, 'releases');
  const before = await readWithdrawals(datasetFolder);
  const standing = before.filter(
    ({ id, withdrawn_with, lifted }) =>
      lifted === null && (id === order.id || withdrawn_with === order.id),
  );
  const whole = before.find((row) => row.id === order.id && row.lifted === null)?.withdrawn_with;
  if (whole) throw new UsageError(`${order.id} is withdrawn already, with ${whole}`);
  const manifests = await readManifests(releasesFolder);
  const found = await findRecords(releasesFolder, manifests, order.id);
  const records = [...new Map([...standing, ...found.records].map((row) => [row.id, row])).values()]
    .map(({ id, table }) => ({ id, table }))
    .toSorted((a, b) => compareStrings(a.id, b.id));
  if (!records.some(({ id }) => id === order.id)) {
    throw new UsageError(
      `no release of ${datasetFolder} has a record ${order.id}; an id that moved is withdrawn where it moved to`,
    );
  }
  const advisories = await openAdvisories(releasesFolder);
  const draft = draftAdvisory({
    kind: 'withdrawal',
    issued: order.issued,
    until: order.until,
    reason: order.reason,
    versions: [...found.versions],
    ids: records.map(({ id }) => id),
    replacements: [],
  });
  const advisory = standingWithdrawal(advisories, order.id) ?? draft;
  if (isDryRun) return { advisory, records, remaining: [], replacements: [] };
  await writeAdvisories(releasesFolder, putAdvisory(advisories, advisory), effects.key);
  const rows = records.map(({ id, table }): Withdrawal => {
    const { issued, until, reason } = order;
    const withdrawn_with = id === order.id ? null : order.id;
    return { id, table, reason, issued, until, withdrawn_with, lifted: null };
  });
  await writeWithdrawals(datasetFolder, mergeRows(before, standing.length > 0 ? standing : rows));
  const replacements = await replaceFiles(datasetFolder, order, effects);
  return { advisory, records, remaining: [], replacements };
}

/**
 * Lifts a withdrawal: the record and those that went with it may be published again, and files of
 * old releases are as they were published, but for what another withdrawal takes. Throws UsageError
 * where nothing is withdrawn, and where the files as they were are not kept here.
 */
export async function liftWithdrawal(
  datasetFolder: string,
  { id, issued }: Pick<WithdrawalOrder, 'id' | 'issued'>,
  effects: WithdrawalEffects,
  isDryRun: boolean,
): Promise<WithdrawalResult> {
  const releasesFolder = join(datasetFolder, 'releases');
  const before = await readWithdrawals(datasetFolder);
  const rows = before.filter(
    // A lift that was ended goes on.
    (row) =>
      (row.lifted === null || row.lifted === issued) &&
      (row.id === id || row.withdrawn_with === id),
  );
  const advisories = await openAdvisories(releasesFolder);
  const standing = standingWithdrawal(advisories, id);
  const [first] = rows.filter((row) => row.id === id);
  if (!first || !standing) throw new UsageError(`${id} is not withdrawn: there is nothing to lift`);
  // A lift that was ended may have passed it on; its own advisory stands then.
  if (first.withdrawn_with !== null && standing.ids.includes(first.withdrawn_with)) {
    throw new UsageError(`${id} went with ${first.withdrawn_with}: lift that`);
  }
  assertSignable(releasesFolder, effects.key);
  await assertKept(datasetFolder, advisories);
  const heirs = await findHeirsHere(datasetFolder, before, standing);
  const result: WithdrawalResult = {
    advisory: { ...standing, status: 'lifted' },
    records: rows
      .filter((row) => !heirs.has(row.id))
      .map((row) => ({ id: row.id, table: row.table })),
    remaining: [...heirs].map(([other, heir]) => ({ id: other, withdrawn_with: heir.id })),
    replacements: [],
  };
  if (isDryRun) return result;
  const lifted = rows.map((row): Withdrawal => {
    const heir = heirs.get(row.id);
    return heir ? inherit(row, heir) : { ...row, lifted: issued };
  });
  await writeWithdrawals(datasetFolder, mergeRows(before, lifted));
  const order = { issued, reason: first.reason, until: null, id };
  const replacements = await replaceFiles(datasetFolder, order, effects);
  const now = await openAdvisories(releasesFolder);
  await writeAdvisories(releasesFolder, liftAdvisory(now, standing, heirs), effects.key);
  return { ...result, replacements };
}

/** What withdrawals that stand take of the records of one that is lifted. */
async function findHeirsHere(
  datasetFolder: string,
  withdrawals: readonly Withdrawal[],
  { ids }: Advisory,
): Promise<Heirs> {
  const others = withdrawals.filter(
    ({ id, withdrawn_with, lifted }) =>
      lifted === null && withdrawn_with === null && !ids.includes(id),
  );
  const releases = [];
  for (const manifest of await readManifests(join(datasetFolder, 'releases'))) {
    releases.push({ manifest, originalOf: await findOriginals(datasetFolder, manifest) });
  }
  return findHeirs(releases, others, ids);
}

function mergeRows(
  before: readonly Withdrawal[],
  rows: readonly Withdrawal[],
): readonly Withdrawal[] {
  return [...new Map([...before, ...rows].map((row) => [row.id, row])).values()];
}

async function openAdvisories(releasesFolder: string): Promise<Advisories> {
  const index = await readIndex(releasesFolder);
  if (!index) throw new UsageError(`${releasesFolder} has no index.json: nothing is published`);
  const found = await readAdvisories(releasesFolder);
  return found ?? { advisories_version: 1, dataset: index.dataset, advisories: [] };
}

/** Manifests of the releases that the index lists and that lie here, the newest first. */
async function readManifests(releasesFolder: string): Promise<readonly ReleaseManifest[]> {
  const index = await readIndex(releasesFolder);
  const entries: ReleaseIndex['releases'] = index?.releases ?? [];
  const manifests: ReleaseManifest[] = [];
  for (const { manifest } of entries) {
    const path = join(releasesFolder, manifest.path);
    if (!existsSync(path)) continue;
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    assertValid('release-manifest', value);
    manifests.push(value);
  }
  return manifests;
}

interface FoundRecords {
  readonly records: readonly { readonly id: string; readonly table: string }[];
  readonly versions: readonly string[];
}

/** The record in every release, and what cannot stand without it there. */
async function findRecords(
  releasesFolder: string,
  manifests: readonly ReleaseManifest[],
  id: string,
): Promise<FoundRecords> {
  const records: { readonly id: string; readonly table: string }[] = [];
  const versions: string[] = [];
  for (const manifest of manifests) {
    const originalOf = (path: string): string => join(releasesFolder, manifest.version, path);
    const { filter } = await findWithdrawn({ manifest, originalOf, ids: [id] });
    const own = filter.withdrawn.filter(({ table }) => ownsIds(table));
    records.push(...own.map((record) => ({ id: record.id, table: record.table })));
    if (own.length > 0) versions.push(manifest.version);
  }
  return { records, versions: versions.toSorted(compareStrings) };
}

/**
 * Makes the files of every release as all withdrawals that stand ask for. The advisory comes
 * first, then the files: whoever checks a release in between finds what one of the two says.
 */
async function replaceFiles(
  datasetFolder: string,
  order: WithdrawalOrder,
  { key, writeParquet }: WithdrawalEffects,
): Promise<readonly Replacement[]> {
  const releasesFolder = join(datasetFolder, 'releases');
  const ids = withdrawnIds(await readWithdrawals(datasetFolder));
  const advisories = await openAdvisories(releasesFolder);
  const replacements: Replacement[] = [];
  for (const manifest of await readManifests(releasesFolder)) {
    const originalOf = await findOriginals(datasetFolder, manifest);
    const task = { releasesFolder, manifest, originalOf, ids, writeParquet };
    replacements.push(...(await redactRelease(task)));
  }
  replacements.push(...(await findFinal(datasetFolder, advisories, replacements)));
  const next = replaceRedaction(advisories, order, replacements);
  await writeAdvisories(releasesFolder, next, key);
  await placeFiles(datasetFolder, advisories, replacements);
  await removeOldCopies(releasesFolder, replacements);
  return replacements;
}

/**
 * Replacements that stand for good: the file as it was published is not kept, and the one in its place
 * holds nothing more that is withdrawn.
 */
async function findFinal(
  datasetFolder: string,
  advisories: Advisories,
  replacements: readonly Replacement[],
): Promise<readonly Replacement[]> {
  const again = new Set(replacements.map(fileOf));
  const final: Replacement[] = [];
  for (const replacement of activeReplacements(advisories)) {
    const { old_sha256 } = replacement;
    if (again.has(fileOf(replacement))) continue;
    if (existsSync(join(withheldFolder(datasetFolder), old_sha256))) continue;
    const now = await digestFile(join(datasetFolder, 'releases', fileOf(replacement)));
    if (now.sha256 !== old_sha256) final.push(replacement);
  }
  return final;
}

/** Path of the file that is replaced, from the folder of the releases. */
function fileOf({ version, path }: Replacement): string {
  return `${version}/${path}`;
}

/** Where each file of a release lies as it was published; where that is lost, as it is now. */
async function findOriginals(
  datasetFolder: string,
  manifest: ReleaseManifest,
): Promise<(path: string) => string> {
  const kept = withheldFolder(datasetFolder);
  const originals = new Map(
    manifest.files.map(({ path, sha256 }) => {
      const own = join(kept, sha256);
      const now = join(datasetFolder, 'releases', manifest.version, path);
      return [path, existsSync(own) ? own : now];
    }),
  );
  return (path) => originals.get(path) ?? '';
}

/** At any time one redaction stands, and it lists every file that was replaced. */
function replaceRedaction(
  advisories: Advisories,
  { issued, reason }: WithdrawalOrder,
  replacements: readonly Replacement[],
): Advisories {
  const lifted = advisories.advisories.map(
    (advisory): Advisory =>
      advisory.kind === 'redaction' ? { ...advisory, status: 'lifted' } : advisory,
  );
  const rest: Advisories = { ...advisories, advisories: lifted };
  if (replacements.length === 0) return rest;
  const versions = [...new Set(replacements.map(({ version }) => version))].sort(compareStrings);
  const sorted = replacements.toSorted(
    (a, b) => compareStrings(a.version, b.version) || compareStrings(a.path, b.path),
  );
  const draft = { kind: 'redaction', issued, until: null, reason, versions, ids: [] } as const;
  return putAdvisory(rest, draftAdvisory({ ...draft, versions, ids: [], replacements: sorted }));
}

/** Puts each copy in the place of its file, and files no longer replaced back. */
async function placeFiles(
  datasetFolder: string,
  before: Advisories,
  replacements: readonly Replacement[],
): Promise<void> {
  const releasesFolder = join(datasetFolder, 'releases');
  const kept = withheldFolder(datasetFolder);
  await mkdir(kept, { recursive: true, mode: 0o700 });
  for (const replacement of replacements) {
    const { old_sha256, new_path } = replacement;
    const file = join(releasesFolder, fileOf(replacement));
    const original = join(kept, old_sha256);
    const isOriginal = (await digestFile(file)).sha256 === old_sha256;
    if (isOriginal && !existsSync(original)) await putInPlace(file, original);
    await putInPlace(join(releasesFolder, new_path), file);
  }
  const now = new Set(replacements.map(fileOf));
  for (const replacement of activeReplacements(before)) {
    const original = join(kept, replacement.old_sha256);
    // One that is not kept was never replaced here: the order before was ended.
    if (now.has(fileOf(replacement)) || !existsSync(original)) continue;
    await putInPlace(original, join(releasesFolder, fileOf(replacement)));
  }
}

function activeReplacements({ advisories }: Advisories): readonly Replacement[] {
  const versions = new Set(advisories.flatMap((advisory) => advisory.versions));
  return [...versions].flatMap((version) => [...replacementsOf(advisories, version).values()]);
}

/** A copy that another withdrawal made useless holds what was withdrawn since. */
async function removeOldCopies(
  releasesFolder: string,
  replacements: readonly Replacement[],
): Promise<void> {
  const folder = join(releasesFolder, redactionsFolder);
  if (!existsSync(folder)) return;
  const needed = new Set(replacements.map(({ new_path }) => new_path));
  for (const name of await readdir(folder)) {
    if (!needed.has(`${redactionsFolder}/${name}`)) await rm(join(folder, name));
  }
}

async function assertKept(datasetFolder: string, advisories: Advisories): Promise<void> {
  const lost = activeReplacements(advisories).filter(
    ({ old_sha256 }) => !existsSync(join(withheldFolder(datasetFolder), old_sha256)),
  );
  const [first] = lost;
  if (!first) return;
  throw new UsageError(
    `${lost.length} files as they were published are not kept here, e.g. ${first.version}/${first.path}: put it back as ${join(withheldFolder(datasetFolder), first.old_sha256)}, then lift again`,
  );
}
