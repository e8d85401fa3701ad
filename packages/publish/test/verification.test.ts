import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type ReleaseManifest, sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { readPublished, verifyRelease } from '../src/index.ts';
import { recording } from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

async function replace(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

describe('verification names the fault', () => {
  async function failures(folder: string): Promise<readonly string[]> {
    const { is_valid, checks } = await verifyRelease(join(folder, '0.1.0'));
    const failed = checks.filter(({ is_passed }) => !is_passed);
    expect(is_valid).toBe(failed.length === 0);
    return failed.map(({ check, path, message }) => `${check} ${path}: ${message}`);
  }

  test.each([
    'data/reports.jsonl',
    'data/csv/tellings.csv',
    'data/parquet/recordings.parquet',
    'README.md',
    'schema/claims.schema.json',
    'manifest.json',
  ])('of a tampered %s, with both digests', async (path) => {
    const folder = await temporaryFolder();
    await publish(folder);
    const file = join(folder, '0.1.0', path);
    const before = sha256(await readFile(file));
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes, Buffer.from('\n')]));
    const after = sha256(await readFile(file));
    const found = await failures(folder);
    expect(found).toContain(`checksums ${path}: has SHA-256 ${after}, listed as ${before}`);
  });

  test('of a tampered manifest whose SHA256SUMS was forged as well', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const manifest = join(folder, '0.1.0', 'manifest.json');
    const before = sha256(await readFile(manifest));
    await replace(manifest, '"issued":"2026-11-01"', '"issued":"2026-11-02"');
    const after = sha256(await readFile(manifest));
    await replace(join(folder, '0.1.0', 'SHA256SUMS'), before, after);
    expect(await failures(folder)).toEqual([
      `index ../index.json: lists manifest.json with SHA-256 ${before}, it has ${after}`,
    ]);
  });

  test('of a tampered index, which also stops the next release', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const digest = sha256(await readFile(join(folder, '0.1.0', 'manifest.json')));
    const forged = 'f'.repeat(64);
    await replace(join(folder, 'index.json'), digest, forged);
    expect(await failures(folder)).toEqual([
      `index ../index.json: lists manifest.json with SHA-256 ${forged}, it has ${digest}`,
    ]);
    await expect(readPublished(folder)).rejects.toThrow(forged);
    await expect(readPublished(folder)).rejects.toThrow(digest);
    await writeFile(join(folder, 'index.json'), '[]');
    expect(await failures(folder)).toEqual([
      expect.stringContaining('is not an index of releases'),
    ]);
  });

  test('of a tampered record before it is compared with', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const file = join(folder, '0.1.0', 'data/recordings.jsonl');
    const before = sha256(await readFile(file));
    await replace(file, '"audio"', '"video"');
    const after = sha256(await readFile(file));
    await expect(publish(folder, grownTables())).rejects.toThrow(
      `${file} has SHA-256 ${after}, published as ${before}`,
    );
  });

  test('of a missing file', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const file = join(folder, '0.1.0', 'data/claims.jsonl');
    const digest = sha256(await readFile(file));
    await rm(file);
    expect(await failures(folder)).toEqual([
      `checksums data/claims.jsonl: is missing; its SHA-256 is listed as ${digest}`,
      `files data/claims.jsonl: is missing; its SHA-256 is listed as ${digest}`,
      'table data/claims.jsonl: the file is missing',
    ]);
    await expect(publish(folder, grownTables())).rejects.toThrow(digest);
  });

  test('of a table whose files nothing lists and that is not there', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const isClaims = (path: string): boolean => path.startsWith('data/') && path.includes('claims');
    const manifest = await readFile(join(folder, '0.1.0/manifest.json'), 'utf8');
    for (const { path } of (JSON.parse(manifest) as ReleaseManifest).files) {
      if (isClaims(path)) await rm(join(folder, '0.1.0', path));
    }
    await forgeManifest(
      folder,
      forged(({ files }) => ({ files: files.filter(({ path }) => !isClaims(path)) })),
    );
    const sums = join(folder, '0.1.0/SHA256SUMS');
    await writeFile(
      sums,
      (await readFile(sums, 'utf8')).replaceAll(/.* {2}data\/.*claims.*\n/g, ''),
    );
    expect(await failures(folder)).toEqual(['table data/claims.jsonl: the file is missing']);
  });

  test('of an extra file', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await writeFile(join(folder, '0.1.0', 'data', 'notes.txt'), 'extra');
    expect(await failures(folder)).toEqual([
      'checksums data/notes.txt: is not listed in SHA256SUMS',
      'files data/notes.txt: is not listed in manifest.json',
    ]);
  });

  test('of a missing manifest and of a folder that is not there', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await rm(join(folder, '0.1.0', 'manifest.json'));
    expect(await failures(folder)).toContain('manifest manifest.json: the file is missing');
    expect((await verifyRelease(join(folder, '9.9.9'))).is_valid).toBe(false);
  });

  /** Gives a file other text and makes every digest of manifest and SHA256SUMS fit it. */
  async function forge(
    folder: string,
    path: string,
    change: (text: string) => string,
    version = '0.1.0',
  ) {
    const root = join(folder, version);
    const text = change(await readFile(join(root, path), 'utf8'));
    await writeFile(join(root, path), text);
    const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
    const entry = manifest.files.find((file: { path: string }) => file.path === path);
    const old = {
      file: entry.sha256,
      manifest: sha256(await readFile(join(root, 'manifest.json'))),
    };
    entry.sha256 = sha256(text);
    entry.byte_count = Buffer.byteLength(text);
    await writeFile(join(root, 'manifest.json'), `${canonicalJson(manifest)}\n`);
    await replace(join(root, 'SHA256SUMS'), old.file, entry.sha256);
    await replace(join(root, 'SHA256SUMS'), old.manifest, sha256(`${canonicalJson(manifest)}\n`));
    await rm(join(folder, 'index.json'), { force: true });
  }

  test.each([
    [
      'an invalid record',
      (text: string) => text.replace('"bits":7.25,"copied', '"bits":"7","copied'),
      'must be number',
    ],
    ['a record in another form', (text: string) => text.replace('{"', '{ "'), 'not canonical JSON'],
    ['no JSON', (text: string) => text.replace('{"', '{'), 'line 1 is not JSON'],
    [
      'a changed value',
      (text: string) => text.replace('46 minutes', '64 minutes'),
      'has state digest',
    ],
    [
      'another order',
      (text: string) => `${text.trim().split('\n').toReversed().join('\n')}\n`,
      'out of order',
    ],
    [
      'a record too few',
      (text: string) => text.slice(text.indexOf('\n') + 1),
      'has 1 records, the manifest states 2',
    ],
    [
      'a dangling key',
      (text: string) => text.replace('"recording_id":"tape-2021"', '"recording_id":"tape-1999"'),
      'tape-1999 is not in recordings',
    ],
    ['a cut last line', (text: string) => text.slice(0, -1), 'does not end with a line feed'],
  ])('of %s although all digests of files fit', async (_, change, message) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await forge(folder, 'data/tellings.jsonl', change);
    expect((await failures(folder)).join('\n')).toContain(message);
  });

  const withoutSignature = (text: string): string =>
    text.replaceAll(/"signature":"[^"]*",/g, '').replace('"signature",', '');
  const withMood = (text: string): string =>
    text.replaceAll('"modified_at":null', '"modified_at":null,"mood":1');

  test.each([
    [
      'before a field was added',
      withoutSignature,
      (schema: string) => schema.replace('"signature","unknown"]', '"unknown"]'),
      (csv: string) => csv.replace(',signature', '').replaceAll(/,[\w-]{342},/g, ','),
    ],
    [
      'after a field was added',
      withMood,
      (schema: string) => schema.replace('"unknown"]', '"unknown","mood"]'),
      (csv: string) => csv.replace('unknown\n', 'unknown,mood\n'),
    ],
  ])('but none in records of a release made %s to its schema', async (_, records, schema, csv) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await forge(folder, 'data/reports.jsonl', records);
    await forge(folder, 'schema/reports.schema.json', schema);
    await forge(folder, 'data/csv/reports.csv', csv);
    // Digests of files were made to fit; the state digest shows that the records did change.
    expect(await failures(folder)).toEqual([
      expect.stringMatching(/^state data\/reports\.jsonl: has state digest/),
    ]);
  });

  test.each([
    ['lacks a field', withoutSignature, "must have required property 'signature'"],
    ['has a field more', withMood, 'unknown field mood'],
  ])('of a record that %s against the schema inside the release', async (_, records, message) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await forge(folder, 'data/reports.jsonl', records);
    expect((await failures(folder)).join('\n')).toContain(message);
  });

  test.each([
    ['a row too many', (text: string) => `${text}x\n`, 'has 4 rows, the manifest states 3'],
    ['other columns', (text: string) => text.replace('report_id,', 'id,'), 'the header is not'],
  ])('of a CSV file with %s although all digests fit', async (_, change, message) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await forge(folder, 'data/csv/reports.csv', change);
    expect((await failures(folder)).join('\n')).toContain(message);
  });

  /** Changes the manifest and makes SHA256SUMS fit it. */
  async function forgeManifest(folder: string, change: (manifest: ReleaseManifest) => string) {
    const path = join(folder, '0.1.0', 'manifest.json');
    const before = await readFile(path, 'utf8');
    const after = change(JSON.parse(before));
    await writeFile(path, after);
    await replace(join(folder, '0.1.0', 'SHA256SUMS'), sha256(before), sha256(after));
    await rm(join(folder, 'index.json'));
  }

  function forged(fields: (manifest: ReleaseManifest) => Partial<ReleaseManifest>) {
    return (manifest: ReleaseManifest) =>
      `${canonicalJson({ ...manifest, ...fields(manifest) })}\n`;
  }

  test.each([
    ['is not canonical', (m: ReleaseManifest) => JSON.stringify(m, null, 2), 'not canonical JSON'],
    ['is not JSON', () => '{', 'not JSON'],
    ['breaks its schema', forged(() => ({ issued: 'today' })), '/issued: '],
    [
      'states another size',
      forged(({ files }) => ({
        files: files.map((f) => ({ ...f, byte_count: f.byte_count + 1 })),
      })),
      'bytes, listed with',
    ],
    [
      'is not sorted',
      forged(({ files }) => ({ files: files.toReversed() })),
      'files are not sorted by path',
    ],
    [
      'lacks a table',
      forged(({ tables }) => ({ tables: tables.slice(1) })),
      'the table claims is missing',
    ],
    [
      'has a table nobody knows',
      forged(({ tables }) => ({ tables: tables.map((t) => ({ ...t, name: `${t.name}_x` })) })),
      'knows no table claims_x',
    ],
  ])('of a manifest that %s', async (_, change, message) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await forgeManifest(folder, change);
    expect((await failures(folder)).join('\n')).toContain(message);
  });

  test('of a folder that was renamed to another version', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await rename(join(folder, '0.1.0'), join(folder, '0.9.0'));
    const { checks } = await verifyRelease(join(folder, '0.9.0'));
    expect(checks.filter(({ is_passed }) => !is_passed)).toMatchObject([
      { check: 'version', message: 'states 0.1.0, but the folder is called 0.9.0' },
    ]);
  });

  test('of a table with many faults: the first ones and how many more', async () => {
    const folder = await temporaryFolder();
    const many = Array.from({ length: 30 }, (_, n) => recording(`tape-${n}`));
    await publish(folder, { recordings: many });
    await forge(folder, 'data/recordings.jsonl', (text) => text.replaceAll('"audio"', '"smoke"'));
    const found = (await failures(folder)).filter((line) => line.startsWith('records '));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('records data/recordings.jsonl: and 10 more');
  });

  test('of a release whose predecessor was swapped', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    await replace(join(folder, '0.1.0', 'manifest.json'), '2026-11-01', '2026-11-02');
    const { checks } = await verifyRelease(join(folder, '0.2.0'));
    expect(checks.filter(({ is_passed }) => !is_passed)).toMatchObject([
      { check: 'previous', path: '../0.1.0/manifest.json' },
    ]);
  });

  test('of a release far back in the chain that was swapped', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    await publish(folder);
    await replace(join(folder, '0.1.0', 'manifest.json'), '2026-11-01', '2026-11-02');
    const latest =
      (await readdir(folder))
        .filter((name) => /^\d/.test(name))
        .sort()
        .at(-1) ?? '';
    const { checks } = await verifyRelease(join(folder, latest));
    expect(checks.filter(({ is_passed }) => !is_passed)).toMatchObject([
      {
        check: 'previous',
        path: '../0.1.0/manifest.json',
        message: expect.stringContaining('0.2.0 follows'),
      },
    ]);
  });

  test('but none where the predecessor is missing: it says what was not checked', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    await rm(join(folder, '0.1.0'), { recursive: true });
    const { is_valid, checks } = await verifyRelease(join(folder, '0.2.0'));
    expect(is_valid).toBe(true);
    const unchecked = checks.filter(({ message }) => /not (beside|applied)/.test(message));
    expect(unchecked.map(({ check }) => check)).toEqual(['previous', 'delta']);
  });

  test.each([
    ['an operation less', (text: string) => text.slice(text.indexOf('\n') + 1), 'state digest'],
    [
      'another digest of what was there',
      (text: string) => text.replace('"old":null', `"old":"${'0'.repeat(64)}"`),
      'the delta changes a record with SHA-256 000',
    ],
    ['no operation of canonical form', () => '{}\n', 'not canonical'],
  ])('of a delta with %s although all digests of files fit', async (_, change, message) => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    await forge(folder, 'delta/0.1.0..0.2.0.jsonl', change, '0.2.0');
    const { checks } = await verifyRelease(join(folder, '0.2.0'));
    const faults = checks.filter(({ is_passed }) => !is_passed);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ check: 'delta', message: expect.stringContaining(message) });
  });

  test('of a version that exists with other bytes, before anything is published', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await rm(join(folder, 'index.json'));
    const file = join(folder, '0.1.0', 'README.md');
    const before = sha256(await readFile(file));
    await writeFile(file, 'other');
    await expect(publish(folder)).rejects.toThrow(
      `README.md exists with SHA-256 ${sha256('other')}, the new build has ${before}`,
    );
  });
});
