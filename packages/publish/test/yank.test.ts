import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError, UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  createKeyPair,
  liftYank,
  readAdvisories,
  readIndex,
  readSigningKey,
  rollBack,
  verifyRelease,
  yankReleases,
} from '../src/index.ts';
import { report, specimenTables, telling } from './specimen-tables.ts';
import { digests, temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

const unsigned = { key: null, isDryRun: false };
const why = { reason: 'wrong-dates', issued: '2026-03-01' };

/** Releases 0.1.0, 0.2.0 and 0.3.0. */
async function threeReleases(): Promise<string> {
  const folder = await temporaryFolder();
  await publish(folder);
  await publish(folder, grownTables());
  await publish(folder, grownAgain());
  return folder;
}

function grownAgain(): ReturnType<typeof grownTables> {
  const tables = grownTables();
  const extra = report('gazette', 'five.txt');
  return {
    ...tables,
    reports: [...(tables.reports ?? []), extra],
    tellings: [...(tables.tellings ?? []), telling(extra, 'tape-2020')],
  };
}

async function statuses(folder: string): Promise<Record<string, string>> {
  const index = await readIndex(folder);
  return Object.fromEntries((index?.releases ?? []).map((r) => [r.version, r.status]));
}

describe('a yank', () => {
  test('moves latest back, says why in index and advisory, and leaves the files', async () => {
    const folder = await threeReleases();
    const before = await digests(join(folder, '0.3.0'));
    const order = { versions: ['0.3.0'], useInstead: '0.2.0', ...why };
    const result = await yankReleases(folder, order, unsigned);
    expect(result).toMatchObject({ latest_before: '0.3.0', latest: '0.2.0' });
    expect(await readIndex(folder)).toMatchObject({
      latest: '0.2.0',
      channels: { stable: '0.2.0', next: '0.2.0' },
      releases: [
        {
          version: '0.3.0',
          status: 'yanked',
          yanked: { reason: 'wrong-dates', use_instead: '0.2.0', date: '2026-03-01' },
        },
        { version: '0.2.0', status: 'active', yanked: null },
        { version: '0.1.0', status: 'active' },
      ],
    });
    expect((await readAdvisories(folder))?.advisories).toMatchObject([
      { kind: 'yank', versions: ['0.3.0'], reason: 'wrong-dates', status: 'active', ids: [] },
    ]);
    expect(await digests(join(folder, '0.3.0'))).toEqual(before);
    const { is_valid, checks } = await verifyRelease(join(folder, '0.3.0'));
    expect(is_valid).toBe(true);
    expect(checks).toContainEqual(
      expect.objectContaining({
        check: 'yank',
        message: 'was yanked (wrong-dates); use 0.2.0 instead',
      }),
    );
  });

  test('in a dry run says the same and writes nothing', async () => {
    const folder = await threeReleases();
    const before = await digests(folder);
    const order = { versions: ['0.3.0'], useInstead: null, ...why };
    const planned = await yankReleases(folder, order, { key: null, isDryRun: true });
    expect(await digests(folder)).toEqual(before);
    expect(await yankReleases(folder, order, unsigned)).toEqual(planned);
  });

  test('of an older release leaves latest where it is', async () => {
    const folder = await threeReleases();
    const order = { versions: ['0.1.0'], useInstead: '0.2.0', ...why };
    expect(await yankReleases(folder, order, unsigned)).toMatchObject({ latest: '0.3.0' });
  });

  test('lifted, the index is as it was', async () => {
    const folder = await threeReleases();
    const before = await readIndex(folder);
    await yankReleases(folder, { versions: ['0.3.0'], useInstead: null, ...why }, unsigned);
    const result = await liftYank(folder, '0.3.0', unsigned);
    expect(result).toMatchObject({ latest: '0.3.0', advisory: { status: 'lifted' } });
    expect(await readIndex(folder)).toEqual(before);
    expect((await readAdvisories(folder))?.advisories).toMatchObject([{ status: 'lifted' }]);
  });

  test('the release after it follows the newest that stands, under a number of its own', async () => {
    const folder = await threeReleases();
    await yankReleases(folder, { versions: ['0.3.0'], useInstead: null, ...why }, unsigned);
    const other = grownTables();
    const extra = report('gazette', 'six.txt');
    const result = await publish(folder, {
      ...other,
      reports: [...(other.reports ?? []), extra],
      tellings: [...(other.tellings ?? []), telling(extra, 'tape-2020')],
    });
    expect(result).toMatchObject({
      outcome: 'created',
      version: '0.4.0',
      manifest: { previous: { version: '0.2.0' }, deltas: [{ from: '0.2.0' }] },
    });
    expect(await readIndex(folder)).toMatchObject({ latest: '0.4.0' });
    expect(await statuses(folder)).toMatchObject({ '0.3.0': 'yanked' });
    expect(await verifyRelease(join(folder, '0.4.0'))).toMatchObject({ is_valid: true });
  });

  test('redirects that began with it make no difference', async () => {
    const folder = await temporaryFolder();
    await publish(folder, grownTables());
    // The telling that is gone has a redirect, which begins with the release.
    await publish(folder, specimenTables());
    await yankReleases(folder, { versions: ['0.2.0'], useInstead: null, ...why }, unsigned);
    await expect(publish(folder, specimenTables())).rejects.toThrow(/0\.2\.0, which was yanked/);
    const row = { id: 'tape-1999', kind: 'retired', targets: [], since: null, reason: 'never-was' };
    const corrected = { ...specimenTables(), redirects: [row] };
    expect(await publish(folder, corrected)).toMatchObject({ version: '0.3.0' });
  });

  test('nor does it make one that releases between are taken back as well', async () => {
    const folder = await temporaryFolder();
    const [first, ...others] = grownAgain().tellings ?? [];
    await publish(folder, specimenTables());
    await publish(folder, grownAgain());
    // What only the second had is gone from the third.
    const third = { ...grownAgain(), tellings: others };
    await publish(folder, third);
    expect(first).toBeDefined();
    await rollBack(folder, '0.1.0', why, unsigned);
    await expect(publish(folder, third)).rejects.toThrow(/0\.3\.0, which was yanked/);
  });

  test('of the only release there is gives way to a person', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await yankReleases(folder, { versions: ['0.1.0'], useInstead: null, ...why }, unsigned);
    await expect(publish(folder)).rejects.toThrow(/0\.1\.0, which was yanked/);
    const override = { level: 'minor', reason: 'the yank was about the notes' } as const;
    expect(await publish(folder, specimenTables(), { override })).toMatchObject({
      version: '0.2.0',
      manifest: { bump: { override } },
    });
  });

  test('the same records are not published again, unless a person says so', async () => {
    const folder = await threeReleases();
    await yankReleases(folder, { versions: ['0.3.0'], useInstead: null, ...why }, unsigned);
    const before = await digests(folder);
    await expect(publish(folder, grownAgain())).rejects.toThrow(GateError);
    await expect(publish(folder, grownAgain())).rejects.toThrow(/0\.3\.0, which was yanked/);
    expect(await digests(folder)).toEqual(before);
    const override = { level: 'minor', reason: 'the yank was about the notes' } as const;
    expect(await publish(folder, grownAgain(), { override })).toMatchObject({ version: '0.4.0' });
  });

  test.each([
    [{ versions: ['0.9.0'], useInstead: null }, /0\.9\.0 is not listed/],
    [{ versions: ['0.3.0'], useInstead: '0.3.0' }, /to be yanked itself/],
    [{ versions: ['0.3.0'], useInstead: '0.9.0' }, /0\.9\.0 is not listed/],
    [{ versions: ['0.3.0'], useInstead: null, reason: 'Wrong dates' }, /kebab-case/],
  ])('%j is wrong usage', async (order, message) => {
    const folder = await threeReleases();
    await expect(yankReleases(folder, { ...why, ...order }, unsigned)).rejects.toThrow(UsageError);
    await expect(yankReleases(folder, { ...why, ...order }, unsigned)).rejects.toThrow(message);
  });

  test.each(['yank', 'lift'] as const)('a %s ended before the index goes on', async (step) => {
    const folder = await threeReleases();
    const order = { versions: ['0.3.0'], useInstead: null, ...why };
    const yank = () => yankReleases(folder, order, unsigned);
    const act = step === 'yank' ? yank : () => liftYank(folder, '0.3.0', unsigned);
    if (step === 'lift') await yank();
    const before = await readFile(join(folder, 'index.json'));
    const result = await act();
    const after = await digests(folder);
    await writeFile(join(folder, 'index.json'), before);
    expect(await act()).toEqual(result);
    expect(await digests(folder)).toEqual(after);
  });

  test('of a dataset with signed advisories needs the key, or changes nothing', async () => {
    const folder = await threeReleases();
    const keys = await temporaryFolder();
    const { secretPath } = await createKeyPair(keys);
    const signed = { key: await readSigningKey(secretPath), isDryRun: false };
    const order = { versions: ['0.3.0'], useInstead: null, ...why };
    await yankReleases(folder, order, signed);
    const before = await digests(folder);
    expect(Object.keys(before)).toContain('advisories.json.minisig');
    await expect(liftYank(folder, '0.3.0', unsigned)).rejects.toThrow(/--key/);
    await expect(yankReleases(folder, { ...order, versions: ['0.2.0'] }, unsigned)).rejects.toThrow(
      /--key/,
    );
    expect(await digests(folder)).toEqual(before);
    expect(await liftYank(folder, '0.3.0', signed)).toMatchObject({ latest: '0.3.0' });
  });

  test('twice is wrong usage, and so is lifting what stands', async () => {
    const folder = await threeReleases();
    const order = { versions: ['0.3.0'], useInstead: null, ...why };
    await expect(liftYank(folder, '0.3.0', unsigned)).rejects.toThrow(/is not yanked/);
    await yankReleases(folder, order, unsigned);
    await expect(yankReleases(folder, order, unsigned)).rejects.toThrow(/yanked already/);
  });
});

describe('a rollback', () => {
  test('yanks every release above in one step, and one lift undoes it', async () => {
    const folder = await threeReleases();
    const before = await readIndex(folder);
    const result = await rollBack(folder, '0.1.0', why, unsigned);
    expect(result).toMatchObject({ versions: ['0.2.0', '0.3.0'], latest: '0.1.0' });
    expect(await statuses(folder)).toEqual({
      '0.1.0': 'active',
      '0.2.0': 'yanked',
      '0.3.0': 'yanked',
    });
    expect((await readIndex(folder))?.releases[0]?.yanked?.use_instead).toBe('0.1.0');
    expect((await readAdvisories(folder))?.advisories).toHaveLength(1);
    await liftYank(folder, '0.2.0', unsigned);
    expect(await readIndex(folder)).toEqual(before);
  });

  test('to the newest is wrong usage', async () => {
    const folder = await threeReleases();
    await expect(rollBack(folder, '0.3.0', why, unsigned)).rejects.toThrow(
      /newest release already/,
    );
  });
});

describe('a prerelease', () => {
  test('is listed, never latest, and no release is measured against it', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const first = await publish(folder, grownTables(), { channel: 'next' });
    expect(first).toMatchObject({ version: '0.2.0-next.1' });
    expect(await readIndex(folder)).toMatchObject({
      latest: '0.1.0',
      channels: { stable: '0.1.0', next: '0.2.0-next.1' },
    });
    expect(await publish(folder, grownAgain(), { channel: 'next' })).toMatchObject({
      version: '0.2.0-next.2',
      manifest: { previous: { version: '0.1.0' } },
    });
    expect(await publish(folder, grownAgain())).toMatchObject({
      version: '0.2.0',
      manifest: { previous: { version: '0.1.0' }, deltas: [{ from: '0.1.0' }] },
    });
    expect(await readIndex(folder)).toMatchObject({
      latest: '0.2.0',
      channels: { stable: '0.2.0', next: '0.2.0' },
    });
    for (const version of ['0.2.0-next.1', '0.2.0-next.2', '0.2.0']) {
      expect(
        (await verifyRelease(join(folder, version))).checks.filter((c) => !c.is_passed),
      ).toEqual([]);
    }
  });

  test('of the same records is made once', async () => {
    const folder = await temporaryFolder();
    await publish(folder, specimenTables());
    await publish(folder, grownTables(), { channel: 'next' });
    const again = await publish(folder, grownTables(), { channel: 'next' });
    expect(again).toMatchObject({ outcome: 'unchanged', version: '0.2.0-next.1', manifest: null });
    expect(again.folder).toBe(join(folder, '0.2.0-next.1'));
  });
});
