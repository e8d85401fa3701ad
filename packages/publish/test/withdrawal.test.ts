import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  liftWithdrawal,
  readAdvisories,
  readPublished,
  verifyRelease,
  type WithdrawalEffects,
  withdrawRecord,
} from '../src/index.ts';
import { report } from './specimen-tables.ts';
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

async function lift(dataset: string, id: string | undefined): Promise<void> {
  await liftWithdrawal(dataset, { id: String(id), issued: '2027-01-01' }, unsigned, false);
}

/** Digest of every file that is published, but for the advisories. */
async function releaseDigests(dataset: string): Promise<Record<string, string>> {
  const { 'advisories.json': _, ...rest } = await digests(join(dataset, 'releases'));
  return rest;
}

async function assertVerified(dataset: string): Promise<void> {
  for (const version of ['0.1.0', '0.2.0']) {
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
});
