import { execFileSync } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { readIndex, readPublished, verifyRelease, writeRelease } from '../src/index.ts';
import { buildRelease } from './built-release.ts';
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
    expect(files.length).toBeGreaterThan(10 * 5);
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
    expect(await writeRelease({ ...request, dataset: gated }, folder, effects)).toMatchObject({
      outcome: 'blocked',
      folder: null,
      gates: [{ gate_id: 'counts.reports.min', is_passed: false, value: 3, limit: 4 }],
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a local build is never listed and does not move the version', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const request = specimenRequest({ channel: 'local' });
    const version = `0.1.1-local.${sha256('inputs').slice(0, 8)}`;
    expect(await writeRelease(request, folder, effects)).toMatchObject({
      outcome: 'created',
      version,
    });
    expect((await verifyRelease(join(folder, version))).is_valid).toBe(true);
    expect((await readIndex(folder))?.releases).toHaveLength(1);
    expect(await writeRelease(request, folder, effects)).toMatchObject({ outcome: 'unchanged' });
  });

  test('refuses to give a published version other bytes, naming the file and both digests', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(folder);
    const { texts } = await buildRelease({ tables: grownTables() });
    const index = await readFile(join(folder, 'index.json'));
    await rm(join(folder, 'index.json'));
    const attempt = publish(folder, grownTables());
    await expect(attempt).rejects.toThrow('a published version never changes');
    const path = /0\.1\.0\/(\S+) exists/.exec(String(await attempt.catch(String)))?.[1] ?? '';
    await expect(attempt).rejects.toThrow(before[`0.1.0/${path}`]);
    await expect(attempt).rejects.toThrow(sha256(texts.get(path) ?? ''));
    await writeFile(join(folder, 'index.json'), index);
    expect(await digests(folder)).toEqual(before);
  });

  test('refuses a release that another one has overtaken', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const medium = { medium: 'video' };
    const recordings = [
      recording('tape-2020', medium),
      recording('tape-2021', { predecessor_id: 'tape-2020' }),
    ];
    const other = await temporaryFolder();
    await publish(other);
    await publish(other, grownTables());
    const tables = { ...specimenTables(), recordings };
    const attempt = writeRelease(specimenRequest({ tables }), folder, {
      ...effects,
      checkStaged: () => cp(other, folder, { recursive: true }),
    });
    await expect(attempt).rejects.toThrow('plan the release again');
    expect((await readIndex(folder))?.latest).toBe('0.2.0');
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', '0.2.0', 'index.json']);
  });

  test('a dry run does everything and shows nothing', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const before = await digests(folder);
    const { outcome, version, manifest, changes } = await buildRelease(
      { tables: grownTables() },
      folder,
    );
    expect({ outcome, version }).toEqual({ outcome: 'planned', version: '0.2.0' });
    expect(changes.map(({ rule, table }) => `${rule} ${table}`)).toEqual([
      'record-added reports',
      'record-added tellings',
    ]);
    expect(await digests(folder)).toEqual(before);
    await publish(folder, grownTables());
    const written = await digests(join(folder, '0.2.0'));
    for (const { path, sha256: digest } of manifest.files) expect(written[path]).toBe(digest);
  });

  test('a check of the staged files sees every file and can stop the release', async () => {
    const folder = await temporaryFolder();
    const seen: string[] = [];
    const attempt = writeRelease(specimenRequest(), folder, {
      ...effects,
      checkStaged: async (staging, paths) => {
        for (const path of paths) await access(join(staging, path));
        seen.push(...paths);
        throw new Error('stopped');
      },
    });
    await expect(attempt).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining(['data/reports.jsonl', 'manifest.json', 'README.md']),
    );
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
    let written = 0;
    const attempt = writeRelease(specimenRequest({ tables: grownTables() }), folder, {
      writeParquet: async (path, table, lines) => {
        written += 1;
        if (written === 4) throw new Error('disk full');
        await effects.writeParquet(path, table, lines);
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
