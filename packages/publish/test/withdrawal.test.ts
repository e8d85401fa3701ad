import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Redirect, tableSchema } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  addTombstones,
  liftWithdrawal,
  openWithdrawalFilter,
  type ReleaseResult,
  readAdvisories,
  readIndex,
  readPublished,
  verifyRelease,
  type WithdrawalEffects,
  withdrawnIds,
  withdrawRecord,
} from '../src/index.ts';
import type { TableRecord } from '../src/table-state.ts';
import { readWithdrawals } from '../src/withdrawal-list.ts';
import { type ListedTables, recording, report, source, specimenTables } from './specimen-tables.ts';
import { digests, effects, temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

const unsigned: WithdrawalEffects = { ...effects, key: null };
const [one, two] = [report('gazette', 'one.txt'), report('wire', 'two.txt')].map((record) =>
  String(record.report_id),
);
const order = { reason: 'rights', issued: '2026-12-01', until: null } as const;

/** A dataset folder with two releases; the second has a report more. */
async function publishedDataset(): Promise<string> {
  const dataset = await temporaryFolder();
  await publish(join(dataset, 'releases'));
  await publish(join(dataset, 'releases'), grownTables());
  return dataset;
}

async function withdraw(dataset: string, id: string | undefined): Promise<void> {
  await withdrawRecord(dataset, { ...order, id: String(id) }, unsigned, false);
}

/** The specimen without a report that is withdrawn. */
function withoutReport(id: string): ListedTables {
  const tables = specimenTables();
  const others = (table: string) =>
    (tables[table] ?? []).filter(({ report_id }) => report_id !== id);
  const tombstone = { id, kind: 'withdrawn', targets: [], since: '0.2.0', reason: 'rights' };
  return {
    ...tables,
    reports: others('reports'),
    tellings: others('tellings'),
    redirects: [tombstone],
  };
}

/** The next release, as the pipeline makes it of the specimen and the list of withdrawals. */
async function publishWithheld(dataset: string): Promise<ReleaseResult> {
  const releases = join(dataset, 'releases');
  const list = await readWithdrawals(dataset);
  const previous: Redirect[] = [];
  for await (const lines of (await readPublished(releases))?.lines('redirects') ?? []) {
    previous.push(...lines.map((line) => JSON.parse(line) as Redirect));
  }
  const tables: Record<string, readonly TableRecord[]> = specimenTables();
  const filter = openWithdrawalFilter(withdrawnIds(list));
  const first = ['sources', 'reports', 'recordings'];
  for (const name of [...first, ...Object.keys(tables).filter((one) => !first.includes(one))]) {
    tables[name] = (tables[name] ?? []).flatMap((record): readonly TableRecord[] => {
      const rest = filter.apply(tableSchema(name), record);
      return rest === null ? [] : [rest];
    });
  }
  tables.redirects = addTombstones([], list, previous, new Set()).map((row) => ({ ...row }));
  return publish(releases, tables);
}

async function lift(dataset: string, id: string | undefined): Promise<void> {
  await liftWithdrawal(dataset, { id: String(id), issued: '2027-01-01' }, unsigned, false);
}

/** Digest of every file that is published, but for the advisories. */
async function releaseDigests(dataset: string): Promise<Record<string, string>> {
  const { 'advisories.json': _, ...rest } = await digests(join(dataset, 'releases'));
  return rest;
}

/** Files of releases that hold one of the ids. */
async function filesWith(dataset: string, ids: readonly string[]): Promise<readonly string[]> {
  const folder = join(dataset, 'releases');
  const paths = Object.keys(await releaseDigests(dataset)).filter((path) => /^\d/.test(path));
  const found: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    if (ids.some((id) => bytes.includes(id))) found.push(path);
  }
  return found.sort();
}

async function assertVerified(dataset: string): Promise<void> {
  const index = await readIndex(join(dataset, 'releases'));
  for (const { version } of index?.releases ?? []) {
    const { checks } = await verifyRelease(join(dataset, 'releases', version));
    expect(checks.filter(({ is_passed }) => !is_passed)).toEqual([]);
  }
}

describe('withdrawals', () => {
  test('come to the same in whichever order, and lifted leave every byte as it was', async () => {
    const [first, second] = [await publishedDataset(), await publishedDataset()];
    const before = await releaseDigests(first);
    await withdraw(first, one);
    const onlyOne = await releaseDigests(first);
    expect(onlyOne).not.toEqual(before);
    await withdraw(first, two);
    await withdraw(second, two);
    await withdraw(second, one);
    expect(await releaseDigests(first)).toEqual(await releaseDigests(second));
    await assertVerified(first);
    await lift(first, two);
    expect(await releaseDigests(first)).toEqual(onlyOne);
    await assertVerified(first);
    await lift(first, one);
    expect(await releaseDigests(first)).toEqual(before);
    await assertVerified(first);
  });

  test('fault a copy from before: it says which file to put in place of which', async () => {
    const dataset = await publishedDataset();
    const [release, copy] = [join(dataset, 'releases/0.1.0'), join(dataset, 'copy')];
    await cp(release, copy, { recursive: true });
    await withdraw(dataset, one);
    await rm(release, { recursive: true });
    await rename(copy, release);
    const { checks } = await verifyRelease(release);
    const faults = checks.filter(({ is_passed }) => !is_passed);
    const replaced = (await readAdvisories(join(dataset, 'releases')))?.advisories
      .flatMap(({ replacements }) => replacements)
      .filter(({ version }) => version === '0.1.0');
    expect(replaced?.length).toBeGreaterThan(0);
    expect(faults.map(({ check, path }) => [check, path])).toEqual(
      replaced?.map(({ path }) => ['redaction', path]),
    );
    for (const { path, new_path } of replaced ?? []) {
      expect(faults.find((fault) => fault.path === path)?.message).toContain(`../${new_path}`);
      await cp(join(dataset, 'releases', new_path), join(release, path));
    }
    await assertVerified(dataset);
  });

  test('of one day are two redactions: what stood between is listed on', async () => {
    const dataset = await publishedDataset();
    await withdraw(dataset, one);
    const between = await releaseDigests(dataset);
    await withdraw(dataset, two);
    const found = await readAdvisories(join(dataset, 'releases'));
    const redactions = found?.advisories.filter(({ kind }) => kind === 'redaction') ?? [];
    expect(redactions.map(({ status }) => status).sort()).toEqual(['active', 'lifted']);
    const first = redactions.find(({ status }) => status === 'lifted')?.replacements ?? [];
    expect(first.length).toBeGreaterThan(0);
    for (const { version, path, new_sha256 } of first) {
      expect(between[`${version}/${path}`]).toBe(new_sha256);
    }
  });

  test('of a record that only a delta and a newer release hold reach both', async () => {
    const dataset = await publishedDataset();
    const added = report('gazette', 'four.txt');
    const delta = join(dataset, 'releases/0.2.0/delta/0.1.0..0.2.0.jsonl');
    expect(await readFile(delta, 'utf8')).toContain(String(added.signature));
    const result = await withdrawRecord(
      dataset,
      { ...order, id: String(added.report_id) },
      unsigned,
      false,
    );
    expect(result.advisory.versions).toEqual(['0.2.0']);
    expect(new Set(result.replacements.map(({ version }) => version))).toEqual(new Set(['0.2.0']));
    expect(await readFile(delta, 'utf8')).not.toContain(String(added.signature));
    await assertVerified(dataset);
  });

  test('leave the next release to be compared with what was published', async () => {
    const dataset = await publishedDataset();
    await withdraw(dataset, one);
    const published = await readPublished(join(dataset, 'releases'));
    const lines: string[] = [];
    for await (const batch of published?.lines('reports') ?? []) lines.push(...batch);
    expect(lines.some((line) => line.includes(String(one)))).toBe(true);
  });

  test('whose files as they were are gone are final, and can be followed by others', async () => {
    const dataset = await publishedDataset();
    await withdraw(dataset, one);
    await rm(join(dataset, '.tellings'), { recursive: true });
    await expect(lift(dataset, one)).rejects.toThrow('are not kept here');
    await withdraw(dataset, two);
    await assertVerified(dataset);
    const text = await readFile(join(dataset, 'releases/0.1.0/data/reports.jsonl'), 'utf8');
    expect(text).not.toContain(String(one));
    expect(text).not.toContain(String(two));
  });

  test('that are final stay so in files that no later one touches', async () => {
    const dataset = await publishedDataset();
    const later = String(report('gazette', 'four.txt').report_id);
    await withdraw(dataset, one);
    const final = await releaseDigests(dataset);
    await rm(join(dataset, '.tellings'), { recursive: true });
    await withdraw(dataset, one);
    expect(await releaseDigests(dataset)).toEqual(final);
    await withdraw(dataset, later);
    await assertVerified(dataset);
    const old = join(dataset, 'releases/0.1.0/data/reports.jsonl');
    expect(await readFile(old, 'utf8')).not.toContain(String(one));
    await expect(lift(dataset, later)).rejects.toThrow('are not kept here');
    await assertVerified(dataset);
  });

  test('that are final let releases go on; no delta leads over what is lost', {
    timeout: 60_000,
  }, async () => {
    const dataset = await temporaryFolder();
    const releases = join(dataset, 'releases');
    const step = async (n: number, tables: ListedTables): Promise<readonly string[]> => {
      const recordings = [...(tables.recordings ?? []), recording(`tape-x${n}`)];
      const { manifest } = await publish(releases, { ...tables, recordings });
      return manifest?.deltas?.map(({ from }) => from) ?? [];
    };
    await step(0, specimenTables());
    await withdraw(dataset, one);
    await step(1, withoutReport(String(one)));
    await rm(join(dataset, '.tellings'), { recursive: true });
    for (let n = 2; n < 10; n += 1) await step(n, withoutReport(String(one)));
    expect(await step(10, withoutReport(String(one)))).toEqual(['0.10.0']);
    expect(await step(11, withoutReport(String(one)))).toEqual(['0.11.0', '0.2.0']);
  });

  test('that are final before the next release leave its delta from the one before', async () => {
    const dataset = await temporaryFolder();
    const releases = join(dataset, 'releases');
    await publish(releases);
    await withdraw(dataset, one);
    await rm(join(dataset, '.tellings'), { recursive: true });
    const { manifest } = await publish(releases, withoutReport(String(one)));
    expect(manifest?.deltas?.map(({ from }) => from)).toEqual(['0.1.0']);
    await assertVerified(dataset);
  });

  test('of a record that went with another are refused, and so is lifting it alone', async () => {
    const dataset = await publishedDataset();
    const { records } = await withdrawRecord(
      dataset,
      { ...order, id: String(one) },
      unsigned,
      false,
    );
    const went = records.find(({ table }) => table === 'tellings')?.id;
    await expect(withdraw(dataset, went)).rejects.toThrow(`withdrawn already, with ${one}`);
    await expect(lift(dataset, went)).rejects.toThrow(`went with ${one}: lift that`);
  });

  test('of which one is lifted leave to the other what that takes all the same', async () => {
    const dataset = await temporaryFolder();
    const releases = join(dataset, 'releases');
    await publish(releases);
    const before = await releaseDigests(dataset);
    await withdraw(dataset, two);
    await withdraw(dataset, 'wire');
    await publishWithheld(dataset);
    const path = join(releases, 'advisories.json');
    const open = await readFile(path);
    await lift(dataset, two);
    const done = await readFile(path, 'utf8');
    // Ended before the advisories, the same command goes on.
    await writeFile(path, open);
    await lift(dataset, two);
    expect(await readFile(path, 'utf8')).toBe(done);
    await expect(lift(dataset, two)).rejects.toThrow('went with wire: lift that');
    const passed = (await readWithdrawals(dataset)).filter(({ id }) => id === two);
    expect(passed).toEqual([expect.objectContaining({ withdrawn_with: 'wire', lifted: null })]);
    const hidden = await readAdvisories(releases);
    const standing = hidden?.advisories.filter(
      ({ kind, status }) => kind === 'withdrawal' && status === 'active',
    );
    expect(standing).toEqual([
      expect.objectContaining({ ids: expect.arrayContaining(['wire', two]) }),
    ]);
    expect((await publishWithheld(dataset)).outcome).toBe('unchanged');
    await assertVerified(dataset);
    await lift(dataset, 'wire');
    expect((await publishWithheld(dataset)).version).toBe('0.3.0');
    const { 'index.json': _, ...old } = before;
    expect(await releaseDigests(dataset)).toMatchObject(old);
    await assertVerified(dataset);
  });

  test('of a source leave it in no text of a release', async () => {
    const dataset = await temporaryFolder();
    const releases = join(dataset, 'releases');
    await publish(releases);
    const added = report('skerry-wire', 'five.txt');
    const tables = specimenTables();
    await publish(releases, {
      ...tables,
      sources: [...(tables.sources ?? []), source('skerry-wire', 'open')],
      reports: [...(tables.reports ?? []), added],
    });
    const before = await releaseDigests(dataset);
    const ids = ['skerry-wire', String(added.report_id)];
    expect(await filesWith(dataset, ids)).toEqual(
      expect.arrayContaining(['0.2.0/RIGHTS.md', '0.2.0/changes.json', '0.2.0/rights.json']),
    );
    await withdraw(dataset, 'skerry-wire');
    // A line of a delta keeps its key and digests.
    const delta = '0.2.0/delta/0.1.0..0.2.0.jsonl';
    expect(await filesWith(dataset, ids)).toEqual([delta]);
    await assertVerified(dataset);
    await publish(releases, {
      ...tables,
      redirects: addTombstones([], await readWithdrawals(dataset), [], new Set()).map((row) => ({
        ...row,
      })),
    });
    await assertVerified(dataset);
    await lift(dataset, 'skerry-wire');
    const { 'index.json': _, ...old } = before;
    expect(await releaseDigests(dataset)).toMatchObject(old);
  });
});
