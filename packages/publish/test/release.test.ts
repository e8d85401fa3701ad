import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicTables, sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  planRelease,
  readIndex,
  readPublished,
  verifyRelease,
  writeRelease,
} from '../src/index.ts';
import { recording, specimenRequest, specimenTables } from './specimen-tables.ts';
import { digests, effects, temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

describe('writing a release', () => {
  test('gives a folder that verifies and an index that lists it', async () => {
    const folder = await temporaryFolder();
    const result = await publish(folder);
    expect(result).toMatchObject({ outcome: 'created', version: '0.1.0' });
    const verification = await verifyRelease(join(folder, '0.1.0'));
    expect(verification.checks.filter(({ is_passed }) => !is_passed)).toEqual([]);
    expect(verification).toMatchObject({ is_valid: true, version: '0.1.0' });
    expect(await readIndex(folder)).toMatchObject({
      latest: '0.1.0',
      releases: [{ version: '0.1.0', status: 'active', bump: 'initial', previous: null }],
    });
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', 'index.json']);
  });

  test('lists its files for sha256sum -c', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const output = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: join(folder, '0.1.0'),
      encoding: 'utf8',
    });
    const files = Object.keys(await digests(join(folder, '0.1.0')));
    expect(output.trim().split('\n')).toHaveLength(files.length - 1);
    expect(files).toHaveLength(publicTables().length * 4 + 8 + 2);
  });

  test('the same input gives the same bytes in two folders, whatever its order', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    await publish(one);
    const tables = Object.entries(specimenTables()).toReversed();
    const reversed = tables.map(([name, records]) => [name, records.toReversed()] as const);
    await publish(two, Object.fromEntries(reversed));
    expect(await digests(two)).toEqual(await digests(one));
  });

  test('a rebuild without change publishes nothing', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(folder);
    expect(await publish(folder)).toMatchObject({ outcome: 'unchanged', version: '0.1.0' });
    expect(await digests(folder)).toEqual(before);
  });

  test('a change publishes the next version and leaves the one before as it was', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(join(folder, '0.1.0'));
    expect(await publish(folder, grownTables())).toMatchObject({
      outcome: 'created',
      version: '0.2.0',
    });
    expect(await digests(join(folder, '0.1.0'))).toEqual(before);
    expect((await verifyRelease(join(folder, '0.2.0'))).is_valid).toBe(true);
    const index = await readIndex(folder);
    expect(index?.latest).toBe('0.2.0');
    expect(index?.releases.map(({ version }) => version)).toEqual(['0.2.0', '0.1.0']);
  });

  test('a breached gate writes nothing', async () => {
    const folder = await temporaryFolder();
    const request = specimenRequest();
    const gated = { ...request.dataset, gates: { counts: { reports: { min: 4 } } } };
    const plan = planRelease({ ...request, dataset: gated });
    expect(await writeRelease(plan, folder, effects)).toMatchObject({
      outcome: 'blocked',
      folder: null,
      gates: [{ gate_id: 'counts.reports.min', is_passed: false, value: 3, limit: 4 }],
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a local build is never listed and does not move the version', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const previous = await readPublished(folder);
    const plan = planRelease(specimenRequest({ previous, channel: 'local' }));
    const version = `0.1.1-local.${sha256('inputs').slice(0, 8)}`;
    expect(await writeRelease(plan, folder, effects)).toMatchObject({
      outcome: 'created',
      version,
    });
    expect((await verifyRelease(join(folder, version))).is_valid).toBe(true);
    expect((await readIndex(folder))?.releases).toHaveLength(1);
    expect(await writeRelease(plan, folder, effects)).toMatchObject({ outcome: 'unchanged' });
  });

  test('refuses to give a published version other bytes, naming the file and both digests', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(folder);
    const plan = planRelease(specimenRequest({ tables: grownTables() }));
    const now =
      plan.outcome === 'create' ? plan.files.find(({ path }) => path === 'README.md') : null;
    const attempt = writeRelease(plan, folder, effects);
    await expect(attempt).rejects.toThrow(before['0.1.0/README.md']);
    await expect(attempt).rejects.toThrow(sha256(now?.text ?? ''));
    await expect(attempt).rejects.toThrow('README.md');
    expect(await digests(folder)).toEqual(before);
  });

  test('refuses a plan made before another release came', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const previous = await readPublished(folder);
    const late = planRelease(
      specimenRequest({
        previous,
        tables: {
          ...specimenTables(),
          recordings: [
            recording('tape-2020', { medium: 'video' }),
            recording('tape-2021', { predecessor_id: 'tape-2020' }),
          ],
        },
      }),
    );
    await publish(folder, grownTables());
    await expect(writeRelease(late, folder, effects)).rejects.toThrow('plan the release again');
    expect((await readIndex(folder))?.latest).toBe('0.2.0');
    expect(await readdir(folder)).not.toContain('0.1.1');
  });

  test('a check of the staged files sees every text file and can stop the release', async () => {
    const folder = await temporaryFolder();
    const seen: string[] = [];
    const attempt = writeRelease(planRelease(specimenRequest()), folder, {
      ...effects,
      checkStaged: async (files) => {
        seen.push(...files.map(({ path }) => path));
        throw new Error('stopped');
      },
    });
    await expect(attempt).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining(['data/reports.jsonl', 'manifest.json', 'README.md']),
    );
    expect(seen).toHaveLength(publicTables().length * 3 + 8 + 2);
  });
});

describe('a killed run', () => {
  /** Larger than any process id of Linux, macOS or Windows, so the process is dead. */
  const leftover = '.staging-0.2.0-2147483646';

  test.each(['empty', 'half written', 'complete but not renamed'])(
    'that left its staging folder %s does not touch what is published',
    async (state) => {
      const folder = await temporaryFolder();
      await publish(folder);
      const staging = join(folder, leftover);
      await mkdir(staging);
      if (state !== 'empty') await writeFile(join(staging, 'manifest.json'), '{"half":');
      if (state === 'complete but not renamed') await writeFile(join(staging, 'SHA256SUMS'), '');
      expect((await readPublished(folder))?.version).toBe('0.1.0');
      expect((await verifyRelease(join(folder, '0.1.0'))).is_valid).toBe(true);
      expect(await publish(folder, grownTables())).toMatchObject({ version: '0.2.0' });
      expect((await readdir(folder)).sort()).toEqual(['0.1.0', '0.2.0', 'index.json']);
    },
  );

  test('while writing Parquet leaves the folder as it was', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(folder);
    const previous = await readPublished(folder);
    const plan = planRelease(specimenRequest({ previous, tables: grownTables() }));
    let written = 0;
    const attempt = writeRelease(plan, folder, {
      writeParquet: async (path, table, records) => {
        written += 1;
        if (written === 4) throw new Error('disk full');
        await effects.writeParquet(path, table, records);
      },
    });
    await expect(attempt).rejects.toThrow('disk full');
    expect(await digests(folder)).toEqual(before);
  });

  test('between rename and index is completed by the next run', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const index = await readFile(join(folder, 'index.json'));
    await publish(folder, grownTables());
    const finished = await digests(folder);
    await writeFile(join(folder, 'index.json'), index);
    await writeFile(join(folder, 'index.json.new'), '{"half":');
    expect((await readPublished(folder))?.version).toBe('0.1.0');
    expect(await publish(folder, grownTables())).toMatchObject({
      outcome: 'created',
      version: '0.2.0',
    });
    expect(await digests(folder)).toEqual(finished);
  });

  test('a staging folder of a run that is alive is left to it', async () => {
    const folder = await temporaryFolder();
    const alive = `.staging-0.2.0-${process.ppid}`;
    await mkdir(join(folder, alive));
    await publish(folder);
    expect(await readdir(folder)).toContain(alive);
  });
});
